// Hours and breaks painted on one week of wall clock, minute by minute.
// Holidays are dated, so they live elsewhere (holiday-line.ts).

import type { Schedule, ScheduleWindow } from '../../schema/documents.generated.ts';
import type { StepFunction } from './step-function.ts';
import { merged } from './step-function.ts';
import { DAY_MINUTES, minuteOfDay, WEEK_MINUTES } from './wall-clock.ts';

/** What a minute of the week is when no holiday holds. */
export type WeeklyKind = 'open' | 'closed' | 'break';

/**
 * What each minute of the week is, 0 being Monday 00:00. A break counts only where the hours are open: the
 * pause of a shop that is shut is not a pause.
 */
export function weeklyHours({ hours, breaks }: Pick<Schedule, 'hours' | 'breaks'>): StepFunction<WeeklyKind> {
  const windows = hours === 'always' ? [] : hours;
  const open = hours === 'always' ? new Uint8Array(WEEK_MINUTES).fill(1) : minutesOf(windows);
  const paused = minutesOf(breaks);
  return merged(
    boundsOf([...windows, ...breaks]).map((start) => ({ start, value: kindOf(open[start], paused[start]) })),
  );
}

/** Which minutes of the week (1) at least one of the windows holds. */
export function minutesOf(windows: readonly ScheduleWindow[]): Uint8Array {
  const minutes = new Uint8Array(WEEK_MINUTES);
  for (const window of windows) for (const [from, to] of minuteSpans(window)) minutes.fill(1, from, to);
  return minutes;
}

/**
 * The minutes of the week that a window holds: one span, two when it runs over Sunday midnight into Monday,
 * none when it ends where it begins.
 */
export function minuteSpans(window: ScheduleWindow): readonly (readonly [from: number, to: number])[] {
  const from = minuteOfDay(window.from);
  const to = minuteOfDay(window.to);
  if (from === to) return [];
  const midnight = (window.day - 1) * DAY_MINUTES;
  const end = midnight + (to < from ? to + DAY_MINUTES : to);
  if (end <= WEEK_MINUTES) return [[midnight + from, end]];
  return [
    [midnight + from, WEEK_MINUTES],
    [0, end - WEEK_MINUTES],
  ];
}

function boundsOf(windows: readonly ScheduleWindow[]): readonly number[] {
  const bounds = new Set([0, ...windows.flatMap(minuteSpans).flat()]);
  bounds.delete(WEEK_MINUTES);
  return [...bounds].sort((a, b) => a - b);
}

function kindOf(open: number | undefined, paused: number | undefined): WeeklyKind {
  if (open !== 1) return 'closed';
  return paused === 1 ? 'break' : 'open';
}
