// React Flow's selection, which counts notes as nodes, as the document's.

import type { EdgeChange, NodeChange } from '@xyflow/react';
import type { Selection } from '../document/selection.ts';
import { type CanvasEdge, type CanvasNode, isNoteKey, noteOfKey } from './canvas-model.ts';

type Changes = readonly (NodeChange<CanvasNode> | EdgeChange<CanvasEdge>)[];

/** The selection once React Flow has said what is chosen and what no longer is. */
export function selectionAfter(before: Selection, changes: Changes, what: 'nodes' | 'edges'): Selection {
  const chosen = changes.flatMap((change) => (change.type === 'select' ? [change] : []));
  if (chosen.length === 0) return before;
  if (what === 'edges') return { ...before, edges: merged(before.edges, chosen) };
  const notes = chosen.filter(({ id }) => isNoteKey(id)).map(({ id, selected }) => ({ id: noteOfKey(id), selected }));
  return {
    ...before,
    nodes: merged(
      before.nodes,
      chosen.filter(({ id }) => !isNoteKey(id)),
    ),
    notes: merged(before.notes, notes),
  };
}

interface Choice {
  readonly id: string;
  readonly selected: boolean;
}

function merged(ids: readonly string[], choices: readonly Choice[]): readonly string[] {
  const after = new Set(ids);
  for (const { id, selected } of choices) {
    if (selected) after.add(id);
    else after.delete(id);
  }
  return [...after];
}
