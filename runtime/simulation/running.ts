// Running a simulation on: to the next node, to the next decision, to the end. All bounded.

import { acceptsNow } from './choices.ts';
import { nextDue, stepEvent } from './simulation.ts';
import type { Simulation } from './simulation-state.ts';

export interface Bound {
  /** Records at most; default 10,000. */
  readonly records?: number;
  /** Virtual milliseconds from the offer at most; default 24 hours. */
  readonly ms?: number;
}

/** Runs until the call enters another node (or the same one again), or nothing is due any more. */
export function stepNode(simulation: Simulation, bound: Bound = {}): Simulation {
  return runUntil(simulation, ({ steps }) => steps.at(-1)?.trace.some(({ kind }) => kind === 'enter') === true, bound);
}

/**
 * Runs until people may choose something that they could not choose before: a key of the caller, or what a party
 * does. Hanging up, which the caller may always do, is no decision.
 */
export function runToDecision(simulation: Simulation, bound: Bound = {}): Simulation {
  const before = new Set(decisions(simulation));
  return runUntil(simulation, (next) => decisions(next).some((event) => !before.has(event)), bound);
}

/** Runs until the call is over, or nothing is due, or the bound is reached. */
export function runToEnd(simulation: Simulation, bound: Bound = {}): Simulation {
  return runUntil(simulation, () => false, bound);
}

/** Runs until this holds after a step, nothing is due, or the bound is reached. Takes one step at least. */
export function runUntil(
  simulation: Simulation,
  holds: (simulation: Simulation) => boolean,
  { records = 10_000, ms = 86_400_000 }: Bound = {},
): Simulation {
  let next = simulation;
  while (next.steps.length < records) {
    const due = nextDue(next);
    if (due === null || due.at - next.call.offeredAt > ms) return next;
    next = stepEvent(next);
    if (holds(next)) return next;
  }
  return next;
}

/** Events of people, named with their instance, so that a second try of a menu is a new decision. */
function decisions(simulation: Simulation): readonly string[] {
  const { configuration } = simulation.call;
  return acceptsNow(simulation).flatMap(({ by, event }) => {
    if (by === 'caller' && event !== 'caller.hungup') return [`${configuration} ${event}`];
    return by === 'party' ? [event] : [];
  });
}
