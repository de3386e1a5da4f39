// Readings of a wall clock as numbers, and the two texts that a schedule writes them in.
// No time zone lives here: offset-periods.ts turns an instant into such a reading.

/**
 * A reading of a wall clock: milliseconds from 1970-01-01T00:00 on that same wall, whatever its zone. Two
 * instants have the same reading when the clock is put back, and some readings have no instant.
 */
export type WallTime = number;

/** A minute of wall time, in milliseconds. */
export const MINUTE = 60_000;

/** Minutes from one midnight to the next on the wall; a day on which the clock changes shows some of them twice or never. */
export const DAY_MINUTES = 1440;

/** Minutes of a week on the wall. */
export const WEEK_MINUTES = 7 * DAY_MINUTES;

/** A week of wall time, in milliseconds. */
export const WEEK = WEEK_MINUTES * MINUTE;

// 1970-01-01 was a Thursday, so the week that holds it began three days before.
const FIRST_MONDAY: WallTime = -3 * DAY_MINUTES * MINUTE;

/** The Monday 00:00 that begins the ISO 8601 week of a reading. */
export function weekStart(wall: WallTime): WallTime {
  return FIRST_MONDAY + Math.floor((wall - FIRST_MONDAY) / WEEK) * WEEK;
}

/** Minutes since midnight of an `HH:MM` that the schema let through; `24:00` is 1440. */
export function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The reading that a local date (its midnight) or date-time names; null when the calendar has no such day (30 February). */
export function wallTimeOf(text: string): WallTime | null {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime('UTC').epochMilliseconds;
  } catch {
    return null;
  }
}
