// Planning what will happen in a world, and saying what did. Order is deterministic: by instant, then first planned.

import type { CallEvent } from '../../../schema/documents.generated.ts';
import type { Happening, World } from './world.ts';

/** The world with one more thing to happen at an instant (milliseconds since 1970). */
export function planned(world: World, at: number, happening: Happening): World {
  const index = world.plan.findIndex((other) => other.at > at);
  const before = index < 0 ? world.plan.length : index;
  return { ...world, plan: world.plan.toSpliced(before, 0, { at, happening }) };
}

/** The world with one more event to be taken. */
export function saying(world: World, at: number, event: CallEvent): World {
  return { ...world, said: [...world.said, { at, event }] };
}
