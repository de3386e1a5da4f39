// Edits of wires: connect, disconnect, and what happens to wires whose outcome is gone.

import type { Flow, FlowEdge } from '../../schema/documents.generated.ts';
import { type Edit, edgeId } from './edit.ts';

/** An outcome of a node: where a wire begins. */
export interface OutcomePlace {
  readonly node: string;
  readonly outcome: string;
}

/**
 * The edit that wires an outcome to a node. An outcome has one wire: a new one takes the old one's place.
 * Null when the wire is there already, or leads to or from a node that is not in the flow.
 */
export function connect(flow: Flow, from: OutcomePlace, to: string): Edit | null {
  const edge: FlowEdge = { from: from.node, outcome: from.outcome, to };
  const at = flow.edges.findIndex((one) => edgeId(one) === edgeId(edge));
  const exists = (id: string) => flow.nodes.some((node) => node.id === id);
  if (flow.edges[at]?.to === to || !exists(from.node) || !exists(to)) return null;
  if (at < 0) return { kind: 'insertEdges', edges: [{ at: flow.edges.length, thing: edge }] };
  return {
    kind: 'sequence',
    edits: [
      { kind: 'removeEdges', ids: [edgeId(edge)] },
      { kind: 'insertEdges', edges: [{ at, thing: edge }] },
    ],
  };
}

/** The edit that takes these wires away. */
export function disconnect(ids: readonly string[]): Edit {
  return { kind: 'removeEdges', ids };
}

/** The wires of a node whose outcomes are no longer there, for example the key that was taken out of a menu. */
export function strandedEdges(flow: Flow, node: string, outcomes: readonly string[]): readonly string[] {
  const known = new Set(outcomes);
  return flow.edges.filter((edge) => edge.from === node && !known.has(edge.outcome)).map(edgeId);
}

/** The node to which an outcome is wired, if any. */
export function targetOf(flow: Flow, from: OutcomePlace): string | undefined {
  return flow.edges.find((edge) => edge.from === from.node && edge.outcome === from.outcome)?.to;
}
