// The settings of one time (business, closed, break or holiday hours), complete: the fields, and what holds where no
// level says anything. The stored document, where everything may be absent, is schema/call-handling.schema.json.

import type { BusyHandling, HangUp, NotAnsweredHandling, TimeHandling } from '../../schema/documents.generated.ts';

/** The times of S4. A single holiday or group of them is a `holiday` with an id. */
export type HandlingTime = 'business' | 'closed' | 'break' | 'holiday';

/** The name of a setting of a time. Where each requirement of design 3 is kept: `settingsByRequirement`. */
export type TimeField = keyof TimeHandling;

/** Every setting of a time. `operator` is null where no level names one; busy may have fallen back to hanging up (S3). */
export type TimeSettings = {
  readonly [Field in Exclude<TimeField, 'operator' | 'busy'>]-?: NonNullable<TimeHandling[Field]>;
} & {
  readonly operator: string | null;
  readonly busy: BusyHandling | HangUp;
  readonly notAnswered: NotAnsweredHandling;
};

/** The requirements of design 3 that are settings, each with where the settings or policies keep it. */
export const settingsByRequirement = {
  S4: ['business', 'closed', 'break', 'holiday', 'holidayHandling', 'deleteEndedHolidays', 'holidays', 'holidayGroups'],
  S5: ['hours', 'breaks', 'timeZone'],
  S6: ['desktop', 'mobile', 'phones', 'otherPhones'],
  S7: ['outside'],
  S8: ['pressOneRinging', 'pressOneBusy', 'pressOneNotAnswered', 'confirmBy'],
  S9: ['mode', 'longestWaitSeconds', 'secondsEach'],
  S10: ['busy.callWaiting'],
  S11: ['busy.voicemail', 'videomail'],
  S12: ['busy.message'],
  S13: ['busy.busySignal'],
  S14: ['busy.extension'],
  S15: ['busy.contact', 'busy.number', 'pressOneBusy'],
  S16: ['notAnswered.voicemail', 'videomail'],
  S17: ['reachOperator', 'operatorPrompt'],
  S18: ['reachOperator'],
  S19: ['operator'],
  S20: ['checkVoicemail'],
  S21: ['greeting', 'instruction'],
  S22: ['notAnswered.message'],
  S23: ['notAnswered.hangup'],
  S24: ['notAnswered.extension'],
  S25: ['notAnswered.contact', 'notAnswered.number', 'pressOneNotAnswered'],
  S26: ['greeting', 'instruction', 'operatorPrompt', 'busy.message', 'notAnswered.message'],
} as const;

/** What holds in business hours where no level says anything: everything rings for 30 s, then voicemail. */
export const builtInBusiness: Omit<Required<TimeHandling>, 'operator'> = {
  desktop: true,
  mobile: true,
  phones: [],
  otherPhones: true,
  outside: [],
  pressOneRinging: true,
  pressOneBusy: true,
  pressOneNotAnswered: true,
  confirmBy: 'called',
  mode: 'simultaneous',
  longestWaitSeconds: 30,
  secondsEach: 20,
  callerId: 'caller',
  busy: { action: 'callWaiting' },
  notAnswered: { action: 'voicemail' },
  reachOperator: false,
  operatorPrompt: 'operator-menu',
  checkVoicemail: false,
  greeting: 'voicemail-greeting',
  instruction: 'voicemail-instruction',
  videomail: false,
};

/** In all other hours nothing rings. Breaks and holidays for which nobody says anything are handled as closed hours are. */
export const builtInClosed: typeof builtInBusiness = {
  ...builtInBusiness,
  desktop: false,
  mobile: false,
  otherPhones: false,
};
