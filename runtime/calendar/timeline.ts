// A schedule made ready for questions: its answer as a function of wall time, with the bounds of each stretch.
// Instants and the zone's offsets meet it in calendar.ts.

import type { Holiday, Schedule } from '../../schema/documents.generated.ts';
import { holidayLine } from './holiday-line.ts';
import type { OffsetPeriods } from './offset-periods.ts';
import { offsetPeriods } from './offset-periods.ts';
import type { ScheduleAnswer } from './schedule-answer.ts';
import { stepAt } from './step-function.ts';
import type { WallTime } from './wall-clock.ts';
import { MINUTE, WEEK, weekStart } from './wall-clock.ts';
import { weeklyHours } from './weekly-hours.ts';

/** A schedule made ready. Equal answers are one object, so `===` tells whether an answer changed. */
export interface Timeline {
  /** Null when this machine has no such time zone. */
  readonly periods: OffsetPeriods | null;
  readonly answerOn: (wall: WallTime) => ScheduleAnswer;
  /** The next wall time after this one where the answer may change; Infinity when there is none. */
  readonly boundAfter: (wall: WallTime) => WallTime;
  /** From this wall time on the answer never changes again; Infinity when it changes every week. */
  readonly settledFrom: WallTime;
}

const timelines = new WeakMap<Schedule, Timeline>();

/** The timeline of a schedule, made once for each schedule object and kept as long as that object lives. */
export function timelineOf(schedule: Schedule): Timeline {
  const known = timelines.get(schedule);
  if (known) return known;
  const timeline = newTimeline(schedule);
  timelines.set(schedule, timeline);
  return timeline;
}

function newTimeline(schedule: Schedule): Timeline {
  const week = weekOf(schedule);
  const answers = new Map(schedule.holidays.map((holiday) => [holiday, holidayAnswer(holiday)]));
  const line = holidayLine(schedule.holidays).map(({ start, value }) => ({
    start,
    value: value && answers.get(value),
  }));
  return {
    periods: offsetPeriods(schedule.timeZone),
    answerOn: (wall) => line[stepAt(line, wall)]?.value ?? week.answerOn(wall),
    boundAfter(wall) {
      const index = stepAt(line, wall);
      const holidayBound = line[index + 1]?.start ?? Infinity;
      // While a holiday holds, the hours beneath it do not matter.
      return line[index]?.value ? holidayBound : Math.min(holidayBound, week.boundAfter(wall));
    },
    settledFrom: week.changes ? Infinity : (line.at(-1)?.start ?? -Infinity),
  };
}

interface Week extends Pick<Timeline, 'answerOn' | 'boundAfter'> {
  readonly changes: boolean;
}

function weekOf(schedule: Schedule): Week {
  const week = weeklyHours(schedule).map(({ start, value }) => ({
    start: start * MINUTE,
    value: PLAIN_ANSWERS[value],
  }));
  const changes = week.length > 1;
  return {
    changes,
    answerOn: (wall) => week[stepAt(week, wall - weekStart(wall))]?.value ?? PLAIN_ANSWERS.closed,
    boundAfter(wall) {
      if (!changes) return Infinity;
      const monday = weekStart(wall);
      return monday + (week[stepAt(week, wall - monday) + 1]?.start ?? WEEK);
    },
  };
}

const PLAIN_ANSWERS = {
  open: { kind: 'open' },
  closed: { kind: 'closed' },
  break: { kind: 'break' },
} as const satisfies Record<string, ScheduleAnswer>;

function holidayAnswer(holiday: Holiday): ScheduleAnswer {
  return { kind: 'holiday', holiday: holiday.id, group: holiday.group ?? null };
}
