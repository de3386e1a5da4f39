// What keeps the calls durable: the journal, the sessions of gateways, what is still to be delivered, CDRs.
// The embedded implementation is store/sqlite-engine.ts. Flows and settings are not here.

import type { JournalRecord } from '../../schema/documents.generated.ts';
import type { Cdr } from '../core/cdr.ts';

/** Somebody else has written the record of that sequence: this process must let the call go (design 7, promise 4). */
export class Fenced extends Error {
  readonly call: string;

  constructor(call: string, seq: number, cause?: unknown) {
    super(`record ${seq} of call ${call} was written by somebody else`, { cause });
    this.call = call;
  }
}

/** A record of a call. Its `seq` is the sequence that the append expects. */
export interface Append {
  readonly call: string;
  readonly record: JournalRecord;
}

export interface NewCall {
  readonly call: string;
  readonly session: string;
  readonly flow: string;
  readonly at: number;
}

/** A session of a gateway, as durable. */
export interface SessionRow {
  readonly id: string;
  /** The gateway's name. */
  readonly gateway: string;
  readonly capabilities: readonly string[];
  /** Highest event seq taken. */
  readonly received: number;
  /** Highest command seq decided. */
  readonly sent: number;
  /** Highest command seq that a connection was there for: it may have been sent. */
  readonly given: number;
}

/** A command that its gateway has not acknowledged. */
export interface Undelivered {
  readonly session: string;
  readonly seq: number;
  /** The message on the link. */
  readonly json: string;
}

/** All that one turn of the loop makes durable. */
export interface TurnWrites {
  readonly sessions: readonly SessionRow[];
  readonly calls: readonly NewCall[];
  readonly appends: readonly Append[];
  readonly commands: readonly Undelivered[];
  /** Commands up to `seq` were delivered. */
  readonly acknowledged: readonly { readonly session: string; readonly seq: number }[];
  readonly finished: readonly Cdr[];
  /** Ended, with what was still to be delivered to them. */
  readonly endedSessions: readonly string[];
}

export interface StoredCall {
  readonly call: string;
  readonly session: string;
  readonly live: boolean;
}

export interface CallSummaryRow extends StoredCall {
  readonly flow: string;
  readonly offer: JournalRecord;
  /** Null while it is live. */
  readonly cdr: Cdr | null;
}

export interface CallQuery {
  readonly live?: boolean;
  readonly flow?: string;
  readonly limit: number;
}

/**
 * The engine of design 7 as far as one process needs it. `commit` is its append, for all the calls of a turn at once.
 * Finishing is idempotent: a CDR that is there already stays.
 */
export interface Engine {
  /** Durable, all or nothing, when it resolves. Rejects with Fenced, or with whatever the disk says. */
  commit(writes: TurnWrites): Promise<void>;
  /** The records of a call in order; empty for one that never began. */
  load(call: string): readonly JournalRecord[];
  find(call: string): StoredCall | undefined;
  summary(call: string): CallSummaryRow | undefined;
  /** Newest first. */
  calls(query: CallQuery): readonly CallSummaryRow[];
  /** The calls to take up again after a start, each with its records in order. */
  unfinished(): Iterable<{ readonly stored: StoredCall; readonly records: readonly JournalRecord[] }>;
  sessions(): readonly SessionRow[];
  /** In order. */
  undelivered(session: string): readonly Undelivered[];
}
