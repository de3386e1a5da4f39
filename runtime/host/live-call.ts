// A call in memory, between two of its records.

import type { Call } from '../core/call-state.ts';
import type { TraceEntry } from '../core/trace.ts';

export interface LiveCall {
  readonly call: Call;
  /** The gateway's session that carries it. */
  readonly session: string;
  /** Nodes and edges so far; what else the trace tells is in the journal. Grows, and is never changed otherwise. */
  readonly path: readonly TraceEntry[];
}

/** What of a trace is kept in memory. */
export function pathEntries(trace: readonly TraceEntry[]): readonly TraceEntry[] {
  return trace.filter(({ kind }) => kind === 'enter' || kind === 'follow' || kind === 'forwarded');
}

/** The node that the call is in: the top-level state of its configuration. */
export function nodeOf({ configuration }: Call): string {
  const value: unknown = JSON.parse(configuration);
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? (Object.keys(value)[0] ?? '') : '';
}
