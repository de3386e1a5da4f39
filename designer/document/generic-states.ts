// The top-level states of a chart and how they lead to each other, for charts that hold no drawing. Pure.

import type { Chart, ChartState, ChartTransition } from '../../schema/documents.generated.ts';

export interface GenericState {
  readonly id: string;
  readonly isFinal: boolean;
  readonly description: string | undefined;
  /** How many states it has inside. */
  readonly size: number;
  /** Ways to other top-level states, one for each event and target. */
  readonly exits: readonly GenericExit[];
  /** Steps from the initial state; states that nothing leads to are behind all others. */
  readonly depth: number;
}

export interface GenericExit {
  /** The event, `after 20 s` as `after 20000`, or `done`. */
  readonly event: string;
  readonly target: string;
}

/** One entry for each top-level state, in the order of the file. */
export function genericStates(chart: Chart): readonly GenericState[] {
  const exits = new Map(Object.entries(chart.states).map(([id, state]) => [id, exitsOf(chart, id, state)]));
  const depths = depthsFrom(chart.initial, exits);
  const deepest = Math.max(0, ...depths.values());
  return Object.entries(chart.states).map(([id, state]) => ({
    id,
    isFinal: state.type === 'final',
    description: state.description,
    size: sizeOf(state),
    exits: exits.get(id) ?? [],
    depth: depths.get(id) ?? deepest + 1,
  }));
}

function exitsOf(chart: Chart, id: string, state: ChartState): readonly GenericExit[] {
  const found = new Map<string, GenericExit>();
  for (const { event, target, depth } of transitionsIn(state, 0)) {
    const top = topOf(chart, target, depth);
    if (top !== undefined && top !== id) found.set(`${event} ${top}`, { event, target: top });
  }
  return [...found.values()];
}

interface Found {
  readonly event: string;
  readonly target: string;
  /** 0: of the top-level state itself, whose bare targets are its siblings. */
  readonly depth: number;
}

function transitionsIn(state: ChartState, depth: number): readonly Found[] {
  const found = (event: string, transition: ChartTransition) => ({ event, target: transition.target, depth });
  return [
    ...Object.entries(state.on ?? {}).map(([event, transition]) => found(event, transition)),
    ...Object.entries(state.after ?? {}).map(([ms, transition]) => found(`after ${ms}`, transition)),
    ...(state.onDone === undefined ? [] : [found('done', state.onDone)]),
    ...Object.values(state.states ?? {}).flatMap((child) => transitionsIn(child, depth + 1)),
  ];
}

/** The top-level state that a target lies in; undefined when it stays inside. */
function topOf(chart: Chart, target: string, depth: number): string | undefined {
  const prefix = `#${chart.id}.`;
  const path = target.startsWith(prefix) ? target.slice(prefix.length) : depth === 0 ? target : '';
  const [top = ''] = path.split('.');
  return Object.hasOwn(chart.states, top) ? top : undefined;
}

function depthsFrom(initial: string, exits: ReadonlyMap<string, readonly GenericExit[]>): ReadonlyMap<string, number> {
  const depths = new Map([[initial, 0]]);
  const waiting = [initial];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const next = (depths.get(id) ?? 0) + 1;
    for (const { target } of exits.get(id) ?? []) {
      if (depths.has(target)) continue;
      depths.set(target, next);
      waiting.push(target);
    }
  }
  return depths;
}

function sizeOf(state: ChartState): number {
  return Object.values(state.states ?? {}).reduce((sum, child) => sum + 1 + sizeOf(child), 0);
}
