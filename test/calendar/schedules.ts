// Schedules that the calendar's tests are told of, and instants written as a reader would say them.

import type { Holiday, Schedule, ScheduleWindow } from '../../schema/documents.generated.ts';

/** A schedule in Paris, always open, with whatever a test changes. */
export function schedule(changes: Partial<Schedule> = {}): Schedule {
  return {
    id: 'main',
    timeZone: 'Europe/Paris',
    hours: 'always',
    breaks: [],
    holidays: [],
    holidayGroups: [],
    ...changes,
  };
}

/** The windows `HH:MM-HH:MM` on each of the ISO weekdays in `days`: `windows('12345', '09:00-12:00', '14:00-18:00')`. */
export function windows(days: string, ...spans: readonly string[]): ScheduleWindow[] {
  return [...days].flatMap((day) =>
    spans.map((span) => ({ day: Number(day), from: span.slice(0, 5), to: span.slice(6) })),
  );
}

/** A holiday named by its id. */
export function holiday(id: string, from: string, to: string, group?: string): Holiday {
  return { id, name: id, from, to, ...(group === undefined ? {} : { group }) };
}

/** Epoch milliseconds of an ISO 8601 instant with its offset, so that no test leans on the code under test. */
export function instant(text: string): number {
  return Temporal.Instant.from(text).epochMilliseconds;
}

/** An instant as UTC text, for messages that a reader understands. */
export function utc(at: number | null): string | null {
  return at === null ? null : Temporal.Instant.fromEpochMilliseconds(at).toString();
}
