// Time that stands still until a test moves it.

import type { Clock } from '../../runtime/host/clock.ts';

export interface VirtualClock extends Clock {
  /** Moves on by so many milliseconds; what falls due on the way is called in order, at its own instant. */
  advance(ms: number): void;
}

/** 2 March 2026, a Monday, 10:00 in Paris. */
const mondayMorning = Date.UTC(2026, 2, 2, 9);

export function virtualClock(start = mondayMorning): VirtualClock {
  let now = start;
  let timers: { readonly at: number; readonly then: () => void }[] = [];
  return {
    now: () => now,
    setTimer(at, then) {
      const timer = { at, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers = timers.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.then();
      }
      now = end;
    },
  };
}
