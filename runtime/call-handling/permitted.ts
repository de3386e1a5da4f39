// What a stored value becomes when a policy forbids it or what it names is gone (S3, S26): voicemail, hanging up where
// voicemail is off, a built-in prompt, or off. Every replacement keeps what is stored and says why.

import type { BusyHandling, HangUp, NotAnsweredHandling, PolicyOption } from '../../schema/documents.generated.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import type { EffectiveTime, Value } from './inheritance.ts';
import { forwardingOf, type LevelSettings, policyOf } from './policies.ts';
import {
  operatorProblems,
  restrictionProblems,
  type Surroundings,
  type Target,
  targetOf,
  targetProblems,
} from './targets.ts';
import { builtInBusiness } from './time-settings.ts';

/** Replaces in an inherited time what may not be or cannot be. `pointer`s of the reasons lead into the origin's settings. */
export function permittedTime(
  time: EffectiveTime,
  levels: readonly LevelSettings[],
  around: Surroundings,
): EffectiveTime {
  const isOff = (option: PolicyOption) => !policyOf(option, levels).enabled;
  const off = (value: Value<boolean>, option: PolicyOption) => switchedOff(value, isOff(option) && value.value);
  const judge: Judge = { isOff, restriction: forwardingOf(levels).restriction, around };
  const prompt = (value: Value<string>, otherwise: string) => knownPrompt(value, otherwise, around);
  return {
    ...time,
    desktop: off(time.desktop, 'applications'),
    mobile: off(time.mobile, 'applications'),
    otherPhones: off(time.otherPhones, 'phones'),
    phones: permittedPhones(time.phones, judge),
    outside: permittedOutside(time.outside, judge),
    busy: permittedBusy(time.busy, judge),
    notAnswered: permittedNotAnswered(time.notAnswered, judge),
    reachOperator: permittedOperator(time, judge),
    operatorPrompt: prompt(time.operatorPrompt, builtInBusiness.operatorPrompt),
    checkVoicemail: off(time.checkVoicemail, 'checkVoicemail'),
    greeting: prompt(ownGreeting(time.greeting, isOff('greeting')), builtInBusiness.greeting),
    instruction: prompt(time.instruction, builtInBusiness.instruction),
    videomail: off(time.videomail, 'videomail'),
  };
}

interface Judge {
  readonly isOff: (option: PolicyOption) => boolean;
  readonly restriction: ReturnType<typeof forwardingOf>['restriction'];
  readonly around: Surroundings;
}

function replaced<Type>(from: Value<Type>, value: Type, reasons: readonly Problem[]): Value<Type> {
  return { value, origin: from.origin, stored: from.value, reasons };
}

function switchedOff(value: Value<boolean>, isForbidden: boolean): Value<boolean> {
  if (!isForbidden) return value;
  return replaced(value, false, [problem('handling.forbidden-off', { pointer: value.origin.pointer })]);
}

/** Devices that are gone are left out; where desk phones are forbidden none rings. */
function permittedPhones(phones: EffectiveTime['phones'], { isOff, around }: Judge): EffectiveTime['phones'] {
  const { pointer } = phones.origin;
  if (isOff('phones') && phones.value.some(({ enabled }) => enabled)) {
    const none = phones.value.map((phone) => ({ ...phone, enabled: false }));
    return replaced(phones, none, [problem('handling.forbidden-off', { pointer })]);
  }
  const known = new Set(
    around.extension.telephones.map(({ party }) => (party.kind === 'device' ? party.device : party.user)),
  );
  const kept = phones.value.filter(({ device }) => known.has(device));
  if (kept.length === phones.value.length) return phones;
  const gone = phones.value.filter(({ device }) => !known.has(device));
  return replaced(
    phones,
    kept,
    gone.map(({ device }) => problem('handling.device-missing', { pointer }, { device })),
  );
}

/** External numbers and contacts that may not be rung are left out (S7). */
function permittedOutside(outside: EffectiveTime['outside'], judge: Judge): EffectiveTime['outside'] {
  const { pointer } = outside.origin;
  if (judge.isOff('outside')) {
    if (outside.value.length === 0) return outside;
    return replaced(outside, [], [problem('handling.forbidden-off', { pointer })]);
  }
  const reasons = outside.value.map(({ party }) => faultsOf(party, judge, pointer));
  const kept = outside.value.filter((_member, index) => reasons[index]?.length === 0);
  return kept.length === outside.value.length ? outside : replaced(outside, kept, reasons.flat());
}

function permittedBusy(busy: EffectiveTime['busy'], judge: Judge): EffectiveTime['busy'] {
  const reasons = handlingFaults(busy.value, `busy.${busy.value.action}`, busy.origin.pointer, judge);
  if (reasons.length === 0) return gonePrompt(busy, judge.around);
  return fallenBack(busy, judge.isOff('busy.voicemail') || judge.around.extension.mailbox === null, reasons);
}

function permittedNotAnswered(value: EffectiveTime['notAnswered'], judge: Judge): EffectiveTime['notAnswered'] {
  const reasons = handlingFaults(value.value, `notAnswered.${value.value.action}`, value.origin.pointer, judge);
  if (reasons.length === 0) return gonePrompt(value, judge.around);
  return fallenBack(value, isVoicemailOff(judge), reasons);
}

/** A forbidden way falls back to voicemail, or to hanging up where that is off as well. */
function fallenBack<Handling extends BusyHandling | NotAnsweredHandling | HangUp>(
  value: Value<Handling>,
  isOff: boolean,
  reasons: readonly Problem[],
): Value<Handling | HangUp | Extract<NotAnsweredHandling, { readonly action: 'voicemail' }>> {
  const { pointer } = value.origin;
  const code = isOff ? 'handling.falls-to-hangup' : 'handling.falls-to-voicemail';
  return {
    value: isOff ? { action: 'hangup' } : { action: 'voicemail' },
    origin: value.origin,
    stored: value.value,
    reasons: [...reasons, problem(code, { pointer })],
  };
}

function isVoicemailOff({ isOff, around }: Judge): boolean {
  return isOff('notAnswered.voicemail') || around.extension.mailbox === null;
}

type AnyHandling = BusyHandling | NotAnsweredHandling | HangUp;

function handlingFaults(handling: AnyHandling, option: string, pointer: string, judge: Judge): readonly Problem[] {
  if (isOption(option) && judge.isOff(option)) return [problem('handling.forbidden', { pointer })];
  if (handling.action === 'voicemail' && judge.around.extension.mailbox === null) {
    return [problem('handling.mailbox-missing', { pointer }, { extension: judge.around.extension.number })];
  }
  const target = targetOf(handling);
  return target === null ? [] : faultsOf(target, judge, pointer);
}

/** Busy hangs up only where it fell back to it: no policy is about that. */
function isOption(option: string): option is PolicyOption {
  return option !== 'busy.hangup';
}

function faultsOf(target: Target, { restriction, around }: Judge, pointer: string): readonly Problem[] {
  const found = targetProblems(target, around, pointer);
  return found.length > 0 ? found : restrictionProblems(target, restriction, around, pointer);
}

/** Without an operator who can be reached, voicemail follows without the menu (S17, S19). */
function permittedOperator({ reachOperator, operator }: EffectiveTime, judge: Judge): Value<boolean> {
  if (!reachOperator.value) return reachOperator;
  if (judge.isOff('reachOperator')) return switchedOff(reachOperator, true);
  const { pointer } = operator.origin;
  if (operator.value === null) {
    return replaced(reachOperator, false, [
      problem('handling.operator-unset', { pointer: reachOperator.origin.pointer }),
    ]);
  }
  const found = operatorProblems(operator.value, judge.around, pointer);
  return found.length === 0 ? reachOperator : replaced(reachOperator, false, found);
}

function ownGreeting(greeting: Value<string>, isForbidden: boolean): Value<string> {
  if (!isForbidden || greeting.value === builtInBusiness.greeting) return greeting;
  return replaced(greeting, builtInBusiness.greeting, [
    problem('handling.forbidden-off', { pointer: greeting.origin.pointer }),
  ]);
}

/** A prompt that the library no longer has is replaced by the built-in one, and it is said (S26). */
function knownPrompt(value: Value<string>, otherwise: string, { facts }: Surroundings): Value<string> {
  if (value.value === 'off' || facts.prompts.has(value.value)) return value;
  const { pointer } = value.origin;
  return replaced(value, otherwise, [problem('handling.prompt-missing', { pointer }, { prompt: value.value })]);
}

function gonePrompt<Handling extends AnyHandling>(value: Value<Handling>, { facts }: Surroundings): Value<Handling> {
  const handling: AnyHandling = value.value;
  const prompt =
    handling.action === 'message' ? handling.prompt : handling.action === 'voicemail' ? handling.greeting : undefined;
  if (prompt === undefined || prompt === 'off' || facts.prompts.has(prompt)) return value;
  const otherwise =
    handling.action === 'message' ? { prompt: 'try-again-later' } : { greeting: builtInBusiness.greeting };
  const reason = problem('handling.prompt-missing', { pointer: value.origin.pointer }, { prompt });
  return replaced(value, { ...value.value, ...otherwise }, [reason]);
}
