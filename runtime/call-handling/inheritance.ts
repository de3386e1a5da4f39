// Inheritance (S2): the value of each setting and the level that it comes from. Policies are not looked at here.

import type { CallHandling, SettingsLevel, TimeHandling } from '../../schema/documents.generated.ts';
import { pointerTo } from '../../schema/pointer.ts';
import type { Problem } from '../../schema/problem.ts';
import type { LevelSettings } from './policies.ts';
import {
  builtInBusiness,
  builtInClosed,
  type HandlingTime,
  type TimeField,
  type TimeSettings,
} from './time-settings.ts';

/** Where a value comes from. `builtIn`: no level says anything. */
export interface Origin {
  readonly level: SettingsLevel | 'builtIn';
  /** Name of the site, group or user, where known. */
  readonly name?: string;
  /** JSON pointer (RFC 6901) into the settings of that level; empty for what is built in. */
  readonly pointer: string;
}

/** A setting's value in force. */
export interface Value<Type> {
  readonly value: Type;
  readonly origin: Origin;
  /** What is stored at the origin, where policies or missing targets put another value in its place (S3). */
  readonly stored?: Type;
  /** Why, and what happens instead: to be told to the user. Empty where nothing was replaced. */
  readonly reasons: readonly Problem[];
}

/** All settings of one time, each with its origin. */
export type EffectiveTime = { readonly [Field in TimeField]-?: Value<TimeSettings[Field]> };

/** Settings of one time at one place: of a level, or built in. */
interface Stored {
  readonly settings: TimeHandling;
  readonly origin: Origin;
}

/**
 * The settings of a time as inherited. `holidays`: the id of a holiday, then of its group. The lower level counts; within
 * a level one holiday before its group before all holidays. What no level says of a break or a holiday is taken from closed hours, else it is built in.
 */
export function inheritedTime(
  levels: readonly LevelSettings[],
  time: HandlingTime,
  holidays: readonly string[] = [],
): EffectiveTime {
  const chain = chainOf(levels, time, holidays);
  const found = <Field extends TimeField>(field: Field): Value<NonNullable<TimeHandling[Field]>> | null => {
    for (const { settings, origin } of chain) {
      const value = settings[field];
      if (value !== undefined && value !== null) return { value, origin: at(origin, field), reasons: [] };
    }
    return null;
  };
  const of = <Field extends TimeField>(field: Field) => {
    const value = found(field);
    if (value === null) throw new Error(`the built-in settings have no ${field}`);
    return value;
  };
  return {
    desktop: of('desktop'),
    mobile: of('mobile'),
    phones: of('phones'),
    otherPhones: of('otherPhones'),
    outside: of('outside'),
    pressOneRinging: of('pressOneRinging'),
    pressOneBusy: of('pressOneBusy'),
    pressOneNotAnswered: of('pressOneNotAnswered'),
    confirmBy: of('confirmBy'),
    mode: of('mode'),
    longestWaitSeconds: of('longestWaitSeconds'),
    secondsEach: of('secondsEach'),
    callerId: of('callerId'),
    busy: of('busy'),
    notAnswered: of('notAnswered'),
    reachOperator: of('reachOperator'),
    operator: found('operator') ?? { value: null, origin: builtIn, reasons: [] },
    operatorPrompt: of('operatorPrompt'),
    checkVoicemail: of('checkVoicemail'),
    greeting: of('greeting'),
    instruction: of('instruction'),
    videomail: of('videomail'),
  };
}

type DocumentField = 'timeZone' | 'hours' | 'breaks' | 'holidays' | 'holidayGroups' | 'deleteEndedHolidays';

/** A setting outside the times (S4, S5) as inherited, else what the company has. */
export function inherited<Field extends DocumentField>(
  levels: readonly LevelSettings[],
  field: Field,
  otherwise: NonNullable<CallHandling[Field]>,
): Value<NonNullable<CallHandling[Field]>> {
  for (const { settings, ...level } of levels.toReversed()) {
    const value = settings[field];
    if (value !== undefined && value !== null) return { value, origin: originOf(level, pointerTo(field)), reasons: [] };
  }
  return { value: otherwise, origin: builtIn, reasons: [] };
}

const builtIn: Origin = { level: 'builtIn', pointer: '' };

function chainOf(levels: readonly LevelSettings[], time: HandlingTime, holidays: readonly string[]): readonly Stored[] {
  const own = levels.toReversed().flatMap((level) => ownSettings(level, time, holidays));
  if (time === 'business') return [...own, { settings: builtInBusiness, origin: builtIn }];
  if (time === 'closed') return [...own, { settings: builtInClosed, origin: builtIn }];
  return [...own, ...chainOf(levels, 'closed', [])];
}

function ownSettings(level: LevelSettings, time: HandlingTime, holidays: readonly string[]): readonly Stored[] {
  const { holidayHandling = [], [time]: general } = level.settings;
  const single = holidays.flatMap((holiday) => {
    const index = holidayHandling.findIndex((each) => each.holiday === holiday);
    const settings = holidayHandling[index]?.handling;
    const origin = originOf(level, pointerTo('holidayHandling', index, 'handling'));
    return settings === undefined ? [] : [{ settings, origin }];
  });
  if (general === undefined) return single;
  return [...single, { settings: general, origin: originOf(level, pointerTo(time)) }];
}

function originOf({ level, name }: Pick<LevelSettings, 'level' | 'name'>, pointer: string): Origin {
  return { level, ...(name === undefined ? {} : { name }), pointer };
}

function at(origin: Origin, field: TimeField): Origin {
  return origin.level === 'builtIn' ? origin : { ...origin, pointer: origin.pointer + pointerTo(field) };
}
