// Events that somebody at the simulator makes happen now, whatever the world had planned.

import type { CallEvent, LegChanged } from '../../../schema/documents.generated.ts';
import { callerHangsUp, callerPresses } from './caller.ts';
import { carriedOut, promptEnds, silenced } from './commands.ts';
import { inPhase, legEnds, legSays, partyPresses, partyReacts } from './legs.ts';
import { recordingEnds } from './recordings.ts';
import type { TakenEvent } from './simulated-gateway.ts';
import type { World } from './world.ts';

/**
 * Makes an event happen at an instant and takes it. Commands still on their way arrive first. The world follows: a
 * leg that is made to answer has answered, and does what it was going to do after answering. An event that the world
 * itself would never send (a leg that it does not know) is given all the same.
 */
export function forced(world: World, event: CallEvent, at: number): TakenEvent {
  const ready = hurried(world, at);
  const { said, ...after } = effect({ ...ready, said: [] }, event, at);
  const [first, ...others] = said;
  const own = first?.event.type === event.type;
  return {
    at,
    event: own ? first.event : event,
    world: { ...after, said: [...ready.said, ...(own ? others : said)] },
  };
}

function hurried(world: World, at: number): World {
  const commands = world.plan.flatMap(({ happening }) => (happening.kind === 'command' ? [happening.command] : []));
  const plan = world.plan.filter(({ happening }) => happening.kind !== 'command');
  return commands.reduce<World>((next, command) => carriedOut(next, command, at), { ...world, plan });
}

function effect(world: World, event: CallEvent, at: number): World {
  switch (event.type) {
    case 'call.offered':
      return world;
    case 'caller.dtmf':
      return callerPresses(world, event.digit, at);
    case 'caller.hungup':
      return callerHangsUp(world, at, event.cause);
    case 'leg.dtmf':
      return partyPresses(world, event.leg, event.digit, at);
    case 'play.finished':
      return promptEnds(world, event.play, at);
    case 'play.failed':
      return silenced(world, event.play);
    case 'record.finished':
      return recordingEnds(world, event.record, at);
    case 'record.empty':
    case 'record.failed':
      return { ...world, recordings: world.recordings.filter(({ command }) => command.id !== event.record) };
    default:
      return legChanges(world, event, at);
  }
}

function legChanges(world: World, { type, leg }: LegChanged, at: number): World {
  switch (type) {
    case 'leg.ringing':
      return legSays(world, leg, type, at);
    case 'leg.answered':
      return partyReacts(world, leg, 'answer', at);
    case 'leg.connected':
      return legSays(inPhase(world, leg, 'connected'), leg, type, at);
    case 'leg.hungup':
    case 'leg.busy':
    case 'leg.declined':
    case 'leg.noAnswer':
    case 'leg.unreachable':
    case 'leg.diverted':
    case 'leg.transferred':
      return legEnds(world, leg, type, at);
  }
}
