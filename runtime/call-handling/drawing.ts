// A part of a flow while it is drawn: nodes in their columns, wires, the node that it begins with. Rows come last.

import type { FlowEdge, FlowNode } from '../../schema/documents.generated.ts';

/** Canvas units from column to column and from row to row: a card and its gap. */
const columnWidth = 320;
const rowHeight = 280;

/** The columns of such a flow, from left to right. */
export const columns = { entry: 0, hours: 1, busy: 2, ring: 3, target: 4, voicemail: 5, end: 6 } as const;

/** Part of a flow. `first` is the id of the node at which it begins, which may lie elsewhere. */
export interface Drawing {
  readonly first: string;
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

/** A drawing of nothing, which leads on to a node drawn elsewhere. */
export function leadingTo(first: string): Drawing {
  return { first, nodes: [], edges: [] };
}

/** The place of a node while its row is not known. */
export function inColumn(column: keyof typeof columns): FlowNode['position'] {
  return { x: columns[column] * columnWidth, y: 0 };
}

/** Wires from a node: outcome to node. */
export function wires(from: string, to: Readonly<Record<string, string>>): readonly FlowEdge[] {
  return Object.entries(to).map(([outcome, target]) => ({ from, outcome, to: target }));
}

/** Several drawings as one that begins at `first`; a node that two of them share is kept once. */
export function joined(first: string, drawings: readonly Drawing[]): Drawing {
  const nodes = new Map(drawings.flatMap((drawing) => drawing.nodes.map((node) => [node.id, node] as const)));
  const edges = new Map(
    drawings.flatMap((drawing) => drawing.edges.map((edge) => [`${edge.from}.${edge.outcome}`, edge] as const)),
  );
  return { first, nodes: [...nodes.values()], edges: [...edges.values()] };
}

/**
 * The nodes with their rows: each drawing a band below the one before, and within a band the nodes of one column below
 * each other. No two nodes share a place.
 */
export function laidOut(bands: readonly Drawing[]): readonly FlowNode[] {
  let top = 0;
  return bands.flatMap(({ nodes }) => {
    const taken = new Map<number, number>();
    const placed = nodes.map((node) => {
      const row = taken.get(node.position.x) ?? 0;
      taken.set(node.position.x, row + 1);
      return { ...node, position: { x: node.position.x, y: (top + row) * rowHeight } };
    });
    top += Math.max(0, ...taken.values());
    return placed;
  });
}
