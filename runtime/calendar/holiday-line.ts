// Holidays laid on the line of wall time, overlaps decided: at each moment at most one holds.
// Weekly hours live elsewhere (weekly-hours.ts).

import type { Holiday } from '../../schema/documents.generated.ts';
import type { StepFunction } from './step-function.ts';
import { merged } from './step-function.ts';
import type { WallTime } from './wall-clock.ts';
import { wallTimeOf } from './wall-clock.ts';

/** A holiday with its bounds read: from `from` (included) to `to` (excluded). */
export interface DatedHoliday {
  readonly holiday: Holiday;
  readonly from: WallTime;
  readonly to: WallTime;
}

/**
 * The holiday that holds at each wall time, null between them. Of overlapping ones the one that started last;
 * of those that started together, the later in the list. An earlier one goes on when the later is over.
 * Holidays without sense (an unreal date, an end not after its start) hold nowhere.
 */
export function holidayLine(holidays: readonly Holiday[]): StepFunction<Holiday | null> {
  // A stable sort, so equal starts keep the order of the list.
  const dated = holidays.flatMap(datedHoliday).sort((a, b) => a.from - b.from);
  const bounds = new Set(dated.flatMap(({ from, to }) => [from, to]));
  const starts = [-Infinity, ...[...bounds].sort((a, b) => a - b)];
  return merged(starts.map((start) => ({ start, value: holderAt(dated, start) })));
}

/** A holiday with its bounds read, as a list of one; empty when it can hold nowhere. */
export function datedHoliday(holiday: Holiday): readonly DatedHoliday[] {
  const from = wallTimeOf(holiday.from);
  const to = wallTimeOf(holiday.to);
  return from === null || to === null || to <= from ? [] : [{ holiday, from, to }];
}

function holderAt(dated: readonly DatedHoliday[], wall: WallTime): Holiday | null {
  return dated.findLast(({ from, to }) => from <= wall && wall < to)?.holiday ?? null;
}
