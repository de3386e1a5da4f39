// The rules of sense of holidays and their groups: dates, order, ids, overlaps that only the list decides.

import type { Holiday, Schedule } from '../../schema/documents.generated.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import { datedHoliday } from './holiday-line.ts';
import { wallTimeOf } from './wall-clock.ts';

/** What is wrong or doubtful with the holidays and groups of a schedule; pointers begin at the schedule. */
export function holidayProblems(schedule: Schedule): readonly Problem[] {
  return [
    ...schedule.holidays.flatMap(dateProblems),
    ...schedule.holidays.flatMap((holiday, index) => missingGroup(schedule, holiday, index)),
    ...startsTogether(schedule.holidays),
    ...takenIds(schedule),
  ];
}

function dateProblems({ id, from, to }: Holiday, index: number): readonly Problem[] {
  const unreal = Object.entries({ from, to }).filter(([, text]) => wallTimeOf(text) === null);
  if (unreal.length > 0) {
    return unreal.map(([end, value]) =>
      problem('schedule.holiday-date-unreal', { pointer: `/holidays/${index}/${end}` }, { value }),
    );
  }
  if ((wallTimeOf(from) ?? 0) < (wallTimeOf(to) ?? 0)) return [];
  return [
    problem('schedule.holiday-ends-before-start', { pointer: `/holidays/${index}/to` }, { holiday: id, from, to }),
  ];
}

function missingGroup(schedule: Schedule, { id, group }: Holiday, index: number): readonly Problem[] {
  if (group === undefined || schedule.holidayGroups.some((known) => known.id === group)) return [];
  return [problem('schedule.holiday-group-missing', { pointer: `/holidays/${index}/group` }, { holiday: id, group })];
}

function startsTogether(holidays: readonly Holiday[]): readonly Problem[] {
  const firstAt = new Map<number, Holiday>();
  return holidays.flatMap((holiday, index) =>
    datedHoliday(holiday).flatMap(({ from }) => {
      const other = firstAt.get(from);
      firstAt.set(from, holiday);
      if (!other) return [];
      const params = { holiday: holiday.id, other: other.id, from: holiday.from };
      return [problem('schedule.holidays-start-together', { pointer: `/holidays/${index}` }, params)];
    }),
  );
}

function takenIds({ holidays, holidayGroups }: Schedule): readonly Problem[] {
  const owners = new Map<string, string>();
  const ids = [
    ...holidays.map(({ id }, index) => ({ id, item: `/holidays/${index}` })),
    ...holidayGroups.map(({ id }, index) => ({ id, item: `/holidayGroups/${index}` })),
  ];
  return ids.flatMap(({ id, item }) => {
    const other = owners.get(id);
    owners.set(id, item);
    return other ? [problem('schedule.id-taken', { pointer: `${item}/id` }, { id, other })] : [];
  });
}
