// A clock that shows another time than the machine's, and may run faster, with real timers: schedules are open or closed
// as a test wants it, and a ring time of a minute takes a few seconds.

import type { Clock } from '../../runtime/host/clock.ts';

export interface Shift {
  /** What the clock shows at the machine's instant `from` (both milliseconds since 1970). */
  readonly at: number;
  readonly from: number;
  /** Shown milliseconds for each real one. */
  readonly pace: number;
}

export interface ShiftedClock extends Clock {
  /** Shows another time from now on. All that was set fires at once: whoever was woken too early sets it again. */
  moveTo(at: number): void;
  /** Runs faster or slower from now on; what is set is due sooner or later. */
  run(pace: number): void;
  /** Resolves after so many shown milliseconds. */
  pass(ms: number): Promise<void>;
}

interface Timer {
  readonly at: number;
  readonly then: () => void;
  timeout: NodeJS.Timeout | undefined;
}

export function shiftedClock(shift: Shift): ShiftedClock {
  let { at: shown, from, pace } = shift;
  const timers = new Set<Timer>();
  const now = () => shown + (Date.now() - from) * pace;

  function arm(timer: Timer): void {
    clearTimeout(timer.timeout);
    const real = (timer.at - now()) / pace;
    timer.timeout = setTimeout(() => fire(timer), Math.min(Math.max(real, 0), 2 ** 31 - 1));
  }

  function fire(timer: Timer): void {
    timers.delete(timer);
    timer.then();
  }

  function setTimer(at: number, then: () => void): () => void {
    const timer: Timer = { at, then, timeout: undefined };
    timers.add(timer);
    arm(timer);
    return () => {
      timers.delete(timer);
      clearTimeout(timer.timeout);
    };
  }

  return {
    now,
    setTimer,
    moveTo(at) {
      [shown, from] = [at, Date.now()];
      for (const timer of [...timers]) {
        clearTimeout(timer.timeout);
        fire(timer);
      }
    },
    run(faster) {
      [shown, from, pace] = [now(), Date.now(), faster];
      for (const timer of timers) arm(timer);
    },
    pass: (ms) => new Promise((resolve) => void setTimer(now() + ms, resolve)),
  };
}
