// One call of the past: replayed on the canvas from its journal with the simulator's controls, its record beside it.

import { Anchor, Center, Loader } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { ReactFlowProvider } from '@xyflow/react';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { addressOf } from '../app/route.ts';
import { HighlightProvider } from '../canvas/highlight.tsx';
import { useDirectory } from '../directory/directory-context.tsx';
import { readDrawing } from '../document/drawing.ts';
import { useText } from '../i18n/text.tsx';
import { useStore } from '../link/store-context.tsx';
import { CallViews } from '../simulate/call-views.tsx';
import { pastFrames } from '../simulate/frames.ts';
import { useLitPath } from '../simulate/lit-path.ts';
import { PlaybackBar } from '../simulate/playback-bar.tsx';
import { playbackKey } from '../simulate/playback-keys.ts';
import { usePlayer } from '../simulate/use-player.ts';
import { callWords } from '../trace/call-words.ts';
import { namesOf } from '../trace/names.ts';
import { CallCanvas } from './call-canvas.tsx';
import { CdrView } from './cdr-view.tsx';
import classes from './live.module.css';
import { loadPastCall, type PastCall } from './past-calls.ts';

export function PastCallPage({ call }: { readonly call: string }) {
  const { t } = useText();
  const store = useStore();
  const [loaded, setLoaded] = useState<PastCall | string | null>(null);
  useEffect(() => {
    let isGone = false;
    loadPastCall(store, call).then((next) => !isGone && setLoaded(next));
    return () => {
      isGone = true;
    };
  }, [store, call]);
  if (loaded === null) {
    return (
      <Center h="60vh">
        <Loader size="sm" aria-label={t('app.loading')} />
      </Center>
    );
  }
  return (
    <div className={classes.replay}>
      <header className={classes.head}>
        <Anchor href={addressOf({ page: 'calls' })} className={classes.back}>
          <IconChevronLeft size={16} aria-hidden /> {t('past.back')}
        </Anchor>
        <h1 className={classes.title}>{t('past.replay')}</h1>
      </header>
      {typeof loaded === 'string' ? (
        <p className={classes.calm}>{t('past.unreadable', { reason: loaded })}</p>
      ) : (
        <ReactFlowProvider>
          <HighlightProvider>
            <Replay past={loaded} />
          </HighlightProvider>
        </ReactFlowProvider>
      )}
    </div>
  );
}

function Replay({ past: { moments: all, charts } }: { readonly past: PastCall }) {
  const { t, language } = useText();
  const { directory } = useDirectory();
  const player = usePlayer();
  const { send, moments } = player;
  useEffect(() => send({ type: 'open', frames: pastFrames(all) }), [send, all]);
  const flows = useMemo(() => drawnIn(charts), [charts]);
  const names = useMemo(() => namesOf({ directory, flows, language, t }), [directory, flows, language, t]);
  const words = useMemo(() => callWords(all, names, t), [all, names, t]);
  // The canvas follows the call into the flow that it was forwarded to.
  const ref = (moments.at(-1) ?? all[0])?.call.chart;
  useLitPath(moments, ref?.flow ?? '');
  const chart = charts.get(ref?.hash ?? '');
  const onKeyDown = (event: KeyboardEvent) => {
    const command = playbackKey(event.nativeEvent, player.isRunning);
    if (command === undefined) return;
    event.preventDefault();
    send(command);
  };
  return (
    <>
      <div className={classes.stage}>{chart !== undefined && <CallCanvas key={ref?.hash} chart={chart} />}</div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the player work wherever the focus is in it */}
      <div className={classes.player} onKeyDown={onKeyDown}>
        <PlaybackBar player={player} timeZone={directory.timeZone} />
        <CallViews
          player={player}
          words={words}
          timeZone={directory.timeZone}
          first={{
            title: t('past.record'),
            view: <CdrView moments={all} names={names} timeZone={directory.timeZone} />,
          }}
        />
      </div>
    </>
  );
}

function drawnIn(charts: PastCall['charts']) {
  return new Map(
    [...charts.values()].flatMap((chart) => {
      const drawing = readDrawing(chart);
      return drawing.kind === 'drawing' ? [[chart.id, drawing.flow] as const] : [];
    }),
  );
}
