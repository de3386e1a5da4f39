// What the chart accepts now, as things that people at the simulator can choose.

import type { CallEvent, DtmfKey, LegChanged } from '../../schema/documents.generated.ts';
import { isLive } from '../core/actions.ts';
import type { Call } from '../core/call-state.ts';
import { keyToken } from '../core/compile-node.ts';
import { companyOf } from './company.ts';
import type { ChosenInput, Simulation } from './simulation-state.ts';

export interface Choice {
  /** The event type that the chart waits for: `caller.dtmf.1`, `leg.a.answered`, `xstate.after.…`. */
  readonly event: string;
  /** Whose doing it is; `gateway`: a prompt or a recording ends; `clock`: a timer runs out. */
  readonly by: 'caller' | 'party' | 'gateway' | 'clock';
  /** The leg's party, the prompt, the mailbox; null for the caller and the clock. */
  readonly about: string | null;
  /** When it is due by itself (milliseconds since 1970); null unless a timer. */
  readonly due: number | null;
  /** For `inject`. */
  readonly input: ChosenInput;
}

/**
 * Every event that the chart accepts now and that can happen: keys one by one, what each live leg may do, ends of
 * prompts and recordings, timers. Taken from the chart itself, innermost state first, each once.
 */
export function acceptsNow(simulation: Simulation): readonly Choice[] {
  const { call, setup } = simulation;
  if (call.phase !== 'live') return [];
  const { table } = companyOf(setup).deciding(call.chart.hash);
  const accepted = table.accepts(call.configuration);
  const found = new Map<string, Choice>();
  for (const event of [...accepted].toSorted(wildcardsLast)) {
    for (const choice of choicesOf(call, event)) if (!found.has(choice.event)) found.set(choice.event, choice);
  }
  return [...found.values()];
}

const keys: readonly DtmfKey[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** In the order in which a telephone call goes through them. */
const legChanges = [
  'ringing',
  'answered',
  'busy',
  'declined',
  'noAnswer',
  'unreachable',
  'diverted',
  'connected',
  'hungup',
  'transferred',
] as const;

function choicesOf(call: Call, event: string): readonly Choice[] {
  const [subject, name = '', ...rest] = event.split('.');
  switch (subject) {
    case 'caller':
      return callerChoices(call, name, rest[0]);
    case 'leg':
      return legChoices(call, name, rest);
    case 'play':
      return playChoices(call, name, rest[0]);
    case 'record':
      return recordChoices(call, name);
    case 'xstate':
      return call.timers
        .filter((timer) => timer.event === event)
        .map(({ id, due }) => ({ event, by: 'clock', about: null, due, input: { type: 'timer.due', timer: id } }));
    default:
      return []; // questions are answered at once: no configuration rests on them
  }
}

function callerChoices(call: Call, name: string, token: string | undefined): readonly Choice[] {
  const by = { by: 'caller', about: null, due: null } as const;
  if (name === 'hungup' && !call.callerGone) {
    return [{ ...by, event: 'caller.hungup', input: { type: 'caller.hungup', call: call.id } }];
  }
  if (name !== 'dtmf') return [];
  return keysOf(token).map((digit) => ({
    ...by,
    event: `caller.dtmf.${keyToken(digit)}`,
    input: { type: 'caller.dtmf', call: call.id, digit },
  }));
}

function legChoices(call: Call, name: string, [change, token]: readonly string[]): readonly Choice[] {
  const leg = call.legs.find((each) => each.name === name && isLive(each));
  if (leg === undefined) return [];
  const by = { about: leg.party, due: null } as const;
  const at = { call: call.id, leg: leg.id };
  const presses = change === 'dtmf' || change === '*' || change === undefined ? keysOf(token) : [];
  const pressing = presses.map((digit): Choice => {
    return {
      ...by,
      by: 'party',
      event: `leg.${name}.dtmf.${keyToken(digit)}`,
      input: { type: 'leg.dtmf', ...at, digit },
    };
  });
  const changing = legChanges
    .filter((each) => (change === '*' || change === each) && isPossible(each, leg.phase))
    .map((each): Choice => {
      const type: LegChanged['type'] = `leg.${each}`;
      return {
        ...by,
        by: each === 'connected' ? 'gateway' : 'party',
        event: `leg.${name}.${each}`,
        input: { type, ...at },
      };
    });
  return leg.phase === 'ringing' ? changing : [...changing, ...pressing];
}

/** A leg that has answered cannot be busy any more; one that rings cannot be bridged. */
function isPossible(change: (typeof legChanges)[number], phase: Call['legs'][number]['phase']): boolean {
  if (change === 'connected') return phase === 'connecting';
  if (change === 'hungup') return true;
  return change === 'transferred' ? phase === 'connected' : phase === 'ringing';
}

function playChoices(call: Call, name: string, end: string | undefined): readonly Choice[] {
  const playing = call.media.find((media) => media.kind === 'play' && media.name === name && !media.storing);
  if (playing === undefined) return [];
  return (['finished', 'failed'] as const)
    .filter((each) => end === each || end === '*')
    .map((each): Choice => {
      const input: CallEvent = { type: `play.${each}`, call: call.id, play: playing.id };
      return { event: `play.${name}.${each}`, by: 'gateway', about: name, due: null, input };
    });
}

function recordChoices(call: Call, end: string): readonly Choice[] {
  const recording = call.media.find((media) => media.kind === 'record' && !media.storing);
  if (recording === undefined) return [];
  return (['finished', 'empty', 'failed'] as const)
    .filter((each) => end === each || end === '*')
    .map((each): Choice => {
      const input: CallEvent = { type: `record.${each}`, call: call.id, record: recording.id };
      return { event: `record.${each}`, by: 'gateway', about: recording.name, due: null, input };
    });
}

function keysOf(token: string | undefined): readonly DtmfKey[] {
  return keys.filter((key) => token === undefined || token === '*' || token === keyToken(key));
}

function wildcardsLast(a: string, b: string): number {
  return Number(a.includes('*')) - Number(b.includes('*'));
}
