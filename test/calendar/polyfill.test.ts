// Browsers without Temporal are given temporal-polyfill, which finds changes of clocks in another way (by Intl).

import { Temporal as Polyfill } from 'temporal-polyfill/implementation';
import { afterEach, expect, it, vi } from 'vitest';
import { changesBetween } from '../../runtime/calendar/calendar.ts';
import type { Schedule } from '../../schema/documents.generated.ts';
import { holiday, instant, schedule, utc, windows } from './schedules.ts';

const FROM = instant('2018-01-01T00:00Z');
const TO = instant('2030-01-01T00:00Z');

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it.each([
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Beirut',
])('changes at the same instants over twelve years with the polyfill: %s', async (timeZone) => {
  const shop = schedule({
    timeZone,
    hours: windows('123456', '01:45-02:30', '22:00-00:30'),
    holidays: [holiday('sunday', '2018-11-04', '2018-11-05'), holiday('feast', '2026-03-29', '2026-03-29T02:30')],
  });
  const native = changesOf(changesBetween, shop);

  vi.stubGlobal('Temporal', Polyfill);
  vi.resetModules();
  const fresh = await import('../../runtime/calendar/calendar.ts');

  expect(native.length).toBeGreaterThan(10_000);
  expect(Polyfill.Instant.toString()).not.toContain('[native code]');
  expect(fresh.changesBetween).not.toBe(changesBetween);
  expect(changesOf(fresh.changesBetween, shop)).toEqual(native);
});

function changesOf(between: typeof changesBetween, document: Schedule): string[] {
  return [...between(document, FROM, TO)].map(({ at, answer }) => `${utc(at)} ${answer.kind}`);
}
