import { describe, expect, it } from 'vitest';
import { answerAt, changesBetween } from '../../runtime/calendar/calendar.ts';
import { answerToken } from '../../runtime/calendar/schedule-answer.ts';
import type { Schedule } from '../../schema/documents.generated.ts';
import { holiday, instant, schedule, utc, windows } from './schedules.ts';

const EVERY_DAY = '1234567';

function changes(document: Schedule, from: string, to: string): string[] {
  return [...changesBetween(document, instant(from), instant(to))].map(
    ({ at, answer }) => `${utc(at)} ${answerToken(answer)}`,
  );
}

function inZone(timeZone: string, span: string): Schedule {
  return schedule({ timeZone, hours: windows(EVERY_DAY, span) });
}

interface Transition {
  readonly zone: string;
  readonly span: string;
  readonly from: string;
  readonly to: string;
  readonly changes: readonly string[];
}

// Each row is one local day or so around the change of clocks; the changes are worked out by hand in UTC.
const SKIPPED: readonly Transition[] = [
  {
    zone: 'Europe/Paris',
    span: '02:15-02:45',
    from: '2026-03-29T00:00Z',
    to: '2026-03-29T12:00Z',
    changes: [],
  },
  {
    zone: 'Europe/Paris',
    span: '01:30-03:30',
    from: '2026-03-29T00:00Z',
    to: '2026-03-29T12:00Z',
    changes: ['2026-03-29T00:30:00Z open', '2026-03-29T01:30:00Z closed'],
  },
  {
    zone: 'America/New_York',
    span: '02:30-03:15',
    from: '2026-03-08T05:00Z',
    to: '2026-03-08T17:00Z',
    changes: ['2026-03-08T07:00:00Z open', '2026-03-08T07:15:00Z closed'],
  },
  {
    zone: 'Australia/Lord_Howe',
    span: '02:00-02:30',
    from: '2026-10-03T13:30Z',
    to: '2026-10-04T01:00Z',
    changes: [],
  },
  {
    zone: 'Australia/Lord_Howe',
    span: '01:45-02:45',
    from: '2026-10-03T13:30Z',
    to: '2026-10-04T01:00Z',
    changes: ['2026-10-03T15:15:00Z open', '2026-10-03T15:45:00Z closed'],
  },
  {
    zone: 'America/Sao_Paulo',
    span: '00:00-00:30',
    from: '2018-11-03T12:00Z',
    to: '2018-11-04T12:00Z',
    changes: [],
  },
];

const REPEATED: readonly Transition[] = [
  {
    zone: 'Europe/Paris',
    span: '02:15-02:45',
    from: '2026-10-24T22:00Z',
    to: '2026-10-25T12:00Z',
    changes: [
      '2026-10-25T00:15:00Z open',
      '2026-10-25T00:45:00Z closed',
      '2026-10-25T01:15:00Z open',
      '2026-10-25T01:45:00Z closed',
    ],
  },
  {
    zone: 'Europe/Paris',
    span: '02:00-03:00',
    from: '2026-10-24T22:00Z',
    to: '2026-10-25T12:00Z',
    changes: ['2026-10-25T00:00:00Z open', '2026-10-25T02:00:00Z closed'],
  },
  {
    zone: 'America/New_York',
    span: '01:30-02:30',
    from: '2026-11-01T04:00Z',
    to: '2026-11-01T17:00Z',
    changes: [
      '2026-11-01T05:30:00Z open',
      '2026-11-01T06:00:00Z closed',
      '2026-11-01T06:30:00Z open',
      '2026-11-01T07:30:00Z closed',
    ],
  },
  {
    zone: 'Australia/Lord_Howe',
    span: '01:40-01:50',
    from: '2026-04-04T13:00Z',
    to: '2026-04-05T01:00Z',
    changes: [
      '2026-04-04T14:40:00Z open',
      '2026-04-04T14:50:00Z closed',
      '2026-04-04T15:10:00Z open',
      '2026-04-04T15:20:00Z closed',
    ],
  },
  {
    // The clock goes back at midnight, so an hour of Saturday comes twice and Sunday's midnight once.
    zone: 'America/Sao_Paulo',
    span: '23:15-00:15',
    from: '2018-02-17T12:00Z',
    to: '2018-02-18T12:00Z',
    changes: [
      '2018-02-18T01:15:00Z open',
      '2018-02-18T02:00:00Z closed',
      '2018-02-18T02:15:00Z open',
      '2018-02-18T03:15:00Z closed',
    ],
  },
];

describe('daylight saving', () => {
  it.each(SKIPPED)('drops what lies in the skipped hour: $zone $span', ({ zone, span, from, to, ...expected }) => {
    expect(changes(inZone(zone, span), from, to)).toEqual(expected.changes);
  });

  it.each(REPEATED)('counts the repeated hour twice: $zone $span', ({ zone, span, from, to, ...expected }) => {
    expect(changes(inZone(zone, span), from, to)).toEqual(expected.changes);
  });

  it('opens at the same wall time in summer and in winter', () => {
    const shop = inZone('Europe/Paris', '09:00-12:00');

    expect(changes(shop, '2026-07-01T00:00Z', '2026-07-02T00:00Z')).toEqual([
      '2026-07-01T07:00:00Z open',
      '2026-07-01T10:00:00Z closed',
    ]);
    expect(changes(shop, '2026-12-01T00:00Z', '2026-12-02T00:00Z')).toEqual([
      '2026-12-01T08:00:00Z open',
      '2026-12-01T11:00:00Z closed',
    ]);
  });

  it('has its summer in January south of the equator', () => {
    const shop = inZone('Australia/Lord_Howe', '09:00-12:00');

    expect(changes(shop, '2026-01-10T13:00Z', '2026-01-11T13:00Z')[0]).toBe('2026-01-10T22:00:00Z open');
    expect(changes(shop, '2026-07-10T13:00Z', '2026-07-11T13:00Z')[0]).toBe('2026-07-10T22:30:00Z open');
  });

  it('is told the same whatever the order in which years are asked about', () => {
    const shop = inZone('Europe/London', '09:00-12:00');
    const years = [2030, 2020, 2025, 2010, 2028, 2022, 2027, 2010, 2030];
    const opens = years.flatMap((year) => [`${year}-07-15T08:00Z`, `${year}-01-15T09:00Z`]).map(instant);

    expect(opens.map((at) => answerAt(shop, at).kind)).toEqual(opens.map(() => 'open'));
    expect(opens.map((at) => answerAt(shop, at - 1).kind)).toEqual(opens.map(() => 'closed'));
  });

  it('keeps the three quarters of an hour of Kathmandu', () => {
    const shop = inZone('Asia/Kathmandu', '10:00-17:00');

    expect(changes(shop, '2026-06-01T00:00Z', '2026-06-02T00:00Z')).toEqual([
      '2026-06-01T04:15:00Z open',
      '2026-06-01T11:15:00Z closed',
    ]);
  });
});

describe('a holiday on the day when the clocks change', () => {
  it.each([
    { zone: 'America/Sao_Paulo', day: '2018-11-04', next: '2018-11-05', begins: '2018-11-04T03:00Z', lasts: 23 },
    { zone: 'Africa/Cairo', day: '2026-04-24', next: '2026-04-25', begins: '2026-04-23T22:00Z', lasts: 23 },
    { zone: 'Asia/Beirut', day: '2026-03-29', next: '2026-03-30', begins: '2026-03-28T22:00Z', lasts: 23 },
  ])('begins when the clock jumps over its midnight: $zone $day', ({ zone, day, next, begins, lasts }) => {
    const office = schedule({ timeZone: zone, holidays: [holiday('feast', day, next)] });
    const start = instant(begins);

    expect(changes(office, '2018-01-01T00:00Z', '2027-01-01T00:00Z')).toEqual([
      `${utc(start)} holiday.feast`,
      `${utc(start + lasts * 3_600_000)} open`,
    ]);
  });

  it('never comes on a day that the date line swallowed', () => {
    const office = schedule({
      timeZone: 'Pacific/Apia',
      holidays: [holiday('lost-friday', '2011-12-30', '2011-12-31')],
    });

    expect(changes(office, '2011-01-01T00:00Z', '2013-01-01T00:00Z')).toEqual([]);
  });

  it('is not interrupted by a holiday that lies in the skipped hour', () => {
    const office = schedule({
      holidays: [
        holiday('sunday', '2026-03-29', '2026-03-30'),
        holiday('concert', '2026-03-29T02:15', '2026-03-29T02:45'),
      ],
    });

    expect(changes(office, '2026-03-28T22:30Z', '2026-03-29T22:00Z')).toEqual(['2026-03-28T23:00:00Z holiday.sunday']);
  });

  it('comes again for the minutes that the clock, put back, brings again', () => {
    const office = schedule({ holidays: [holiday('concert', '2026-10-25T00:00', '2026-10-25T02:30')] });

    expect(changes(office, '2026-10-25T00:40Z', '2027-01-01T00:00Z')).toEqual([
      '2026-10-25T01:00:00Z holiday.concert',
      '2026-10-25T01:30:00Z open',
    ]);
  });
});

describe('far years', () => {
  it.each([2000, 2037, 2038, 2050, 2100])('opens at nine in Paris in summer and winter of %d', (year) => {
    const shop = inZone('Europe/Paris', '09:00-12:00');
    const tokens = [
      `${year}-01-15T07:59:59.999Z`,
      `${year}-01-15T08:00Z`,
      `${year}-07-15T06:59:59.999Z`,
      `${year}-07-15T07:00Z`,
    ];

    expect(tokens.map((at) => answerToken(answerAt(shop, instant(at))))).toEqual(['closed', 'open', 'closed', 'open']);
  });
});
