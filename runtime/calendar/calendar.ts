// The questions that a schedule answers: what holds at an instant, and when that changes.
// Reading the document and the time zone is done in timeline.ts and offset-periods.ts.

import type { Schedule } from '../../schema/documents.generated.ts';
import { LARGEST_STEP_BACK, LAST_INSTANT } from './offset-periods.ts';
import type { ScheduleAnswer } from './schedule-answer.ts';
import { timelineOf } from './timeline.ts';

/**
 * What a schedule answers at an instant (epoch milliseconds, fractions cut off). Pure; what it learns of a schedule
 * it keeps by the object's identity, so a schedule must never be changed in place.
 *
 * The answer depends on the local wall time alone: holiday, then break (only within the hours), then open or
 * closed; of overlapping holidays the one that started last, ties to the later in the list. So a window inside
 * the hour that daylight saving skips is empty, and one inside the hour that it repeats counts twice.
 *
 * Total: `failed` when the machine's tables lack the time zone, or for an instant that is not a number within
 * 10^8 days of the epoch (ECMA-262 §21.4.1.1). Costs a microsecond or so once the schedule and the season are known.
 */
export function answerAt(schedule: Schedule, instant: number): ScheduleAnswer {
  const { periods, answerOn } = timelineOf(schedule);
  const whole = Math.floor(instant);
  if (periods === null || !(Math.abs(whole) <= LAST_INSTANT)) return FAILED;
  return answerOn(whole + periods.at(whole).offset);
}

/** From `at` (epoch milliseconds) on, until the next change, the schedule answers `answer`. */
export interface ScheduleChange {
  readonly at: number;
  readonly answer: ScheduleAnswer;
}

/**
 * The first instant after this one at which `answerAt` differs from what it is now, in epoch milliseconds; null
 * when it never does. From one holiday to another is a change, even where both have the same group.
 */
export function nextChange(schedule: Schedule, instant: number): number | null {
  const first = changesBetween(schedule, instant, Infinity).next();
  return first.done ? null : first.value.at;
}

/**
 * Every change with from < at < to (epoch milliseconds), in order. With `answerAt(schedule, from)` as the start they
 * divide [from, to) into its stretches. Lazy, so `to` may be Infinity; empty where `answerAt` fails.
 */
export function* changesBetween(
  schedule: Schedule,
  from: number,
  to: number,
): Generator<ScheduleChange, void, undefined> {
  const { periods, answerOn, boundAfter, settledFrom } = timelineOf(schedule);
  let answer = answerAt(schedule, from);
  if (periods === null || answer.kind === 'failed') return;
  let { end, offset } = periods.at(Math.floor(from));
  let wall = Math.floor(from) + offset;
  // Past a day no clock put back can bring an earlier stretch again: where the rules never end, the walk ends here.
  while (wall < settledFrom + LARGEST_STEP_BACK) {
    const at = Math.min(boundAfter(wall) - offset, end);
    if (!(at < to) || at > LAST_INSTANT) return;
    if (at === end) ({ end, offset } = periods.at(at));
    wall = at + offset;
    const next = answerOn(wall);
    if (next !== answer) yield { at, answer: next };
    answer = next;
  }
}

const FAILED: ScheduleAnswer = { kind: 'failed' };
