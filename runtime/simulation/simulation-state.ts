// A simulated call as plain data. How it moves is simulation.ts.

import type {
  CallEvent,
  Chart,
  Command,
  Directory,
  JournalRecord,
  Scenario,
  TimerDue,
} from '../../schema/documents.generated.ts';
import type { Call } from '../core/call-state.ts';
import type { TraceEntry } from '../core/trace.ts';
import type { World } from '../gateway/simulated/world.ts';

export interface SimulationSetup {
  /** By flow id: the chart that the call begins in (`scenario.flow`) and those that forwards may lead to. */
  readonly charts: ReadonlyMap<string, Chart>;
  /** Absent: every party can be reached, every schedule fails, every extension is unknown. */
  readonly directory?: Directory;
  readonly scenario: Scenario;
  /** Milliseconds from a command to its effect; default 20. */
  readonly latencyMs?: number;
}

/** Everything of a simulated call at one instant. Immutable: every function gives a new one. */
export interface Simulation {
  readonly setup: SimulationSetup;
  /** Milliseconds since 1970 on the virtual clock. */
  readonly now: number;
  readonly call: Call;
  /** What has happened so far: one entry for each record of the journal, the offer first. */
  readonly steps: readonly SimulationStep[];
  /** The caller, the parties, the prompts, as the gateway sees them at `now`. */
  readonly world: World;
  /** How it came here from the offer; enough to come here again. */
  readonly moves: readonly Move[];
}

export interface SimulationStep {
  readonly record: JournalRecord;
  readonly trace: readonly TraceEntry[];
  /** Commands in order; those that are sent take effect `latencyMs` later. */
  readonly commands: readonly Command[];
}

/** False for a ring of a party that the directory gives no endpoint for. */
export function isSent(command: Command): boolean {
  return command.type !== 'ring' || command.endpoints.length > 0;
}

/** `next`: what was due came. `chosen`: somebody made this happen instead. */
export type Move =
  | { readonly kind: 'next' }
  | { readonly kind: 'chosen'; readonly input: ChosenInput; readonly at: number };

/** What somebody may make happen: any event of the caller, a leg, a prompt or a recording, or a timer running out. */
export type ChosenInput = Exclude<CallEvent, { readonly type: 'call.offered' }> | TimerDue;
