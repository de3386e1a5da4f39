// The edit that puts a whole other document in place of this one: restoring a version, or taking over another's draft.

import type { Flow } from '../../schema/documents.generated.ts';
import { type Edit, edgeId, headerOf, notesOf } from './edit.ts';

/** Everything of `next` except its id; it can be undone like any edit. */
export function replaceFlow(flow: Flow, next: Flow): Edit {
  return {
    kind: 'sequence',
    edits: [
      { kind: 'removeEdges', ids: flow.edges.map(edgeId) },
      { kind: 'removeNodes', ids: flow.nodes.map((node) => node.id) },
      { kind: 'removeNotes', ids: notesOf(flow).map((note) => note.id) },
      { kind: 'describe', header: headerOf(next) },
      { kind: 'insertNodes', nodes: placed(next.nodes) },
      { kind: 'insertEdges', edges: placed(next.edges) },
      { kind: 'insertNotes', notes: placed(notesOf(next)) },
    ],
  };
}

function placed<Thing>(things: readonly Thing[]) {
  return things.map((thing, at) => ({ at, thing }));
}
