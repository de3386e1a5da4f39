// What the inputs of a call mean on the canvas.

/** One thing that happened, in order. */
export type TraceEntry =
  /** The call is in a node; `flow` is its chart's id. */
  | { readonly kind: 'enter'; readonly flow: string; readonly node: string }
  /** The call took an edge. */
  | { readonly kind: 'follow'; readonly flow: string; readonly edge: string }
  /** The chart took an event; timers as `xstate.after.…`. */
  | { readonly kind: 'event'; readonly event: string }
  /** An input changed nothing. */
  | { readonly kind: 'ignored'; readonly input: string; readonly reason: IgnoredReason }
  /** The call went on in another flow. */
  | { readonly kind: 'forwarded'; readonly flow: string }
  /** The call is over (Q.850 cause). */
  | { readonly kind: 'end'; readonly cause: number };

/** unknown: no such leg, prompt, recording or timer. stale: of an earlier visit. unaccepted: the chart does not wait for it. */
export type IgnoredReason = 'unknown' | 'stale' | 'unaccepted';

/**
 * The lit path: ids of the nodes entered and edges followed, in order. From the first forward on
 * they carry the flow they belong to: `sales/hours`, `sales/hours.open`.
 */
export function pathOf(trace: readonly TraceEntry[]): readonly string[] {
  const path: string[] = [];
  let prefix = '';
  for (const entry of trace) {
    if (entry.kind === 'forwarded') prefix = `${entry.flow}/`;
    if (entry.kind === 'enter') path.push(prefix + entry.node);
    if (entry.kind === 'follow') path.push(prefix + entry.edge);
  }
  return path;
}
