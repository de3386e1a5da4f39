// What each command does to a simulated world once it arrives (schema/command.schema.json).

import type { Command, PlayCommand } from '../../../schema/documents.generated.ts';
import { callerHangsUp, callerIsGone, recordingsEnd } from './caller.ts';
import { legConnects, legEnds, legOf, legStarts, legsEnd } from './legs.ts';
import { planned, saying } from './plan.ts';
import { defaultPromptMs } from './prompt-lengths.ts';
import { recordingEnds, recordingStarts } from './recordings.ts';
import type { World } from './world.ts';

/** Who hears busy tone hangs up after this long. */
const busyToneMs = 4_000;

/** Carries out a command at the instant of its arrival. */
export function carriedOut(world: World, command: Command, at: number): World {
  switch (command.type) {
    case 'answer':
      return answered(world);
    case 'ring':
      return legStarts(world, command, at);
    case 'release':
      return legEnds(world, command.leg, 'leg.hungup', at);
    case 'connect':
      return legConnects(answered(world), command.leg, at);
    case 'play':
      return played(command.early === true || command.to !== 'caller' ? world : answered(world), command, at);
    case 'stop':
      return recordingEnds(silenced(world, command.target), command.target, at);
    case 'record':
      return callerIsGone(world)
        ? saying(world, at, { type: 'record.failed', call: command.call, record: command.id })
        : recordingStarts(answered(world), command, at);
    case 'reject':
      // The refusal ends the caller's telephone call: that is a caller.hungup with the cause of the refusal.
      return callerHangsUp(world, at, command.cause);
    case 'busyTone':
      return planned(world, at + busyToneMs, { kind: 'callerHangsUp' });
    case 'hangup':
      return hungUp(world, at);
  }
}

/** The prompt is over, if it still plays. */
export function promptEnds(world: World, id: string, at: number): World {
  if (!world.plays.some((play) => play.id === id)) return world;
  return saying(silenced(world, id), at, { type: 'play.finished', call: world.offer.call, play: id });
}

/** The prompt plays no more; nothing is said. */
export function silenced(world: World, id: string): World {
  return { ...world, plays: world.plays.filter((play) => play.id !== id) };
}

function answered(world: World): World {
  return world.caller.phase === 'waiting' ? { ...world, caller: { ...world.caller, phase: 'answered' } } : world;
}

function played(world: World, { call, id, prompt, to, loop = false }: PlayCommand, at: number): World {
  const phase = to === 'caller' ? null : legOf(world, to)?.phase;
  const heard = phase === null ? !callerIsGone(world) : phase === 'answered' || phase === 'connected';
  if (!heard) return saying(world, at, { type: 'play.failed', call, play: id });
  const playing = { ...world, plays: [...world.plays, { id, prompt, to, loop, startedAt: at }] };
  if (loop) return playing;
  const lengthMs = world.promptMs[prompt] ?? defaultPromptMs;
  return planned(playing, at + lengthMs, { kind: 'promptEnds', play: id });
}

/** Our own hang-up is not told back as caller.hungup: that event means that the caller did it first. */
function hungUp(world: World, at: number): World {
  const phase = callerIsGone(world) ? world.caller.phase : 'released';
  const caller = { ...world.caller, phase, steps: [], armed: false };
  return recordingsEnd(legsEnd({ ...world, caller, plays: [] }, at), at);
}
