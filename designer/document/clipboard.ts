// Copy and paste as JSON text, between flows and between windows. The clipboard itself belongs to the browser.

import type { Flow, FlowEdge, FlowNode, Position, StickyNote } from '../../schema/documents.generated.ts';
import { parseAs } from '../../schema/validate.ts';
import { type Edit, notesOf } from './edit.ts';
import { freeId, stemOf } from './new-id.ts';
import { everything, type Selection } from './selection.ts';

/** Nodes, notes, and the wires among the nodes. */
export interface Clipping {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  readonly notes: readonly StickyNote[];
}

/** The selected nodes and notes, with the wires that run between two of them. */
export function clip(flow: Flow, selection: Selection): Clipping {
  const nodes = new Set(selection.nodes);
  const notes = new Set(selection.notes);
  return {
    nodes: flow.nodes.filter((node) => nodes.has(node.id)),
    edges: flow.edges.filter((edge) => nodes.has(edge.from) && nodes.has(edge.to)),
    notes: notesOf(flow).filter((note) => notes.has(note.id)),
  };
}

/** The clipping as text for the clipboard: a flow document without a name worth keeping. */
export function clippingText(clipping: Clipping): string {
  return JSON.stringify({ callchart: 'clipping', ...clipping }, null, 1);
}

/** The clipping in a text, or null when the text is none: pasting something else does nothing. */
export function readClipping(text: string): Clipping | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Reflect.get(value, 'callchart') !== 'clipping') return null;
  const { callchart: _mark, ...lists }: Record<string, unknown> = { ...value };
  const flow = parseAs('flow', { id: 'clipping', name: 'clipping', language: 'en', ...lists });
  return flow.ok ? clip(flow.value, everything(flow.value)) : null;
}

export interface Pasted {
  readonly edit: Edit;
  /** What was pasted, to be selected. */
  readonly selection: Selection;
}

/**
 * Pastes with new ids, moved by `shift`. A second entry is not pasted, since a flow has one;
 * a fallback that was not copied along is dropped.
 */
export function paste(flow: Flow, clipping: Clipping, shift: Position): Pasted {
  const hasEntry = flow.nodes.some((node) => node.kind === 'entry');
  const nodes = clipping.nodes.filter((node) => !hasEntry || node.kind !== 'entry');
  const names = renamed(nodes, flow.nodes);
  const noteNames = renamed(clipping.notes, notesOf(flow));
  const pastedNodes = nodes.map((node) => withFallback({ ...moved(node, names, shift) }, names));
  const edges = clipping.edges.flatMap((edge) => {
    const [from, to] = [names.get(edge.from), names.get(edge.to)];
    return from === undefined || to === undefined ? [] : [{ ...edge, from, to }];
  });
  const notes = clipping.notes.map((note) => moved(note, noteNames, shift));
  const edit: Edit = {
    kind: 'sequence',
    edits: [
      { kind: 'insertNodes', nodes: atEnd(flow.nodes, pastedNodes) },
      { kind: 'insertEdges', edges: atEnd(flow.edges, edges) },
      { kind: 'insertNotes', notes: atEnd(notesOf(flow), notes) },
    ],
  };
  const idsOf = (things: readonly { readonly id: string }[]) => things.map((thing) => thing.id);
  return { edit, selection: { nodes: idsOf(pastedNodes), notes: idsOf(notes), edges: [] } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // the clipboard holds whatever was copied last, mostly not ours
  }
}

interface Named {
  readonly id: string;
}

function renamed(things: readonly Named[], present: readonly Named[]): ReadonlyMap<string, string> {
  const taken = new Set(present.map((thing) => thing.id));
  const names = new Map<string, string>();
  for (const { id } of things) {
    const name = taken.has(id) ? freeId(stemOf(id), taken) : id;
    taken.add(name);
    names.set(id, name);
  }
  return names;
}

function moved<Thing extends Named & { readonly position: Position }>(
  thing: Thing,
  names: ReadonlyMap<string, string>,
  shift: Position,
): Thing {
  const position = { x: thing.position.x + shift.x, y: thing.position.y + shift.y };
  return { ...thing, id: names.get(thing.id) ?? thing.id, position };
}

function withFallback(node: FlowNode, names: ReadonlyMap<string, string>): FlowNode {
  if (node.kind !== 'entry' || node.settings.fallback === undefined) return node;
  const { fallback, ...settings } = node.settings;
  const name = names.get(fallback);
  return { ...node, settings: name === undefined ? settings : { ...settings, fallback: name } };
}

function atEnd<Thing>(list: readonly Thing[], things: readonly Thing[]) {
  return things.map((thing, index) => ({ at: list.length + index, thing }));
}
