import { describe, expect, test } from 'vitest';
import { effective } from '../../runtime/call-handling/effective.ts';
import type { LevelSettings } from '../../runtime/call-handling/policies.ts';
import { around, levelOf, settled } from './company.ts';

const levels: readonly LevelSettings[] = [
  { ...levelOf('account', { business: { mode: 'sequential', greeting: 'lea-away', longestWaitSeconds: 60 } }) },
  { ...levelOf('site', { timeZone: 'America/New_York', business: { greeting: 'closed-message' } }), name: 'New York' },
  { ...levelOf('group', { business: { longestWaitSeconds: 40 } }), name: 'Ventes' },
  { ...levelOf('user', { business: { longestWaitSeconds: 20 } }), name: 'Léa' },
];

describe('a setting in force', () => {
  test('is that of the lowest level that says something, with where it comes from', () => {
    const { business } = effective(levels, around);

    expect(business.longestWaitSeconds).toMatchObject({
      value: 20,
      origin: { level: 'user', name: 'Léa', pointer: '/business/longestWaitSeconds' },
    });
    expect(business.greeting).toMatchObject({ value: 'closed-message', origin: { level: 'site', name: 'New York' } });
    expect(business.mode).toMatchObject({ value: 'sequential', origin: { level: 'account' } });
    expect(business.secondsEach).toMatchObject({ value: 20, origin: { level: 'builtIn', pointer: '' } });
  });

  test('comes back to what is inherited when a level says nothing any more', () => {
    const without = levels.map((each) => (each.level === 'user' ? levelOf('user', {}) : each));

    expect(effective(without, around).business.longestWaitSeconds).toMatchObject({
      value: 40,
      origin: { level: 'group', name: 'Ventes' },
    });
  });

  test('is the site’s time zone unless the extension has its own, and the company’s where nobody has one', () => {
    const own = [...levels.slice(0, 3), levelOf('user', { timeZone: 'Europe/London' })];

    expect(effective(levels, around).timeZone).toMatchObject({ value: 'America/New_York', origin: { level: 'site' } });
    expect(effective(own, around).timeZone.value).toBe('Europe/London');
    expect(settled({}).timeZone).toMatchObject({ value: 'Europe/Paris', origin: { level: 'builtIn' } });
  });
});

describe('breaks and holidays', () => {
  test('of which nobody says anything are handled as closed hours are', () => {
    const { break: pause, holiday } = settled({ closed: { notAnswered: { action: 'hangup' }, desktop: true } });

    for (const time of [pause, holiday]) {
      expect(time.notAnswered).toMatchObject({
        value: { action: 'hangup' },
        origin: { pointer: '/closed/notAnswered' },
      });
      expect([time.desktop.value, time.mobile.value]).toEqual([true, false]);
    }
  });

  test('take of one holiday first, then of its group, then of all holidays', () => {
    const { holidayHandling } = settled({
      holidays: [{ id: 'fair', name: 'Foire', group: 'bank', from: '2026-06-01', to: '2026-06-02' }],
      holidayGroups: [{ id: 'bank', name: 'Jours fériés' }],
      holiday: { greeting: 'lea-away', mode: 'sequential', secondsEach: 5 },
      holidayHandling: [
        { holiday: 'fair', handling: { secondsEach: 7 } },
        { holiday: 'bank', handling: { secondsEach: 6, mode: 'simultaneous' } },
      ],
    });

    expect([...holidayHandling.keys()]).toEqual(['fair', 'bank']);
    expect(holidayHandling.get('fair')).toMatchObject({
      secondsEach: { value: 7, origin: { pointer: '/holidayHandling/0/handling/secondsEach' } },
      mode: { value: 'simultaneous', origin: { pointer: '/holidayHandling/1/handling/mode' } },
      greeting: { value: 'lea-away', origin: { pointer: '/holiday/greeting' } },
    });
  });

  test('of a lower level come before those of a higher one, however special these are', () => {
    const above = levelOf('site', { holidayHandling: [{ holiday: 'fair', handling: { secondsEach: 7 } }] });
    const own = levelOf('user', {
      holidays: [{ id: 'fair', name: 'Foire', from: '2026-06-01', to: '2026-06-02' }],
      holiday: { secondsEach: 9 },
    });

    expect(effective([above, own], around).holidayHandling.get('fair')?.secondsEach.value).toBe(9);
  });
});
