// A simulated call, stepped or played by hand, written down as a scenario that plays the same call by itself.

import type {
  Behaviour,
  CallerStep,
  JournalRecord,
  LegChanged,
  PartyReaction,
  RecordCommand,
  RingCommand,
  Scenario,
} from '../../schema/documents.generated.ts';
import { pathOf } from '../core/trace.ts';
import { defaultLatencyMs } from '../gateway/simulated/simulated-gateway.ts';
import { simulate } from './result.ts';
import type { Simulation } from './simulation-state.ts';

export interface RecordedScenario {
  readonly scenario: Scenario;
  /**
   * Its `expect` is what it comes to when played. False: it takes another path than the simulation took, since what was
   * chosen cannot be written down (a prompt that failed, a timer that overtook a key).
   */
  readonly faithful: boolean;
}

/** The scenario of what has happened so far, under an id and a name. Instants, numbers, prompts stay as they were. */
export function recordedScenario(simulation: Simulation, named: Pick<Scenario, 'id' | 'name'>): RecordedScenario {
  const { setup, steps } = simulation;
  const { expect: _expect, ...given } = setup.scenario;
  const scenario = { ...given, ...named, caller: callerOf(simulation), parties: partiesOf(simulation) };
  const { path, end } = simulate({ ...setup, scenario });
  const seen = pathOf(steps.flatMap(({ trace }) => trace));
  const isWhole = simulation.call.phase !== 'live';
  const faithful = seen.every((step, index) => path[index] === step) && !(isWhole && path.length > seen.length);
  return { scenario: { ...scenario, expect: { path, end } }, faithful };
}

/** What the caller did, each step from the entering of its node where that is possible, else from the step before. */
function callerOf({ steps, call }: Simulation): readonly CallerStep[] {
  const found: CallerStep[] = [];
  let since = call.offeredAt;
  let entered: { readonly node: string; readonly at: number } | null = null;
  const add = (at: number, step: DistributedOmit<CallerStep, 'afterMs' | 'node'>): void => {
    const from = entered === null ? { afterMs: at - since } : { node: entered.node, afterMs: at - entered.at };
    found.push({ ...step, ...from });
    since = at;
    entered = null;
  };
  for (const { record, trace, commands } of steps) {
    const { at, input } = record;
    if (input.type === 'caller.dtmf') add(at, { do: 'press', key: input.digit });
    if (input.type === 'caller.hungup' && !endedByUs(steps, at)) add(at, { do: 'hangUp' });
    for (const entry of trace) if (entry.kind === 'enter') entered = { node: entry.node, at };
    for (const command of commands) {
      const ms = command.type === 'record' ? spokenMs(steps, command) : null;
      if (ms !== null) add(at, { do: 'speak', ms });
    }
  }
  return found;
}

type DistributedOmit<Whole, Key extends string> = Whole extends unknown ? Omit<Whole, Key> : never;
type Steps = Simulation['steps'];

/** A refused caller is gone because of us. */
function endedByUs(steps: Steps, at: number): boolean {
  return steps.some(
    ({ record, commands }) => record.at <= at && commands.some(({ type }) => type === 'reject' || type === 'busyTone'),
  );
}

/** How long the caller spoke into a recording; null while it goes on. */
function spokenMs(steps: Steps, { id }: RecordCommand): number | null {
  for (const { record } of steps) {
    const { input } = record;
    if ('record' in input && input.record === id) return Math.round((input.seconds ?? 0) * 1000);
  }
  return null;
}

/** What each rung party did, in the order in which they were rung. Those that only rang are left out. */
function partiesOf({ steps, setup }: Simulation): Scenario['parties'] {
  const found: Record<string, readonly [Behaviour, ...Behaviour[]]> = {};
  const latencyMs = setup.latencyMs ?? defaultLatencyMs;
  for (const { record, commands } of steps) {
    for (const command of commands) {
      if (command.type !== 'ring') continue;
      const behaviour = behaviourOf(steps, command, record.at + latencyMs);
      const before = found[command.party];
      found[command.party] = before === undefined ? [behaviour] : [...before, behaviour];
    }
  }
  return Object.fromEntries(Object.entries(found).filter(([, all]) => all.some(({ does }) => does !== 'ring')));
}

const reactions = {
  'leg.answered': 'answer',
  'leg.busy': 'busy',
  'leg.declined': 'decline',
  'leg.noAnswer': 'noAnswer',
  'leg.unreachable': 'unreachable',
  'leg.diverted': 'divert',
} as const satisfies Partial<Record<LegChanged['type'], PartyReaction>>;

function behaviourOf(steps: Steps, { id }: RingCommand, rungAt: number): Behaviour {
  const own = steps.map(({ record }) => record).filter(({ input }) => 'leg' in input && input.leg === id);
  const reaction = own.find(({ input }) => input.type in reactions);
  const does = Object.entries(reactions).find(([type]) => type === reaction?.input.type)?.[1];
  if (reaction === undefined || does === undefined) return { does: 'ring', afterMs: 0 };
  const behaviour = { does, afterMs: Math.max(0, reaction.at - rungAt) };
  return does === 'answer' ? { ...behaviour, ...afterAnswer(steps, own, id, reaction.at) } : behaviour;
}

function afterAnswer(
  steps: Steps,
  own: readonly JournalRecord[],
  leg: string,
  answeredAt: number,
): Pick<Behaviour, 'press' | 'hangUpAfterMs'> {
  let since = answeredAt;
  const press = own.flatMap(({ at, input }) => {
    if (input.type !== 'leg.dtmf') return [];
    const afterMs = at - since;
    since = at;
    return [{ key: input.digit, afterMs }];
  });
  const hungUp = own.find(({ input }) => input.type === 'leg.hungup');
  const byThem = hungUp !== undefined && !isReleased(steps, leg, hungUp.at);
  return {
    ...(press.length === 0 ? {} : { press }),
    ...(byThem ? { hangUpAfterMs: hungUp.at - answeredAt } : {}),
  };
}

function isReleased(steps: Steps, leg: string, before: number): boolean {
  return steps.some(
    ({ record, commands }) =>
      record.at < before &&
      commands.some((command) => command.type === 'hangup' || (command.type === 'release' && command.leg === leg)),
  );
}
