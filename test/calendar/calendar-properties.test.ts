import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAt, changesBetween, nextChange } from '../../runtime/calendar/calendar.ts';
import type { ScheduleAnswer } from '../../runtime/calendar/schedule-answer.ts';
import type { Holiday, Schedule, ScheduleWindow } from '../../schema/documents.generated.ts';
import { instant } from './schedules.ts';
import { oracle } from './wall-clock-oracle.ts';

const QUARTER = 15 * 60_000;
const DAY = 96 * QUARTER;

// Moments at which the clocks of each zone change, so that most schedules are tried where it hurts.
const CHANGES_OF_CLOCK: Readonly<Record<string, readonly string[]>> = {
  UTC: ['2000-02-29T00:00Z'],
  'Europe/Paris': ['2026-03-29T01:00Z', '2026-10-25T01:00Z', '2099-10-25T01:00Z'],
  'America/New_York': ['2026-03-08T07:00Z', '2026-11-01T06:00Z'],
  'America/St_Johns': ['2026-03-08T05:30Z', '2026-11-01T04:30Z'],
  'Australia/Lord_Howe': ['2026-04-04T15:00Z', '2026-10-03T15:30Z'],
  'Asia/Kathmandu': ['2026-01-04T18:15Z'],
  'America/Sao_Paulo': ['2018-02-18T02:00Z', '2018-11-04T03:00Z'],
  'Africa/Cairo': ['2026-04-23T22:00Z', '2026-10-29T21:00Z'],
  'Asia/Beirut': ['2026-03-28T22:00Z', '2026-10-24T21:00Z'],
  'Pacific/Apia': ['2011-12-30T10:00Z', '2010-09-26T11:00Z'],
};
const FIRST = instant('2000-01-01T00:00Z');
const LAST = instant('2100-12-31T00:00Z');

interface Case {
  readonly schedule: Schedule;
  /** A whole quarter of an hour of UTC. */
  readonly near: number;
}

const quarterOfDay = fc.oneof(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 95 }));

const window: fc.Arbitrary<ScheduleWindow> = fc
  .record({ day: fc.integer({ min: 1, max: 7 }), from: quarterOfDay, to: fc.oneof(quarterOfDay, fc.constant(96)) })
  .map(({ day, from, to }) => ({ day, from: clock(from), to: clock(to) }));

function holidaysNear(timeZone: string, near: number): fc.Arbitrary<Holiday[]> {
  const stretch = fc.record({
    start: fc.oneof(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -300, max: 300 })),
    length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 400 })),
    wholeDays: fc.boolean(),
    group: fc.constantFrom('public', 'school', undefined),
  });
  const wall = Temporal.Instant.fromEpochMilliseconds(near).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return fc.array(stretch, { maxLength: 6 }).map((stretches) =>
    stretches.map(({ start, length, wholeDays, group }, index) => {
      const first = wall.add({ minutes: start * 15 });
      const from = written(first, wholeDays);
      const to = written(first.add({ minutes: length * 15, days: wholeDays ? 1 : 0 }), wholeDays);
      return { id: `h${index}`, name: 'h', from, to, ...(group === undefined ? {} : { group }) };
    }),
  );
}

const cases: fc.Arbitrary<Case> = fc
  .constantFrom(...Object.keys(CHANGES_OF_CLOCK))
  .chain((timeZone) =>
    fc.record({
      timeZone: fc.constant(timeZone),
      near: fc.oneof(
        {
          weight: 3,
          arbitrary: fc
            .constantFrom(...(CHANGES_OF_CLOCK[timeZone] ?? []))
            .map(instant)
            .map(onQuarter),
        },
        { weight: 1, arbitrary: fc.integer({ min: FIRST, max: LAST }).map(onQuarter) },
      ),
    }),
  )
  .chain(({ timeZone, near }) =>
    fc.record({
      near: fc.constant(near),
      schedule: fc.record({
        id: fc.constant('any'),
        timeZone: fc.constant(timeZone),
        hours: fc.oneof(fc.constant('always' as const), fc.array(window, { maxLength: 8 })),
        breaks: fc.array(window, { maxLength: 4 }),
        holidays: holidaysNear(timeZone, near),
        holidayGroups: fc.constant([]),
      }),
    }),
  );

describe('the calendar against a slow reading of the wall clock', () => {
  it('answers as the wall clock says, to the millisecond', () => {
    const offset = fc.record({ quarters: fc.integer({ min: -150, max: 150 }), ms: fc.constantFrom(-1, 0, 1, 450_123) });

    fc.assert(
      fc.property(cases, fc.array(offset, { minLength: 20, maxLength: 20 }), ({ schedule, near }, offsets) => {
        for (const { quarters, ms } of offsets) {
          const at = near + quarters * QUARTER + ms;
          expect(worded(answerAt(schedule, at))).toBe(oracle(schedule, at));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds every change of three days and no other', () => {
    let found = 0;

    fc.assert(
      fc.property(cases, ({ schedule, near }) => {
        const from = near - DAY;
        const to = near + 2 * DAY;
        const changes = [...changesBetween(schedule, from, to)].map(({ at, answer }) => ({ at, told: worded(answer) }));
        found += changes.length;

        expect(changes).toEqual(scanned(schedule, from, to));
      }),
      { numRuns: 250 },
    );
    expect(found).toBeGreaterThan(250);
  });

  it('names as the next change the first instant at which the answer differs', () => {
    let found = 0;
    const share = fc.double({ min: 0, max: 1, noNaN: true });

    fc.assert(
      fc.property(cases, fc.array(share, { minLength: 10, maxLength: 10 }), ({ schedule, near }, shares) => {
        const now = oracle(schedule, near);
        const next = nextChange(schedule, near);
        const until = next ?? near + 800 * DAY;

        for (const part of shares) {
          expect(oracle(schedule, near + Math.floor(part * (until - 1 - near)))).toBe(now);
        }
        if (next === null) return;
        found += 1;
        expect(next).toBeGreaterThan(near);
        expect(oracle(schedule, next - 1)).toBe(now);
        expect(oracle(schedule, next)).not.toBe(now);
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });
});

function scanned(schedule: Schedule, from: number, to: number): { at: number; told: string }[] {
  const changes: { at: number; told: string }[] = [];
  let told = oracle(schedule, from);
  for (let at = from + QUARTER; at < to; at += QUARTER) {
    const now = oracle(schedule, at);
    if (now !== told) changes.push({ at, told: now });
    told = now;
  }
  return changes;
}

function worded(answer: ScheduleAnswer): string {
  return answer.kind === 'holiday' ? `${answer.holiday}/${answer.group ?? '-'}` : answer.kind;
}

function onQuarter(at: number): number {
  return Math.round(at / QUARTER) * QUARTER;
}

function clock(quarter: number): string {
  return `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
}

function written(wall: Temporal.PlainDateTime, wholeDays: boolean): string {
  return wholeDays ? wall.toPlainDate().toString() : wall.toString({ smallestUnit: 'minute' });
}
