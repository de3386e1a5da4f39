// What became of a scenario when it was run: as expected, otherwise (and from which moment on), or not at all.

import { pathOf } from '../../runtime/core/trace.ts';
import { checkExpectation, type Difference, resultOf } from '../../runtime/simulation/result.ts';
import type { SimulationSetup } from '../../runtime/simulation/simulation-state.ts';
import { traceOf } from '../trace/moments.ts';
import { type Frame, firstFrame, framesAfter } from './frames.ts';

export type Verdict =
  | { readonly kind: 'passed' }
  | {
      readonly kind: 'failed';
      readonly difference: Difference;
      /** Index of the frame in which the call first went otherwise; the last where only its end differs. */
      readonly at: number;
    }
  /** The flow has errors, or the scenario expects nothing. */
  | { readonly kind: 'broken' };

/** Runs a scenario to its end and compares it with what it expects. */
export function verdictOf(setup: SimulationSetup): Verdict {
  const { charts, scenario } = setup;
  if (!charts.has(scenario.flow) || scenario.expect === undefined) return { kind: 'broken' };
  const first = firstFrame(setup);
  const frames = [first, ...framesAfter(first, 'end')];
  const simulation = frames.at(-1)?.simulation;
  if (simulation == null) return { kind: 'broken' };
  const [difference] = checkExpectation(resultOf(simulation), scenario.expect);
  return difference === undefined
    ? { kind: 'passed' }
    : { kind: 'failed', difference, at: frameOf(difference, frames) };
}

function frameOf(difference: Difference, frames: readonly Frame[]): number {
  const last = frames.length - 1;
  if (difference.kind === 'end' || difference.found === null) return last;
  const moments = frames.map(({ moment }) => moment);
  const found = frames.findIndex((_frame, index) => pathLength(moments.slice(0, index + 1)) > difference.index);
  return found < 0 ? last : found;
}

const pathLength = (moments: Parameters<typeof traceOf>[0]): number => pathOf(traceOf(moments)).length;
