// What one party does when it is rung: answers, is busy, declines… and what it does after answering.

import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import type { Behaviour, PartyReaction } from '../../schema/documents.generated.ts';
import { useText } from '../i18n/text.tsx';
import classes from './simulate.module.css';

interface BehaviourFormProps {
  readonly name: string;
  readonly behaviour: Behaviour;
  /** The party is asked to press 1 somewhere in the flow. */
  readonly pressesOne: boolean;
  readonly onChange: (behaviour: Behaviour) => void;
}

export function BehaviourForm({ name, behaviour, pressesOne, onChange }: BehaviourFormProps) {
  const { t } = useText();
  const { does, afterMs, press = [], hangUpAfterMs } = behaviour;
  return (
    <div className={classes.behaviour}>
      <NativeSelect
        size="xs"
        aria-label={t('simulate.does', { party: name })}
        value={does}
        data={Object.entries(reactionNames).map(([value, key]) => ({ value, label: t(key) }))}
        onChange={({ currentTarget: { value } }) => onChange(reacting(value, afterMs))}
      />
      {does !== 'ring' && (
        <Seconds
          text={t('simulate.after')}
          label={t('simulate.afterOf', { party: name })}
          ms={afterMs}
          onChange={(ms) => onChange({ ...behaviour, afterMs: ms ?? 0 })}
        />
      )}
      {does === 'answer' && (
        <Seconds
          text={t('simulate.hangsUpAfter')}
          label={t('simulate.hangsUpOf', { party: name })}
          ms={hangUpAfterMs}
          onChange={(ms) => onChange(hangingUp(behaviour, ms))}
        />
      )}
      {does === 'answer' && pressesOne && (
        <Checkbox
          size="xs"
          label={t('simulate.pressesOne')}
          checked={press.length > 0}
          onChange={({ currentTarget: { checked } }) => onChange(pressing(behaviour, checked))}
        />
      )}
    </div>
  );
}

const reactionNames = {
  ring: 'simulate.doesRing',
  answer: 'simulate.doesAnswer',
  busy: 'simulate.doesBusy',
  decline: 'simulate.doesDecline',
  noAnswer: 'simulate.doesNoAnswer',
  unreachable: 'simulate.doesUnreachable',
  divert: 'simulate.doesDivert',
} as const satisfies Record<PartyReaction, string>;

/** Who answers is given time to: 3 s unless something else was set. */
const usualAnswerMs = 3_000;

function reacting(value: string, afterMs: number): Behaviour {
  const does = isReaction(value) ? value : 'ring';
  return { does, afterMs: does === 'ring' ? 0 : afterMs || (does === 'busy' ? 0 : usualAnswerMs) };
}

function hangingUp({ hangUpAfterMs: _before, ...rest }: Behaviour, ms: number | undefined): Behaviour {
  return ms === undefined ? rest : { ...rest, hangUpAfterMs: ms };
}

/** Presses 1 two seconds after answering, or nothing. */
function pressing({ press: _before, ...rest }: Behaviour, isPressed: boolean): Behaviour {
  return isPressed ? { ...rest, press: [{ key: '1', afterMs: 2_000 }] } : rest;
}

function isReaction(value: string): value is PartyReaction {
  return Object.hasOwn(reactionNames, value);
}

interface SecondsProps {
  readonly text: string;
  readonly label: string;
  readonly ms: number | undefined;
  readonly onChange: (ms: number | undefined) => void;
}

function Seconds({ text, label, ms, onChange }: SecondsProps) {
  return (
    <span className={classes.seconds}>
      <span aria-hidden>{text}</span>
      <NumberInput
        size="xs"
        w={64}
        aria-label={label}
        min={0}
        max={86_400}
        hideControls
        value={ms === undefined ? '' : ms / 1000}
        onChange={(value) => onChange(typeof value === 'number' ? Math.round(value * 1000) : undefined)}
      />
    </span>
  );
}
