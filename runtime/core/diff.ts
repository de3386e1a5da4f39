// What differs between two drawings, or between two charts written by hand. Where nodes lie on the canvas, and notes,
// are no difference: no call goes elsewhere because of them.

import type { Chart, Flow } from '../../schema/documents.generated.ts';
import { pointerTo } from '../../schema/pointer.ts';

export interface FlowDiff {
  /** Name, language. */
  readonly flow: readonly ValueChange[];
  readonly nodes: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly NodeChange[];
  };
  /** By id, `<node>.<outcome>`. */
  readonly edges: {
    readonly added: readonly EdgeEnd[];
    readonly removed: readonly EdgeEnd[];
    readonly changed: readonly { readonly edge: string; readonly before: string; readonly after: string }[];
  };
}

export interface NodeChange {
  readonly node: string;
  readonly changes: readonly ValueChange[];
}

/** A value at a JSON pointer (RFC 6901) into the node or the flow; absent: there was none, or is none. */
export interface ValueChange {
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface EdgeEnd {
  readonly edge: string;
  readonly to: string;
}

/** The difference from one flow to another; nodes are the same when their ids are. */
export function diffFlows(before: Flow, after: Flow): FlowDiff {
  return diff(drawnParts(before), drawnParts(after));
}

/** The difference between two charts by their states, for charts without a drawing. Nodes are the top-level states. */
export function diffStates(before: Pick<Chart, 'states'>, after: Pick<Chart, 'states'>): FlowDiff {
  return diff(chartParts(before), chartParts(after));
}

/** True when nothing differs. */
export function isEqual({ flow, nodes, edges }: FlowDiff): boolean {
  const lists = [flow, nodes.added, nodes.removed, nodes.changed, edges.added, edges.removed, edges.changed];
  return lists.every(({ length }) => length === 0);
}

interface Parts {
  readonly flow: unknown;
  readonly nodes: ReadonlyMap<string, unknown>;
  readonly edges: ReadonlyMap<string, string>;
}

function drawnParts({ name, language, nodes, edges }: Flow): Parts {
  return {
    flow: { name, language },
    nodes: new Map(nodes.map(({ id, position: _position, meta: _meta, ...node }) => [id, node])),
    edges: new Map(edges.map(({ from, outcome, to }) => [`${from}.${outcome}`, to])),
  };
}

function chartParts({ states }: Pick<Chart, 'states'>): Parts {
  return { flow: {}, nodes: new Map(Object.entries(states)), edges: new Map() };
}

function diff(before: Parts, after: Parts): FlowDiff {
  const added = [...after.nodes.keys()].filter((id) => !before.nodes.has(id));
  const removed = [...before.nodes.keys()].filter((id) => !after.nodes.has(id));
  const kept = [...before.nodes.keys()].filter((id) => after.nodes.has(id));
  const changed = kept
    .map((node) => ({ node, changes: valueChanges(before.nodes.get(node), after.nodes.get(node)) }))
    .filter(({ changes }) => changes.length > 0);
  return {
    flow: valueChanges(before.flow, after.flow),
    nodes: { added, removed, changed },
    edges: edgeChanges(before.edges, after.edges),
  };
}

function edgeChanges(before: Parts['edges'], after: Parts['edges']): FlowDiff['edges'] {
  const only = (these: Parts['edges'], those: Parts['edges']) =>
    [...these].filter(([edge]) => !those.has(edge)).map(([edge, to]) => ({ edge, to }));
  const changed = [...before].flatMap(([edge, to]) => {
    const other = after.get(edge);
    return other === undefined || other === to ? [] : [{ edge, before: to, after: other }];
  });
  return { added: only(after, before), removed: only(before, after), changed };
}

/** Every leaf that differs. Lists are compared place by place. */
function valueChanges(before: unknown, after: unknown, pointer = ''): readonly ValueChange[] {
  if (Object.is(before, after)) return [];
  const keys = keysOf(before, after);
  if (keys === null) {
    const was = before === undefined ? {} : { before };
    return [{ pointer, ...was, ...(after === undefined ? {} : { after }) }];
  }
  return keys.flatMap((key) => valueChanges(valueUnder(before, key), valueUnder(after, key), pointer + pointerTo(key)));
}

/** The keys of two objects, or of two lists; null when they are not of one kind. */
function keysOf(before: unknown, after: unknown): readonly string[] | null {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return null;
  if (Array.isArray(before) !== Array.isArray(after)) return null;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function valueUnder(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
