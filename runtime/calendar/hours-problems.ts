// The rules of sense of weekly hours and breaks: empty and overlapping windows, breaks that never apply.

import type { Schedule, ScheduleWindow } from '../../schema/documents.generated.ts';
import { type Problem, type ProblemParams, problem } from '../../schema/problem.ts';
import { minuteSpans, minutesOf, weeklyHours } from './weekly-hours.ts';

/** What is wrong or doubtful with the hours and breaks of a schedule; pointers begin at the schedule. */
export function hoursProblems(schedule: Schedule): readonly Problem[] {
  const windows = schedule.hours === 'always' ? [] : schedule.hours;
  return [
    ...windowProblems(windows, '/hours'),
    ...windowProblems(schedule.breaks, '/breaks'),
    ...idleBreaks(schedule),
    ...neverOpen(schedule),
  ];
}

function windowProblems(windows: readonly ScheduleWindow[], list: string): readonly Problem[] {
  return windows.flatMap((window, index): readonly Problem[] => {
    const pointer = `${list}/${index}`;
    if (window.from === window.to) {
      return [problem('schedule.window-empty', { pointer: `${pointer}/to` }, { time: window.to })];
    }
    const other = windows.slice(0, index).find((earlier) => overlap(earlier, window));
    if (!other) return [];
    return [problem('schedule.windows-overlap', { pointer }, overlapParams(window, other))];
  });
}

function overlap(one: ScheduleWindow, other: ScheduleWindow): boolean {
  return minuteSpans(one).some(([from, to]) => minuteSpans(other).some((span) => span[0] < to && from < span[1]));
}

function idleBreaks({ hours, breaks }: Schedule): readonly Problem[] {
  if (hours === 'always') return [];
  const open = minutesOf(hours);
  return breaks.flatMap((window, index) => {
    const spans = minuteSpans(window);
    if (spans.length === 0 || spans.some(([from, to]) => open.subarray(from, to).includes(1))) return [];
    return [problem('schedule.break-outside-hours', { pointer: `/breaks/${index}` }, windowParams(window))];
  });
}

function neverOpen(schedule: Schedule): readonly Problem[] {
  if (weeklyHours(schedule).some(({ value }) => value === 'open')) return [];
  return [problem('schedule.never-open', { pointer: '/hours' })];
}

function windowParams({ day, from, to }: ScheduleWindow): ProblemParams {
  return { day, from, to };
}

function overlapParams(window: ScheduleWindow, other: ScheduleWindow): ProblemParams {
  return { ...windowParams(window), otherDay: other.day, otherFrom: other.from, otherTo: other.to };
}
