// What the target of a transition names. Three spellings only: a sibling's key, `#<chart>.<path>`, and `.<child>` from
// the chart itself; XState knows more, the profile does not.

import { outward, type PlacedState } from './chart-place.ts';
import type { Chart, ChartState } from './documents.generated.ts';
import { pointerTo } from './pointer.ts';

/**
 * The states from the top level down to the one that `target` names, or null when it names none. `source` is the state
 * that the transition leaves; null for the chart itself.
 */
export function targetChain(chart: Chart, source: PlacedState | null, target: string): readonly ChartState[] | null {
  const path = pathOf(chart, source, target);
  return path === null ? null : chainAt(chart, path);
}

/** The pointers of those states, whether or not they exist; null when the target is spelled otherwise. */
export function targetPointers(chart: Chart, source: PlacedState | null, target: string): readonly string[] | null {
  const path = pathOf(chart, source, target);
  return (
    path?.map((_, depth) =>
      path
        .slice(0, depth + 1)
        .map((key) => pointerTo('states', key))
        .join(''),
    ) ?? null
  );
}

/** The one absolute spelling of a state: `#<chart>.<path>`. */
export function absoluteTarget(chart: Chart, place: PlacedState): string {
  return [`#${chart.id}`, ...keysTo(place)].join('.');
}

/** The keys from the top level down to the target, whether or not they exist; null when it is spelled otherwise. */
function pathOf(chart: Chart, source: PlacedState | null, target: string): readonly string[] | null {
  if (target.startsWith(`#${chart.id}.`)) return target.split('.').slice(1);
  if (source === null) return target.startsWith('.') && !target.includes('.', 1) ? [target.slice(1)] : null;
  if (target.includes('.') || target.startsWith('#')) return null;
  return source.parent === null ? [target] : [...keysTo(source.parent), target];
}

function chainAt(chart: Chart, path: readonly string[]): readonly ChartState[] | null {
  const chain: ChartState[] = [];
  let states = chart.states;
  for (const key of path) {
    const state = Object.hasOwn(states, key) ? states[key] : undefined;
    if (state === undefined) return null;
    chain.push(state);
    states = state.states ?? {};
  }
  return chain;
}

function keysTo(place: PlacedState): readonly string[] {
  return outward(place)
    .map(({ key }) => key)
    .reverse();
}
