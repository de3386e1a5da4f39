// Where the states and transitions of a chart stand: a flat list of each, with pointers.
// Walks without recursion, so that no depth of nesting can exhaust the stack.

import type { Chart, ChartState, ChartTransition } from './documents.generated.ts';
import { pointerTo } from './pointer.ts';
import type { ProblemPlace } from './problem.ts';

/** A state of a chart and where it stands. */
export interface PlacedState {
  readonly key: string;
  readonly state: ChartState;
  /** JSON pointer (RFC 6901) of the state. */
  readonly pointer: string;
  /** The state around it; null at the top level. */
  readonly parent: PlacedState | null;
}

/** A transition of a chart and where it stands. */
export interface PlacedTransition {
  readonly transition: ChartTransition;
  /** The event type that takes it; null for a delay or a completion. */
  readonly event: string | null;
  readonly pointer: string;
  /** The state that it leaves; null for the chart itself. */
  readonly source: PlacedState | null;
}

/** Every state of the chart, each before the states inside it, in the order of the document. */
export function placedStates(chart: Chart): readonly PlacedState[] {
  const found: PlacedState[] = [];
  const open = inside(chart.states, '', null);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    open.push(...inside(next.state.states ?? {}, next.pointer, next));
  }
  return found;
}

/** Every transition of the chart: its own first, then those of the states in their order. */
export function placedTransitions(chart: Chart, states: readonly PlacedState[]): readonly PlacedTransition[] {
  return [...listed(chart.on, 'on', '', null), ...states.flatMap(transitionsOf)];
}

/** The state, the one around it, and so on up to the top level. */
export function outward(place: PlacedState | null): readonly PlacedState[] {
  const chain: PlacedState[] = [];
  for (let next = place; next !== null; next = next.parent) chain.push(next);
  return chain;
}

/** The pointer of a fault in a state, with the node to light: the one that the top-level state stands for. */
export function placeIn(state: PlacedState | null, pointer: string): ProblemPlace {
  const top = outward(state).at(-1);
  return { pointer, nodes: top === undefined ? [] : [top.state.meta?.node ?? top.key] };
}

function inside(states: Chart['states'], around: string, parent: PlacedState | null): PlacedState[] {
  const placed = Object.entries(states).map(([key, state]) => {
    return { key, state, pointer: around + pointerTo('states', key), parent };
  });
  return placed.reverse(); // a stack gives back the last first
}

function transitionsOf(place: PlacedState): readonly PlacedTransition[] {
  const { on = {}, after = {}, onDone } = place.state;
  const timed = listed(after, 'after', place.pointer, place).map((found) => ({ ...found, event: null }));
  const done = onDone === undefined ? [] : [completion(place, onDone)];
  return [...listed(on, 'on', place.pointer, place), ...timed, ...done];
}

function completion(source: PlacedState, transition: ChartTransition): PlacedTransition {
  return { transition, event: null, pointer: `${source.pointer}/onDone`, source };
}

function listed(
  transitions: Readonly<Record<string, ChartTransition>>,
  list: 'on' | 'after',
  around: string,
  source: PlacedState | null,
): readonly PlacedTransition[] {
  return Object.entries(transitions).map(([event, transition]) => {
    return { transition, event, pointer: around + pointerTo(list, event), source };
  });
}
