// A clock that shows another time than the machine's, and may run faster, with real timers: schedules are open or closed
// as a test wants it.

import type { Clock } from '../../runtime/host/clock.ts';

export interface Shift {
  /** What the clock shows at the machine's instant `from` (both milliseconds since 1970). */
  readonly at: number;
  readonly from: number;
  /** Shown milliseconds for each real one. */
  readonly pace: number;
}

export interface ShiftedClock extends Clock {
  /** Shows another time from now on; timers that are set keep their real instants. */
  moveTo(at: number): void;
}

export function shiftedClock(shift: Shift): ShiftedClock {
  let { at: shown, from } = shift;
  const { pace } = shift;
  const now = () => shown + (Date.now() - from) * pace;
  return {
    now,
    setTimer(at, then) {
      const timeout = setTimeout(then, Math.min(Math.max((at - now()) / pace, 0), 2 ** 31 - 1));
      return () => clearTimeout(timeout);
    },
    moveTo(at) {
      shown = at;
      from = Date.now();
    },
  };
}
