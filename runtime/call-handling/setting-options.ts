// Which policy option a setting belongs to, and the settings of a document by their pointers.

import type { CallHandling, PolicyOption, TimeHandling } from '../../schema/documents.generated.ts';
import { pointerTo } from '../../schema/pointer.ts';
import type { TimeField } from './time-settings.ts';

/** The settings of one time in a document, with their pointer. */
export interface PlacedTime {
  readonly pointer: string;
  /** The same for the same time or holiday, wherever it stands in the document. */
  readonly key: string;
  readonly handling: TimeHandling;
}

/** The times that a document has something to say about, in its own order. */
export function timesOf(settings: CallHandling): readonly PlacedTime[] {
  const times = (['business', 'closed', 'break', 'holiday'] as const).flatMap((time) => {
    const handling = settings[time];
    return handling === undefined ? [] : [{ pointer: pointerTo(time), key: time, handling }];
  });
  const single = (settings.holidayHandling ?? []).map(({ holiday, handling }, index) => ({
    pointer: pointerTo('holidayHandling', index, 'handling'),
    key: `holiday ${holiday}`,
    handling,
  }));
  return [...times, ...single];
}

/** The option that locks a setting of a time (S3, the padlocks of the seed). */
export const optionOfField: { readonly [Field in TimeField]-?: PolicyOption } = {
  desktop: 'applications',
  mobile: 'applications',
  phones: 'phones',
  otherPhones: 'phones',
  outside: 'outside',
  pressOneRinging: 'pressOne',
  pressOneBusy: 'pressOne',
  pressOneNotAnswered: 'pressOne',
  confirmBy: 'pressOne',
  mode: 'ringing',
  longestWaitSeconds: 'ringing',
  secondsEach: 'ringing',
  callerId: 'ringing',
  busy: 'busy',
  notAnswered: 'notAnswered',
  reachOperator: 'reachOperator',
  operator: 'reachOperator',
  operatorPrompt: 'reachOperator',
  checkVoicemail: 'checkVoicemail',
  greeting: 'greeting',
  instruction: 'greeting',
  videomail: 'videomail',
};

/** The settings outside the times, with the option that locks each. */
export const documentOptions = [
  ['timeZone', 'hours'],
  ['hours', 'hours'],
  ['breaks', 'hours'],
  ['holidays', 'holidays'],
  ['holidayGroups', 'holidays'],
  ['deleteEndedHolidays', 'holidays'],
] as const satisfies readonly (readonly [keyof CallHandling, PolicyOption])[];

/** True when two JSON values say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const entries = Object.entries(one);
  if (entries.length !== Object.keys(other).length) return false;
  return entries.every(([key, value]) => Object.hasOwn(other, key) && isSame(value, Reflect.get(other, key)));
}
