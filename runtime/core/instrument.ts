// A chart as the table gives it to XState: entry actions know their state, and leaving a state that
// started a prompt, a recording or a question is told. XState itself thereby says which states are left.

import type { Chart, ChartAction, ChartState, ChartStates } from '../../schema/documents.generated.ts';

/** Actions whose instance lives as long as the state that started it (design 2 "Instances"). */
const ownedActions: ReadonlySet<string> = new Set(['play', 'record', 'ask', 'forward']);

/** The chart with `$enter` around entry actions and `$leave` first among the exit actions of owners. */
export function instrumented(chart: Chart): InstrumentedChart {
  const { meta: _meta, ...plain } = chart;
  return { ...plain, states: statesOf(chart.states, []) };
}

interface InstrumentedChart {
  readonly id: string;
  readonly initial: string;
  readonly states: Record<string, object>;
}

function statesOf(states: ChartStates, path: readonly string[]): Record<string, object> {
  return Object.fromEntries(Object.entries(states).map(([key, state]) => [key, stateOf(state, [...path, key])]));
}

function stateOf(state: ChartState, path: readonly string[]): object {
  const { meta: _meta, entry = [], exit = [], states, ...rest } = state;
  const name = path.join('.');
  const leave = entry.some(({ type }) => ownedActions.has(type)) ? [{ type: '$leave', params: { state: name } }] : [];
  return {
    ...rest,
    entry: entry.map((action) => ({ type: '$enter', params: { state: name, action } })),
    exit: [...leave, ...exit],
    ...(states === undefined ? {} : { states: statesOf(states, path) }),
  };
}

/** XState hands actions back as it got them; the chart was validated before. */
export function asAction(value: unknown): ChartAction {
  return value as ChartAction;
}
