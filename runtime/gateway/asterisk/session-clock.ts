// The clock of one session: what it waits for ends with it.

import type { GatewayClock } from './switchboard.ts';

export interface SessionClock extends GatewayClock {
  /** Nothing that was set will be called: it would only keep the process from ending. */
  end(): void;
}

export function sessionClock(clock: GatewayClock): SessionClock {
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
