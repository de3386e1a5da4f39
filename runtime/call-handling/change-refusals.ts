// What somebody may not change (S3): the server answers these with 403, and the page shows the control disabled.
// What a stored value becomes that was allowed once is permitted.ts.

import type {
  BusyHandling,
  CallHandling,
  NotAnsweredHandling,
  PolicyOption,
  TimeHandling,
} from '../../schema/documents.generated.ts';
import { pointerTo } from '../../schema/pointer.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import { type Editor, lockOn } from './control-lock.ts';
import { forwardingOf, type LevelSettings, policyOf } from './policies.ts';
import { documentOptions, isSame, optionOfField, type PlacedTime, timesOf } from './setting-options.ts';
import { restrictionProblems, type Surroundings, type Target, targetOf, targetProblems } from './targets.ts';

/** A change of one level's settings. */
export interface SettingsChange extends Editor {
  readonly before: CallHandling;
  readonly after: CallHandling;
}

/**
 * What of a change is refused, each with a pointer into `after` (or into `before` for what was taken out):
 * handling.not-yours, handling.locked-by-* or locked-for-*, handling.forbidden, handling.restricted, handling.number-*.
 * `levels` go from the account down to the level that is changed. A target is judged by its final number: a contact by the
 * number that it stands for. What was there before and stays is not refused (S3: it falls back instead).
 */
export function changeRefusals(
  change: SettingsChange,
  levels: readonly LevelSettings[],
  around: Surroundings,
): readonly Problem[] {
  if (change.role === 'user' && change.level !== 'user') return [problem('handling.not-yours')];
  return [...documentRefusals(change, levels), ...timeRefusals(change, levels, around)];
}

function documentRefusals(change: SettingsChange, levels: readonly LevelSettings[]): readonly Problem[] {
  return documentOptions.flatMap(([field, option]) => {
    if (isSame(change.before[field], change.after[field])) return [];
    return lockRefusals([option], pointerTo(field), change, levels);
  });
}

function timeRefusals(
  change: SettingsChange,
  levels: readonly LevelSettings[],
  around: Surroundings,
): readonly Problem[] {
  const before = new Map(timesOf(change.before).map((time) => [time.key, time]));
  const after = timesOf(change.after);
  const kept = new Set(after.map(({ key }) => key));
  const gone = [...before.values()]
    .filter(({ key }) => !kept.has(key))
    .map((time): PlacedTime => ({ ...time, handling: {} }));
  return [...after, ...gone].flatMap(({ key, pointer, handling }) =>
    fields.flatMap((field) => {
      const old: TimeHandling = before.get(key)?.handling ?? {};
      if (isSame(old[field], handling[field])) return [];
      const at = pointer + pointerTo(field);
      const locked = lockRefusals(optionsTouched(field, old, handling), at, change, levels);
      return locked.length > 0 ? locked : choiceRefusals(field, old, handling, { pointer: at, levels, around });
    }),
  );
}

const fields = Object.keys(optionOfField).filter((key) => isField(key));

function isField(key: string): key is keyof typeof optionOfField {
  return Object.hasOwn(optionOfField, key);
}

/** The setting's option, and for busy and not answered that of the old and the new way. */
function optionsTouched(field: keyof TimeHandling, old: TimeHandling, now: TimeHandling): readonly PolicyOption[] {
  const ways = field === 'busy' || field === 'notAnswered' ? [old[field], now[field]] : [];
  return [optionOfField[field], ...ways.flatMap((way) => (way === undefined ? [] : [wayOption(field, way)]))];
}

/** `busy.voicemail`, `notAnswered.contact`… */
function wayOption(field: string, { action }: BusyHandling | NotAnsweredHandling): PolicyOption {
  if (field === 'busy' && action !== 'hangup') return `busy.${action}`;
  if (action === 'callWaiting' || action === 'busySignal') return `busy.${action}`;
  return `notAnswered.${action}`;
}

function lockRefusals(
  options: readonly PolicyOption[],
  pointer: string,
  who: SettingsChange,
  levels: readonly LevelSettings[],
): readonly Problem[] {
  for (const option of options) {
    const lock = lockOn(option, who, levels);
    if (lock !== null) return [{ ...lock, pointer }];
  }
  return [];
}

interface UsePlace {
  readonly pointer: string;
  readonly levels: readonly LevelSettings[];
  readonly around: Surroundings;
}

/** Options that are off, and targets that may not be. Only what is newly used is looked at. */
function choiceRefusals(
  field: keyof TimeHandling,
  old: TimeHandling,
  now: TimeHandling,
  place: UsePlace,
): readonly Problem[] {
  const isOff = (option: PolicyOption) => !policyOf(option, place.levels).enabled;
  const forbidden = [problem('handling.forbidden', { pointer: place.pointer })];
  if (field === 'busy' || field === 'notAnswered') {
    const way = now[field];
    if (way === undefined) return [];
    if (isOff(wayOption(field, way))) return forbidden;
    const target = targetOf(way);
    return target === null ? [] : targetRefusals(target, place);
  }
  if (field === 'outside') return outsideRefusals(old, now, isOff('outside'), place);
  const isUsed = field === 'phones' ? now.phones?.some(({ enabled }) => enabled) === true : isSwitchedOn(now[field]);
  return isUsed && isOff(optionOfField[field]) ? forbidden : [];
}

/** A number, prompt or name is used when it is given; a switch when it is on. */
function isSwitchedOn(value: unknown): boolean {
  return value !== undefined && value !== false;
}

function outsideRefusals(
  old: TimeHandling,
  now: TimeHandling,
  isForbidden: boolean,
  place: UsePlace,
): readonly Problem[] {
  return (now.outside ?? []).flatMap((member, index) => {
    const known = old.outside?.some(({ party }) => isSame(party, member.party)) ?? false;
    if (known) return [];
    const pointer = place.pointer + pointerTo(index);
    return isForbidden
      ? [problem('handling.forbidden', { pointer })]
      : targetRefusals(member.party, { ...place, pointer });
  });
}

/** A number that may not be dialled is refused; whom nobody knows is a fault of the settings, not of the right to change. */
function targetRefusals(target: Target, { pointer, levels, around }: UsePlace): readonly Problem[] {
  const numbers = targetProblems(target, around, pointer).filter(({ code }) => code.startsWith('handling.number-'));
  return [...restrictionProblems(target, forwardingOf(levels).restriction, around, pointer), ...numbers];
}
