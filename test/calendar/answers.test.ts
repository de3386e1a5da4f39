import { describe, expect, it } from 'vitest';
import { answerAt } from '../../runtime/calendar/calendar.ts';
import { answerToken, answerTokens } from '../../runtime/calendar/schedule-answer.ts';
import type { Schedule } from '../../schema/documents.generated.ts';
import { holiday, instant, schedule, windows } from './schedules.ts';

function told(document: Schedule, at: string): string {
  return answerToken(answerAt(document, instant(at)));
}

describe('hours', () => {
  it('is open day and night when the hours are always', () => {
    expect(told(schedule(), '2026-11-22T03:00+01:00')).toBe('open');
  });

  it('is never open when the hours are an empty list', () => {
    expect(told(schedule({ hours: [] }), '2026-11-23T12:00+01:00')).toBe('closed');
  });

  it('includes the minute at which a window begins and excludes the one at which it ends', () => {
    const shop = schedule({ hours: windows('1', '09:00-12:00') });

    expect(told(shop, '2026-11-23T08:59:59.999+01:00')).toBe('closed');
    expect(told(shop, '2026-11-23T09:00+01:00')).toBe('open');
    expect(told(shop, '2026-11-23T11:59:59.999+01:00')).toBe('open');
    expect(told(shop, '2026-11-23T12:00+01:00')).toBe('closed');
  });

  it('opens in each of several windows of a day', () => {
    const practice = schedule({ hours: windows('1', '08:00-10:00', '11:00-12:30', '14:00-19:00') });
    const tokens = ['07:30', '09:00', '10:30', '11:15', '13:00', '18:59'].map((time) =>
      told(practice, `2026-11-23T${time}+01:00`),
    );

    expect(tokens).toEqual(['closed', 'open', 'closed', 'open', 'closed', 'open']);
  });

  it('keeps to its own weekdays, Monday being 1 and Sunday 7', () => {
    const bakery = schedule({ hours: windows('27', '07:00-13:00') });
    const week = [23, 24, 25, 26, 27, 28, 29].map((day) => told(bakery, `2026-11-${day}T10:00+01:00`));

    expect(week).toEqual(['closed', 'open', 'closed', 'closed', 'closed', 'closed', 'open']);
  });

  it('stays open to the end of the day when a window ends at 24:00', () => {
    const bar = schedule({ hours: windows('1', '18:00-24:00') });

    expect(told(bar, '2026-11-23T23:59:59.999+01:00')).toBe('open');
    expect(told(bar, '2026-11-24T00:00+01:00')).toBe('closed');
  });

  it('takes 22:00 to 00:00 for 22:00 to 24:00', () => {
    const bar = schedule({ hours: windows('1', '22:00-00:00') });

    expect(told(bar, '2026-11-23T23:59+01:00')).toBe('open');
    expect(told(bar, '2026-11-24T00:00+01:00')).toBe('closed');
  });

  it('joins windows that touch at midnight', () => {
    const clinic = schedule({ hours: [...windows('1', '08:00-24:00'), ...windows('2', '00:00-06:00')] });

    expect(told(clinic, '2026-11-23T23:59:59.999+01:00')).toBe('open');
    expect(told(clinic, '2026-11-24T00:00+01:00')).toBe('open');
  });

  it('lets the night shift that begins on the eve answer in the morning of a day without hours', () => {
    const hotline = schedule({ hours: windows('5', '22:00-06:00') });

    expect(told(hotline, '2026-11-27T05:00+01:00')).toBe('closed');
    expect(told(hotline, '2026-11-27T22:00+01:00')).toBe('open');
    expect(told(hotline, '2026-11-28T05:59+01:00')).toBe('open');
    expect(told(hotline, '2026-11-28T06:00+01:00')).toBe('closed');
    expect(told(hotline, '2026-11-28T22:00+01:00')).toBe('closed');
  });

  it('carries a Sunday night over into Monday', () => {
    const hotline = schedule({ hours: windows('7', '20:00-04:00') });

    expect(told(hotline, '2026-11-29T23:00+01:00')).toBe('open');
    expect(told(hotline, '2026-11-30T03:59+01:00')).toBe('open');
    expect(told(hotline, '2026-11-30T04:00+01:00')).toBe('closed');
    expect(told(hotline, '2026-11-23T03:00+01:00')).toBe('open');
  });

  it('holds no time in a window that ends where it begins', () => {
    const odd = schedule({ hours: windows('1', '09:00-09:00') });

    expect(told(odd, '2026-11-23T09:00+01:00')).toBe('closed');
    expect(told(odd, '2026-11-23T15:00+01:00')).toBe('closed');
  });
});

describe('breaks', () => {
  it('pauses within the hours', () => {
    const shop = schedule({ hours: windows('1', '09:00-18:00'), breaks: windows('1', '12:00-13:00') });
    const tokens = ['11:59', '12:00', '12:59', '13:00'].map((time) => told(shop, `2026-11-23T${time}+01:00`));

    expect(tokens).toEqual(['open', 'break', 'break', 'open']);
  });

  it('is closed, not on break, outside the hours', () => {
    const shop = schedule({ hours: windows('1', '09:00-12:30'), breaks: windows('12', '12:00-13:00') });

    expect(told(shop, '2026-11-23T12:15+01:00')).toBe('break');
    expect(told(shop, '2026-11-23T12:45+01:00')).toBe('closed');
    expect(told(shop, '2026-11-24T12:15+01:00')).toBe('closed');
  });

  it('pauses a service that is otherwise always open, across Sunday midnight too', () => {
    const hotline = schedule({ breaks: windows('7', '23:30-00:30') });
    const at = ['2026-11-29T23:29', '2026-11-29T23:30', '2026-11-30T00:29', '2026-11-30T00:30'];

    expect(at.map((time) => told(hotline, `${time}+01:00`))).toEqual(['open', 'break', 'break', 'open']);
  });
});

describe('holidays', () => {
  const christmas = holiday('christmas', '2026-12-25', '2026-12-26');

  it('holds from the midnight that begins the day to the midnight that ends it', () => {
    const shop = schedule({ holidays: [christmas] });

    expect(told(shop, '2026-12-24T23:59:59.999+01:00')).toBe('open');
    expect(told(shop, '2026-12-25T00:00+01:00')).toBe('holiday.christmas');
    expect(told(shop, '2026-12-25T23:59:59.999+01:00')).toBe('holiday.christmas');
    expect(told(shop, '2026-12-26T00:00+01:00')).toBe('open');
  });

  it('comes before a break and before closed hours', () => {
    const shop = schedule({
      hours: windows('5', '09:00-18:00'),
      breaks: windows('5', '12:00-13:00'),
      holidays: [christmas],
    });

    expect(told(shop, '2026-12-25T12:30+01:00')).toBe('holiday.christmas');
    expect(told(shop, '2026-12-25T03:00+01:00')).toBe('holiday.christmas');
    expect(told(shop, '2026-12-18T12:30+01:00')).toBe('break');
  });

  it('can take part of a day, and many days', () => {
    const office = schedule({
      holidays: [holiday('eve', '2026-12-24T12:00', '2026-12-25'), holiday('summer', '2026-08-01', '2026-08-24T08:30')],
    });

    expect(told(office, '2026-12-24T11:59+01:00')).toBe('open');
    expect(told(office, '2026-12-24T12:00+01:00')).toBe('holiday.eve');
    expect(told(office, '2026-08-15T12:00+02:00')).toBe('holiday.summer');
    expect(told(office, '2026-08-24T08:29+02:00')).toBe('holiday.summer');
    expect(told(office, '2026-08-24T08:30+02:00')).toBe('open');
  });

  it('gives way to an overlapping holiday that started later, and comes back when that one is over', () => {
    const office = schedule({
      holidays: [
        holiday('assumption', '2026-08-15', '2026-08-16'),
        holiday('summer', '2026-08-01', '2026-08-24'),
        holiday('inventory', '2026-08-15T14:00', '2026-08-15T16:00'),
      ],
    });
    const at = ['14T12:00', '15T08:00', '15T15:00', '15T20:00', '16T08:00'];

    expect(at.map((time) => told(office, `2026-08-${time}+02:00`))).toEqual([
      'holiday.summer',
      'holiday.assumption',
      'holiday.inventory',
      'holiday.assumption',
      'holiday.summer',
    ]);
  });

  it('lets the later in the list win when two start together', () => {
    const long = holiday('bridge', '2026-05-14', '2026-05-18');
    const short = holiday('ascension', '2026-05-14', '2026-05-15');

    expect(told(schedule({ holidays: [long, short] }), '2026-05-14T12:00+02:00')).toBe('holiday.ascension');
    expect(told(schedule({ holidays: [short, long] }), '2026-05-14T12:00+02:00')).toBe('holiday.bridge');
    expect(told(schedule({ holidays: [long, short] }), '2026-05-15T12:00+02:00')).toBe('holiday.bridge');
  });

  it('takes a date and its midnight written out for the same start', () => {
    const byDate = holiday('by-date', '2026-05-14', '2026-05-15');
    const byTime = holiday('by-time', '2026-05-14T00:00', '2026-05-15T00:00');

    expect(told(schedule({ holidays: [byTime, byDate] }), '2026-05-14T12:00+02:00')).toBe('holiday.by-date');
  });

  it('answers with the group when there is one, and names the holiday beside it', () => {
    const office = schedule({
      holidays: [holiday('christmas', '2026-12-25', '2026-12-26', 'public')],
      holidayGroups: [{ id: 'public', name: 'Public holidays' }],
    });
    const answer = answerAt(office, instant('2026-12-25T12:00+01:00'));

    expect(answer).toEqual({ kind: 'holiday', holiday: 'christmas', group: 'public' });
    expect(answerToken(answer)).toBe('holiday.public');
  });

  it('holds nowhere when it ends before it starts or names a day that does not exist', () => {
    const office = schedule({
      holidays: [holiday('backwards', '2026-12-26', '2026-12-20'), holiday('unreal', '2027-02-27', '2027-02-30')],
    });

    expect(told(office, '2026-12-23T12:00+01:00')).toBe('open');
    expect(told(office, '2027-02-28T12:00+01:00')).toBe('open');
  });

  it('stays silent once it lies in the past', () => {
    const office = schedule({ holidays: [holiday('moving-day', '2019-03-04', '2019-03-05')] });

    expect(told(office, '2019-03-04T12:00+01:00')).toBe('holiday.moving-day');
    expect(told(office, '2026-03-04T12:00+01:00')).toBe('open');
  });
});

describe('what a chart must handle', () => {
  it('lists the four plain answers, then each group once and each holiday that stands alone', () => {
    const office = schedule({
      holidays: [
        holiday('christmas', '2026-12-25', '2026-12-26', 'public'),
        holiday('inventory', '2026-06-30', '2026-07-01'),
        holiday('new-year', '2027-01-01', '2027-01-02', 'public'),
      ],
    });

    expect(answerTokens(office)).toEqual(['open', 'closed', 'break', 'failed', 'holiday.public', 'holiday.inventory']);
  });
});

describe('a schedule that cannot be told', () => {
  it.each(['Europe/Atlantis', '+01:00', '', '\u0000'])('fails in the unknown time zone "%s"', (timeZone) => {
    expect(answerAt(schedule({ timeZone }), 0)).toEqual({ kind: 'failed' });
  });

  it.each([Number.NaN, Infinity, -Infinity, 8.64e15 + 1, -8.64e15 - 1])('fails at the instant %d', (at) => {
    expect(answerAt(schedule(), at)).toEqual({ kind: 'failed' });
  });

  it.each([8.64e15, -8.64e15, 0.5, -0.5])('still answers at the instant %d', (at) => {
    expect(answerAt(schedule(), at)).toEqual({ kind: 'open' });
  });
});
