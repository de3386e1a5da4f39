// Waiting in live tests: for a condition, never for a length of time.
import { setTimeout as pause } from 'node:timers/promises';

export interface Wait {
  /** What is waited for, for the error: `bob rings`. */
  readonly what: string;
  /** Milliseconds; 5,000 unless told. */
  readonly within?: number | undefined;
  /** What was there instead, for the error. */
  readonly instead?: (() => string) | undefined;
}

const LIMIT = 5_000;
const STEP = 20;

/**
 * Looks again and again until the answer is neither undefined nor false, and gives it.
 * @throws when the limit has passed, with what was seen instead
 */
export async function until<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
  { what, within = LIMIT, instead }: Wait,
): Promise<T> {
  const end = performance.now() + within;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`not within ${within} ms: ${what}${instead ? `; ${instead()}` : ''}`);
    await pause(STEP);
  }
}
