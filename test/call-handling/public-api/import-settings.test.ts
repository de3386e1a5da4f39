import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importSettings } from '../../../runtime/call-handling/public-api/import-settings.ts';
import { valueAt } from '../../../schema/pointer.ts';
import { parseAs } from '../../../schema/validate.ts';
import { knowledge, routed, wholeReply } from './replies.ts';

const whole = importSettings(wholeReply, knowledge);
const business = (settings: object) => importSettings(routed(settings), knowledge).settings.business;
const left = (settings: object) =>
  importSettings(routed(settings), knowledge).leftOver.map(({ code, pointer }) => [code, pointer]);

describe('a whole reply', () => {
  test('becomes settings that the schema accepts', () => {
    expect(parseAs('call-handling', whole.settings)).toEqual({ ok: true, value: whole.settings });
    expect(whole.settings).toEqual({
      timeZone: 'Europe/Paris',
      hours: [
        { day: 1, from: '09:00', to: '12:00' },
        { day: 1, from: '14:00', to: '24:00' },
        { day: 2, from: '00:00', to: '24:00' },
        { day: 5, from: '22:00', to: '06:00' },
      ],
      business: {
        desktop: true,
        mobile: false,
        outside: [
          { party: { kind: 'number', number: '+33612345678', country: 'FR' }, enabled: true, name: 'Portable' },
          { party: { kind: 'contact', contact: 'contact-xc-1' }, enabled: false, name: 'Associé' },
        ],
        pressOneRinging: true,
        mode: 'sequential',
        secondsEach: 25,
        notAnswered: { action: 'extension', extension: '301' },
        busy: { action: 'number', number: '+12125550100', country: 'US' },
        reachOperator: true,
        operator: '300',
        checkVoicemail: false,
        greeting: 'lea-away',
        instruction: 'off',
        pressOneNotAnswered: false,
        pressOneBusy: true,
      },
      closed: {
        mode: 'simultaneous',
        longestWaitSeconds: 30,
        notAnswered: { action: 'hangup' },
        busy: { action: 'busySignal' },
      },
      holidays: [{ id: 'holiday-hol-1', name: 'Noël', from: '2025-12-25', to: '2025-12-26' }],
      holidayHandling: [
        {
          holiday: 'holiday-hol-1',
          handling: {
            mode: 'simultaneous',
            longestWaitSeconds: 10,
            notAnswered: { action: 'message', prompt: 'try-again-later' },
          },
        },
      ],
    });
  });

  test('says what was guessed: what no reply tells, countries, a night shift', () => {
    expect(whole.guessed.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['handling.import-breaks', ''],
      ['handling.import-phones', ''],
      ['handling.import-night', '/business_hours/0/settings/custom_hours_settings/4'],
      ['handling.import-country', '/business_hours/1/settings/call_forwarding_settings/3/phone_number'],
      ['handling.import-country', '/business_hours/2/settings/busy_routing/forward_to/phone_number'],
    ]);
    expect(importSettings(wholeReply).guessed.map(({ code }) => code)).toContain('handling.import-time-zone');
  });

  test('says what is left over, each with its place', () => {
    const leftOver = new Map(whole.leftOver.map(({ code, pointer }) => [pointer, code]));

    expect([...leftOver]).toEqual([
      ['/business_hours/0/settings/custom_hours_settings/5', 'handling.import-hours'],
      ['/business_hours/1/settings/call_forwarding_settings/5/phone_number', 'handling.import-number'],
      ['/holiday_hours/0/details/1/settings/message_greeting_id', 'handling.import-audio-deleted'],
      ['/holiday_hours/1/details/0/settings', 'handling.import-holiday'],
      ['/business_hours/0/settings/allow_members_to_reset', 'handling.import-not-taken'],
      ['/business_hours/1/settings/call_forwarding_settings/2/id', 'handling.import-not-taken'],
      ['/business_hours/1/settings/call_forwarding_settings/2/description', 'handling.import-not-taken'],
      ['/business_hours/1/settings/call_forwarding_settings/2/enable', 'handling.import-not-taken'],
      ['/business_hours/1/settings/call_forwarding_settings/5/id', 'handling.import-not-taken'],
      ['/business_hours/1/settings/call_forwarding_settings/5/description', 'handling.import-not-taken'],
      ['/business_hours/1/settings/call_forwarding_settings/5/enable', 'handling.import-not-taken'],
      ['/business_hours/2/settings/routing/voicemail_greeting/name', 'handling.import-not-taken'],
      ['/business_hours/2/settings/routing/voicemail_leaving_instruction/name', 'handling.import-not-taken'],
      ['/business_hours/2/settings/routing/play_callee_voicemail_greeting', 'handling.import-not-taken'],
      ['/business_hours/2/settings/audio_while_connecting/id', 'handling.import-not-taken'],
      ['/business_hours/2/settings/audio_while_connecting/name', 'handling.import-not-taken'],
      ['/closed_hours/1/sub_setting_type', 'handling.import-not-taken'],
      ['/closed_hours/1/settings/a', 'handling.import-not-taken'],
      ['/holiday_hours/1/holiday_id', 'handling.import-not-taken'],
    ]);
  });

  test('says of every leaf either what it became or that it is left over', () => {
    const told = new Set([...whole.taken.map(({ from }) => from), ...whole.leftOver.map(({ pointer }) => pointer)]);
    const leaves = leavesOf(wholeReply, '');

    expect(leaves.length).toBeGreaterThan(60);
    expect(leaves.filter((leaf) => ![...told].some((place) => leaf === place || leaf.startsWith(`${place}/`)))).toEqual(
      [],
    );
    for (const { from } of whole.taken) expect(valueAt(wholeReply, from), from).toBeDefined();
  });
});

describe('what is not answered', () => {
  test.each([
    [1, {}, { action: 'voicemail' }],
    [2, { extension_number: '205' }, { action: 'extension', extension: '205' }],
    [3, { extension_number: 302 }, { action: 'extension', extension: '302' }],
    [4, { extension_number: 205 }, { action: 'extension', extension: '205' }],
    [5, { extension_number: 302 }, { action: 'extension', extension: '302' }],
    [6, { extension_number: 300 }, { action: 'extension', extension: '300' }],
    [7, { extension_id: 'Ext-2' }, { action: 'extension', extension: '205' }],
    [8, { extension_number: 205 }, { action: 'extension', extension: '205' }],
    [9, { id: 'Contact-1' }, { action: 'contact', contact: 'plumber' }],
    [10, { phone_number: '+33612345678' }, { action: 'number', number: '+33612345678', country: 'FR' }],
    [11, {}, { action: 'hangup' }],
    [12, {}, { action: 'message', prompt: 'try-again-later' }],
    [13, {}, { action: 'message', prompt: 'try-again-later' }],
  ])('by action %i of routing is taken', (action, forwardTo, expected) => {
    expect(business({ routing: { action, forward_to: forwardTo } })?.notAnswered).toEqual(expected);
  });

  test.each([
    [1, {}, { action: 'voicemail' }],
    [2, { forward_to_extension_id: 'Ext-2' }, { action: 'extension', extension: '205' }],
    [9, { forward_to_extension_id: 'Contact-1' }, { action: 'contact', contact: 'plumber' }],
    [10, { phone_number: '+33612345678' }, { action: 'number', number: '+33612345678', country: 'FR' }],
    [11, {}, { action: 'hangup' }],
    [12, { message_greeting_id: 'a1' }, { action: 'message', prompt: 'lea-away' }],
  ])('by the flat action %i is taken', (action, more, expected) => {
    expect(business({ call_not_answer_action: action, ...more })?.notAnswered).toEqual(expected);
  });

  test.each([14, 15, 18, 19, 99, 'seven'])('by action %s is left over', (action) => {
    expect(business({ routing: { action } })?.notAnswered).toBeUndefined();
    expect(left({ routing: { action } })).toContainEqual([
      'handling.import-code',
      '/business_hours/0/settings/routing/action',
    ]);
  });

  test('without the target that it needs is left over', () => {
    const settings = { routing: { action: 2 } };

    expect(business(settings)).toBeUndefined();
    expect(left(settings)).toEqual([['handling.import-no-target', '/business_hours/0/settings/routing/action']]);
    expect(left({ call_not_answer_action: 2, forward_to_extension_id: 'Ext-404' })).toEqual([
      ['handling.import-target', '/business_hours/0/settings/forward_to_extension_id'],
      ['handling.import-no-target', '/business_hours/0/settings/call_not_answer_action'],
    ]);
  });

  test('is taken from routing when the flat form says something else, and that is told', () => {
    const { settings, guessed } = importSettings(
      routed({ routing: { action: 11 }, call_not_answer_action: 1 }),
      knowledge,
    );

    expect(settings.business?.notAnswered).toEqual({ action: 'hangup' });
    expect(guessed.find(({ code }) => code === 'handling.import-both-forms')).toMatchObject({
      pointer: '/business_hours/0/settings/call_not_answer_action',
      params: { taken: '11', other: '1' },
    });
  });
});

describe('busy', () => {
  test.each<[number, Readonly<Record<string, string | number>>, object]>([
    [1, {}, { action: 'voicemail' }],
    [2, { extension_number: 205 }, { action: 'extension', extension: '205' }],
    [4, { extension_number: 205 }, { action: 'extension', extension: '205' }],
    [6, { extension_number: 300 }, { action: 'extension', extension: '300' }],
    [7, { extension_number: 301 }, { action: 'extension', extension: '301' }],
    [8, { extension_number: 205 }, { action: 'extension', extension: '205' }],
    [9, { id: 'Contact-1' }, { action: 'contact', contact: 'plumber' }],
    [10, { phone_number: '+33612345678' }, { action: 'number', number: '+33612345678', country: 'FR' }],
    [12, {}, { action: 'message', prompt: 'try-again-later' }],
    [21, {}, { action: 'callWaiting' }],
    [22, {}, { action: 'busySignal' }],
  ])('by action %i is taken in both forms', (action, forwardTo, expected) => {
    const { phone_number: number, id } = forwardTo;
    const flat = {
      busy_on_another_call_action: action,
      ...(number === undefined ? {} : { busy_phone_number: number }),
      ...(id === undefined ? {} : { busy_forward_to_extension_id: id }),
      ...('extension_number' in forwardTo ? { busy_forward_to_extension_id: 'Ext-2' } : {}),
    };
    const known = 'extension' in expected ? { ...expected, extension: '205' } : expected;

    expect(business({ busy_routing: { action, forward_to: forwardTo } })?.busy).toEqual(expected);
    expect(business(flat)?.busy).toEqual(known);
  });

  test('with a greeting of its own keeps it', () => {
    const busyRouting = { action: 1, voicemail_greeting: { id: 'a1' } };

    expect(business({ busy_routing: busyRouting })?.busy).toEqual({ action: 'voicemail', greeting: 'lea-away' });
  });

  test.each([3, 11, 14])('by action %i, which only not answered has, is left over', (action) => {
    expect(business({ busy_routing: { action } })).toBeUndefined();
  });
});

describe('hours', () => {
  const hours = (settings: object) =>
    importSettings({ business_hours: [{ sub_setting_type: 'custom_hours', settings }] }).settings.hours;

  test('of type 1 are 24/7', () => {
    expect(hours({ type: 1 })).toBe('always');
  });

  test('count weekdays from Sunday', () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, type: 1 }));
    const read = hours({ type: 2, custom_hours_settings: days });

    expect(Array.isArray(read) && read.map(({ day }) => day)).toEqual([7, 1, 2, 3, 4, 5, 6]);
  });

  test.each([
    { weekday: 8, type: 1 },
    { weekday: 2, type: 2, from: '25:00', to: '26:00' },
    { weekday: 2, type: 7 },
    null,
    'x',
  ])('that make no sense (%j) are left over', (day) => {
    const reply = {
      business_hours: [{ sub_setting_type: 'custom_hours', settings: { type: 2, custom_hours_settings: [day] } }],
    };
    const { settings, leftOver } = importSettings(reply);

    expect(settings.hours).toEqual([]);
    expect(leftOver.map(({ code }) => code)).toContain('handling.import-hours');
  });
});

test('the wait means the longest wait or the time of each, and only 5 to 600 s are taken', () => {
  expect(business({ ring_mode: 'simultaneous', max_wait_time: 45 })).toMatchObject({ longestWaitSeconds: 45 });
  expect(business({ ring_mode: 'sequential', max_wait_time: 45 })).toMatchObject({ secondsEach: 45 });
  expect(left({ ring_mode: 'simultaneous', max_wait_time: 1800 })).toEqual([
    ['handling.import-not-taken', '/business_hours/0/settings/max_wait_time'],
  ]);
});

test('an audio id is the default when empty, off when 0, and told when the library lacks it', () => {
  const greeting = (id: string) => business({ routing: { voicemail_greeting: { id } } })?.greeting;

  expect(['', '0', 'removed_x', 'a1', 'Zz_9'].map(greeting)).toEqual([
    undefined,
    'off',
    undefined,
    'lea-away',
    'audio-zz-9',
  ]);
  expect(importSettings(routed({ voicemail_greeting_id: 'Zz_9' })).guessed.map(({ code }) => code)).toContain(
    'handling.import-audio',
  );
});

test.each([null, 7, 'text', [], {}, { routing: {} }])('%j is no reply, and that is said', (reply) => {
  expect(importSettings(reply)).toMatchObject({ settings: {}, leftOver: [{ code: 'handling.import-not-settings' }] });
});

test('whatever stands in a reply, it is read, and what comes of it is valid', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const entry = fc.record({
    sub_setting_type: fc.constantFrom('custom_hours', 'call_handling', 'call_forwarding', 'holiday', 'new'),
    settings: fc.oneof(
      value,
      fc.dictionary(
        fc.constantFrom(
          'type',
          'routing',
          'busy_routing',
          'call_forwarding_settings',
          'custom_hours_settings',
          'from',
          'to',
          'max_wait_time',
          'call_not_answer_action',
        ),
        fc.oneof(
          value,
          fc.integer({ min: 1, max: 22 }),
          fc.record({ action: fc.integer({ min: 1, max: 22 }), forward_to: value }),
        ),
      ),
    ),
  });
  const list = fc.oneof(fc.array(entry, { maxLength: 3 }), value);
  const reply = fc.record({
    business_hours: list,
    closed_hours: list,
    holiday_hours: fc.oneof(value, fc.array(fc.record({ holiday_id: value, details: list }), { maxLength: 3 })),
  });

  fc.assert(
    fc.property(reply, (read) => {
      const { settings } = importSettings(read, knowledge);

      expect(parseAs('call-handling', settings).ok).toBe(true);
    }),
    { numRuns: 500 },
  );
});

function leavesOf(value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${at}/${key}`));
}
