// The rules of sense of a schedule: what its schema cannot say. Rules of form live in schema/schedule.schema.json.
// Hours and holidays each have their own file; here they are gathered, with the zone.

import type { Schedule } from '../../schema/documents.generated.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import { holidayProblems } from './holiday-problems.ts';
import { hoursProblems } from './hours-problems.ts';
import { offsetPeriods } from './offset-periods.ts';

/**
 * What is wrong or doubtful with a schedule that its schema accepts, in the order of the document. `base` is the
 * JSON pointer (RFC 6901) of the schedule inside the document that holds it; empty when it stands alone.
 */
export function scheduleProblems(schedule: Schedule, base = ''): readonly Problem[] {
  const found = [...zoneProblems(schedule), ...hoursProblems(schedule), ...holidayProblems(schedule)];
  return found.map((fault) => ({ ...fault, pointer: base + fault.pointer }));
}

function zoneProblems({ timeZone }: Schedule): readonly Problem[] {
  if (offsetPeriods(timeZone) !== null) return [];
  return [problem('schedule.time-zone-unknown', { pointer: '/timeZone' }, { timeZone })];
}
