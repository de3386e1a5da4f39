// Completions that follow one another without an event between: the only way in which a chart of the profile could keep
// XState busy for ever, since it has no `always`.

import { outward, type PlacedState, placeIn } from './chart-place.ts';
import { targetPointers } from './chart-target.ts';
import type { Chart } from './documents.generated.ts';
import { type Problem, problem } from './problem.ts';

/**
 * One problem for each state whose `onDone` can lead, through completions alone (SCXML §3.7, done.state.id), back to
 * itself. Errs on the safe side: of a parallel state it asks for one completed region, not for all of them.
 */
export function completionProblems(chart: Chart, states: readonly PlacedState[]): readonly Problem[] {
  const completing = states.filter(({ state }) => state.onDone !== undefined);
  if (completing.length === 0) return [];
  const family = familyOf(states);
  const next = new Map(completing.map((place) => [place, completedNext(chart, place, family)]));
  return completing
    .filter((place) => leadsTo(place, place, next))
    .map((place) =>
      problem('chart.completion-endless', placeIn(place, `${place.pointer}/onDone`), { value: place.key }),
    );
}

interface Family {
  readonly byPointer: ReadonlyMap<string, PlacedState>;
  readonly childrenOf: ReadonlyMap<PlacedState | null, readonly PlacedState[]>;
}

function familyOf(states: readonly PlacedState[]): Family {
  return {
    byPointer: new Map(states.map((place) => [place.pointer, place])),
    childrenOf: Map.groupBy(states, ({ parent }) => parent),
  };
}

/** The states with an `onDone` of their own that may be complete once this state's `onDone` is taken. */
function completedNext(chart: Chart, place: PlacedState, family: Family): readonly PlacedState[] {
  const pointers = targetPointers(chart, place, place.state.onDone?.target ?? '') ?? [];
  const entered = enteredWith(
    pointers.flatMap((pointer) => family.byPointer.get(pointer) ?? []),
    family,
  );
  return [...new Set([...entered, ...outward(place)])].filter(
    (each) => each.state.onDone !== undefined && holdsFinal(each, entered, family),
  );
}

/** The states down to a target, and everything that XState enters with them. */
function enteredWith(chain: readonly PlacedState[], family: Family): ReadonlySet<PlacedState> {
  const regions = chain
    .filter(({ state }) => state.type === 'parallel')
    .flatMap((each) => defaultChildren(each, family));
  const entered = new Set([...regions, ...chain.slice(-1)]);
  for (const each of entered) for (const child of defaultChildren(each, family)) entered.add(child);
  return new Set([...chain, ...entered]);
}

function defaultChildren(place: PlacedState, { childrenOf }: Family): readonly PlacedState[] {
  const { type, initial } = place.state;
  return (childrenOf.get(place) ?? []).filter(({ key }) => type === 'parallel' || key === initial);
}

/** Was a final state entered that this state, or for a parallel one some region of it, is completed by? */
function holdsFinal(place: PlacedState, entered: ReadonlySet<PlacedState>, family: Family): boolean {
  const isParallel = place.state.type === 'parallel';
  return (family.childrenOf.get(place) ?? []).some(
    (child) =>
      (child.state.type === 'final' && entered.has(child)) || (isParallel && holdsFinal(child, entered, family)),
  );
}

function leadsTo(
  from: PlacedState,
  goal: PlacedState,
  next: ReadonlyMap<PlacedState, readonly PlacedState[]>,
): boolean {
  const reached = new Set(next.get(from));
  for (const place of reached) for (const after of next.get(place) ?? []) reached.add(after);
  return reached.has(goal);
}
