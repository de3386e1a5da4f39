import { describe, expect, it } from 'vitest';
import { withoutEndedHolidays } from '../../runtime/calendar/ended-holidays.ts';
import type { Schedule } from '../../schema/documents.generated.ts';
import { holiday, instant, schedule } from './schedules.ts';

function left(document: Schedule, at: number): string[] {
  return withoutEndedHolidays(document, at).holidays.map(({ id }) => id);
}

describe('deleting holidays that have ended', () => {
  it('keeps a holiday until its last millisecond has passed', () => {
    const office = schedule({ holidays: [holiday('christmas', '2026-12-25', '2026-12-26')] });

    expect(left(office, instant('2026-12-25T23:59:59.999+01:00'))).toEqual(['christmas']);
    expect(left(office, instant('2026-12-26T00:00+01:00'))).toEqual([]);
  });

  it('keeps those to come and those that hold, in their order', () => {
    const office = schedule({
      holidays: [
        holiday('next', '2027-01-01', '2027-01-02'),
        holiday('past', '2025-01-01', '2025-01-02'),
        holiday('now', '2026-11-01', '2026-12-01'),
      ],
    });

    expect(left(office, instant('2026-11-23T12:00+01:00'))).toEqual(['next', 'now']);
  });

  it('keeps a holiday that the clock, put back, will bring again', () => {
    const office = schedule({ holidays: [holiday('concert', '2026-10-25T00:00', '2026-10-25T02:30')] });

    expect(left(office, instant('2026-10-25T02:45+02:00'))).toEqual(['concert']);
    expect(left(office, instant('2026-10-25T02:29+01:00'))).toEqual(['concert']);
    expect(left(office, instant('2026-10-25T02:30+01:00'))).toEqual([]);
  });

  it('keeps what a person has to mend, and everything where the time cannot be told', () => {
    const unreal = holiday('unreal', '2020-02-30', '2020-03-01');
    const past = holiday('past', '2020-01-01', '2020-01-02');

    const backwards = holiday('backwards', '2020-03-02', '2020-03-01');
    const empty = holiday('empty', '2020-03-01', '2020-03-01');
    const office = schedule({ holidays: [unreal, past, backwards, empty] });

    expect(left(office, instant('2026-01-01T00:00Z'))).toEqual(['unreal', 'backwards', 'empty']);
    expect(left(schedule({ holidays: [past], timeZone: 'Europe/Atlantis' }), 0)).toEqual(['past']);
    expect(left(schedule({ holidays: [past] }), Number.NaN)).toEqual(['past']);
  });

  it('works in a zone whose clock never changes', () => {
    const office = schedule({ timeZone: 'UTC', holidays: [holiday('feast', '2026-12-25', '2026-12-26')] });

    expect(left(office, instant('2026-12-25T23:59Z'))).toEqual(['feast']);
    expect(left(office, instant('2026-12-26T00:00Z'))).toEqual([]);
  });

  it('changes nothing else, and not the schedule that it was given', () => {
    const office = schedule({ holidays: [holiday('past', '2020-01-01', '2020-01-02')] });

    expect(withoutEndedHolidays(office, instant('2026-01-01T00:00Z'))).toEqual({ ...office, holidays: [] });
    expect(office.holidays).toHaveLength(1);
  });
});
