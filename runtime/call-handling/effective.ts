// The settings in force for one extension: inherited from its levels (S2), held against policies and facts (S3), each
// value with its origin. The flow that they make is flow-of.ts.

import type { Schedule } from '../../schema/documents.generated.ts';
import { type EffectiveTime, inherited, inheritedTime, type Value } from './inheritance.ts';
import { permittedTime } from './permitted.ts';
import { type LevelSettings, policyOf } from './policies.ts';
import type { Surroundings } from './targets.ts';
import type { HandlingTime } from './time-settings.ts';

/** Everything that holds for an extension. */
export interface EffectiveSettings {
  readonly timeZone: Value<string>;
  readonly hours: Value<Schedule['hours']>;
  readonly breaks: Value<Schedule['breaks']>;
  readonly holidays: Value<Schedule['holidays']>;
  readonly holidayGroups: Value<Schedule['holidayGroups']>;
  readonly deleteEndedHolidays: Value<boolean>;
  readonly business: EffectiveTime;
  readonly closed: EffectiveTime;
  readonly break: EffectiveTime;
  /** Holidays without a handling of their own. */
  readonly holiday: EffectiveTime;
  /** Holidays and groups that some level handles by themselves, by id, in the order of the list of holidays. */
  readonly holidayHandling: ReadonlyMap<string, EffectiveTime>;
  /** Whether there is a voicemail to fall back on: a mailbox, and no policy against it. */
  readonly hasVoicemail: boolean;
}

/**
 * The settings in force. `levels` go from the account down: account, site, groups, user; any may be left out. A setting
 * that no level has is built in (`time-settings.ts`): open round the clock, everything rings for 30 s, then voicemail.
 * Never fails: a value that a policy forbids, or that names what is gone, is replaced, and `reasons` says so (S2, S3).
 */
export function effective(levels: readonly LevelSettings[], around: Surroundings): EffectiveSettings {
  const time = (name: HandlingTime, holidays: readonly string[] = []) =>
    permittedTime(inheritedTime(levels, name, holidays), levels, around);
  const holidays = inherited(levels, 'holidays', []);
  const holidayGroups = inherited(levels, 'holidayGroups', []);
  const own = new Set(levels.flatMap(({ settings }) => (settings.holidayHandling ?? []).map(({ holiday }) => holiday)));
  const single = holidays.value
    .filter(({ id }) => own.has(id))
    .map(({ id, group }) => [id, ...(group === undefined ? [] : [group])]);
  const grouped = holidayGroups.value.filter(({ id }) => own.has(id)).map(({ id }) => [id]);
  return {
    timeZone: inherited(levels, 'timeZone', around.facts.timeZone),
    hours: inherited(levels, 'hours', 'always'),
    breaks: inherited(levels, 'breaks', []),
    holidays,
    holidayGroups,
    deleteEndedHolidays: inherited(levels, 'deleteEndedHolidays', false),
    business: time('business'),
    closed: time('closed'),
    break: time('break'),
    holiday: time('holiday'),
    holidayHandling: new Map([...single, ...grouped].map((ids) => [ids[0] ?? '', time('holiday', ids)])),
    hasVoicemail: around.extension.mailbox !== null && policyOf('notAnswered.voicemail', levels).enabled,
  };
}
