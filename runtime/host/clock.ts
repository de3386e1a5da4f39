// The time of the host: passed in, so that tests drive it. The only reader of the machine's clock.

/** Milliseconds since 1970 throughout. */
export interface Clock {
  now(): number;
  /** Calls back once at or after an instant; the function that it gives takes that back. */
  setTimer(at: number, then: () => void): () => void;
}

/** setTimeout overflows beyond this; a timer that wakes early is set again by its owner. */
const longestTimeout = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimer(at, then) {
    const timeout = setTimeout(then, Math.min(Math.max(at - Date.now(), 0), longestTimeout));
    return () => clearTimeout(timeout);
  },
};
