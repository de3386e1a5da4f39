import { describe, expect, test } from 'vitest';
import { changeRefusals, type SettingsChange } from '../../runtime/call-handling/change-refusals.ts';
import { forwardingOf, type LevelSettings, policyOf } from '../../runtime/call-handling/policies.ts';
import { policyRefusals } from '../../runtime/call-handling/policy-refusals.ts';
import type {
  CallHandling,
  CallHandlingPolicies,
  ForwardingRestriction,
  TimeHandling,
} from '../../schema/documents.generated.ts';
import { explain } from '../../schema/problem.ts';
import { parseAs } from '../../schema/validate.ts';
import { around, forbidding, levelOf, locking, settled } from './company.ts';

const number = { number: '+33612345678', country: 'FR' } as const;
const restricting = (restriction: ForwardingRestriction): CallHandlingPolicies => ({
  policies: [],
  forwarding: { restriction, locked: false, modified: true },
});

describe('of the policies', () => {
  const at = (level: LevelSettings['level'], policies: CallHandlingPolicies) => levelOf(level, {}, policies);
  const off = forbidding('videomail');
  const on = { policies: [{ option: 'videomail', enabled: true, locked: false, modified: true }] } as const;

  test('the lower level’s counts', () => {
    expect(policyOf('videomail', [at('account', off), at('user', on)])).toEqual({ enabled: true, lock: null });
    expect(policyOf('videomail', [at('account', on), at('site', off)]).enabled).toBe(false);
  });

  test('the higher level’s counts when it is locked, and it says by whom', () => {
    const lockedBy = { level: 'account', name: 'Claire Fontaine' } as const;
    const locked = {
      policies: [{ option: 'videomail', enabled: false, locked: true, lockedBy, modified: true }],
    } as const;

    expect(policyOf('videomail', [at('account', locked), at('user', on)])).toEqual({ enabled: false, lock: lockedBy });
  });

  test('one that is not modified only shows what is inherited', () => {
    const shown = { policies: [{ option: 'videomail', enabled: true, locked: true, modified: false }] } as const;

    expect(policyOf('videomail', [at('account', off), at('user', shown)])).toEqual({ enabled: false, lock: null });
  });

  test('the forwarding restriction is joined in the same way; without one there is none', () => {
    const locked = { policies: [], forwarding: { restriction: 2, locked: true, modified: true } } as const;

    expect(forwardingOf([])).toEqual({ restriction: 4, lock: null });
    expect(forwardingOf([at('account', restricting(1)), at('user', restricting(4))]).restriction).toBe(4);
    expect(forwardingOf([at('account', locked), at('user', restricting(4))])).toEqual({
      restriction: 2,
      lock: { level: 'account' },
    });
  });

  test('the schema takes what the tests use', () => {
    expect(parseAs('call-handling-policies', off).ok && parseAs('call-handling-policies', restricting(3)).ok).toBe(
      true,
    );
    expect(
      parseAs('call-handling-policies', { policies: [], forwarding: { restriction: 5, locked: true, modified: true } })
        .ok,
    ).toBe(false);
  });
});

describe('a stored value that a policy forbids', () => {
  test('keeps stored what it was, and says what happens instead, in the reader’s language', () => {
    const { business } = settled(
      { business: { notAnswered: { action: 'number', ...number } } },
      forbidding('notAnswered.number'),
    );
    const { value, stored, reasons } = business.notAnswered;

    expect(value).toEqual({ action: 'voicemail' });
    expect(stored).toEqual({ action: 'number', ...number });
    expect(reasons.map(({ pointer }) => pointer)).toEqual(['/business/notAnswered', '/business/notAnswered']);
    expect(reasons.map((each) => explain(each, 'fr').message).join(' ')).toContain(
      'les appels arrivent sur la messagerie',
    );
  });

  test.each<[string, TimeHandling, CallHandlingPolicies, Partial<Record<keyof TimeHandling, unknown>>]>([
    [
      'busy falls back to voicemail',
      { busy: { action: 'message', prompt: 'lea-busy' } },
      forbidding('busy.message'),
      { busy: { action: 'voicemail' } },
    ],
    [
      'busy is hung up where busy may not go to voicemail',
      { busy: { action: 'voicemail' } },
      forbidding('busy.voicemail'),
      { busy: { action: 'hangup' } },
    ],
    [
      'hanging up, where it is forbidden, falls back to voicemail',
      { notAnswered: { action: 'hangup' } },
      forbidding('notAnswered.hangup'),
      { notAnswered: { action: 'voicemail' } },
    ],
    [
      'voicemail itself is hung up',
      { notAnswered: { action: 'voicemail' } },
      forbidding('notAnswered.voicemail'),
      { notAnswered: { action: 'hangup' } },
    ],
    ['the applications are off', {}, forbidding('applications'), { desktop: false, mobile: false }],
    [
      'the phones are off',
      { phones: [{ device: '204-desk', enabled: true }] },
      forbidding('phones'),
      { otherPhones: false, phones: [{ device: '204-desk', enabled: false }] },
    ],
    [
      'external numbers do not ring',
      { outside: [{ party: { kind: 'number', ...number }, enabled: true }] },
      forbidding('outside'),
      { outside: [] },
    ],
    [
      'the operator is not offered',
      { reachOperator: true, operator: '300' },
      forbidding('reachOperator'),
      { reachOperator: false },
    ],
    ['voicemail is not checked', { checkVoicemail: true }, forbidding('checkVoicemail'), { checkVoicemail: false }],
    ['videomail is off', { videomail: true }, forbidding('videomail'), { videomail: false }],
    [
      'the greeting is the built-in one',
      { greeting: 'lea-away' },
      forbidding('greeting'),
      { greeting: 'voicemail-greeting' },
    ],
  ])('%s', (_what, business, policies, expected) => {
    const time = settled({ business }, policies).business;

    for (const [field, value] of Object.entries(expected))
      expect(Reflect.get(time, field), field).toMatchObject({ value });
    expect(Object.values(time).flatMap(({ reasons }) => reasons).length).toBeGreaterThan(0);
  });

  test.each<[ForwardingRestriction, readonly string[]]>([
    [1, ['contact', 'extension', 'recorded']],
    [2, ['extension', 'recorded']],
    [3, ['recorded']],
    [4, ['number', 'contact', 'extension', 'recorded']],
  ])('by forwarding restriction %i leaves %j', (restriction, left) => {
    const targets: Readonly<Record<string, TimeHandling['notAnswered']>> = {
      number: { action: 'number', ...number },
      contact: { action: 'contact', contact: 'plumber' },
      extension: { action: 'extension', extension: '205' },
      recorded: { action: 'extension', extension: '301' },
    };
    const allowed = Object.entries(targets).filter(
      ([, notAnswered]) =>
        notAnswered !== undefined &&
        settled({ business: { notAnswered } }, restricting(restriction)).business.notAnswered.reasons.length === 0,
    );

    expect(allowed.map(([name]) => name)).toEqual(left);
  });

  test('is judged by the final number: a contact whose country may not be dialled is none', () => {
    const { notAnswered, outside } = settled({
      business: {
        notAnswered: { action: 'contact', contact: 'london' },
        outside: [
          { party: { kind: 'contact', contact: 'london' }, enabled: true },
          { party: { kind: 'contact', contact: 'plumber' }, enabled: true },
        ],
      },
    }).business;

    expect(notAnswered).toMatchObject({
      value: { action: 'voicemail' },
      reasons: [{ code: 'handling.number-country', params: { number: '+442079460910' } }, {}],
    });
    expect(outside.value.map(({ party }) => party)).toEqual([{ kind: 'contact', contact: 'plumber' }]);
  });
});

describe('a change', () => {
  const change = (before: CallHandling, after: CallHandling, more: Partial<SettingsChange> = {}): SettingsChange => ({
    before,
    after,
    level: 'user',
    role: 'user',
    ...more,
  });
  const refused = (
    asked: SettingsChange,
    account: CallHandlingPolicies,
    user: CallHandlingPolicies = { policies: [] },
  ) =>
    changeRefusals(asked, [levelOf('account', {}, account), levelOf('user', {}, user)], around).map(
      ({ code, pointer }) => [code, pointer],
    );

  test('of nothing is refused nothing, whatever is locked', () => {
    const settings: CallHandling = { business: { greeting: 'lea-away', busy: { action: 'busySignal' } } };

    expect(refused(change(settings, structuredClone(settings)), locking('greeting', 'busy', 'hours'))).toEqual([]);
  });

  test.each<[string, CallHandling, CallHandlingPolicies, string]>([
    ['the hours', { hours: 'always' }, locking('hours'), '/hours'],
    ['the holidays', { holidays: [] }, locking('holidays'), '/holidays'],
    ['the applications', { business: { desktop: false } }, locking('applications'), '/business/desktop'],
    ['press 1', { closed: { pressOneRinging: false } }, locking('pressOne'), '/closed/pressOneRinging'],
    ['ringing', { break: { mode: 'sequential' } }, locking('ringing'), '/break/mode'],
    ['busy', { business: { busy: { action: 'busySignal' } } }, locking('busy'), '/business/busy'],
    ['one way of busy', { business: { busy: { action: 'busySignal' } } }, locking('busy.busySignal'), '/business/busy'],
    [
      'not answered',
      { holiday: { notAnswered: { action: 'hangup' } } },
      locking('notAnswered'),
      '/holiday/notAnswered',
    ],
    [
      'what is forbidden though it is no switch',
      { business: { mode: 'sequential' } },
      forbidding('ringing'),
      '/business/mode',
    ],
    [
      'a holiday’s handling',
      { holidayHandling: [{ holiday: 'fair', handling: { greeting: 'off' } }] },
      locking('greeting'),
      '/holidayHandling/0/handling/greeting',
    ],
  ])('of %s is refused where it is locked', (_what, after, policies, pointer) => {
    expect(refused(change({}, after), policies)).toEqual([['handling.locked-for-account', pointer]]);
    expect(refused(change(after, {}), policies)).toEqual([['handling.locked-for-account', pointer]]);
    expect(refused(change({}, after), { policies: [] })).toEqual([]);
  });

  test('is refused to a user by a lock of their own level, and not to the admin who holds it', () => {
    const asked = change({}, { business: { greeting: 'off' } });

    expect(refused(asked, { policies: [] }, locking('greeting'))).toEqual([
      ['handling.locked-for-user', '/business/greeting'],
    ]);
    expect(refused({ ...asked, role: 'admin' }, { policies: [] }, locking('greeting'))).toEqual([]);
    expect(refused({ ...asked, role: 'admin' }, locking('greeting'))).toEqual([
      ['handling.locked-for-account', '/business/greeting'],
    ]);
  });

  test('to an option that is off is refused, and keeping or leaving one is not', () => {
    const uses: CallHandling = { business: { busy: { action: 'message', prompt: 'lea-busy' }, videomail: true } };
    const policies = forbidding('busy.message', 'videomail');

    expect(refused(change({}, uses), policies)).toEqual([
      ['handling.forbidden', '/business/busy'],
      ['handling.forbidden', '/business/videomail'],
    ]);
    expect(refused(change(uses, { business: { ...uses.business, mode: 'sequential' } }), policies)).toEqual([]);
    expect(refused(change(uses, { business: { videomail: false } }), policies)).toEqual([]);
  });

  test('to a target that is restricted, or whose final number may not be dialled, is refused', () => {
    const outside: TimeHandling['outside'] = [
      { party: { kind: 'number', ...number }, enabled: true },
      { party: { kind: 'contact', contact: 'london' }, enabled: true },
    ];
    const kept = { business: { outside: [{ party: { kind: 'number', ...number }, enabled: false }] } } as const;

    expect(refused(change({}, { business: { outside } }), restricting(1))).toEqual([
      ['handling.restricted', '/business/outside/0'],
      ['handling.number-country', '/business/outside/1'],
    ]);
    expect(refused(change(kept, { business: { outside: outside.slice(0, 1) } }), restricting(1))).toEqual([]);
    expect(refused(change({}, { business: { outside: outside.slice(0, 1) } }), forbidding('outside'))).toEqual([
      ['handling.forbidden', '/business/outside/0'],
    ]);
    expect(
      refused(change({}, { business: { notAnswered: { action: 'extension', extension: '205' } } }), restricting(3)),
    ).toEqual([['handling.restricted', '/business/notAnswered']]);
  });

  test('of another level’s settings is refused to a user', () => {
    expect(refused(change({}, { hours: 'always' }, { level: 'site' }), { policies: [] })).toEqual([
      ['handling.not-yours', ''],
    ]);
  });

  test('says who holds the lock', () => {
    const lockedBy = { level: 'account', name: 'Claire Fontaine' } as const;
    const policies = {
      policies: [{ option: 'greeting', enabled: true, locked: true, lockedBy, modified: true }],
    } as const;
    const [found] = changeRefusals(
      change({}, { business: { greeting: 'off' } }),
      [levelOf('account', {}, policies)],
      around,
    );

    expect(found && explain(found, 'fr').message).toBe(
      'Ce réglage est verrouillé pour tout le compte (Claire Fontaine).',
    );
  });
});

describe('a change of policies', () => {
  const asked = {
    before: { policies: [] },
    after: forbidding('greeting', 'videomail'),
    level: 'site',
    role: 'admin',
  } as const;

  test('is refused to users, and where a higher level has locked the option', () => {
    const above = [levelOf('account', {}, locking('videomail'))];

    expect(policyRefusals({ ...asked, role: 'user' }, []).map(({ code }) => code)).toEqual(['handling.not-yours']);
    expect(policyRefusals(asked, above).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['handling.locked-for-account', '/policies/1'],
    ]);
    expect(
      policyRefusals({ ...asked, before: asked.after, after: { policies: [] } }, above).map(({ pointer }) => pointer),
    ).toEqual(['/policies']);
    expect(policyRefusals(asked, [])).toEqual([]);
    expect(policyRefusals({ ...asked, before: asked.after }, above)).toEqual([]);
  });

  test('of forwarding is refused where it is locked above', () => {
    const locked: CallHandlingPolicies = { policies: [], forwarding: { restriction: 1, locked: true, modified: true } };
    const eased = { ...asked, after: restricting(4) };

    expect(policyRefusals(eased, [levelOf('account', {}, locked)]).map(({ pointer }) => pointer)).toEqual([
      '/forwarding',
    ]);
    expect(policyRefusals(eased, [levelOf('account', {}, restricting(1))])).toEqual([]);
  });
});
