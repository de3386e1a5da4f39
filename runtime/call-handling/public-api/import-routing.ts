// The sub-setting `call_handling` of a reply: ring mode, busy, not answered, operator, voicemail. Hours and forwarding
// have files of their own.

import type { BusyHandling, NotAnsweredHandling, TimeHandling } from '../../../schema/documents.generated.ts';
import { problem, shown } from '../../../schema/problem.ts';
import { busyCodes, type CodeMeaning, notAnsweredCodes } from './action-codes.ts';
import { foundAudio, foundContact, foundExtension, foundNumber } from './import-targets.ts';
import { eitherForm, type Found, members, type ReplyEntry, taken, takenFlag } from './reply-entry.ts';

/** The settings of a time that a `call_handling` entry says. What it does not say stays away: it is inherited. */
export function importedRouting(entry: ReplyEntry): TimeHandling {
  const flag = (nested: readonly string[], flat: string, field: string) =>
    takenFlag(entry, eitherForm(entry, nested, flat), field);
  return withoutUndefined({
    ...ringing(entry),
    notAnswered: notAnswered(entry),
    busy: busy(entry),
    reachOperator: flag(['routing', 'connect_to_operator'], 'connect_to_operator', 'reachOperator'),
    operator: operator(entry),
    checkVoicemail: flag(
      ['routing', 'allow_callers_check_voicemail'],
      'allow_callers_check_voicemail',
      'checkVoicemail',
    ),
    greeting: audio(entry, ['routing', 'voicemail_greeting', 'id'], 'voicemail_greeting_id', 'greeting'),
    instruction: audio(
      entry,
      ['routing', 'voicemail_leaving_instruction', 'id'],
      'voicemail_leaving_instruction_id',
      'instruction',
    ),
    pressOneNotAnswered: flag(
      ['routing', 'require_press_1_before_connecting'],
      'un_answered_require_press_1_before_connecting',
      'pressOneNotAnswered',
    ),
    pressOneBusy: flag(
      ['busy_routing', 'require_press_1_before_connecting'],
      'busy_require_press_1_before_connecting',
      'pressOneBusy',
    ),
  });
}

/** `max_wait_time` is the longest wait, or the time of each, by the mode (5 to 600 s; longer ones are for queues). */
function ringing(entry: ReplyEntry): TimeHandling {
  const { ring_mode: mode, max_wait_time: wait } = members(entry.settings);
  const isMode = mode === 'simultaneous' || mode === 'sequential';
  const field = mode === 'sequential' ? 'secondsEach' : 'longestWaitSeconds';
  if (isMode) entry.report.take(`${entry.pointer}/ring_mode`, `${entry.to}/mode`);
  const isWait = typeof wait === 'number' && Number.isInteger(wait) && wait >= 5 && wait <= 600;
  if (isWait) entry.report.take(`${entry.pointer}/max_wait_time`, `${entry.to}/${field}`);
  return { ...(isMode ? { mode } : {}), ...(isWait ? { [field]: wait } : {}) };
}

function notAnswered(entry: ReplyEntry): NotAnsweredHandling | undefined {
  const way = wayOf(entry, {
    field: 'notAnswered',
    codes: notAnsweredCodes,
    routing: 'routing',
    code: 'call_not_answer_action',
    extension: 'forward_to_extension_id',
    number: 'phone_number',
    message: 'message_greeting_id',
  });
  return way === undefined || way.action === 'callWaiting' || way.action === 'busySignal' ? undefined : way;
}

function busy(entry: ReplyEntry): BusyHandling | undefined {
  const way = wayOf(entry, {
    field: 'busy',
    codes: busyCodes,
    routing: 'busy_routing',
    code: 'busy_on_another_call_action',
    extension: 'busy_forward_to_extension_id',
    number: 'busy_phone_number',
    message: 'busy_message_greeting_id',
  });
  if (way?.action === 'voicemail') {
    const greeting = audio(entry, ['busy_routing', 'voicemail_greeting', 'id'], 'busy_voicemail_greeting_id', 'busy');
    return greeting === undefined ? way : { ...way, greeting };
  }
  return way === undefined || way.action === 'hangup' ? undefined : way;
}

/** The names under which one way of handling stands in both forms. */
interface WayForm {
  readonly field: 'busy' | 'notAnswered';
  readonly codes: ReadonlyMap<number, CodeMeaning>;
  readonly routing: string;
  readonly code: string;
  readonly extension: string;
  readonly number: string;
  readonly message: string;
}

function wayOf(entry: ReplyEntry, form: WayForm): BusyHandling | NotAnsweredHandling | undefined {
  const found = eitherForm(entry, [form.routing, 'action'], form.code);
  if (found === null) return undefined;
  const code = typeof found.value === 'number' ? found.value : Number.NaN;
  const action = form.codes.get(code) ?? null;
  const way = action === null ? null : wayTo(entry, form, action, code);
  if (action === null) unknownCode(entry, found);
  else if (way === null) withoutTarget(entry, found);
  else taken(entry, found, form.field);
  return way ?? undefined;
}

function wayTo(
  entry: ReplyEntry,
  form: WayForm,
  action: NonNullable<CodeMeaning>,
  code: number,
): BusyHandling | NotAnsweredHandling | null {
  const target = { nested: [form.routing, 'forward_to'], flat: form.extension };
  const named = <Value>(found: (Found & { readonly value: Value }) | null): Value | null => {
    if (found === null) return null;
    taken(entry, found, form.field);
    return found.value;
  };
  switch (action) {
    case 'extension': {
      const extension = named(foundExtension(entry, target, code));
      return extension === null ? null : { action, extension };
    }
    case 'contact': {
      const contact = named(foundContact(entry, target));
      return contact === null ? null : { action, contact };
    }
    case 'number': {
      const found = named(foundNumber(entry, target.nested, form.number));
      return found === null ? null : { action, number: found.number, country: found.country };
    }
    case 'message': {
      const prompt = audio(entry, [form.routing, 'message_greeting', 'id'], form.message, form.field);
      return { action, prompt: prompt ?? 'try-again-later' };
    }
    case 'voicemail':
    case 'hangup':
    case 'callWaiting':
    case 'busySignal':
      return { action };
  }
}

/** The operator is any of four kinds of extension; its code does not matter to us. */
function operator(entry: ReplyEntry): string | undefined {
  const form = { nested: ['routing', 'operator'], flat: 'operator_extension_id' };
  const found = foundExtension(entry, form, 0);
  if (found === null) return undefined;
  taken(entry, found, 'operator');
  return found.value;
}

function audio(entry: ReplyEntry, nested: readonly string[], flat: string, field: string): string | undefined {
  const found = foundAudio(entry, eitherForm(entry, nested, flat));
  if (found === null) return undefined;
  taken(entry, found, field);
  return found.value;
}

function unknownCode({ report }: ReplyEntry, { value, pointers }: Found): void {
  for (const pointer of pointers) report.leave(problem('handling.import-code', { pointer }, { code: shown(value) }));
}

function withoutTarget({ report }: ReplyEntry, { value, pointers }: Found): void {
  for (const pointer of pointers)
    report.leave(problem('handling.import-no-target', { pointer }, { code: shown(value) }));
}

function withoutUndefined(
  handling: { readonly [Field in keyof TimeHandling]: TimeHandling[Field] | undefined },
): TimeHandling {
  return Object.fromEntries(Object.entries(handling).filter(([, value]) => value !== undefined));
}
