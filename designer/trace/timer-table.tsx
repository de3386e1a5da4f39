// The timers that run at a moment of the call, with their deadlines.

import type { Call } from '../../runtime/core/call-state.ts';
import { useText } from '../i18n/text.tsx';
import type { CallWords } from './call-words.ts';
import { clockText, secondsText } from './time-text.ts';
import classes from './trace.module.css';

interface TimersProps {
  readonly call: Call | undefined;
  /** Milliseconds since 1970, on the virtual clock. */
  readonly clock: number;
  readonly words: CallWords;
  readonly timeZone: string;
}

export function TimerTable({ call, clock, words, timeZone }: TimersProps) {
  const { t, language } = useText();
  const timers = [...(call?.timers ?? [])].sort((one, other) => one.due - other.due);
  if (timers.length === 0) return <p className={classes.empty}>{t('simulate.noTimers')}</p>;
  return (
    <table className={classes.timers} aria-label={t('simulate.timers')}>
      <thead>
        <tr>
          <th scope="col">{t('simulate.timerColumn')}</th>
          <th scope="col">{t('simulate.dueColumn')}</th>
          <th scope="col">{t('simulate.leftColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {timers.map(({ id, event, due }) => (
          <tr key={id}>
            <td>{event.startsWith('xstate.') ? words.event(event) : t('event.drain')}</td>
            <td>{clockText(due, timeZone)}</td>
            <td>{t('simulate.seconds', { seconds: secondsText(due - clock, language) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
