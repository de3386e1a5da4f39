// Completions that follow one another without an event between: the only way in which a chart of the profile could keep
// XState busy for ever, since it has no `always`.

import { outward, type PlacedState, placeIn } from './chart-place.ts';
import { targetChain } from './chart-target.ts';
import type { Chart, ChartState } from './documents.generated.ts';
import { type Problem, problem } from './problem.ts';

/**
 * One problem for each state whose `onDone` can lead, through completions alone (SCXML §3.7, done.state.id), back to
 * itself. Errs on the safe side: of a parallel state it asks for one completed region, not for all of them.
 */
export function completionProblems(chart: Chart, states: readonly PlacedState[]): readonly Problem[] {
  const byState = new Map(states.map((place) => [place.state, place]));
  const next = new Map<ChartState, readonly ChartState[]>();
  for (const place of states) if (place.state.onDone !== undefined) next.set(place.state, completedNext(chart, place));
  return [...next.keys()].flatMap((state) => {
    const place = byState.get(state);
    if (place === undefined || !leadsTo(state, state, next)) return [];
    return [problem('chart.completion-endless', placeIn(place, `${place.pointer}/onDone`), { value: place.key })];
  });
}

/** The states with an `onDone` of their own that may be complete once this state's `onDone` is taken. */
function completedNext(chart: Chart, place: PlacedState): readonly ChartState[] {
  const chain = targetChain(chart, place, place.state.onDone?.target ?? '') ?? [];
  const entered = enteredWith(chain);
  const around = outward(place).map(({ state }) => state);
  return [...new Set([...entered, ...around])].filter(
    (state) => state.onDone !== undefined && holdsFinal(state, entered),
  );
}

/** The states down to a target, and everything that XState enters with them. */
function enteredWith(chain: readonly ChartState[]): ReadonlySet<ChartState> {
  const regions = chain.filter(({ type }) => type === 'parallel').flatMap(defaultChildren);
  const entered = new Set([...regions, ...chain.slice(-1)]);
  for (const state of entered) for (const child of defaultChildren(state)) entered.add(child);
  return new Set([...chain, ...entered]);
}

function defaultChildren({ type, initial, states = {} }: ChartState): readonly ChartState[] {
  return Object.entries(states).flatMap(([key, state]) => (type === 'parallel' || key === initial ? [state] : []));
}

/** Is one of the state's children, or of its regions' children, a final state that was entered? */
function holdsFinal({ type, states = {} }: ChartState, entered: ReadonlySet<ChartState>): boolean {
  const inner = Object.values(states);
  if (type === 'parallel') return inner.some((region) => holdsFinal({ ...region, type: 'compound' }, entered));
  return inner.some((state) => state.type === 'final' && entered.has(state));
}

function leadsTo(from: ChartState, goal: ChartState, next: ReadonlyMap<ChartState, readonly ChartState[]>): boolean {
  const reached = new Set(next.get(from));
  for (const state of reached) for (const after of next.get(state) ?? []) reached.add(after);
  return reached.has(goal);
}
