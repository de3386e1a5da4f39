// The requirements of the seed, one settings document and one call each, with the nodes that the call must come to.
// seed-cases.test.ts plays them against the goldens; regenerate.ts writes those.

import { effective } from '../../runtime/call-handling/effective.ts';
import { flowOf, type HandlingFlow } from '../../runtime/call-handling/flow-of.ts';
import { type SimulationResult, simulate } from '../../runtime/simulation/result.ts';
import type { CallHandling, CallHandlingPolicies, Scenario, TimeHandling } from '../../schema/documents.generated.ts';
import { around, chartsOf, companyWith, facts, forbidding, lea, levelOf, neighbours } from './company.ts';

export interface SeedCase {
  /** Name of its golden; begins with the requirement. */
  readonly id: string;
  /** What the call shows, as a statement. */
  readonly says: string;
  /** Of the account, where the case is about inheritance. */
  readonly account?: CallHandling;
  readonly settings: CallHandling;
  readonly policies?: CallHandlingPolicies;
  readonly call: Partial<Pick<Scenario, 'at' | 'busy' | 'caller' | 'parties'>>;
  /** Nodes after `entry` and `hours`, in order. */
  readonly nodes: readonly string[];
  readonly outcome: SimulationResult['end']['outcome'];
  /** Codes of the notes, without those of what every case has. */
  readonly notes?: readonly string[];
}

/** Monday, 2 March 2026, in Paris. */
const morning = '2026-03-02T10:00:00+01:00';
const evening = '2026-03-02T20:00:00+01:00';
const week: CallHandling['hours'] = [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' }));
const business = (handling: TimeHandling): CallHandling => ({ hours: week, business: handling });
const number = { number: '+33612345678', country: 'FR' } as const;
const outside = [{ party: { kind: 'number', ...number }, enabled: true }] as const;
const answers = { does: 'answer', afterMs: 4_000, hangUpAfterMs: 30_000 } as const;
const presses = { ...answers, press: [{ key: '1', afterMs: 2_000 }] } as const;
const busy = { busy: ['204'] } as const;
const speaks = [{ do: 'speak', ms: 8_000, afterMs: 0 }] as const;
const deskOnly = { desktop: false, mobile: false } as const;
const operator = { reachOperator: true, operator: '300' } as const;

export const seedCases: readonly SeedCase[] = [
  {
    id: 's2-inherited',
    says: 'what the user does not set comes from the account',
    account: business({ notAnswered: { action: 'hangup' } }),
    settings: {},
    call: {},
    nodes: ['business-ring', 'end'],
    outcome: 'rejected',
  },
  {
    id: 's3-falls-to-voicemail',
    says: 'a number that a policy forbids is replaced by voicemail',
    settings: business({ notAnswered: { action: 'number', ...number } }),
    policies: forbidding('notAnswered.number'),
    call: { caller: [...speaks] },
    nodes: ['business-ring', 'business-voicemail', 'end'],
    outcome: 'message',
    notes: ['handling.forbidden', 'handling.falls-to-voicemail'],
  },
  {
    id: 's3-falls-to-hangup',
    says: 'and by hanging up where voicemail is off',
    settings: business({ notAnswered: { action: 'number', ...number } }),
    policies: { ...forbidding('notAnswered.voicemail'), forwarding: { restriction: 1, locked: false, modified: true } },
    call: {},
    nodes: ['business-ring', 'end'],
    outcome: 'rejected',
    notes: ['handling.restricted', 'handling.falls-to-hangup', 'handling.forbidden', 'handling.falls-to-hangup'],
  },
  {
    id: 's4-closed',
    says: 'in closed hours nothing rings and voicemail answers',
    settings: business({}),
    call: { at: evening, caller: [...speaks] },
    nodes: ['closed-voicemail', 'end'],
    outcome: 'message',
  },
  {
    id: 's4-break',
    says: 'a break has a handling of its own',
    settings: {
      ...business({}),
      breaks: [{ day: 1, from: '09:30', to: '10:30' }],
      break: { notAnswered: { action: 'message', prompt: 'lea-away' } },
    },
    call: {},
    nodes: ['break-message', 'end'],
    outcome: 'ended',
  },
  {
    id: 's4-holiday',
    says: 'a holiday comes before the opening hours',
    settings: {
      ...business({}),
      holidays: [{ id: 'fair', name: 'Foire', from: '2026-03-02', to: '2026-03-03' }],
      holiday: { notAnswered: { action: 'message', prompt: 'holiday-message' } },
    },
    call: {},
    nodes: ['holiday-message', 'end'],
    outcome: 'ended',
  },
  {
    id: 's4-holiday-own',
    says: 'each holiday may have a handling of its own, though it is in a group',
    settings: {
      ...business({}),
      holidays: [{ id: 'fair', name: 'Foire', group: 'bank', from: '2026-03-02', to: '2026-03-03' }],
      holidayGroups: [{ id: 'bank', name: 'Jours fériés' }],
      holidayHandling: [
        { holiday: 'bank', handling: { notAnswered: { action: 'hangup' } } },
        { holiday: 'fair', handling: { notAnswered: { action: 'message', prompt: 'lea-away' } } },
      ],
    },
    call: {},
    nodes: ['holiday-2-message', 'end'],
    outcome: 'ended',
  },
  {
    id: 's4-holiday-group',
    says: 'else the group’s',
    settings: {
      ...business({}),
      holidays: [{ id: 'fair', name: 'Foire', group: 'bank', from: '2026-03-02', to: '2026-03-03' }],
      holidayGroups: [{ id: 'bank', name: 'Jours fériés' }],
      holidayHandling: [{ holiday: 'bank', handling: { notAnswered: { action: 'hangup' } } }],
    },
    call: {},
    nodes: ['end'],
    outcome: 'rejected',
  },
  {
    id: 's4-overlapping-holidays',
    says: 'of overlapping holidays the one that started last holds',
    settings: {
      ...business({}),
      holidays: [
        { id: 'late', name: 'Pont', from: '2026-03-02', to: '2026-03-03' },
        { id: 'long', name: 'Congés', from: '2026-02-20', to: '2026-03-10' },
      ],
      holidayHandling: [
        { holiday: 'late', handling: { notAnswered: { action: 'message', prompt: 'lea-away' } } },
        { holiday: 'long', handling: { notAnswered: { action: 'hangup' } } },
      ],
    },
    call: {},
    nodes: ['holiday-1-message', 'end'],
    outcome: 'ended',
  },
  {
    id: 's4-past-holiday',
    says: 'a holiday that is over changes nothing',
    settings: {
      ...business({ notAnswered: { action: 'hangup' } }),
      holidays: [{ id: 'old', name: 'Passé', from: '2025-12-25', to: '2025-12-26' }],
    },
    call: {},
    nodes: ['business-ring', 'end'],
    outcome: 'rejected',
  },
  {
    id: 's5-night-shift',
    says: 'hours may go across midnight',
    settings: { hours: [{ day: 1, from: '22:00', to: '06:00' }], business: { notAnswered: { action: 'hangup' } } },
    call: { at: '2026-03-03T05:59:00+01:00' },
    nodes: ['business-ring', 'end'],
    outcome: 'rejected',
  },
  {
    id: 's5-midnight',
    says: 'and end at 24:00',
    settings: {
      hours: [{ day: 1, from: '09:00', to: '24:00' }],
      closed: { notAnswered: { action: 'message', prompt: 'closed-message' } },
    },
    call: { at: '2026-03-03T00:00:00+01:00' },
    nodes: ['closed-message', 'end'],
    outcome: 'ended',
  },
  {
    id: 's5-time-zone',
    says: 'hours are on the wall clock of the extension’s time zone',
    settings: { ...business({}), timeZone: 'America/New_York' },
    call: { caller: [...speaks] },
    nodes: ['closed-voicemail', 'end'],
    outcome: 'message',
  },
  {
    id: 's6-applications-off',
    says: 'with the applications off the desk phones alone ring',
    settings: business({ ...deskOnly, phones: [{ device: '204-desk', enabled: true }], otherPhones: false }),
    call: { parties: { 'device:204-mobile': [answers], 'device:204-desk': [answers] } },
    nodes: ['business-ring'],
    outcome: 'talked',
  },
  {
    id: 's7-external-number',
    says: 'an external number rings as well',
    settings: business({ outside, pressOneRinging: false }),
    call: { parties: { 'number:+33612345678': [answers] } },
    nodes: ['business-ring'],
    outcome: 'talked',
  },
  {
    id: 's7-external-contact',
    says: 'and an external contact',
    settings: business({ outside: [{ party: { kind: 'contact', contact: 'plumber' }, enabled: true }] }),
    call: { parties: { 'contact:plumber': [presses] } },
    nodes: ['business-ring'],
    outcome: 'talked',
  },
  {
    id: 's8-carrier-voicemail',
    says: 'a carrier’s voicemail that answers without pressing 1 never wins',
    settings: business({ ...deskOnly, otherPhones: false, outside }),
    call: { parties: { 'number:+33612345678': [answers] }, caller: [...speaks] },
    nodes: ['business-ring', 'business-voicemail', 'end'],
    outcome: 'message',
  },
  {
    id: 's8-caller-confirms',
    says: 'by the seed’s words the caller presses 1',
    settings: business({ ...deskOnly, otherPhones: false, outside, confirmBy: 'caller' }),
    call: { parties: { 'number:+33612345678': [answers] }, caller: [{ do: 'press', key: '1', afterMs: 6_000 }] },
    nodes: ['business-ring'],
    outcome: 'talked',
    notes: ['handling.note-caller-confirms'],
  },
  {
    id: 's9-simultaneous',
    says: 'all ring at once for the longest wait',
    settings: business({ mode: 'simultaneous', longestWaitSeconds: 15, notAnswered: { action: 'hangup' } }),
    call: {},
    nodes: ['business-ring', 'end'],
    outcome: 'rejected',
  },
  {
    id: 's9-sequential',
    says: 'or one after another, each for its seconds',
    settings: business({
      mode: 'sequential',
      secondsEach: 10,
      phones: [{ device: '204-desk', enabled: true, seconds: 5 }],
      notAnswered: { action: 'hangup' },
    }),
    call: {},
    nodes: ['business-ring', 'end'],
    outcome: 'rejected',
  },
  {
    id: 's10-call-waiting',
    says: 'call waiting rings all the same',
    settings: business({ busy: { action: 'callWaiting' } }),
    call: { ...busy, parties: { 'device:204-desk': [answers] } },
    nodes: ['business-ring'],
    outcome: 'talked',
  },
  {
    id: 's10-declined',
    says: 'a waiting call that is refused is not answered',
    settings: business({
      ...deskOnly,
      phones: [{ device: '204-kitchen', enabled: false }],
      notAnswered: { action: 'message', prompt: 'lea-away' },
    }),
    call: { ...busy, parties: { 'device:204-desk': [{ does: 'decline', afterMs: 3_000 }] } },
    nodes: ['business-ring', 'business-message', 'end'],
    outcome: 'ended',
  },
  {
    id: 's10-to-voicemail',
    says: 'and goes to voicemail at once when the user sends it there',
    settings: business({ notAnswered: { action: 'extension', extension: '300' } }),
    call: { ...busy, caller: [...speaks], parties: { 'device:204-desk': [{ does: 'divert', afterMs: 3_000 }] } },
    nodes: ['business-ring', 'business-voicemail', 'end'],
    outcome: 'message',
  },
  {
    id: 's11-voicemail',
    says: 'busy leads to voicemail',
    settings: business({ busy: { action: 'voicemail', greeting: 'lea-busy' } }),
    call: { ...busy, caller: [...speaks] },
    nodes: ['business-busy', 'business-busy-voicemail', 'end'],
    outcome: 'message',
  },
  {
    id: 's12-message',
    says: 'or to a message',
    settings: business({ busy: { action: 'message', prompt: 'lea-busy' } }),
    call: busy,
    nodes: ['business-busy', 'business-busy-message', 'end'],
    outcome: 'ended',
  },
  {
    id: 's13-busy-signal',
    says: 'or to the busy signal',
    settings: business({ busy: { action: 'busySignal' } }),
    call: busy,
    nodes: ['business-busy', 'business-busy-signal'],
    outcome: 'rejected',
  },
  {
    id: 's14-extension',
    says: 'or to another extension',
    settings: business({ busy: { action: 'extension', extension: '300' } }),
    call: busy,
    nodes: ['business-busy', 'business-busy-forward', 'standard/entry', 'standard/hello'],
    outcome: 'ended',
  },
  {
    id: 's15-contact',
    says: 'or to an external contact',
    settings: business({ busy: { action: 'contact', contact: 'plumber' } }),
    call: { ...busy, parties: { 'contact:plumber': [presses] } },
    nodes: ['business-busy', 'business-busy-outside'],
    outcome: 'talked',
  },
  {
    id: 's15-number',
    says: 'or to an external number without press 1',
    settings: business({ busy: { action: 'number', ...number }, pressOneBusy: false }),
    call: { ...busy, parties: { 'number:+33612345678': [answers] } },
    nodes: ['business-busy', 'business-busy-outside'],
    outcome: 'talked',
  },
  {
    id: 's16-videomail',
    says: 'who is not answered leaves a message, as video where that is on',
    settings: business({ videomail: true }),
    call: { caller: [...speaks] },
    nodes: ['business-ring', 'business-voicemail', 'end'],
    outcome: 'message',
    notes: ['handling.note-video'],
  },
  {
    id: 's17-operator',
    says: '0 reaches the operator',
    settings: business(operator),
    call: { caller: [{ do: 'press', key: '0', node: 'business-operator', afterMs: 3_000 }] },
    nodes: ['business-ring', 'business-operator', 'standard/entry', 'standard/hello'],
    outcome: 'ended',
  },
  {
    id: 's17-message',
    says: '1 leaves a message',
    settings: business({ ...operator, operatorPrompt: 'lea-away' }),
    call: { caller: [{ do: 'press', key: '1', node: 'business-operator', afterMs: 3_000 }, ...speaks] },
    nodes: ['business-ring', 'business-operator', 'business-voicemail', 'end'],
    outcome: 'message',
  },
  {
    id: 's18-fixed-menu',
    says: 'no other key is in the menu',
    settings: business(operator),
    call: {
      caller: [
        { do: 'press', key: '5', node: 'business-operator', afterMs: 3_000 },
        { do: 'press', key: '*', afterMs: 1_000 },
        ...speaks,
      ],
    },
    nodes: ['business-ring', 'business-operator', 'business-voicemail', 'end'],
    outcome: 'message',
  },
  {
    id: 's19-operator-queue',
    says: 'the operator may be a queue',
    settings: business({ reachOperator: true, operator: '301' }),
    call: { caller: [{ do: 'press', key: '0', node: 'business-operator', afterMs: 3_000 }] },
    nodes: ['business-ring', 'business-operator', 'file/entry', 'file/hello'],
    outcome: 'ended',
  },
  {
    id: 's19-operator-self',
    says: 'and never the extension itself',
    settings: business({ reachOperator: true, operator: '204' }),
    call: { caller: [...speaks] },
    nodes: ['business-ring', 'business-voicemail', 'end'],
    outcome: 'message',
    notes: ['handling.operator-self'],
  },
  {
    id: 's20-check-voicemail',
    says: 'checking voicemail by phone is told as not there yet',
    settings: business({ checkVoicemail: true }),
    call: { caller: [...speaks] },
    nodes: ['business-ring', 'business-voicemail', 'end'],
    outcome: 'message',
    notes: ['handling.note-mailbox'],
  },
  {
    id: 's21-greeting',
    says: 'the greeting and the instruction are chosen',
    settings: business({ greeting: 'lea-away', instruction: 'off' }),
    call: { caller: [...speaks] },
    nodes: ['business-ring', 'business-voicemail', 'end'],
    outcome: 'message',
  },
  {
    id: 's22-message',
    says: 'a message is played, then it is hung up',
    settings: business({ notAnswered: { action: 'message', prompt: 'lea-away' } }),
    call: {},
    nodes: ['business-ring', 'business-message', 'end'],
    outcome: 'ended',
  },
  {
    id: 's23-hang-up',
    says: 'hanging up plays nothing and keeps no message, even when the user sends the call to voicemail',
    settings: business({ notAnswered: { action: 'hangup' } }),
    call: { parties: { 'device:204-desk': [{ does: 'divert', afterMs: 3_000 }] } },
    nodes: ['business-ring', 'end'],
    outcome: 'rejected',
  },
  {
    id: 's24-extension',
    says: 'another extension takes the call',
    settings: business({ notAnswered: { action: 'extension', extension: '205' } }),
    call: {},
    nodes: ['business-ring', 'business-forward', 'extension-205/entry', 'extension-205/hello'],
    outcome: 'ended',
  },
  {
    id: 's25-contact',
    says: 'an external contact takes the call',
    settings: business({ notAnswered: { action: 'contact', contact: 'plumber' } }),
    call: { parties: { 'contact:plumber': [presses] } },
    nodes: ['business-ring', 'business-outside'],
    outcome: 'talked',
  },
  {
    id: 's25-number',
    says: 'an external number where nobody is either is followed by voicemail',
    settings: business({ notAnswered: { action: 'number', ...number } }),
    call: { caller: [...speaks] },
    nodes: ['business-ring', 'business-outside', 'business-voicemail', 'end'],
    outcome: 'message',
  },
  {
    id: 's26-gone-recording',
    says: 'a recording that is gone from the library is replaced by the built-in one, and told',
    settings: business({ greeting: 'gone' }),
    call: { caller: [...speaks] },
    nodes: ['business-ring', 'business-voicemail', 'end'],
    outcome: 'message',
    notes: ['handling.prompt-missing'],
  },
];

/** What a golden holds: the flow, its schedule, the notes, and what became of the call. */
export interface PlayedCase extends HandlingFlow {
  readonly call: SimulationResult;
}

/** Makes the flow of a case and plays its call. */
export function played({ id, account = {}, settings, policies, call }: SeedCase): PlayedCase {
  const levels = [levelOf('account', account, policies), levelOf('user', settings)];
  const made = flowOf(lea, effective(levels, around), facts);
  const scenario: Scenario = {
    id,
    name: { en: id },
    flow: made.flow.id,
    at: morning,
    from: '+33639980001',
    to: '+33199000204',
    caller: [],
    parties: {},
    ...call,
  };
  const setup = { charts: chartsOf([made.flow, ...neighbours]), directory: companyWith(made.schedule), scenario };
  return { ...made, call: simulate(setup) };
}

/** Where the golden of a case lies. */
export function goldenFile({ id }: SeedCase): URL {
  return new URL(`goldens/${id}.golden.json`, import.meta.url);
}
