// The rules of the chart profile that a JSON Schema cannot say: targets, initial states, the shape of the top level,
// hanging up. What the schema says (no guards, known actions and events) is not said again here.

import { completionProblems } from './chart-completion.ts';
import { type PlacedState, type PlacedTransition, placedStates, placedTransitions, placeIn } from './chart-place.ts';
import { answerProblems } from './chart-questions.ts';
import { absoluteTarget, targetChain } from './chart-target.ts';
import type { Chart, ChartState } from './documents.generated.ts';
import { pointerTo } from './pointer.ts';
import { type Problem, problem, shown } from './problem.ts';

/**
 * What keeps a chart, which its schema accepts, out of the profile; empty when it can run. Total: any such chart gets
 * an answer. Each problem has the pointer of the fault and the node of the top-level state that holds it.
 * XState 5.33 accepts more than this; what it would refuse is a subset.
 */
export function chartProblems(chart: Chart): readonly Problem[] {
  const states = placedStates(chart);
  const transitions = placedTransitions(chart, states);
  return [
    ...rootProblems(chart),
    ...endProblems(chart),
    ...states.filter(({ parent }) => parent === null).flatMap(topProblems),
    ...states.flatMap(stateProblems),
    ...states.flatMap(exitProblems),
    ...transitions.flatMap((place) => transitionProblems(chart, place)),
    ...completionProblems(chart, states),
    ...answerProblems(chart, states, transitions),
  ];
}

const idForm = /^[a-z][a-z0-9-]{0,62}$/;
const end = 'ended';

function rootProblems(chart: Chart): readonly Problem[] {
  const found: Problem[] = [];
  if (!Object.hasOwn(chart.states, chart.initial)) {
    found.push(problem('chart.initial-unknown', { pointer: '/initial' }, { value: chart.initial }));
  }
  if (!Object.hasOwn(chart.on, 'caller.hungup')) found.push(problem('chart.hangup-unhandled', { pointer: '/on' }));
  return found;
}

/** `ended`, the only final state at the top, is where every call hangs up. */
function endProblems({ states }: Chart): readonly Problem[] {
  const ended = Object.hasOwn(states, end) ? states[end] : undefined;
  if (ended?.type !== 'final')
    return [problem('chart.ended-missing', { pointer: ended ? `/states/${end}` : '/states' })];
  if (ended.entry?.some(({ type }) => type === 'hangup')) return [];
  return [problem('chart.ended-silent', { pointer: `/states/${end}`, nodes: [end] })];
}

function topProblems(place: PlacedState): readonly Problem[] {
  const { key, state, pointer } = place;
  const at = placeIn(place, pointer);
  if (key === end) return [];
  if (!idForm.test(key)) return [problem('schema.id', at, { value: shown(key), limit: 63 })];
  if (state.type === 'final') return [problem('chart.final-extra', at, { value: key })];
  return kindOf(state) === 'compound' ? [] : [problem('chart.node-atomic', at, { value: key })];
}

function stateProblems(place: PlacedState): readonly Problem[] {
  const { state, pointer } = place;
  const kind = kindOf(state);
  const holdsStates = Object.keys(state.states ?? {}).length > 0;
  if (kind === 'parallel' && !holdsStates) return [problem('chart.parallel-empty', placeIn(place, pointer))];
  if (kind !== 'parallel' && holdsStates !== (kind === 'compound')) {
    return [problem('chart.type-contradicts', placeIn(place, `${pointer}/type`), { value: kind })];
  }
  return initialProblems(place, kind);
}

function initialProblems(place: PlacedState, kind: ReturnType<typeof kindOf>): readonly Problem[] {
  const { initial, states = {} } = place.state;
  if (initial !== undefined && !Object.hasOwn(states, initial)) {
    const at = placeIn(place, `${place.pointer}/initial`);
    return [problem('chart.initial-unknown', at, { value: initial })];
  }
  if (initial !== undefined || kind !== 'compound') return [];
  return [problem('chart.initial-missing', placeIn(place, place.pointer))];
}

/** A transition into `connecting` exits the ringing states first: a release there would take the winner. */
function exitProblems(place: PlacedState): readonly Problem[] {
  return (place.state.exit ?? []).flatMap(({ type }, index) => {
    if (type !== 'release') return [];
    return [problem('chart.release-on-exit', placeIn(place, place.pointer + pointerTo('exit', index)))];
  });
}

function transitionProblems(
  chart: Chart,
  { transition, event, pointer, source }: PlacedTransition,
): readonly Problem[] {
  const { target } = transition;
  const at = placeIn(source, `${pointer}/target`);
  const chain = targetChain(chart, source, target);
  if (chain === null) return [problem('chart.target-unknown', at, { value: shown(target), chart: chart.id })];
  if (event === 'caller.hungup' && !(chain.length === 1 && chain[0] === chart.states[end])) {
    return [problem('chart.hangup-elsewhere', at, { chart: chart.id })];
  }
  if (source === null || source.state.states !== undefined) return [];
  const isItself = target === source.key || target === absoluteTarget(chart, source);
  return isItself ? [problem('chart.target-itself', at)] : [];
}

/** The type that XState gives a state. */
function kindOf(state: ChartState): 'compound' | 'parallel' | 'final' | 'atomic' {
  return state.type ?? (state.states === undefined ? 'atomic' : 'compound');
}
