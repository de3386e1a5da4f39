import { describe, expect, it } from 'vitest';
import { scheduleProblems } from '../../runtime/calendar/schedule-problems.ts';
import type { Schedule } from '../../schema/documents.generated.ts';
import { valueAt } from '../../schema/pointer.ts';
import { explain, type Problem } from '../../schema/problem.ts';
import { problemCatalogue } from '../../schema/problem-catalogue.ts';
import { parseAs } from '../../schema/validate.ts';
import { holiday, schedule, windows } from './schedules.ts';

interface Fault {
  readonly says: string;
  readonly changes: Partial<Schedule>;
  readonly found: readonly string[];
}

const FAULTS: readonly Fault[] = [
  {
    says: 'a time zone that no table has',
    changes: { timeZone: 'Europe/Atlantis' },
    found: ['error schedule.time-zone-unknown /timeZone'],
  },
  {
    says: 'a window of hours that ends where it begins',
    changes: { hours: windows('12', '09:00-12:00', '14:00-14:00').slice(0, 2) },
    found: ['error schedule.window-empty /hours/1/to'],
  },
  {
    says: 'an empty window once, not as an overlap with a later one',
    changes: { hours: windows('1', '10:00-10:00', '09:00-12:00') },
    found: ['error schedule.window-empty /hours/0/to'],
  },
  {
    says: 'a break that ends where it begins, be it outside the hours',
    changes: { hours: windows('3', '09:00-18:00'), breaks: windows('3', '20:00-20:00') },
    found: ['error schedule.window-empty /breaks/0/to'],
  },
  {
    says: 'windows that overlap on one day',
    changes: { hours: windows('1', '09:00-12:00', '11:59-14:00') },
    found: ['warning schedule.windows-overlap /hours/1'],
  },
  {
    says: 'a Sunday night that overlaps Monday morning',
    changes: { hours: [...windows('1', '05:00-12:00'), ...windows('7', '22:00-06:00')] },
    found: ['warning schedule.windows-overlap /hours/1'],
  },
  {
    says: 'breaks that overlap',
    changes: { breaks: windows('1', '12:00-13:00', '12:30-13:30') },
    found: ['warning schedule.windows-overlap /breaks/1'],
  },
  {
    says: 'a break that lies outside the hours',
    changes: { hours: windows('1', '09:00-12:00'), breaks: windows('12', '10:00-10:15') },
    found: ['warning schedule.break-outside-hours /breaks/1'],
  },
  {
    says: 'hours that never open',
    changes: { hours: [] },
    found: ['warning schedule.never-open /hours'],
  },
  {
    says: 'breaks that leave nothing of the hours',
    changes: { hours: windows('1', '09:00-12:00'), breaks: windows('1', '08:00-12:00') },
    found: ['warning schedule.never-open /hours'],
  },
  {
    says: 'holidays on days that do not exist',
    changes: { holidays: [holiday('a', '2027-02-29', '2027-03-01'), holiday('b', '2026-04-30', '2026-04-31T10:00')] },
    found: ['error schedule.holiday-date-unreal /holidays/0/from', 'error schedule.holiday-date-unreal /holidays/1/to'],
  },
  {
    says: 'holidays that end before or when they begin',
    changes: { holidays: [holiday('a', '2026-12-26', '2026-12-25'), holiday('b', '2026-12-25', '2026-12-25T00:00')] },
    found: [
      'error schedule.holiday-ends-before-start /holidays/0/to',
      'error schedule.holiday-ends-before-start /holidays/1/to',
    ],
  },
  {
    says: 'a holiday of a group that is missing',
    changes: { holidays: [holiday('a', '2026-12-25', '2026-12-26', 'public')] },
    found: ['error schedule.holiday-group-missing /holidays/0/group'],
  },
  {
    says: 'holidays that start together, since only the list decides',
    changes: { holidays: [holiday('a', '2026-05-14', '2026-05-18'), holiday('b', '2026-05-14T00:00', '2026-05-15')] },
    found: ['warning schedule.holidays-start-together /holidays/1'],
  },
  {
    says: 'two holidays of one id',
    changes: { holidays: [holiday('a', '2026-05-14', '2026-05-15'), holiday('a', '2027-05-06', '2027-05-07')] },
    found: ['error schedule.id-taken /holidays/1/id'],
  },
  {
    says: 'a group with the id of a holiday, or of another group',
    changes: {
      holidays: [holiday('a', '2026-05-14', '2026-05-15')],
      holidayGroups: ['a', 'g', 'g'].map((id) => ({ id, name: id })),
    },
    found: ['error schedule.id-taken /holidayGroups/0/id', 'error schedule.id-taken /holidayGroups/2/id'],
  },
];

const FINE: readonly { readonly says: string; readonly changes: Partial<Schedule> }[] = [
  { says: 'day and night', changes: {} },
  { says: 'windows that touch', changes: { hours: windows('1', '09:00-12:00', '12:00-14:00') } },
  { says: 'windows that touch, the later first', changes: { hours: windows('1', '12:00-14:00', '09:00-12:00') } },
  {
    says: 'a night that ends when the morning begins',
    changes: { hours: windows('1234567', '00:00-06:00', '22:00-24:00', '06:00-07:00') },
  },
  {
    says: 'a break that begins within the hours',
    changes: { hours: windows('1', '09:00-12:00'), breaks: windows('1', '11:00-13:00') },
  },
  {
    says: 'holidays that overlap but start apart, and past ones',
    changes: { holidays: [holiday('a', '1999-05-14', '1999-05-18'), holiday('b', '1999-05-15', '1999-05-16')] },
  },
  {
    says: 'a holiday in a group that is there',
    changes: {
      holidays: [holiday('a', '2026-12-25', '2026-12-26', 'g')],
      holidayGroups: [{ id: 'g', name: { en: 'Public', fr: 'Fériés' } }],
    },
  },
];

function line({ severity, code, pointer }: Problem): string {
  return `${severity} ${code} ${pointer}`;
}

describe('the rules of sense of a schedule', () => {
  it.each(FAULTS)('names $says', ({ changes, found }) => {
    expect(scheduleProblems(schedule(changes)).map(line)).toEqual(found);
  });

  it.each(FINE)('has nothing to say of $says', ({ changes }) => {
    expect(scheduleProblems(schedule(changes))).toEqual([]);
  });

  it('tries every code that the catalogue has for schedules', () => {
    const tried = new Set(FAULTS.flatMap(({ found }) => found.map((text) => text.split(' ')[1])));
    const known = Object.keys(problemCatalogue).filter((code) => code.startsWith('schedule.'));

    expect(known.length).toBeGreaterThan(9);
    expect([...tried].sort()).toEqual(known.sort());
  });

  it('points at something that is there, and leaves no hole in either language', () => {
    const all = FAULTS.flatMap(({ changes }) =>
      scheduleProblems(schedule(changes)).map((found) => ({ changes, found })),
    );

    expect(all.length).toBeGreaterThanOrEqual(FAULTS.length);
    for (const { changes, found } of all) {
      const texts = [explain(found, 'en'), explain(found, 'fr')].flatMap(({ message, remedy }) => [message, remedy]);
      expect(valueAt(schedule(changes), found.pointer)).toBeDefined();
      expect(texts.join(' ')).not.toMatch(/[{}]|undefined/);
    }
  });

  it('says the value at fault', () => {
    const [found] = scheduleProblems(schedule({ timeZone: 'Europe/Atlantis' }));

    expect(found?.message).toContain('Europe/Atlantis');
  });

  it('points from the root of the document that holds the schedule', () => {
    const [found] = scheduleProblems(schedule({ timeZone: 'Europe/Atlantis' }), '/schedules/3');

    expect(found?.pointer).toBe('/schedules/3/timeZone');
  });
});

describe('the form of a schedule', () => {
  it('takes every schedule that the rules of sense judge', () => {
    const judged = [...FAULTS, ...FINE].map(({ changes }) => parseAs('schedule', schedule(changes)).ok);

    expect(judged).toHaveLength(FAULTS.length + FINE.length);
    expect(judged).not.toContain(false);
  });

  it.each([
    ['an id with a capital', { id: 'Main' }],
    ['a fixed offset for a zone', { timeZone: '+01:00' }],
    ['a key that it does not know', { colour: 'red' }],
    ['hours in one word other than always', { hours: 'never' }],
    ['day 0', { hours: [{ day: 0, from: '09:00', to: '10:00' }] }],
    ['day 8', { breaks: [{ day: 8, from: '09:00', to: '10:00' }] }],
    ['24:00 as a beginning', { hours: [{ day: 1, from: '24:00', to: '10:00' }] }],
    ['24:01', { hours: [{ day: 1, from: '09:00', to: '24:01' }] }],
    ['an hour of one digit', { hours: [{ day: 1, from: '9:00', to: '10:00' }] }],
    ['a date in another order', { holidays: [holiday('a', '25-12-2026', '2026-12-26')] }],
    ['seconds', { holidays: [holiday('a', '2026-12-25T10:00:00', '2026-12-26')] }],
    ['a time with an offset', { holidays: [holiday('a', '2026-12-25T10:00Z', '2026-12-26')] }],
    ['a holiday without a name', { holidays: [{ id: 'a', from: '2026-12-25', to: '2026-12-26' }] }],
    ['a name in no language', { name: {} }],
  ])('refuses %s', (_, changes) => {
    expect(parseAs('schedule', { ...schedule(), ...changes }).ok).toBe(false);
  });
});
