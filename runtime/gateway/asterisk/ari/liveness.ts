// Whether the other end of a WebSocket is still there: pings (RFC 6455 section 5.5.2), and what comes back.

import type { AriClock } from './ari-limits.ts';

export interface Liveness {
  /** Anything came. */
  heard(): void;
  /** Nothing is read for now, so nothing can be heard. */
  pause(): void;
  resume(): void;
  stop(): void;
}

interface LivenessOptions {
  readonly pingMs: number;
  readonly clock: AriClock;
  ping(): void;
  dead(reason: string): void;
}

/**
 * Pings at once and every `pingMs`, and tells `dead` when nothing was heard from one ping to the next: within twice
 * `pingMs` of the last sign of life. A process that was held up itself (stopped, or busy) gives one more turn, since the
 * answer may lie there unread.
 */
export function liveness({ pingMs, clock, ping, dead }: LivenessOptions): Liveness {
  let isHeard = false;
  let isPaused = false;
  let due = clock.now();
  let cancel = (): void => undefined;

  function next(): void {
    isHeard = false;
    ping();
    due = clock.now() + pingMs;
    cancel = clock.setTimer(due, check);
  }

  function check(): void {
    const wasHeldUp = clock.now() - due > pingMs / 2;
    if (isHeard || isPaused || wasHeldUp) next();
    else dead(`nothing came from Asterisk for ${pingMs} ms, not even the answer to a ping`);
  }

  next();
  return {
    heard() {
      isHeard = true;
    },
    pause() {
      isPaused = true;
    },
    resume() {
      isPaused = false;
      isHeard = true;
    },
    stop: () => cancel(),
  };
}
