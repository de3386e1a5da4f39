// The edits of a flow document, and how each is carried out and undone. Which edit an action of the admin makes is in
// the files beside this one (wiring.ts, removal.ts, …); the stack of edits is history.ts.

import type { Flow, FlowEdge, FlowNode, Language, Meta, StickyNote } from '../../schema/documents.generated.ts';

/** One thing of a list, and the place in the list where it goes: undoing restores the very order. */
export interface Placed<Thing> {
  readonly at: number;
  readonly thing: Thing;
}

export interface Replaced<Thing> {
  /** The id that it has before the edit. */
  readonly id: string;
  readonly thing: Thing;
}

export interface FlowHeader {
  readonly name: string;
  readonly language: Language;
  readonly meta?: Meta | undefined;
}

/** A change of the document as plain data. Every edit has an inverse, given by `apply`. */
export type Edit =
  | { readonly kind: 'insertNodes'; readonly nodes: readonly Placed<FlowNode>[] }
  | { readonly kind: 'removeNodes'; readonly ids: readonly string[] }
  | { readonly kind: 'replaceNodes'; readonly nodes: readonly Replaced<FlowNode>[] }
  | { readonly kind: 'insertEdges'; readonly edges: readonly Placed<FlowEdge>[] }
  | { readonly kind: 'removeEdges'; readonly ids: readonly string[] }
  | { readonly kind: 'insertNotes'; readonly notes: readonly Placed<StickyNote>[] }
  | { readonly kind: 'removeNotes'; readonly ids: readonly string[] }
  | { readonly kind: 'replaceNotes'; readonly notes: readonly Replaced<StickyNote>[] }
  | { readonly kind: 'describe'; readonly header: FlowHeader }
  | { readonly kind: 'sequence'; readonly edits: readonly Edit[] };

export interface Applied {
  readonly flow: Flow;
  /** Applied to `flow` it gives back the document from before, list orders included. */
  readonly inverse: Edit;
}

/** The document after the edit, and the edit that undoes it. Ids that do not exist are passed over. */
export function apply(flow: Flow, edit: Edit): Applied {
  switch (edit.kind) {
    case 'insertNodes':
      return {
        flow: { ...flow, nodes: inserted(flow.nodes, edit.nodes) },
        inverse: { kind: 'removeNodes', ids: edit.nodes.map(({ thing }) => thing.id) },
      };
    case 'removeNodes': {
      const [nodes, removed] = without(flow.nodes, edit.ids, idOf);
      return { flow: { ...flow, nodes }, inverse: { kind: 'insertNodes', nodes: removed } };
    }
    case 'replaceNodes': {
      const [nodes, before] = replaced(flow.nodes, edit.nodes);
      return { flow: { ...flow, nodes }, inverse: { kind: 'replaceNodes', nodes: before } };
    }
    case 'insertEdges':
      return {
        flow: { ...flow, edges: inserted(flow.edges, edit.edges) },
        inverse: { kind: 'removeEdges', ids: edit.edges.map(({ thing }) => edgeId(thing)) },
      };
    case 'removeEdges': {
      const [edges, removed] = without(flow.edges, edit.ids, edgeId);
      return { flow: { ...flow, edges }, inverse: { kind: 'insertEdges', edges: removed } };
    }
    case 'insertNotes':
      return {
        flow: withNotes(flow, inserted(notesOf(flow), edit.notes)),
        inverse: { kind: 'removeNotes', ids: edit.notes.map(({ thing }) => thing.id) },
      };
    case 'removeNotes': {
      const [notes, removed] = without(notesOf(flow), edit.ids, idOf);
      return { flow: withNotes(flow, notes), inverse: { kind: 'insertNotes', notes: removed } };
    }
    case 'replaceNotes': {
      const [notes, before] = replaced(notesOf(flow), edit.notes);
      return { flow: withNotes(flow, notes), inverse: { kind: 'replaceNotes', notes: before } };
    }
    case 'describe':
      return { flow: withHeader(flow, edit.header), inverse: { kind: 'describe', header: headerOf(flow) } };
    case 'sequence':
      return inOrder(flow, edit.edits);
  }
}

/** The id of a wire; it is unique, since an outcome has at most one. */
export function edgeId(edge: { readonly from: string; readonly outcome: string }): string {
  return `${edge.from}.${edge.outcome}`;
}

/** The notes of a flow; a document without notes has none. */
export function notesOf(flow: Flow): readonly StickyNote[] {
  return flow.notes ?? [];
}

export function headerOf(flow: Flow): FlowHeader {
  return { name: flow.name, language: flow.language, meta: flow.meta };
}

function inOrder(flow: Flow, edits: readonly Edit[]): Applied {
  const inverses: Edit[] = [];
  let after = flow;
  for (const edit of edits) {
    const applied = apply(after, edit);
    inverses.unshift(applied.inverse);
    after = applied.flow;
  }
  return { flow: after, inverse: { kind: 'sequence', edits: inverses } };
}

const idOf = (thing: { readonly id: string }): string => thing.id;

/** Places are those of the finished list, ascending, so one pass from left to right restores it. */
function inserted<Thing>(list: readonly Thing[], things: readonly Placed<Thing>[]): readonly Thing[] {
  const after = [...list];
  for (const { at, thing } of things) after.splice(at, 0, thing);
  return after;
}

function without<Thing>(
  list: readonly Thing[],
  ids: readonly string[],
  id: (thing: Thing) => string,
): [readonly Thing[], readonly Placed<Thing>[]] {
  const gone = new Set(ids);
  const removed = list.map((thing, at) => ({ at, thing })).filter(({ thing }) => gone.has(id(thing)));
  return [list.filter((thing) => !gone.has(id(thing))), removed];
}

function replaced<Thing extends { readonly id: string }>(
  list: readonly Thing[],
  things: readonly Replaced<Thing>[],
): [readonly Thing[], readonly Replaced<Thing>[]] {
  const next = new Map(things.map(({ id, thing }) => [id, thing]));
  const before = list.flatMap((thing) => {
    const successor = next.get(thing.id);
    return successor === undefined ? [] : [{ id: successor.id, thing }];
  });
  return [list.map((thing) => next.get(thing.id) ?? thing), before];
}

/** A document that never had notes keeps having no such property, so that undoing gives the very same bytes. */
function withNotes(flow: Flow, notes: readonly StickyNote[]): Flow {
  if (notes.length > 0) return { ...flow, notes };
  const { notes: _none, ...rest } = flow;
  return rest;
}

function withHeader(flow: Flow, { name, language, meta }: FlowHeader): Flow {
  const { meta: _before, ...rest } = flow;
  return meta === undefined ? { ...rest, name, language } : { ...rest, name, language, meta };
}
