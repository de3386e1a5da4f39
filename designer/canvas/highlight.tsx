// What is lit on the canvas: the path of a call, where it is now, and how many calls are in each node.
// The simulator and the live view set it; cards and wires read their own part of it. Who sets it is not known here.

import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react';

export interface Highlight {
  /** Ids of nodes and wires (`<node>.<outcome>`) in the order in which the call took them; an id may come again. */
  readonly path: readonly string[];
  /** Nodes where a call is now. */
  readonly current: readonly string[];
  /** How many calls are in a node, by its id; shown as a pill. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Wires and nodes painted by how often scenarios take them, by id. */
  readonly coverage?: Readonly<Record<string, number>>;
  /** Nodes and wires of a scenario's path that are as expected, or otherwise. */
  readonly tones?: Readonly<Record<string, Tone>>;
}

export type Tone = 'passed' | 'failed';

/** The part of a highlight that concerns one node or wire. */
export interface Lit {
  /** Which steps of the path these are, counted from 1 over the nodes only; wires have those of the node behind. */
  readonly steps: readonly number[];
  readonly isLit: boolean;
  readonly isCurrent: boolean;
  readonly count: number;
  /** Undefined when coverage is not shown. */
  readonly taken: number | undefined;
  readonly tone: Tone | undefined;
}

export interface HighlightStore {
  /** Shows another highlight; `unlit` shows none. */
  readonly set: (highlight: Highlight) => void;
  readonly get: () => Highlight;
  readonly litOf: (id: string) => Lit;
  readonly subscribe: (listener: () => void) => () => void;
}

export const unlit: Highlight = { path: [], current: [] };

/** Makes the highlight of one canvas. Every lit part keeps its identity until the highlight changes. */
export function createHighlight(): HighlightStore {
  let highlight = unlit;
  let lit: ReadonlyMap<string, Lit> = new Map();
  const listeners = new Set<() => void>();
  return {
    get: () => highlight,
    set(next) {
      highlight = next;
      lit = partsOf(next);
      for (const listener of listeners) listener();
    },
    litOf: (id) => lit.get(id) ?? dark(highlight.coverage === undefined ? undefined : 0),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The highlight of each node and wire that has one. */
export function partsOf({ path, current, counts = {}, coverage, tones = {} }: Highlight): ReadonlyMap<string, Lit> {
  const steps = new Map<string, number[]>();
  let nodesSeen = 0;
  for (const id of path) {
    const isWire = id.includes('.');
    if (!isWire) nodesSeen += 1;
    steps.set(id, [...(steps.get(id) ?? []), isWire ? nodesSeen + 1 : nodesSeen]);
  }
  const ids = new Set([...path, ...current, ...Object.keys(counts), ...Object.keys(coverage ?? {})]);
  const here = new Set(current);
  return new Map(
    [...ids].map((id) => [
      id,
      {
        steps: steps.get(id) ?? [],
        isLit: steps.has(id),
        isCurrent: here.has(id),
        count: counts[id] ?? 0,
        taken: coverage === undefined ? undefined : (coverage[id] ?? 0),
        tone: tones[id],
      },
    ]),
  );
}

/** Gives the canvas below it a highlight: that of the page around it, which lights a call, else one of its own. */
export function HighlightProvider({ children }: { readonly children: ReactNode }) {
  const around = useContext(HighlightContext);
  const [own] = useState(createHighlight);
  return <HighlightContext value={around ?? own}>{children}</HighlightContext>;
}

/** The store, for those who light the path. */
export function useHighlight(): HighlightStore {
  const store = useContext(HighlightContext);
  if (store === null) throw new Error('useHighlight outside of HighlightProvider');
  return store;
}

/** How one node or wire is lit; renders again only when that changes. */
export function useLit(id: string): Lit {
  const store = useHighlight();
  return useSyncExternalStore(store.subscribe, () => store.litOf(id));
}

const HighlightContext = createContext<HighlightStore | null>(null);

const plain: Lit = { steps: [], isLit: false, isCurrent: false, count: 0, taken: undefined, tone: undefined };
const untaken: Lit = { ...plain, taken: 0 };
const dark = (taken: number | undefined): Lit => (taken === undefined ? plain : untaken);
