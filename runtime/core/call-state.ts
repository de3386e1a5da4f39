// A call as plain data: its legs, media, timers; what a step of it gives. No behaviour: that is call.ts.

import type {
  ChartRef,
  Command,
  JournalRecord,
  Language,
  OfferInput,
  Question,
  RingCommand,
} from '../../schema/documents.generated.ts';
import type { Table } from './table.ts';
import type { TraceEntry } from './trace.ts';

/**
 * - `ringing`, `answered`: as the party did. `connecting`, `connected`: as we asked and the gateway did.
 * - `released`: given up by us, its end not yet reported; whatever it says is accounting. `over`: gone.
 */
export type LegPhase = 'ringing' | 'answered' | 'connecting' | 'connected' | 'released' | 'over';

export interface CallLeg {
  /** Instance: the id of its ring command. */
  readonly id: string;
  /** Name in the chart. */
  readonly name: string;
  readonly party: string;
  readonly phase: LegPhase;
  /** What counts when the ring is summed up; null while undecided. */
  readonly result: 'busy' | 'noAnswer' | 'unreachable' | null;
  /** Rung since the current node was entered. */
  readonly current: boolean;
}

/** A prompt or recording that is going on, or a recording left by the chart whose end is still to come. */
export type CallMedia = CallPlay | CallRecord;

interface CallMediaBase {
  readonly id: string;
  readonly name: string;
  /** The state whose leaving ends it; null when a transition started it. */
  readonly state: string | null;
  /** The chart has left it: its end is accounting. */
  readonly storing: boolean;
}

export interface CallPlay extends CallMediaBase {
  readonly kind: 'play';
  readonly prompt: string;
  /** caller, or the id of a leg. */
  readonly to: string;
  readonly loop: boolean;
}

export interface CallRecord extends CallMediaBase {
  readonly kind: 'record';
}

export interface CallTimer {
  readonly id: string;
  /** The event type that the chart waits for. */
  readonly event: string;
  /** Milliseconds since 1970. */
  readonly due: number;
}

export interface CallRecording {
  readonly id: string;
  readonly mailbox: string;
  readonly seconds: number | null;
  /** The gateway's own name for the file. */
  readonly recording: string | null;
}

/** One run of a flow, or of several by forwarding. */
export interface Call {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly language: Language;
  readonly chart: ChartRef;
  /** The chart's state value as JSON: the row of the table. */
  readonly configuration: string;
  /** The seq that the next record must have. */
  readonly seq: number;
  readonly phase: 'live' | 'draining' | 'finished';
  readonly offeredAt: number;
  readonly answeredAt: number | null;
  readonly connectedAt: number | null;
  readonly endedAt: number | null;
  /** ITU-T Q.850; the first cause wins. */
  readonly cause: number | null;
  readonly callerGone: boolean;
  /** Who ended it first. */
  readonly endedBy: 'caller' | 'runtime' | null;
  /** The command that ends the call, hangup or reject, has gone out. */
  readonly hungup: boolean;
  /** Forwards taken so far. */
  readonly hops: number;
  readonly legs: readonly CallLeg[];
  readonly media: readonly CallMedia[];
  readonly timers: readonly CallTimer[];
  readonly recordings: readonly CallRecording[];
  readonly notes: Readonly<Record<string, string>>;
  /** Inputs that were unknown, stale or not accepted. */
  readonly ignored: number;
}

/** A command before the directory has said where a party can be reached. */
export type CallCommand = Exclude<Command, RingCommand> | Omit<RingCommand, 'endpoints'>;

export type Output =
  | { readonly kind: 'command'; readonly command: CallCommand }
  | { readonly kind: 'startTimer'; readonly timer: string; readonly due: number }
  | { readonly kind: 'cancelTimer'; readonly timer: string }
  /** The call is over and drained: its CDR may be written. */
  | { readonly kind: 'finish' };

/** A question for the host. `forward`: which chart does this extension lead to? */
export type HostQuestion =
  | Exclude<Question, { readonly question: 'ring' }>
  | { readonly question: 'forward'; readonly extension: string };

export type Stepped =
  | {
      readonly kind: 'done';
      readonly call: Call;
      readonly outputs: readonly Output[];
      readonly trace: readonly TraceEntry[];
    }
  /** The record lacks an answer: append it to `answers` and step again from the same call. */
  | { readonly kind: 'question'; readonly question: HostQuestion; readonly at: number };

/** The tables of the charts that forwards lead to, by hash. */
export interface Tables {
  get(hash: string): Table | undefined;
}

export type OfferRecord = JournalRecord & { readonly input: OfferInput };
