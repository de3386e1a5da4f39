import { describe, expect, it } from 'vitest';
import { answerAt, changesBetween, nextChange } from '../../runtime/calendar/calendar.ts';
import { answerToken } from '../../runtime/calendar/schedule-answer.ts';
import { holiday, instant, schedule, utc, windows } from './schedules.ts';

describe('the next change', () => {
  const shop = schedule({ hours: windows('12345', '09:00-18:00'), breaks: windows('12345', '12:00-13:00') });

  it('is the opening, the break, the end of the break and the closing, each after the other', () => {
    let at = instant('2026-11-23T00:00+01:00');
    const seen = Array.from({ length: 5 }, () => {
      at = nextChange(shop, at) ?? Number.NaN;
      return `${utc(at)} ${answerToken(answerAt(shop, at))}`;
    });

    expect(seen).toEqual([
      '2026-11-23T08:00:00Z open',
      '2026-11-23T11:00:00Z break',
      '2026-11-23T12:00:00Z open',
      '2026-11-23T17:00:00Z closed',
      '2026-11-24T08:00:00Z open',
    ]);
  });

  it('lies over the weekend from Friday evening', () => {
    expect(utc(nextChange(shop, instant('2026-11-27T20:00+01:00')))).toBe('2026-11-30T08:00:00Z');
  });

  it('is after the instant, never at it', () => {
    expect(utc(nextChange(shop, instant('2026-11-23T09:00+01:00')))).toBe('2026-11-23T11:00:00Z');
    expect(utc(nextChange(shop, instant('2026-11-23T09:00+01:00') - 0.5))).toBe('2026-11-23T08:00:00Z');
  });

  it('does not stop where windows meet or where the week begins', () => {
    const clinic = schedule({ hours: windows('1234567', '00:00-12:00', '12:00-24:00').slice(0, -1) });

    expect(utc(nextChange(clinic, instant('2026-11-23T00:00+01:00')))).toBe('2026-11-29T11:00:00Z');
    expect(utc(nextChange(clinic, instant('2026-11-29T13:00+01:00')))).toBe('2026-11-29T23:00:00Z');
  });

  it('never comes when a schedule is always open', () => {
    expect(nextChange(schedule(), instant('2026-11-23T00:00Z'))).toBeNull();
    expect(nextChange(schedule({ timeZone: 'UTC' }), instant('2026-11-23T00:00Z'))).toBeNull();
    expect(nextChange(schedule({ hours: windows('1234567', '00:00-24:00') }), 0)).toBeNull();
  });

  it('never comes after the last holiday of a schedule that is always open', () => {
    const hotline = schedule({ holidays: [holiday('feast', '2026-12-25', '2026-12-26')] });

    expect(utc(nextChange(hotline, instant('2026-12-25T12:00Z')))).toBe('2026-12-25T23:00:00Z');
    expect(nextChange(hotline, instant('2026-12-25T23:00Z'))).toBeNull();
    expect(nextChange(hotline, instant('2026-12-28T12:00Z'))).toBeNull();
  });

  it('goes from one holiday to the next, even within one group', () => {
    const office = schedule({
      holidays: [
        holiday('christmas', '2026-12-25', '2026-12-26', 'public'),
        holiday('boxing', '2026-12-26', '2026-12-27', 'public'),
      ],
    });

    expect(utc(nextChange(office, instant('2026-12-25T12:00Z')))).toBe('2026-12-25T23:00:00Z');
  });

  it('finds a holiday of a far year', () => {
    const hotline = schedule({ holidays: [holiday('jubilee', '2100-06-01', '2100-06-02')] });

    expect(utc(nextChange(hotline, instant('2026-01-01T00:00Z')))).toBe('2100-05-31T22:00:00Z');
  });

  it('is unknown where the answer is', () => {
    expect(nextChange(schedule({ timeZone: 'Europe/Atlantis', hours: windows('1', '09:00-10:00') }), 0)).toBeNull();
    expect(nextChange(shop, Number.NaN)).toBeNull();
    expect(nextChange(shop, 8.64e15)).toBeNull();
  });
});

describe('the changes of a stretch', () => {
  const shop = schedule({ hours: windows('1', '09:00-12:00') });
  const opens = instant('2026-11-23T09:00+01:00');
  const closes = instant('2026-11-23T12:00+01:00');

  it('leaves out both of its ends', () => {
    expect([...changesBetween(shop, opens, closes)]).toEqual([]);
    expect([...changesBetween(shop, opens - 1, closes + 1)].map(({ at }) => at)).toEqual([opens, closes]);
  });

  it('is empty when it ends before it begins, or at no number', () => {
    expect([...changesBetween(shop, closes + 1, opens - 1)]).toEqual([]);
    expect([...changesBetween(shop, opens - 1, Number.NaN)]).toEqual([]);
  });

  it('can be walked without end, one change at a time', () => {
    const walk = changesBetween(shop, opens - 1, Infinity);

    expect(walk.next().value).toEqual({ at: opens, answer: { kind: 'open' } });
    expect(walk.next().value).toEqual({ at: closes, answer: { kind: 'closed' } });
  });

  it('ends at the last instant that there is', () => {
    const late = [...changesBetween(shop, 8.64e15 - 8 * 86_400_000, Infinity)];

    expect(late).toHaveLength(2);
  });
});
