// The stretches of time during which a zone keeps one distance from UTC, found by Temporal and kept.
// No schedule is known here.

import { stepAt } from './step-function.ts';

/** From `start` (included) to `end` (excluded), in epoch ms, the zone's wall time is the instant plus `offset` ms; without bound: ±Infinity. */
export interface OffsetPeriod {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** Looks periods of one zone up. Keeps those it has met, since Temporal takes microseconds for each. */
export interface OffsetPeriods {
  readonly at: (instant: number) => OffsetPeriod;
}

/** The largest step back that a wall clock ever took is a whole day, where the date line moved (Alaska 1867, Kwajalein 1969). */
export const LARGEST_STEP_BACK = 24 * 3_600_000;

/** Instants that Temporal can name: 10^8 days around the epoch (ECMA-262 §21.4.1.1). */
export const LAST_INSTANT = 8.64e15;

const KEPT_PERIODS = 4096;
const zones = new Map<string, OffsetPeriods>();

/** The periods of an IANA zone, or null when this machine's tables have no zone of that name. */
export function offsetPeriods(timeZone: string): OffsetPeriods | null {
  const known = zones.get(timeZone);
  if (known) return known;
  const name = zoneName(timeZone);
  if (name === null) return null;
  // Under the table's own spelling, so that the map is never larger than the table.
  const periods = zones.get(name) ?? rememberedPeriods(name);
  zones.set(name, periods);
  return periods;
}

function zoneName(timeZone: string): string | null {
  if (!/^[A-Za-z]/.test(timeZone)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone).timeZoneId;
  } catch {
    return null;
  }
}

function rememberedPeriods(timeZone: string): OffsetPeriods {
  let periods: OffsetPeriod[] = [];
  return {
    at(instant) {
      const index = stepAt(periods, instant);
      const kept = periods[index];
      if (kept && instant < kept.end) return kept;
      const found = findPeriod(timeZone, instant);
      if (periods.length >= KEPT_PERIODS) periods = [found];
      else periods.splice(index + 1, 0, found);
      return found;
    },
  };
}

function findPeriod(timeZone: string, instant: number): OffsetPeriod {
  const zoned = zonedAt(timeZone, instant);
  // "previous" is strictly before, and a period begins with its own transition.
  const start = zonedAt(timeZone, Math.min(instant + 1, LAST_INSTANT)).getTimeZoneTransition('previous');
  return {
    start: start?.epochMilliseconds ?? -Infinity,
    end: zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity,
    offset: zoned.offsetNanoseconds / 1e6,
  };
}

function zonedAt(timeZone: string, instant: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}
