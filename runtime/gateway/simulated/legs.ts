// What called parties of a simulated world do: ring, react, press keys, hang up.

import type { DtmfKey, LegChanged, PartyReaction, RingCommand } from '../../../schema/documents.generated.ts';
import { behaviourOf, rungParties } from './behaviours.ts';
import { planned, saying } from './plan.ts';
import type { World, WorldLeg } from './world.ts';

type Reaction = Exclude<PartyReaction, 'ring'>;

/** Rings a party: it rings (SIP 180) unless it is busy or cannot be reached, and does what it was going to do. */
export function legStarts(world: World, command: RingCommand, at: number): World {
  const { id, leg: name, party } = command;
  const behaviour = behaviourOf(world, command);
  const rung = { ...world.rung };
  for (const each of rungParties(command)) rung[each] = (rung[each] ?? 0) + 1;
  const started = { ...world, rung, legs: [...world.legs, { id, name, party, phase: 'ringing', behaviour } as const] };
  const ringing = isHeardRinging(behaviour?.does) ? legSays(started, id, 'leg.ringing', at) : started;
  if (behaviour === null || behaviour.does === 'ring') return ringing;
  return planned(ringing, at + behaviour.afterMs, { kind: 'partyReacts', leg: id, does: behaviour.does });
}

/** A ringing party reacts. After an answer it presses the keys and hangs up as it was going to. */
export function partyReacts(world: World, id: string, does: Reaction, at: number): World {
  const leg = legOf(world, id);
  if (leg?.phase !== 'ringing') return world;
  if (does !== 'answer') return legEnds(world, id, endings[does], at);
  return followingAnswer(legSays(inPhase(world, id, 'answered'), id, 'leg.answered', at), leg, at);
}

/** A party that has answered presses a key. */
export function partyPresses(world: World, id: string, digit: DtmfKey, at: number): World {
  if (!hasAnswered(world, id)) return world;
  return saying(world, at, { type: 'leg.dtmf', call: world.offer.call, leg: id, digit });
}

/** A party that has answered hangs up. */
export function partyHangsUp(world: World, id: string, at: number): World {
  return hasAnswered(world, id) ? legEnds(world, id, 'leg.hungup', at) : world;
}

/** The leg is over, for the reason that the event gives; what was played to it stops. A leg ends once. */
export function legEnds(world: World, id: string, type: LegChanged['type'], at: number): World {
  const leg = legOf(world, id);
  if (leg === undefined || leg.phase === 'over') return world;
  const ended = inPhase(world, id, 'over');
  return legSays({ ...ended, plays: ended.plays.filter(({ to }) => to !== id) }, id, type, at);
}

/** Bridges a leg with the caller. One that has not answered, or is gone, cannot be: it is hung up. */
export function legConnects(world: World, id: string, at: number): World {
  if (legOf(world, id)?.phase === 'answered') return legSays(inPhase(world, id, 'connected'), id, 'leg.connected', at);
  return legOf(world, id)?.phase === 'ringing' ? legEnds(world, id, 'leg.hungup', at) : world;
}

/** Every leg that is not over hangs up. */
export function legsEnd(world: World, at: number): World {
  return world.legs.reduce((next, { id }) => legEnds(next, id, 'leg.hungup', at), world);
}

/** The leg that a ring command made. */
export function legOf(world: World, id: string): WorldLeg | undefined {
  return world.legs.find((leg) => leg.id === id);
}

/** The leg in another phase; nothing is said. */
export function inPhase(world: World, id: string, phase: WorldLeg['phase']): World {
  return { ...world, legs: world.legs.map((leg) => (leg.id === id ? { ...leg, phase } : leg)) };
}

/** Says what a leg did. */
export function legSays(world: World, leg: string, type: LegChanged['type'], at: number): World {
  return saying(world, at, { type, call: world.offer.call, leg });
}

const endings = {
  busy: 'leg.busy',
  decline: 'leg.declined',
  noAnswer: 'leg.noAnswer',
  unreachable: 'leg.unreachable',
  divert: 'leg.diverted',
} as const satisfies Record<Exclude<Reaction, 'answer'>, LegChanged['type']>;

function isHeardRinging(does: PartyReaction | undefined): boolean {
  return does !== 'busy' && does !== 'unreachable';
}

function hasAnswered(world: World, id: string): boolean {
  const phase = legOf(world, id)?.phase;
  return phase === 'answered' || phase === 'connected';
}

function followingAnswer(world: World, { id, behaviour }: WorldLeg, at: number): World {
  if (behaviour?.does !== 'answer') return world;
  const { press = [], hangUpAfterMs } = behaviour;
  let next = world;
  let pressAt = at;
  for (const { key, afterMs } of press) {
    pressAt += afterMs;
    next = planned(next, pressAt, { kind: 'partyPresses', leg: id, key });
  }
  return hangUpAfterMs === undefined ? next : planned(next, at + hangUpAfterMs, { kind: 'partyHangsUp', leg: id });
}
