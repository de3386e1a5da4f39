// Everything that the chart accepts now, as buttons, grouped by whose doing it is; and what comes next by itself.

import { Button } from '@mantine/core';
import { acceptsNow, type Choice } from '../../runtime/simulation/choices.ts';
import { nextDue } from '../../runtime/simulation/simulation.ts';
import type { Simulation } from '../../runtime/simulation/simulation-state.ts';
import { useText } from '../i18n/text.tsx';
import { keycap } from '../trace/event-words.ts';
import { secondsText } from '../trace/time-text.ts';
import classes from './simulate.module.css';
import { useSimulator } from './simulator-context.tsx';

const groups = [
  ['caller', 'simulate.causeCaller'],
  ['party', 'simulate.causeParty'],
  ['gateway', 'simulate.causeGateway'],
  ['clock', 'simulate.causeClock'],
] as const;

export function Choices() {
  const { t } = useText();
  const { player } = useSimulator();
  const simulation = player.frame?.simulation ?? null;
  if (simulation === null) return null;
  const choices = acceptsNow(simulation).toSorted(keysFirst);
  return (
    <section className={classes.choices} aria-label={t('simulate.accepts')}>
      <p className={classes.heading}>{t('simulate.accepts')}</p>
      <NextByItself simulation={simulation} />
      {choices.length === 0 && <p className={classes.quiet}>{t('simulate.acceptsNothing')}</p>}
      {groups.map(([by, title]) => (
        <ChoiceGroup key={by} title={t(title)} choices={choices.filter((choice) => choice.by === by)} />
      ))}
    </section>
  );
}

function NextByItself({ simulation }: { readonly simulation: Simulation }) {
  const { t, language } = useText();
  const { player, words } = useSimulator();
  const due = nextDue(simulation);
  if (due === null) return null;
  const text =
    due.kind === 'timer'
      ? words.record({ ...blank, input: { type: 'timer.due', timer: due.timer.id } })
      : due.event.type === 'call.offered'
        ? ''
        : words.record({ ...blank, input: due.event });
  return (
    <p className={classes.next}>
      <span className={classes.quiet}>{t('simulate.next')}</span> {text},{' '}
      {t('simulate.inSeconds', { seconds: secondsText(due.at - player.clock, language) })}
    </p>
  );
}

/** A record that has not happened yet. */
const blank = { seq: 0, at: 0, answers: [] } as const;

function ChoiceGroup({ title, choices }: { readonly title: string; readonly choices: readonly Choice[] }) {
  const { words, player } = useSimulator();
  if (choices.length === 0) return null;
  return (
    <fieldset className={classes.choiceGroup}>
      <legend className={classes.legend}>{title}</legend>
      {choices.map((choice) => {
        const text = words.event(choice.event);
        const key = keyOf(choice.event);
        return (
          <Button
            key={choice.event}
            variant="default"
            className={key === null ? classes.choice : classes.choiceKey}
            data-event={choice.event}
            {...(key === null ? {} : { 'aria-label': text, title: text })}
            onClick={() => player.send({ type: 'choose', input: choice.input })}
          >
            {key ?? text}
          </Button>
        );
      })}
    </fieldset>
  );
}

/** The keypad stays together, in its own order. */
function keysFirst(one: Choice, other: Choice): number {
  return rank(one) - rank(other);
}

function rank({ event }: Choice): number {
  const key = keyOf(event);
  return key === null ? keypad.length : keypad.indexOf(key);
}

const keypad = '1234567890*#';

/** The key of an event of the caller's keypad: twelve sentences would hide the rest. */
function keyOf(event: string): string | null {
  return event.startsWith('caller.dtmf.') ? keycap(event.slice('caller.dtmf.'.length)) : null;
}
