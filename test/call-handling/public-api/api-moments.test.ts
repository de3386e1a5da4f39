import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, localMoment } from '../../../runtime/call-handling/public-api/api-moments.ts';

test.each([
  ['2026-12-24T23:00:00Z', 'Europe/Paris', '2026-12-25'],
  ['2026-12-25T22:59:59Z', 'Europe/Paris', '2026-12-26'],
  ['2026-07-14T10:30:00Z', 'America/New_York', '2026-07-14T06:30'],
  ['2026-07-14T10:30:00+02:00', 'UTC', '2026-07-14T08:30'],
  ['2026-07-14T10:30', 'America/New_York', '2026-07-14T10:30'],
  ['2026-07-14', 'America/New_York', '2026-07-14'],
  ['2026-07-14T10:30:00Z', 'Europe/Paname', '2026-07-14T10:30'],
])('%s in %s is %s', (text, zone, expected) => {
  expect(localMoment(text, zone)).toBe(expected);
});

test.each(['', 'tomorrow', 7, null, '2026-13-01T00:00:00Z', '2026-01-01T00:00:00'.repeat(2)])(
  '%j is no moment',
  (text) => {
    expect(localMoment(text, 'Europe/Paris')).toBeNull();
  },
);

test('a local moment goes out and comes back, in every hour that the wall clock shows once', () => {
  const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland');
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      zones,
      (date, zone) => {
        const moment = localMoment(date.toISOString().replace(/:\d\d\.\d{3}Z$/, ':00Z'), zone) ?? '';

        expect(localMoment(instantOf(moment, zone), zone)).toBe(moment);
      },
    ),
    { numRuns: 500 },
  );
});
