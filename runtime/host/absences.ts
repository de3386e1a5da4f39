// Sessions whose gateway is away: one timer each.

import type { Clock } from './clock.ts';

interface AbsenceTimers {
  /** Starts and stops timers, so that the sessions without a connection have one. */
  watch(sessions: ReadonlyMap<string, unknown>, connections: ReadonlyMap<string, unknown>): void;
  stop(): void;
}

/** Calls `onLost` with a session whose gateway has been away for so many milliseconds. */
export function absenceTimers(clock: Clock, absenceMs: number, onLost: (session: string) => void): AbsenceTimers {
  const timers = new Map<string, () => void>();
  return {
    watch(sessions, connections) {
      for (const [id, cancel] of timers) {
        if (sessions.has(id) && !connections.has(id)) continue;
        cancel();
        timers.delete(id);
      }
      for (const id of sessions.keys()) {
        if (connections.has(id) || timers.has(id)) continue;
        const away = () => timers.delete(id) && onLost(id);
        timers.set(id, clock.setTimer(clock.now() + absenceMs, away));
      }
    },
    stop() {
      for (const cancel of timers.values()) cancel();
      timers.clear();
    },
  };
}
