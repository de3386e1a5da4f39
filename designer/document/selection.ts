// What is selected: ids of nodes, notes and wires. Deleting the selection is here as well.

import type { Flow } from '../../schema/documents.generated.ts';
import { type Edit, edgeId, notesOf } from './edit.ts';

export interface Selection {
  readonly nodes: readonly string[];
  readonly notes: readonly string[];
  readonly edges: readonly string[];
}

export const nothing: Selection = { nodes: [], notes: [], edges: [] };

export function isEmpty(selection: Selection): boolean {
  return selection.nodes.length + selection.notes.length + selection.edges.length === 0;
}

/** Everything of the flow. */
export function everything(flow: Flow): Selection {
  return {
    nodes: flow.nodes.map((node) => node.id),
    notes: notesOf(flow).map((note) => note.id),
    edges: flow.edges.map(edgeId),
  };
}

/** The selection without what the flow does not have (any more). */
export function within(flow: Flow, selection: Selection): Selection {
  const all = everything(flow);
  const kept = {
    nodes: common(selection.nodes, all.nodes),
    notes: common(selection.notes, all.notes),
    edges: common(selection.edges, all.edges),
  };
  const isWhole =
    kept.nodes.length === selection.nodes.length &&
    kept.notes.length === selection.notes.length &&
    kept.edges.length === selection.edges.length;
  return isWhole ? selection : kept;
}

/** Deletes what is selected, the wires to and from its nodes, and a fallback that points at one of them. */
export function remove(flow: Flow, selection: Selection): Edit {
  const gone = new Set(selection.nodes);
  const chosen = new Set(selection.edges);
  const edges = flow.edges.filter((edge) => gone.has(edge.from) || gone.has(edge.to) || chosen.has(edgeId(edge)));
  const pointing = flow.nodes.flatMap((node) => {
    if (node.kind !== 'entry' || node.settings.fallback === undefined || !gone.has(node.settings.fallback)) return [];
    const { fallback: _gone, ...settings } = node.settings;
    return [{ id: node.id, thing: { ...node, settings } }];
  });
  return {
    kind: 'sequence',
    edits: [
      { kind: 'removeEdges', ids: edges.map(edgeId) },
      { kind: 'replaceNodes', nodes: pointing },
      { kind: 'removeNodes', ids: selection.nodes },
      { kind: 'removeNotes', ids: selection.notes },
    ],
  };
}

function common(ids: readonly string[], all: readonly string[]): readonly string[] {
  const known = new Set(all);
  return ids.filter((id) => known.has(id));
}
