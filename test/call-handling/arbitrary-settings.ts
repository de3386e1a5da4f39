// Random settings for property tests: every field, every way, targets that exist and that do not.

import fc from 'fast-check';
import type { LevelSettings } from '../../runtime/call-handling/policies.ts';
import type {
  BusyHandling,
  CallHandling,
  CallHandlingPolicies,
  NotAnsweredHandling,
  OutsideTarget,
  TimeHandling,
} from '../../schema/documents.generated.ts';

const extension = fc.constantFrom('204', '205', '300', '301', '302', '999');
const contact = fc.constantFrom('plumber', 'london', 'nobody');
const number = fc.constantFrom(
  { number: '+33612345678', country: 'FR' },
  { number: '+12125550100', country: 'US' },
  { number: '+33899123456', country: 'FR' },
  { number: '+33612345678', country: 'GB' },
);
const prompt = fc.constantFrom('off', 'lea-away', 'lea-busy', 'closed-message', 'gone');
const seconds = fc.integer({ min: 5, max: 600 });

const outsideTarget: fc.Arbitrary<OutsideTarget> = fc.oneof(
  number.map((each) => ({ kind: 'number' as const, ...each })),
  contact.map((each) => ({ kind: 'contact' as const, contact: each })),
);

const shared = [
  fc.record({ action: fc.constant('voicemail' as const), greeting: prompt }, { requiredKeys: ['action'] }),
  fc.record({ action: fc.constant('message' as const), prompt }),
  extension.map((each) => ({ action: 'extension' as const, extension: each })),
  contact.map((each) => ({ action: 'contact' as const, contact: each })),
  number.map((each) => ({ action: 'number' as const, ...each })),
] as const;

const busy: fc.Arbitrary<BusyHandling> = fc.oneof(
  ...shared,
  fc.constantFrom<BusyHandling>({ action: 'callWaiting' }, { action: 'busySignal' }),
);
const notAnswered: fc.Arbitrary<NotAnsweredHandling> = fc.oneof(
  ...shared,
  fc.constant<NotAnsweredHandling>({ action: 'hangup' }),
);

const time: fc.Arbitrary<TimeHandling> = fc.record(
  {
    desktop: fc.boolean(),
    mobile: fc.boolean(),
    phones: fc.uniqueArray(
      fc.record(
        { device: fc.constantFrom('204-desk', '204-kitchen', 'gone'), enabled: fc.boolean(), seconds },
        { requiredKeys: ['device', 'enabled'] },
      ),
      { selector: ({ device }) => device, maxLength: 3 },
    ),
    otherPhones: fc.boolean(),
    outside: fc.array(
      fc.record({ party: outsideTarget, enabled: fc.boolean(), seconds }, { requiredKeys: ['party', 'enabled'] }),
      { maxLength: 3 },
    ),
    pressOneRinging: fc.boolean(),
    pressOneBusy: fc.boolean(),
    pressOneNotAnswered: fc.boolean(),
    confirmBy: fc.constantFrom('called' as const, 'caller' as const),
    mode: fc.constantFrom('simultaneous' as const, 'sequential' as const),
    longestWaitSeconds: seconds,
    secondsEach: seconds,
    callerId: fc.constantFrom('caller' as const, 'called' as const),
    busy,
    notAnswered,
    reachOperator: fc.boolean(),
    operator: extension,
    operatorPrompt: prompt,
    checkVoicemail: fc.boolean(),
    greeting: prompt,
    instruction: prompt,
    videomail: fc.boolean(),
  },
  { requiredKeys: [] },
);

const hours: fc.Arbitrary<CallHandling> = fc.record(
  {
    timeZone: fc.constantFrom('Europe/Paris', 'America/New_York'),
    hours: fc.constantFrom<NonNullable<CallHandling['hours']>>('always', [], [{ day: 1, from: '22:00', to: '06:00' }]),
    breaks: fc.constant([{ day: 1 as const, from: '12:00', to: '13:00' }]),
    holidays: fc.constant([
      { id: 'fair', name: 'Foire', from: '2026-06-01', to: '2026-06-02' },
      { id: 'noel', name: { fr: 'Noël', en: 'Christmas' }, group: 'bank', from: '2026-12-25', to: '2026-12-26' },
    ]),
    holidayGroups: fc.constant([{ id: 'bank', name: 'Jours fériés' }]),
  },
  { requiredKeys: [] },
);

const settings: fc.Arbitrary<CallHandling> = fc
  .tuple(
    hours,
    fc.record(
      {
        business: time,
        closed: time,
        break: time,
        holiday: time,
        holidayHandling: fc.uniqueArray(
          fc.record({ holiday: fc.constantFrom('fair', 'noel', 'bank', 'gone'), handling: time }),
          { selector: ({ holiday }) => holiday, maxLength: 4 },
        ),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([when, how]) => ({ ...when, ...how }));

const policies: fc.Arbitrary<CallHandlingPolicies> = fc.record(
  {
    policies: fc.uniqueArray(
      fc.record({
        option: fc.constantFrom(
          'applications' as const,
          'phones' as const,
          'outside' as const,
          'busy.voicemail' as const,
          'busy.number' as const,
          'notAnswered.voicemail' as const,
          'notAnswered.message' as const,
          'notAnswered.extension' as const,
          'reachOperator' as const,
          'greeting' as const,
          'ringing' as const,
          'notAnswered.hangup' as const,
          'notAnswered.contact' as const,
          'notAnswered.number' as const,
          'busy.callWaiting' as const,
          'busy.busySignal' as const,
          'busy.extension' as const,
          'checkVoicemail' as const,
          'videomail' as const,
        ),
        enabled: fc.boolean(),
        locked: fc.boolean(),
        modified: fc.boolean(),
      }),
      { selector: ({ option }) => option, maxLength: 4 },
    ),
    forwarding: fc.record({
      restriction: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      locked: fc.boolean(),
      modified: fc.boolean(),
    }),
  },
  { requiredKeys: ['policies'] },
);

/** Settings and policies of all four levels, account first; any may say nothing. */
export const arbitraryLevels: fc.Arbitrary<readonly LevelSettings[]> = fc
  .tuple(fc.array(fc.tuple(settings, policies), { minLength: 1, maxLength: 4 }))
  .map(([told]) =>
    told.map(([own, allows], index) => ({ level: names[index] ?? 'user', settings: own, policies: allows })),
  );

const names = ['account', 'site', 'group', 'user'] as const;
