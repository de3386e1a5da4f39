// The telephone in the drawer: calls the draft or what is published with the headset of this machine.

import { Button, Switch } from '@mantine/core';
import { IconPhone, IconPhoneOff } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Problem } from '../../schema/problem.ts';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { useFlowPage } from '../flow-page/page-context.tsx';
import { useToldProblem } from '../flow-page/problem-words.ts';
import { useFittedCanvas } from '../flow-page/use-fitted-canvas.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { useText } from '../i18n/text.tsx';
import { useStore } from '../link/store-context.tsx';
import { nodeName } from '../node-kinds/node-name.ts';
import { Keypad, keyOf } from '../ui/keypad.tsx';
import classes from './telephone.module.css';
import { isBusy, type Line, plainEndings, takesKeys } from './telephone.ts';
import { useCallPath } from './use-call-path.ts';
import { type Telephone, useTelephone } from './use-telephone.ts';

export function TelephonePanel() {
  const { t } = useText();
  const telephone = useTelephone();
  const { line } = telephone;
  useFittedCanvas();
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyOf(event.key);
    if (key === undefined || !takesKeys(line)) return;
    event.preventDefault();
    event.stopPropagation();
    telephone.press(key);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the telephone takes digits from the keyboard while it has the focus
    <section className={classes.telephone} aria-label={t('telephone.title')} tabIndex={0} onKeyDown={onKeyDown}>
      <div className={classes.call}>
        <LineText line={line} />
        {isBusy(line) ? <InCall telephone={telephone} /> : <CallButtons telephone={telephone} />}
        <p className={classes.quiet}>{t(isBusy(line) ? 'telephone.keysHint' : 'telephone.lead')}</p>
      </div>
      <div className={classes.keys}>
        <Keypad isOff={!takesKeys(line)} onPress={telephone.press} />
      </div>
    </section>
  );
}

/** What the call does, and where in the drawing it is. */
function LineText({ line }: { readonly line: Line }) {
  const { t } = useText();
  const { flow } = useFlowEditor();
  const isOver = line.state === 'over';
  const call = useCallPath(line.number, isOver, flow.id);
  const node = flow.nodes.find(({ id }) => id === call?.node);
  const isFault = line.ending !== null && !plainEndings.has(line.ending);
  return (
    <div role="status" className={classes.line} data-line={line.state} data-fault={isFault}>
      <strong>{t(sentenceOf(line), { status: line.status ?? '' })}</strong>
      {!isOver && node !== undefined && <span>{t('telephone.at', { node: nodeName(node, t) })}</span>}
      {line.problems.length > 0 && <Problems problems={line.problems} />}
    </div>
  );
}

function sentenceOf({ state, ending }: Line): MessageKey {
  if (ending !== null) return `telephone.end.${ending}`;
  return `telephone.${state === 'over' ? 'idle' : state}`;
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const toldOf = useToldProblem();
  return (
    <ul className={classes.problems}>
      {problems.slice(0, 8).map((problem) => {
        const { message, remedy } = toldOf(problem);
        return <li key={`${problem.code} ${problem.pointer} ${message}`}>{`${message} ${remedy}`}</li>;
      })}
    </ul>
  );
}

function CallButtons({ telephone }: { readonly telephone: Telephone }) {
  const { t } = useText();
  const { version } = useFlowPage();
  const hasPublished = useHasPublished();
  const icon = <IconPhone size={15} />;
  return (
    <div className={classes.buttons}>
      {version === undefined && (
        <Button leftSection={icon} onClick={telephone.callDraft}>
          {t('telephone.callDraft')}
        </Button>
      )}
      {hasPublished && (
        <Button variant="default" leftSection={icon} onClick={telephone.callPublished}>
          {t('telephone.callPublished')}
        </Button>
      )}
    </div>
  );
}

function useHasPublished(): boolean {
  const store = useStore();
  const { id, published } = useFlowPage();
  const [has, setHas] = useState(published !== null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is a reason to ask again
  useEffect(() => {
    let isGone = false;
    store.versions(id).then((answer) => !isGone && setHas(answer.ok && answer.value.length > 0));
    return () => {
      isGone = true;
    };
  }, [store, id, published]);
  return has;
}

function InCall({ telephone }: { readonly telephone: Telephone }) {
  const { t } = useText();
  const { line, mute, hangUp } = telephone;
  return (
    <div className={classes.buttons}>
      <Button
        color="red"
        variant="light"
        c="var(--cc-error)"
        leftSection={<IconPhoneOff size={15} />}
        onClick={() => hangUp()}
      >
        {t('simulate.hangUp')}
      </Button>
      <Switch
        label={t('telephone.mute')}
        checked={line.isMuted}
        disabled={!takesKeys(line)}
        onChange={({ currentTarget: { checked } }) => mute(checked)}
      />
    </div>
  );
}
