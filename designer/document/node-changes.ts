// Edits of nodes: add, move, change settings, title or id. Deleting is removal.ts, wires are wiring.ts.

import type { Flow, FlowNode, Position } from '../../schema/documents.generated.ts';
import { type Edit, edgeId } from './edit.ts';
import { freeId } from './new-id.ts';

/** The edit that puts a node at the end of the list. */
export function addNode(flow: Flow, node: FlowNode): Edit {
  return { kind: 'insertNodes', nodes: [{ at: flow.nodes.length, thing: node }] };
}

/** An id for a new node of this kind. */
export function newNodeId(flow: Flow, kind: FlowNode['kind']): string {
  return freeId(kind, new Set(flow.nodes.map((node) => node.id)));
}

/** New places by id; nodes and notes have ids of their own. */
export interface Places {
  readonly nodes: ReadonlyMap<string, Position>;
  readonly notes?: ReadonlyMap<string, Position>;
}

/** Nodes and notes to their new places, on whole canvas units. Null when nothing moves. */
export function move(flow: Flow, places: Places): Edit | null {
  const nodes = movedOf(flow.nodes, places.nodes);
  const notes = movedOf(flow.notes ?? [], places.notes ?? new Map());
  if (nodes.length === 0 && notes.length === 0) return null;
  return {
    kind: 'sequence',
    edits: [
      { kind: 'replaceNodes', nodes },
      { kind: 'replaceNotes', notes },
    ],
  };
}

/** The node in place of the one with its id: other settings, another title. */
export function changeNode(node: FlowNode): Edit {
  return { kind: 'replaceNodes', nodes: [{ id: node.id, thing: node }] };
}

/** The node with this title; an empty one takes the kind's name. */
export function titled(node: FlowNode, title: string): FlowNode {
  const { title: _before, ...rest } = node;
  return title.trim() === '' ? rest : { ...rest, title };
}

/** Another id for a node: its wires and the fallback follow. Null when the id is taken or unchanged. */
export function renameNode(flow: Flow, id: string, next: string): Edit | null {
  const node = flow.nodes.find((one) => one.id === id);
  const isTaken = flow.nodes.some((one) => one.id === next);
  if (node === undefined || isTaken) return null;
  const touched = flow.edges
    .map((thing, at) => ({ at, thing }))
    .filter(({ thing }) => thing.from === id || thing.to === id);
  const renamed = touched.map(({ at, thing }) => ({
    at,
    thing: { ...thing, from: thing.from === id ? next : thing.from, to: thing.to === id ? next : thing.to },
  }));
  const pointing = flow.nodes.flatMap((one) =>
    one.kind === 'entry' && one.settings.fallback === id
      ? [{ id: one.id, thing: { ...one, settings: { ...one.settings, fallback: next } } }]
      : [],
  );
  return {
    kind: 'sequence',
    edits: [
      { kind: 'removeEdges', ids: touched.map(({ thing }) => edgeId(thing)) },
      { kind: 'replaceNodes', nodes: pointing },
      { kind: 'replaceNodes', nodes: [{ id, thing: { ...node, id: next } }] },
      { kind: 'insertEdges', edges: renamed },
    ],
  };
}

function movedOf<Thing extends { readonly id: string; readonly position: Position }>(
  things: readonly Thing[],
  places: ReadonlyMap<string, Position>,
) {
  return things.flatMap((thing) => {
    const place = places.get(thing.id);
    if (place === undefined) return [];
    const position = { x: Math.round(place.x), y: Math.round(place.y) };
    if (position.x === thing.position.x && position.y === thing.position.y) return [];
    return [{ id: thing.id, thing: { ...thing, position } }];
  });
}
