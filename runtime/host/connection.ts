// One connection of a gateway as the loop sees it: the session it speaks for and what waits to be delivered.

import type { Delivery, Gateway } from '../gateway/gateway.ts';

export interface Connection {
  readonly gateway: Gateway;
  /** Null until its introduction was taken, and again when the session went elsewhere. */
  session: string | null;
  /** What this turn has for it. */
  outgoing: Delivery[];
  /** Events came in: their receipt is acknowledged at the end of the turn. */
  isAckDue: boolean;
  /** Highest command seq that the gateway has said it took. */
  acknowledged: number;
  /** The event that is missing and was asked for: told once. */
  missing: number | null;
  /** Devices that it has said are in a talk: addresses, or ids of those without. */
  readonly talking: Set<string>;
}
