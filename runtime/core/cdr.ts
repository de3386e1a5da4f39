// The call detail record: derived from a call and its trace, never written by hand.

import type { CallOutcome, ChartRef } from '../../schema/documents.generated.ts';
import type { Call, CallRecording } from './call-state.ts';
import { pathOf, type TraceEntry } from './trace.ts';

/** Times are milliseconds since 1970, null for what did not happen. */
export interface Cdr {
  readonly call: string;
  readonly from: string;
  readonly to: string;
  /** The chart that the call ended in. */
  readonly chart: ChartRef;
  readonly offeredAt: number;
  readonly answeredAt: number | null;
  readonly connectedAt: number | null;
  readonly endedAt: number | null;
  /** ITU-T Q.850. */
  readonly cause: number;
  readonly outcome: CallOutcome;
  readonly path: readonly string[];
  readonly recordings: readonly CallRecording[];
}

/** The record of a call so far; `outcome` is unfinished until it has ended. */
export function cdrOf(call: Call, trace: readonly TraceEntry[]): Cdr {
  const { id, from, to, chart, offeredAt, answeredAt, connectedAt, endedAt, recordings } = call;
  return {
    call: id,
    from,
    to,
    chart,
    offeredAt,
    answeredAt,
    connectedAt,
    endedAt,
    cause: call.cause ?? 16,
    outcome: outcomeOf(call),
    path: pathOf(trace),
    recordings,
  };
}

/** What the call came to (see the scenario schema's CallOutcome). */
export function outcomeOf(call: Call): CallOutcome {
  if (call.endedAt === null) return 'unfinished';
  if (call.connectedAt !== null) return 'talked';
  if (call.recordings.length > 0) return 'message';
  if (call.endedBy === 'caller') return 'abandoned';
  return call.answeredAt === null ? 'rejected' : 'ended';
}
