// The clock of one session: what it waits for ends with it.

import type { AriClock } from './ari/ari-limits.ts';

export interface SessionClock extends AriClock {
  /** Nothing that was set will be called: it would only keep the process from ending. */
  end(): void;
}

export function sessionClock(clock: AriClock): SessionClock {
  const waiting = new Set<() => void>();
  return {
    now: () => clock.now(),
    setTimer(at, then) {
      const cancel = clock.setTimer(at, () => {
        waiting.delete(cancel);
        then();
      });
      waiting.add(cancel);
      return () => {
        waiting.delete(cancel);
        cancel();
      };
    },
    end() {
      for (const cancel of waiting) cancel();
      waiting.clear();
    },
  };
}
