// Time that is set from outside; what is due fires only when it is told to, so that an event may come before it.

import type { VirtualClock } from '../host/virtual-clock.ts';

export interface SteppedClock extends VirtualClock {
  /** Sets the time, forth or back; nothing fires. */
  moveTo(at: number): void;
  /** Fires what is due by now, in order. */
  fire(): void;
}

export function steppedClock(start: number): SteppedClock {
  let now = start;
  let timers: { readonly at: number; readonly then: () => void }[] = [];

  function fire(): void {
    for (;;) {
      const [next] = timers.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at);
      if (next === undefined) return;
      timers = timers.filter((other) => other !== next);
      next.then();
    }
  }

  return {
    now: () => now,
    setTimer(at, then) {
      const timer = { at, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    moveTo(at) {
      now = at;
    },
    fire,
    advance(ms) {
      now += ms;
      fire();
    },
  };
}
