// Instants of the public API (2026-12-24T23:00:00Z) and our local moments (2026-12-25), both ways, without a clock.

/**
 * The local moment of an instant, to the minute, in an IANA time zone; seconds from 59 on belong to the next minute, so
 * that a day that ends at 23:59:59 ends with the day. A text without a zone is local already. Null: no moment at all.
 */
export function localMoment(text: unknown, timeZone: string): string | null {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/.test(text)) return null;
  const isInstant = /(Z|[+-]\d\d:\d\d)$/.test(text);
  const instant = Date.parse(isInstant ? text : `${text.length === 10 ? `${text}T00:00` : text}Z`);
  if (Number.isNaN(instant)) return null;
  const rounded = Math.floor((instant + 1_000) / 60_000) * 60_000;
  const wall = isInstant ? rounded + offsetAt(rounded, timeZone) : rounded;
  const local = new Date(wall).toISOString().slice(0, 16);
  return local.endsWith('T00:00') ? local.slice(0, 10) : local;
}

/** The instant of a local moment: in a skipped hour the instant after the gap, in a repeated one the first. */
export function instantOf(moment: string, timeZone: string): string {
  const wall = Date.parse(`${moment.length === 10 ? `${moment}T00:00` : moment}Z`);
  const first = wall - offsetAt(wall, timeZone);
  const instant = wall - offsetAt(first, timeZone);
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** Milliseconds by which the wall clock of a zone is ahead of UTC at an instant; 0 for a zone that nobody knows. */
function offsetAt(instant: number, timeZone: string): number {
  const format = formatOf(timeZone);
  if (format === null) return 0;
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { ...everyPart, timeZone });
  } catch {
    return null;
  }
}

const everyPart = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;
