// Random flow documents and random edits of them, for the properties of the editor. Not every flow here can be published:
// an editor must hold up in the middle of the work.

import fc from 'fast-check';
import { clip, paste } from '../../designer/document/clipboard.ts';
import { type Edit, edgeId, notesOf } from '../../designer/document/edit.ts';
import { newFlow } from '../../designer/document/new-flow.ts';
import { createNode } from '../../designer/document/new-node.ts';
import { changeNode, move, renameNode, titled } from '../../designer/document/node-changes.ts';
import { addNote, changeNote, describe, newNote } from '../../designer/document/notes.ts';
import { everything, nothing, remove } from '../../designer/document/selection.ts';
import { changeSettings } from '../../designer/document/settings-change.ts';
import { connect, disconnect } from '../../designer/document/wiring.ts';
import type { NodeKind } from '../../runtime/core/node-kinds/node-kind.ts';
import { nodeKinds, outcomesOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { Flow, FlowNode } from '../../schema/documents.generated.ts';

/** What the admin does, told in numbers: which edit it is depends on the flow that it meets. */
export interface Gesture {
  readonly does: (typeof gestures)[number];
  readonly pick: number;
  readonly other: number;
  readonly kind: NodeKind;
  readonly text: string;
}

export const gestures = [
  'add',
  'addWired',
  'connect',
  'disconnect',
  'move',
  'retitle',
  'rename',
  'settings',
  'removeNode',
  'removeAll',
  'note',
  'writeNote',
  'removeNote',
  'paste',
  'describe',
] as const;

export const begin: Flow = newFlow({ name: 'Reception', language: 'en', taken: new Set() });

export const arbitraryGesture: fc.Arbitrary<Gesture> = fc.record({
  does: fc.constantFrom(...gestures),
  pick: fc.nat(50),
  other: fc.nat(50),
  kind: fc.constantFrom(...kinds()),
  text: fc.string({ minLength: 1, maxLength: 20 }),
});

/** The edit that a gesture makes of this flow; null when there is nothing to do it with. */
export function editOf(flow: Flow, { does, pick, other, kind, text }: Gesture): Edit | null {
  const node = flow.nodes[pick % Math.max(1, flow.nodes.length)];
  const target = flow.nodes[other % Math.max(1, flow.nodes.length)];
  const edge = flow.edges[pick % Math.max(1, flow.edges.length)];
  const note = notesOf(flow)[pick % Math.max(1, notesOf(flow).length)];
  const outcome = node === undefined ? undefined : outcomesOf(node)[other % Math.max(1, outcomesOf(node).length)];
  const from = node === undefined || outcome === undefined ? undefined : { node: node.id, outcome: outcome.id };
  switch (does) {
    case 'add':
      return createNode(flow, { kind, position: { x: pick, y: other } }).edit;
    case 'addWired':
      return createNode(flow, { kind, position: { x: pick, y: other }, from }).edit;
    case 'connect':
      return given(from, (outcome) => (target === undefined ? null : connect(flow, outcome, target.id)));
    case 'disconnect':
      return given(edge, (it) => disconnect([edgeId(it)]));
    case 'move':
      return given(node, (it) => move(flow, { nodes: new Map([[it.id, { x: pick * 1.5, y: other }]]) }));
    case 'retitle':
      return given(node, (it) => changeNode(titled(it, text)));
    case 'rename':
      return given(node, (it) => renameNode(flow, it.id, `renamed-${other}`));
    case 'settings':
      return given(node, (it) => changeSettings(flow, otherSettings(it, pick)));
    case 'removeNode':
      return given(node, (it) => remove(flow, { ...nothing, nodes: [it.id] }));
    case 'removeAll':
      return remove(flow, everything(flow));
    case 'note':
      return addNote(flow, newNote(flow, { x: pick, y: other }));
    case 'writeNote':
      return given(note, (it) => changeNote({ ...it, text }));
    case 'removeNote':
      return given(note, (it) => remove(flow, { ...nothing, notes: [it.id] }));
    case 'paste':
      return paste(flow, clip(flow, everything(flow)), { x: 40, y: 40 }).edit;
    case 'describe':
      return describe(flow, { name: text, language: pick % 2 === 0 ? 'fr' : 'en' });
  }
}

function given<Thing>(thing: Thing | undefined, make: (thing: Thing) => Edit | null): Edit | null {
  return thing === undefined ? null : make(thing);
}

/** Other valid settings of the node, for the kinds whose outcomes depend on them; the same ones for the others. */
function otherSettings(node: FlowNode, pick: number): FlowNode {
  if (node.kind === 'menu') {
    const keys = [{ key: pick % 2 === 0 ? '3' : '4', label: 'x' } as const, ...node.settings.keys.slice(1)] as const;
    return { ...node, settings: { ...node.settings, keys: [...keys] } };
  }
  if (node.kind === 'schedule')
    return { ...node, settings: { ...node.settings, holidayGroups: pick % 2 ? ['summer'] : [] } };
  if (node.kind === 'voicemail') {
    return { ...node, settings: { ...node.settings, allowCheckMailbox: pick % 2 === 0 } };
  }
  return node;
}

function kinds(): readonly NodeKind[] {
  return Object.values(nodeKinds).map(({ kind }) => kind);
}
