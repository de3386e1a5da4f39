// What a party does when it is rung: looked up in the scenario, by party and by the devices it stands for.

import type { Behaviour, Endpoint, PartyReaction, RingCommand } from '../../../schema/documents.generated.ts';
import type { World } from './world.ts';

/**
 * The behaviour of a rung party: its own, the next one each time it is rung, the last repeating. A party without one
 * does what its endpoints do together, as telephones rung at once: the first answer wins, then a refusal by a
 * person, then ringing on. Null: it rings until somebody gives up.
 */
export function behaviourOf(world: World, { party, endpoints }: RingCommand): Behaviour | null {
  if (endpoints.length === 0) return { does: 'unreachable', afterMs: 0 };
  const own = nextOf(world, party);
  if (own !== null) return own;
  const each = endpoints.map((endpoint) => nextOf(world, partyOf(endpoint)) ?? ringsOn);
  const [first] = each.toSorted((a, b) => rank[a.does] - rank[b.does] || a.afterMs - b.afterMs);
  return first ?? null;
}

/** The parties that this ring command rings, for counting. */
export function rungParties({ party, endpoints }: RingCommand): readonly string[] {
  return [...new Set([party, ...endpoints.map(partyOf)])];
}

const ringsOn: Behaviour = { does: 'ring', afterMs: 0 };

const rank: Readonly<Record<PartyReaction, number>> = {
  answer: 0,
  divert: 1,
  decline: 2,
  ring: 3,
  noAnswer: 4,
  busy: 5,
  unreachable: 6,
};

function nextOf({ parties, rung }: World, party: string): Behaviour | null {
  const behaviours = Object.hasOwn(parties, party) ? parties[party] : undefined;
  return behaviours?.[Math.min(rung[party] ?? 0, behaviours.length - 1)] ?? null;
}

function partyOf(endpoint: Endpoint): string {
  return endpoint.kind === 'device' ? `device:${endpoint.device}` : `number:${endpoint.number}`;
}
