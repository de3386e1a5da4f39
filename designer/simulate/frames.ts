// The frames of a call that the player shows: moments, and for a simulated call the simulation at each, from which it
// can go on. Pure; which frame is shown is the player's (player.ts).

import { runToDecision, runToEnd, stepNode } from '../../runtime/simulation/running.ts';
import { inject, nextDue, startSimulation, stepEvent } from '../../runtime/simulation/simulation.ts';
import type { ChosenInput, Simulation, SimulationSetup } from '../../runtime/simulation/simulation-state.ts';
import type { Scenario } from '../../schema/documents.generated.ts';
import type { Moment } from '../trace/moments.ts';

export interface Frame {
  readonly moment: Moment;
  /** Null for a call of the past: nothing more can happen in it. */
  readonly simulation: Simulation | null;
}

/** How far to run on. */
export type Stride = 'event' | 'node' | 'decision' | 'end';

/** What people set for the called parties; it counts from the next time they are rung. */
export type Arrangement = Pick<Scenario, 'parties' | 'busy'>;

/** The offer of a simulated call. */
export function firstFrame(setup: SimulationSetup): Frame {
  return frameOf(startSimulation(setup));
}

/** The frames of a call of the past. */
export function pastFrames(moments: readonly Moment[]): readonly Frame[] {
  return moments.map((moment) => ({ moment, simulation: null }));
}

/** The instant of a frame's record. */
export function instantOf({ moment }: Frame): number {
  return moment.record.at;
}

/** The frames that come after this one if nobody interferes; none when nothing is due. */
export function framesAfter({ simulation }: Frame, stride: Stride): readonly Frame[] {
  if (simulation === null) return [];
  const goal = strides[stride](simulation).steps.length;
  const frames: Frame[] = [];
  for (let next = simulation; next.steps.length < goal; ) {
    next = stepEvent(next);
    frames.push(frameOf(next));
  }
  return frames;
}

/** When the next thing happens by itself; null when nothing will. */
export function dueAfter({ simulation }: Frame): number | null {
  return simulation === null ? null : (nextDue(simulation)?.at ?? null);
}

/** The frame in which somebody made something happen at this instant instead of what was due; null when it is too late. */
export function frameWith({ simulation }: Frame, input: ChosenInput, at: number): Frame | null {
  if (simulation === null || simulation.call.phase === 'finished') return null;
  return frameOf(inject(simulation, input, at));
}

/** The same moment with other plans of the called parties. */
export function arranged(frame: Frame, { parties, busy }: Arrangement): Frame {
  const { simulation } = frame;
  if (simulation === null) return frame;
  const scenario: Scenario = { ...simulation.setup.scenario, parties, ...(busy === undefined ? {} : { busy }) };
  const world = { ...simulation.world, parties };
  return { ...frame, simulation: { ...simulation, setup: { ...simulation.setup, scenario }, world } };
}

const strides: Readonly<Record<Stride, (simulation: Simulation) => Simulation>> = {
  event: stepEvent,
  node: (simulation) => stepNode(simulation, bound),
  decision: (simulation) => runToDecision(simulation, bound),
  end: (simulation) => runToEnd(simulation, bound),
};

/** Every frame keeps its own list of steps: a flow that goes round for ever must not fill the memory. */
const bound = { records: 2_000 } as const;

function frameOf(simulation: Simulation): Frame {
  const { steps, call } = simulation;
  const step = steps.at(-1);
  if (step === undefined) throw new Error('a simulation has its offer at least');
  return { moment: { ...step, call }, simulation };
}
