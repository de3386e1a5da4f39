// The simulated gateway: commands in, call events out, on virtual time. Pure; runs in the browser too.
// What a world is made of is world.ts.

import type { CallEvent, Command, Scenario } from '../../../schema/documents.generated.ts';
import { armed, callerHangsUp, callerPresses, callerSteps } from './caller.ts';
import { carriedOut, promptEnds } from './commands.ts';
import { partyHangsUp, partyPresses, partyReacts } from './legs.ts';
import { planned } from './plan.ts';
import { promptLengths } from './prompt-lengths.ts';
import { recordingEnds } from './recordings.ts';
import type { Happening, World, WorldOptions } from './world.ts';

/** A command takes effect this many milliseconds after it was sent, unless told otherwise. */
export const defaultLatencyMs = 20;

/** Who has said nothing else speaks this long into a recording. */
const defaultSpeakMs = 8_000;

/** The world of a scenario, its call just offered. Its first event is `world.offer`. */
export function worldOf(scenario: Scenario, options: WorldOptions = {}): World {
  const { directory, call = scenario.id, at = Date.parse(scenario.at), latencyMs = defaultLatencyMs } = options;
  const world: World = {
    offer: { type: 'call.offered', call, from: scenario.from, to: scenario.to },
    latencyMs,
    promptMs: promptLengths(scenario, directory),
    caller: { phase: 'waiting', steps: scenario.caller, armed: false, speakMs: defaultSpeakMs },
    parties: scenario.parties,
    rung: {},
    legs: [],
    plays: [],
    recordings: [],
    plan: [],
    said: [],
  };
  return armed(world, at);
}

/** The world after a command was sent to it at an instant: it takes effect `latencyMs` later. */
export function obey(world: World, command: Command, at: number): World {
  return planned(world, at + world.latencyMs, { kind: 'command', command });
}

export interface TakenEvent {
  /** When it happened (milliseconds since 1970). */
  readonly at: number;
  readonly event: CallEvent;
  /** The world once the event is taken. */
  readonly world: World;
}

/** The next event to come out, if nobody sends another command; null when none will. */
export function nextEvent(world: World): TakenEvent | null {
  for (let next = world; ; ) {
    const [said, ...rest] = next.said;
    if (said !== undefined) return { ...said, world: { ...next, said: rest } };
    const [due, ...plan] = next.plan;
    if (due === undefined) return null;
    next = happened({ ...next, plan }, due.happening, due.at);
  }
}

/** The world with everything done that is due until this instant, included; its events are in `said`. */
export function settled(world: World, at: number): World {
  let next = world;
  for (;;) {
    const [due, ...plan] = next.plan;
    if (due === undefined || due.at > at) return next;
    next = happened({ ...next, plan }, due.happening, due.at);
  }
}

/** The world after something took place in it. What cannot be has no effect. */
function happened(world: World, happening: Happening, at: number): World {
  switch (happening.kind) {
    case 'command':
      return carriedOut(world, happening.command, at);
    case 'callerStep':
      return callerSteps(world, at);
    case 'callerPresses':
      return callerPresses(world, happening.key, at);
    case 'callerHangsUp':
      return callerHangsUp(world, at);
    case 'partyReacts':
      return partyReacts(world, happening.leg, happening.does, at);
    case 'partyPresses':
      return partyPresses(world, happening.leg, happening.key, at);
    case 'partyHangsUp':
      return partyHangsUp(world, happening.leg, at);
    case 'promptEnds':
      return promptEnds(world, happening.play, at);
    case 'recordingEnds':
      return recordingEnds(world, happening.record, at);
  }
}
