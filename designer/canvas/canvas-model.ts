// From the flow document to what React Flow draws. Cards and wires that did not change keep their identity,
// so that a flow of hundreds of nodes stays smooth.

import type { Edge, Node } from '@xyflow/react';
import { outcomesOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { Flow, FlowNode, StickyNote } from '../../schema/documents.generated.ts';
import type { Problem } from '../../schema/problem.ts';
import { edgeId, notesOf } from '../document/edit.ts';
import type { Selection } from '../document/selection.ts';
import { outcomeText } from '../i18n/outcome-name.ts';
import type { Translate } from '../i18n/text.tsx';
import { nodeName } from '../node-kinds/node-name.ts';

export type CardNode = Node<CardData, 'card'>;
export type NoteNode = Node<{ readonly note: StickyNote }, 'note'>;
export type CanvasNode = CardNode | NoteNode;
export type CanvasEdge = Edge<WireData, 'wire'>;

export interface CardData extends Record<string, unknown> {
  readonly node: FlowNode;
  readonly errors: number;
  readonly warnings: number;
  /** Ids of the outcomes that have a wire, joined: a text, so that equal ones are the same. */
  readonly wired: string;
  /** The name of the node that takes unwired failures; when it fails itself, the call ends. */
  readonly fallback: string | undefined;
  readonly isFallback: boolean;
}

export interface WireData extends Record<string, unknown> {
  readonly outcome: string;
  /** The place of the outcome on its card, counted from the middle: wires of one card bend side by side. */
  readonly lane: number;
  /** What the wire was drawn from: while these stay the same, so does its name. */
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly t: Translate;
}

export interface Drawn {
  readonly flow: Flow;
  readonly selection: Selection;
  readonly problemsAt: ReadonlyMap<string, readonly Problem[]>;
  /** For the names that are read aloud. */
  readonly t: Translate;
}

/** Notes are told from nodes by this prefix: the two have separate ids in the document. */
const notePrefix = 'note:';

const noteKey = (id: string): string => `${notePrefix}${id}`;
export const isNoteKey = (key: string): boolean => key.startsWith(notePrefix);
export const noteOfKey = (key: string): string => key.slice(notePrefix.length);

/** The cards and notes of the flow; what is measured and unchanged is taken over from `before`. */
export function canvasNodes(drawn: Drawn, before: CanvasNode[]): CanvasNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  const selected = new Set([...drawn.selection.nodes, ...drawn.selection.notes.map(noteKey)]);
  const fallback = fallbackOf(drawn.flow);
  const wired = wiredOutcomes(drawn.flow);
  const cards = drawn.flow.nodes.map((node) => {
    const problems = drawn.problemsAt.get(node.id) ?? [];
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    const data: CardData = {
      node,
      errors,
      warnings: problems.length - errors,
      wired: wired.get(node.id) ?? '',
      fallback: fallback === undefined ? undefined : nodeName(fallback, drawn.t),
      isFallback: node === fallback,
    };
    const card: CardNode = {
      id: node.id,
      type: 'card',
      position: node.position,
      data,
      selected: selected.has(node.id),
      ariaLabel: nodeName(node, drawn.t),
    };
    return kept(card, known.get(node.id));
  });
  const notes = notesOf(drawn.flow).map((note) => {
    const id = noteKey(note.id);
    const drawnNote: NoteNode = {
      id,
      type: 'note',
      position: note.position,
      data: { note },
      selected: selected.has(id),
      zIndex: -1,
    };
    return kept(drawnNote, known.get(id));
  });
  return unlessSame([...notes, ...cards], before);
}

/** The wires of the flow whose two ends are there. */
export function canvasEdges({ flow, selection, t }: Drawn, before: CanvasEdge[]): CanvasEdge[] {
  const known = new Map(before.map((edge) => [edge.id, edge]));
  const nodes = new Map(flow.nodes.map((node) => [node.id, node]));
  const selected = new Set(selection.edges);
  const edges = flow.edges.flatMap((edge): CanvasEdge[] => {
    const [from, to, old] = [nodes.get(edge.from), nodes.get(edge.to), known.get(edgeId(edge))];
    const isSelected = selected.has(edgeId(edge));
    const isSame = old?.data?.from === from && old?.data?.to === to && old?.data?.t === t;
    if (isSame && old !== undefined) return [old.selected === isSelected ? old : { ...old, selected: isSelected }];
    const outcomes = from === undefined ? [] : outcomesOf(from);
    const place = outcomes.findIndex(({ id }) => id === edge.outcome);
    const outcome = outcomes[place];
    if (from === undefined || to === undefined || outcome === undefined) return [];
    const names = { from: nodeName(from, t), outcome: outcomeText(outcome, t), to: nodeName(to, t) };
    const drawn: CanvasEdge = {
      id: edgeId(edge),
      type: 'wire',
      source: edge.from,
      sourceHandle: edge.outcome,
      target: edge.to,
      targetHandle: 'in',
      data: { outcome: edge.outcome, lane: place - (outcomes.length - 1) / 2, from, to, t },
      selected: isSelected,
      ariaLabel: t('canvas.wireTo', names),
    };
    // A setting was changed that no wire tells of.
    return [old !== undefined && isDrawnSame(old, drawn) ? old : drawn];
  });
  return unlessSame(edges, before);
}

function isDrawnSame(one: CanvasEdge, other: CanvasEdge): boolean {
  const isSamePlace = one.target === other.target && one.data?.lane === other.data?.lane;
  return isSamePlace && one.ariaLabel === other.ariaLabel && one.selected === other.selected;
}

/** The list from before when nothing in it changed: React Flow looks at every wire whenever it gets another list. */
function unlessSame<Thing>(next: Thing[], before: Thing[]): Thing[] {
  const isSame = next.length === before.length && next.every((thing, index) => thing === before[index]);
  return isSame ? before : next;
}

/** The node that the entry names as fallback, when it is there. */
function fallbackOf(flow: Flow): FlowNode | undefined {
  const entry = flow.nodes.find((node) => node.kind === 'entry');
  if (entry?.kind !== 'entry' || entry.settings.fallback === undefined) return undefined;
  const { fallback } = entry.settings;
  return flow.nodes.find((node) => node.id === fallback);
}

function wiredOutcomes(flow: Flow): ReadonlyMap<string, string> {
  const wired = new Map<string, string>();
  for (const { from, outcome } of flow.edges) wired.set(from, `${wired.get(from) ?? ''} ${outcome}`);
  return wired;
}

function kept<Drawing extends CanvasNode>(next: Drawing, old: CanvasNode | undefined): CanvasNode {
  if (old === undefined) return next;
  const isUnchanged = sameData(old.data, next.data);
  const isStill = old.position.x === next.position.x && old.position.y === next.position.y;
  if (isUnchanged && isStill && old.selected === next.selected && old.ariaLabel === next.ariaLabel) return old;
  // React Flow hides a node that it has not measured: carry the measures over.
  return old.measured === undefined ? next : { ...next, measured: old.measured };
}

function sameData(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  return Object.keys(other).every((key) => one[key] === other[key]);
}
