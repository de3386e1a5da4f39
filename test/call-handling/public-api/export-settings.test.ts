import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { busyCodes, notAnsweredCodes } from '../../../runtime/call-handling/public-api/action-codes.ts';
import { type ExportedSettings, exportSettings } from '../../../runtime/call-handling/public-api/export-settings.ts';
import { importSettings } from '../../../runtime/call-handling/public-api/import-settings.ts';
import type { CallHandling, TimeHandling } from '../../../schema/documents.generated.ts';
import { knowledge, routed, wholeReply } from './replies.ts';

/** What the other system would answer after these requests. */
function replyAfter({ patches }: ExportedSettings): object {
  const of = (type: string) => patches.filter(({ settingType }) => settingType === type);
  const holidays = [...new Set(of('holiday_hours').map(({ holidayId }) => holidayId))];
  return {
    business_hours: of('business_hours').map(({ body }) => body),
    closed_hours: of('closed_hours').map(({ body }) => body),
    holiday_hours: holidays.map((holidayId) => ({
      holiday_id: holidayId,
      details: of('holiday_hours').flatMap((patch) => (patch.holidayId === holidayId ? [patch.body] : [])),
    })),
  };
}

/** The body of the only request. */
function written(reply: object, change: (settings: CallHandling) => CallHandling = (settings) => settings) {
  const { settings, untouched } = importSettings(reply, knowledge);
  const { patches, problems } = exportSettings(change(settings), untouched);
  return { settings: patches[0]?.body.settings, problems: problems.map(({ code, pointer }) => [code, pointer]) };
}

const changed = (now: TimeHandling) => (settings: CallHandling) => ({
  ...settings,
  business: { ...settings.business, ...now },
});

test('a whole reply goes out and comes in again as the same settings, and as what was not understood', () => {
  const first = importSettings(wholeReply, knowledge);
  const exported = exportSettings(first.settings, first.untouched);
  const again = importSettings(replyAfter(exported), {
    ...knowledge,
    extensions: { ...knowledge.extensions, 'Ext-7': '301' },
  });

  expect(exported.problems).toEqual([]);
  expect(again.settings).toEqual(first.settings);
  expect(exported.patches.find(({ body }) => body.sub_setting_type === 'something_new')?.body.settings).toEqual({
    a: 1,
  });
  expect(JSON.stringify(exported.patches)).toContain('"audio_while_connecting":{"id":"m1","name":"Music"}');
  expect(JSON.stringify(exported.patches)).toContain('Zoom Phone Appliance Apps');
  expect(JSON.stringify(exported.patches)).toContain('"phone_number":"0612345678"');
  expect(JSON.stringify(exported.patches)).toContain('"routing":{"play_callee_voicemail_greeting":true}');
  expect(JSON.stringify(exported.patches)).toContain('"from":"2025-12-24T23:00:00Z","to":"2025-12-25T22:59:59Z"');
});

test('what is kept beside the settings is plain JSON', () => {
  const { settings, untouched } = importSettings(wholeReply, knowledge);

  expect(exportSettings(settings, JSON.parse(JSON.stringify(untouched)))).toEqual(exportSettings(settings, untouched));
});

describe('every code goes out as it came', () => {
  const target = { extension_number: 205, extension_id: 'Ext-2', phone_number: '+33612345678' };
  const notAnswered = [...notAnsweredCodes.keys(), 99];
  const busy = [...busyCodes.keys(), 99];

  test.each(notAnswered)('not answered %i, in both forms', (action) => {
    const flat = { call_not_answer_action: action, forward_to_extension_id: 'Ext-2', phone_number: '+33612345678' };

    expect(written(routed({ routing: { action, forward_to: target } }))).toEqual({ settings: flat, problems: [] });
    expect(written(routed(flat))).toEqual({ settings: flat, problems: [] });
    expect(importSettings(routed(flat), knowledge).settings).toEqual(
      importSettings(routed({ routing: { action, forward_to: target } }), knowledge).settings,
    );
  });

  test.each(busy)('busy %i, in both forms', (action) => {
    const flat = {
      busy_on_another_call_action: action,
      busy_forward_to_extension_id: 'Ext-2',
      busy_phone_number: '+33612345678',
    };

    expect(written(routed({ busy_routing: { action, forward_to: target } }))).toEqual({ settings: flat, problems: [] });
    expect(written(routed(flat))).toEqual({ settings: flat, problems: [] });
  });

  test('and there are seventeen of the one and eleven of the other', () => {
    expect([notAnsweredCodes.size, busyCodes.size]).toEqual([17, 11]);
  });
});

describe('what was changed is written', () => {
  const source = routed({
    ring_mode: 'simultaneous',
    max_wait_time: 30,
    routing: { action: 7, forward_to: { extension_number: 301, extension_id: 'Ext-7' }, note: 'kept' },
  });

  test.each<[string, TimeHandling, object]>([
    ['hanging up', { notAnswered: { action: 'hangup' } }, { call_not_answer_action: 11 }],
    ['voicemail', { notAnswered: { action: 'voicemail' } }, { call_not_answer_action: 1 }],
    [
      'a message',
      { notAnswered: { action: 'message', prompt: 'off' } },
      { call_not_answer_action: 12, message_greeting_id: '0' },
    ],
    [
      'a number',
      { notAnswered: { action: 'number', number: '+33698765432', country: 'FR' } },
      { call_not_answer_action: 10, phone_number: '+33698765432' },
    ],
    ['busy signal', { busy: { action: 'busySignal' } }, { busy_on_another_call_action: 22 }],
    ['call waiting', { busy: { action: 'callWaiting' } }, { busy_on_another_call_action: 21 }],
    [
      'an extension it knows',
      { busy: { action: 'extension', extension: '301' } },
      { busy_on_another_call_action: 7, busy_forward_to_extension_id: 'Ext-7' },
    ],
    ['the wait of each', { mode: 'sequential', secondsEach: 15 }, { ring_mode: 'sequential', max_wait_time: 15 }],
    [
      'switches',
      { reachOperator: true, checkVoicemail: false },
      { connect_to_operator: true, allow_callers_check_voicemail: false },
    ],
    ['no greeting', { greeting: 'off' }, { voicemail_greeting_id: '0' }],
  ])('%s', (_what, now, expected) => {
    const { settings, problems } = written(source, changed(now));

    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ ...expected, routing: { note: 'kept' } });
  });

  test('an extension whose id nobody knows is told, and the old one stays', () => {
    const { settings, problems } = written(source, changed({ notAnswered: { action: 'extension', extension: '205' } }));

    expect(problems).toEqual([['handling.export-target', '/business/notAnswered']]);
    expect(settings).toMatchObject({ call_not_answer_action: 7, forward_to_extension_id: 'Ext-7' });
  });

  test('hours: every weekday is written, those without hours off', () => {
    const { settings } = written(wholeReply, (before) => ({
      ...before,
      hours: [
        { day: 7, from: '00:00', to: '24:00' },
        { day: 1, from: '09:00', to: '18:00' },
      ],
    }));

    expect(settings).toMatchObject({ type: 2, allow_members_to_reset: true });
    expect(settings).toHaveProperty('custom_hours_settings', [
      { weekday: 1, type: 1 },
      { weekday: 2, type: 2, from: '09:00', to: '18:00' },
      ...[3, 4, 5, 6, 7].map((weekday) => ({ weekday, type: 0 })),
    ]);
    expect(written(wholeReply, (before) => ({ ...before, hours: 'always' })).settings).toMatchObject({ type: 1 });
  });

  test('numbers: switched, taken out, added; what was never understood stays', () => {
    const { settings, untouched } = importSettings(wholeReply, knowledge);
    const [first] = settings.business?.outside ?? [];
    if (first === undefined) throw new Error('no number was imported');
    const added = {
      party: { kind: 'number', number: '+33698765432', country: 'FR' },
      enabled: true,
      name: 'Neuf',
    } as const;
    const outside = [{ ...first, enabled: false }, added];
    const { patches } = exportSettings(changed({ desktop: false, outside })(settings), untouched);

    expect(patches[1]?.body.settings).toMatchObject({
      call_forwarding_settings: [
        { id: 'f1', enable: false },
        { id: 'f2', enable: false },
        { id: 'f3', enable: true },
        { id: 'f4', enable: false },
        { id: 'f6', phone_number: '0612345678' },
        { description: 'Neuf', enable: true, phone_number: '+33698765432' },
      ],
    });
  });

  test('a holiday moves, on the wall clock of its zone', () => {
    const { settings, untouched } = importSettings(wholeReply, knowledge);
    const holidays = [{ id: 'holiday-hol-1', name: 'Noël', from: '2026-07-14', to: '2026-07-15' }];
    const { patches } = exportSettings({ ...settings, holidays }, untouched);
    const dates = patches.find(({ body }) => body.sub_setting_type === 'holiday');

    expect(dates).toMatchObject({
      holidayId: 'Hol_1',
      body: { settings: { name: 'Noël', from: '2026-07-13T22:00:00Z', to: '2026-07-14T22:00:00Z' } },
    });
  });

  test('what the other system does not have is told', () => {
    const { settings, untouched } = importSettings(wholeReply, knowledge);
    const { problems } = exportSettings(
      {
        ...changed({ confirmBy: 'caller', videomail: true })(settings),
        breaks: [{ day: 1, from: '12:00', to: '13:00' }],
        closed: { ...settings.closed, desktop: true },
        holidays: [...(settings.holidays ?? []), { id: 'new', name: 'Neuf', from: '2027-01-01', to: '2027-01-02' }],
      },
      untouched,
    );

    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual(
      ['/breaks', '/holidays/1', '/business/confirmBy', '/business/videomail', '/closed/desktop'].map((pointer) => [
        'handling.export-not-writable',
        pointer,
      ]),
    );
  });
});

test('whatever codes and forms a reply has, its settings come back from what is written', () => {
  const id = fc.constantFrom('Ext-2', 'Ext-9', 'Contact-1', 'Nobody');
  const target = fc.constantFrom(
    {},
    { extension_id: 'Ext-2', extension_number: 205 },
    { id: 'Ext-9', extension_id: 'Ext-9', extension_number: '300' },
    { extension_id: 'Ext-7', extension_number: 301, display_name: 'Ventes' },
    { extension_number: 302 },
    { id: 'Contact-1', display_name: 'Plombier' },
    { phone_number: '+33612345678', description: 'Portable' },
    { phone_number: '0612345678' },
  );
  const audio = fc.record({ id: fc.constantFrom('', '0', 'a1', 'removed_a1', 'Zz') });
  const code = fc.integer({ min: 0, max: 23 });
  const object = fc.record(
    {
      action: code,
      forward_to: target,
      operator: target,
      voicemail_greeting: audio,
      voicemail_leaving_instruction: audio,
      message_greeting: audio,
      connect_to_operator: fc.boolean(),
      require_press_1_before_connecting: fc.boolean(),
      something_new: fc.integer(),
    },
    { requiredKeys: [] },
  );
  const settings = fc.record(
    {
      routing: object,
      busy_routing: object,
      call_not_answer_action: code,
      busy_on_another_call_action: code,
      forward_to_extension_id: id,
      busy_forward_to_extension_id: id,
      operator_extension_id: id,
      phone_number: fc.constantFrom('+33698765432', 'x'),
      voicemail_greeting_id: fc.constantFrom('', '0', 'a1'),
      ring_mode: fc.constantFrom('simultaneous', 'sequential', 'rotating'),
      max_wait_time: fc.constantFrom(5, 30, 1800),
    },
    { requiredKeys: [] },
  );

  fc.assert(
    fc.property(settings, (read) => {
      const first = importSettings(routed(read), knowledge);
      const exported = exportSettings(first.settings, first.untouched);
      const extensions = { ...knowledge.extensions, 'Ext-7': '301' };

      expect(exported.problems).toEqual([]);
      expect(importSettings(replyAfter(exported), { ...knowledge, extensions }).settings).toEqual(first.settings);
    }),
    { numRuns: 1000 },
  );
});
