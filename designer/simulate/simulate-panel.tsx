// The Simulate tab of the drawer: the form of a call, then the call: playback, telephone, choices, views.

import { IconPhonePlus, IconReload } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { outcomeOf } from '../../runtime/core/cdr.ts';
import { useFittedCanvas } from '../flow-page/use-fitted-canvas.ts';
import { useText } from '../i18n/text.tsx';
import { causeWords } from '../trace/call-words.ts';
import { CallForm } from './call-form.tsx';
import { CallViews } from './call-views.tsx';
import { Choices } from './choices.tsx';
import { Handset } from './handset.tsx';
import { Hears } from './hears.tsx';
import { outcomeNames } from './outcome-names.ts';
import { Parties } from './parties.tsx';
import { Control, PlaybackBar } from './playback-bar.tsx';
import { playbackKey } from './playback-keys.ts';
import { SaveScenario } from './save-scenario.tsx';
import classes from './simulate.module.css';
import { useSimulator } from './simulator-context.tsx';

export function SimulatePanel() {
  const { t } = useText();
  const { player } = useSimulator();
  useFittedCanvas();
  if (player.state !== 'idle') return <OpenCall />;
  return (
    <div className={classes.idle}>
      <CallForm />
      <section aria-label={t('simulate.parties')}>
        <p className={classes.heading}>{t('simulate.parties')}</p>
        <Parties />
      </section>
    </div>
  );
}

function OpenCall() {
  const { t } = useText();
  const { player, company, words, begin } = useSimulator();
  const panel = useRef<HTMLDivElement>(null);
  const { send } = player;
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
  }, []);
  const { timeZone } = company.directory;
  const onKeyDown = (event: KeyboardEvent) => {
    const command = playbackKey(event.nativeEvent, player.isRunning);
    if (command === undefined) return;
    event.preventDefault();
    send(command);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the player work wherever the focus is in it
    <div className={classes.call} ref={panel} tabIndex={-1} onKeyDown={onKeyDown}>
      <PlaybackBar player={player} timeZone={timeZone}>
        <SaveScenario />
        <Control label={t('simulate.restart')} icon={IconReload} onClick={begin} />
        <Control label={t('simulate.close')} icon={IconPhonePlus} onClick={() => send({ type: 'close' })} />
      </PlaybackBar>
      <Notes />
      <div className={classes.columns}>
        <Handset />
        <div className={classes.now}>
          <Hears />
          <Choices />
        </div>
        <CallViews
          player={player}
          words={words}
          timeZone={timeZone}
          first={{ title: t('simulate.parties'), view: <Parties /> }}
        />
      </div>
      <p className={classes.shortcuts}>{t('simulate.shortcuts')}</p>
    </div>
  );
}

/** How the call ended, and what to know about looking back and about drawings that changed. */
function Notes() {
  const { t } = useText();
  const { player, isStale } = useSimulator();
  const call = player.moments.at(-1)?.call;
  const hasEnded = call !== undefined && call.endedAt !== null;
  return (
    <>
      {hasEnded && (
        <p className={classes.ended}>
          {t('simulate.ended', { outcome: t(outcomeNames[outcomeOf(call)]), cause: causeWords(call.cause ?? 16, t) })}
        </p>
      )}
      {player.state === 'replaying' && <p className={classes.notice}>{t('simulate.branch')}</p>}
      {isStale && <p className={classes.notice}>{t('simulate.stale')}</p>}
    </>
  );
}
