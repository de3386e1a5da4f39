// Which answers the questions of a chart can get, and whether a chart handles each of them where the question is asked.

import { outward, type PlacedState, type PlacedTransition, placeIn } from './chart-place.ts';
import { targetChain } from './chart-target.ts';
import type { Chart, ChartAction, ChartOn } from './documents.generated.ts';
import { type Problem, problem } from './problem.ts';

/**
 * The event types that can answer an action; none for an action that asks nothing. `schedule.<id>.holiday.*` stands for
 * a holiday of any group, since the schedule may get a new one after the chart was drawn.
 */
export function answersOf(action: ChartAction): readonly string[] {
  if (action.type === 'forward') return ['forward.failed'];
  if (action.type !== 'ask') return [];
  const { params } = action;
  switch (params.question) {
    case 'schedule':
      return ['open', 'closed', 'break', 'holiday.*', 'failed'].map(
        (answer) => `schedule.${params.schedule}.${answer}`,
      );
    case 'party':
      return ['free', 'busy', 'failed'].map((answer) => `party.${params.party}.${answer}`);
    case 'ring':
      return ['busy', 'noAnswer', 'unreachable'].map((answer) => `ring.${answer}`);
  }
}

/**
 * True when a handler of `descriptor` takes every event of the type `event` (which may end in `.*`). As in XState,
 * `a.*` matches `a` and anything longer, token by token.
 */
export function handles(descriptor: string, event: string): boolean {
  if (descriptor === event) return true;
  return descriptor.endsWith('.*') && `${event}.`.startsWith(descriptor.slice(0, -1));
}

/** One problem for each answer that is handled neither where its question is asked nor by a state around it. */
export function answerProblems(
  chart: Chart,
  states: readonly PlacedState[],
  transitions: readonly PlacedTransition[],
): readonly Problem[] {
  return [
    ...states.flatMap((place) => [...askedOnEntry(chart, place), ...askedOnExit(chart, place)]),
    ...transitions.flatMap((place) => askedUnderway(chart, place)),
  ];
}

function askedOnEntry(chart: Chart, place: PlacedState): readonly Problem[] {
  const asked = { actions: place.state.entry ?? [], pointer: `${place.pointer}/entry`, source: place };
  return unhandled(asked, handlersAround(chart, place));
}

/** The state is being left: only those around it can still take the answer. */
function askedOnExit(chart: Chart, place: PlacedState): readonly Problem[] {
  const asked = { actions: place.state.exit ?? [], pointer: `${place.pointer}/exit`, source: place };
  return unhandled(asked, handlersAround(chart, place.parent));
}

/** The answer meets the chart in the transition's target. A target that does not exist is a problem of its own. */
function askedUnderway(chart: Chart, { transition, pointer, source }: PlacedTransition): readonly Problem[] {
  const chain = targetChain(chart, source, transition.target);
  if (chain === null || transition.actions === undefined) return [];
  const handlers = [chart.on, ...chain.map((state) => state.on ?? {})];
  return unhandled({ actions: transition.actions, pointer: `${pointer}/actions`, source }, handlers);
}

interface Asked {
  readonly actions: readonly ChartAction[];
  readonly pointer: string;
  readonly source: PlacedState | null;
}

function unhandled({ actions, pointer, source }: Asked, handlers: readonly ChartOn[]): readonly Problem[] {
  return actions.flatMap((action, index) =>
    answersOf(action)
      .filter((answer) => !handlers.some((on) => Object.keys(on).some((descriptor) => handles(descriptor, answer))))
      .map((event) => problem('chart.answer-unhandled', placeIn(source, `${pointer}/${index}`), { event })),
  );
}

function handlersAround(chart: Chart, place: PlacedState | null): readonly ChartOn[] {
  return [...outward(place).map(({ state }) => state.on ?? {}), chart.on];
}
