// What the caller of a simulated world does: scenario steps, keys, hanging up.

import type { CallerStep, DtmfKey } from '../../../schema/documents.generated.ts';
import { planned, saying } from './plan.ts';
import { recordingEnds } from './recordings.ts';
import type { World } from './world.ts';

/** Plans the first of the caller's steps, when it waits for no node. */
export function armed(world: World, at: number): World {
  const [step] = world.caller.steps;
  return step === undefined || step.node !== undefined ? world : arm(world, step, at);
}

/**
 * Tells the world that the call has entered a node: a step that waits for it gets its instant. A step waits for
 * the node to be entered after the step before it was taken.
 */
export function nodeEntered(world: World, node: string, at: number): World {
  const [step] = world.caller.steps;
  return step === undefined || world.caller.armed || step.node !== node ? world : arm(world, step, at);
}

/** Takes the caller's next step. */
export function callerSteps(world: World, at: number): World {
  const [step, ...steps] = world.caller.steps;
  if (step === undefined || callerIsGone(world)) return world;
  return armed(taken({ ...world, caller: { ...world.caller, steps, armed: false } }, step, at), at);
}

/** The caller presses a key. One that finishes a recording is told all the same, before the recording's end. */
export function callerPresses(world: World, digit: DtmfKey, at: number): World {
  if (callerIsGone(world)) return world;
  const pressed = saying(world, at, { type: 'caller.dtmf', call: world.offer.call, digit });
  return world.recordings
    .filter(({ command }) => command.finishOn === digit)
    .reduce((next, { command }) => recordingEnds(next, command.id, at), pressed);
}

/** The caller hangs up, of their own accord (16) or because the call was refused (its cause). */
export function callerHangsUp(world: World, at: number, cause = 16): World {
  if (callerIsGone(world)) return world;
  const caller = { ...world.caller, phase: 'hungUp', steps: [], armed: false } as const;
  const gone = { ...world, caller, plays: world.plays.filter(({ to }) => to !== 'caller') };
  return recordingsEnd(saying(gone, at, { type: 'caller.hungup', call: world.offer.call, cause }), at);
}

/** True when nothing more can come from the caller. */
export function callerIsGone({ caller }: World): boolean {
  return caller.phase === 'hungUp' || caller.phase === 'released';
}

/** Every recording ends and is kept when it is long enough. */
export function recordingsEnd(world: World, at: number): World {
  return world.recordings.reduce((next, { command }) => recordingEnds(next, command.id, at), world);
}

function arm(world: World, { afterMs }: CallerStep, at: number): World {
  const waiting = { ...world, caller: { ...world.caller, armed: true } };
  return planned(waiting, at + afterMs, { kind: 'callerStep' });
}

function taken(world: World, step: CallerStep, at: number): World {
  switch (step.do) {
    case 'press':
      return callerPresses(world, step.key, at);
    case 'hangUp':
      return callerHangsUp(world, at);
    case 'speak':
      return { ...world, caller: { ...world.caller, speakMs: step.ms } };
  }
}
