// The caller's telephone: what is heard, the keypad, hanging up. Digits typed while it has the focus press its keys.

import { Button } from '@mantine/core';
import { IconPhoneOff } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { ChosenInput } from '../../runtime/simulation/simulation-state.ts';
import type { DtmfKey } from '../../schema/documents.generated.ts';
import { useText } from '../i18n/text.tsx';
import { type LineState, lineOf } from '../trace/hearing.ts';
import { Keypad, keyOf } from '../ui/keypad.tsx';
import classes from './simulate.module.css';
import { useSimulator } from './simulator-context.tsx';

export function Handset() {
  const { t } = useText();
  const { player } = useSimulator();
  const call = player.moments.at(-1)?.call;
  const line = lineOf(call);
  const isOff = call === undefined || line === 'over';
  const choose = (input: ChosenInput) => player.send({ type: 'choose', input });
  const press = (digit: DtmfKey) => call !== undefined && choose({ type: 'caller.dtmf', call: call.id, digit });
  const hangUp = () => call !== undefined && choose({ type: 'caller.hungup', call: call.id });
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = keyOf(event.key);
    if (digit === undefined || isOff) return;
    event.preventDefault();
    event.stopPropagation();
    press(digit);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the telephone takes digits from the keyboard while it has the focus
    <section className={classes.handset} aria-label={t('simulate.handset')} tabIndex={0} onKeyDown={onKeyDown}>
      <div className={classes.line} data-line={line}>
        {t(lineNames[line])}
      </div>
      <Keypad isOff={isOff} onPress={press} />
      <Button
        fullWidth
        color="red"
        variant="light"
        {...(isOff ? {} : { c: 'var(--cc-error)' })}
        leftSection={<IconPhoneOff size={15} />}
        disabled={isOff}
        onClick={hangUp}
      >
        {t('simulate.hangUp')}
      </Button>
    </section>
  );
}

const lineNames: Readonly<
  Record<LineState, 'simulate.lineIdle' | 'simulate.lineCalling' | 'simulate.lineAnswered' | 'simulate.lineOver'>
> = {
  idle: 'simulate.lineIdle',
  calling: 'simulate.lineCalling',
  answered: 'simulate.lineAnswered',
  over: 'simulate.lineOver',
};
