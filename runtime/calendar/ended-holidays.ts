// Clearing a schedule of holidays that have ended. Ended ones do no harm; this keeps the list short.

import type { Schedule } from '../../schema/documents.generated.ts';
import { datedHoliday } from './holiday-line.ts';
import { LAST_INSTANT, offsetPeriods } from './offset-periods.ts';

/**
 * The schedule without the holidays that can hold no more at an instant (epoch milliseconds) or later. A holiday
 * that the clock, put back, will bring again has not ended. Holidays without sense are kept, for a person to mend;
 * so are all when the time zone is unknown or the instant out of range.
 */
export function withoutEndedHolidays(schedule: Schedule, instant: number): Schedule {
  const periods = offsetPeriods(schedule.timeZone);
  if (periods === null || !(Math.abs(instant) <= LAST_INSTANT)) return schedule;
  const { end, offset } = periods.at(Math.floor(instant));
  const afterNextShift = end > LAST_INSTANT ? Infinity : end + periods.at(end).offset;
  const earliestToCome = Math.min(instant + offset, afterNextShift);
  const holidays = schedule.holidays.filter((holiday) => datedHoliday(holiday).every(({ to }) => to > earliestToCome));
  return { ...schedule, holidays };
}
