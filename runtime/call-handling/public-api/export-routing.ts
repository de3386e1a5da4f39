// A `call_handling` entry as the public API's PATCH takes it: flat. What has not changed is given back as it was.

import type { TimeHandling } from '../../../schema/documents.generated.ts';
import { pointerTo, valueAt } from '../../../schema/pointer.ts';
import { type Problem, problem } from '../../../schema/problem.ts';
import { isSame } from '../setting-options.ts';
import { codeOfAction } from './action-codes.ts';
import { type Learnt, members } from './reply-entry.ts';

/** One time before and after, with the entry that it came from. */
export interface RoutingChange {
  /** The `settings` of the source's entry; undefined where there is none. */
  readonly source: unknown;
  readonly before: TimeHandling;
  readonly now: TimeHandling;
  /** Pointer of the time in our settings. */
  readonly pointer: string;
  readonly learnt: Learnt;
}

/** What is written, and what cannot be: handling.export-target. */
export interface WrittenRouting {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** The settings to write. Objects of reads become flat fields; members of theirs that nobody knows stay in them. */
export function exportedRouting(change: RoutingChange): WrittenRouting {
  const { before, now } = change;
  const changed = (field: keyof TimeHandling) => !isSame(before[field], now[field]);
  const busy = changed('busy') ? writtenWay(change, 'busy') : nothing;
  const notAnswered = changed('notAnswered') ? writtenWay(change, 'notAnswered') : nothing;
  const operator = changed('operator') ? writtenOperator(change) : nothing;
  const plain = plainFields.flatMap(([field, flat]) =>
    changed(field) ? [[flat, plainValue(change, now[field])]] : [],
  );
  const wait = now.mode === 'sequential' ? now.secondsEach : now.longestWaitSeconds;
  const waits = changed('mode') || changed('secondsEach') || changed('longestWaitSeconds');
  return {
    settings: {
      ...flattened(change.source),
      ...Object.fromEntries(plain),
      ...(waits && wait !== undefined ? { max_wait_time: wait } : {}),
      ...notAnswered.settings,
      ...busy.settings,
      ...operator.settings,
    },
    problems: [...notAnswered.problems, ...busy.problems, ...operator.problems],
  };
}

const nothing: WrittenRouting = { settings: {}, problems: [] };

/** Where each member of the objects of reads is written. What is not here has no flat field, and stays in its object. */
const flatFields: readonly (readonly [nested: readonly [string, string, ...string[]], flat: string])[] = [
  [['routing', 'action'], 'call_not_answer_action'],
  [['routing', 'forward_to', 'phone_number'], 'phone_number'],
  [['routing', 'forward_to', 'description'], 'description'],
  [['routing', 'forward_to', 'id'], 'forward_to_extension_id'],
  [['routing', 'forward_to', 'extension_id'], 'forward_to_extension_id'],
  [['routing', 'operator', 'id'], 'operator_extension_id'],
  [['routing', 'operator', 'extension_id'], 'operator_extension_id'],
  [['routing', 'connect_to_operator'], 'connect_to_operator'],
  [['routing', 'allow_callers_check_voicemail'], 'allow_callers_check_voicemail'],
  [['routing', 'voicemail_greeting', 'id'], 'voicemail_greeting_id'],
  [['routing', 'voicemail_leaving_instruction', 'id'], 'voicemail_leaving_instruction_id'],
  [['routing', 'message_greeting', 'id'], 'message_greeting_id'],
  [['routing', 'require_press_1_before_connecting'], 'un_answered_require_press_1_before_connecting'],
  [['busy_routing', 'action'], 'busy_on_another_call_action'],
  [['busy_routing', 'forward_to', 'phone_number'], 'busy_phone_number'],
  [['busy_routing', 'forward_to', 'description'], 'busy_description'],
  [['busy_routing', 'forward_to', 'id'], 'busy_forward_to_extension_id'],
  [['busy_routing', 'forward_to', 'extension_id'], 'busy_forward_to_extension_id'],
  [['busy_routing', 'require_press_1_before_connecting'], 'busy_require_press_1_before_connecting'],
];

function flattened(source: unknown): Readonly<Record<string, unknown>> {
  const { routing, busy_routing: busyRouting, ...rest } = members(source);
  const flat = flatFields.flatMap(([nested, name]) => {
    const value = valueAt(source, pointerTo(...nested));
    return value === undefined ? [] : [[name, value]];
  });
  const remainder = Object.entries({ routing, busy_routing: busyRouting }).flatMap(([name, object]) => {
    const left = unwritten(name, object);
    return Object.keys(left).length === 0 ? [] : [[name, left]];
  });
  return { ...rest, ...Object.fromEntries(flat), ...Object.fromEntries(remainder) };
}

/** The members of an object of reads that no flat field takes, neither them nor their id or number. */
function unwritten(name: string, object: unknown): Readonly<Record<string, unknown>> {
  const isWritten = (member: string, value: unknown) =>
    flatFields.some(([[head, key, inner]]) => {
      if (head !== name || key !== member || inner === 'description') return false;
      return inner === undefined || members(value)[inner] !== undefined;
    });
  return Object.fromEntries(Object.entries(members(object)).filter(([key, value]) => !isWritten(key, value)));
}

/** Settings with a flat field of the same meaning. */
const plainFields = [
  ['mode', 'ring_mode'],
  ['reachOperator', 'connect_to_operator'],
  ['checkVoicemail', 'allow_callers_check_voicemail'],
  ['greeting', 'voicemail_greeting_id'],
  ['instruction', 'voicemail_leaving_instruction_id'],
  ['pressOneNotAnswered', 'un_answered_require_press_1_before_connecting'],
  ['pressOneBusy', 'busy_require_press_1_before_connecting'],
] as const satisfies readonly (readonly [keyof TimeHandling, string])[];

/** Audio is written by its id: off is 0, the default and what has no id there is empty. */
function plainValue({ learnt }: RoutingChange, value: unknown): unknown {
  if (value === undefined) return '';
  if (typeof value !== 'string' || value === 'simultaneous' || value === 'sequential') return value;
  return value === 'off' ? '0' : (learnt.audio.get(value) ?? '');
}

const names = {
  notAnswered: {
    code: 'call_not_answer_action',
    id: 'forward_to_extension_id',
    number: 'phone_number',
    audio: 'message_greeting_id',
  },
  busy: {
    code: 'busy_on_another_call_action',
    id: 'busy_forward_to_extension_id',
    number: 'busy_phone_number',
    audio: 'busy_message_greeting_id',
  },
} as const;

function writtenWay(change: RoutingChange, field: 'busy' | 'notAnswered'): WrittenRouting {
  const { now, learnt, pointer } = change;
  const way = now[field];
  if (way === undefined) return nothing;
  const { code, id, number, audio } = names[field];
  switch (way.action) {
    case 'extension': {
      const known = learnt.extensions.get(way.extension);
      if (known === undefined || known.code === 0) return unwritable(pointer + pointerTo(field), way.extension);
      return { settings: { [code]: known.code, [id]: known.id }, problems: [] };
    }
    case 'contact': {
      const known = learnt.contacts.get(way.contact);
      if (known === undefined) return unwritable(pointer + pointerTo(field), way.contact);
      return { settings: { [code]: codeOfAction.contact, [id]: known }, problems: [] };
    }
    case 'number':
      return { settings: { [code]: codeOfAction.number, [number]: way.number }, problems: [] };
    case 'message':
      return { settings: { [code]: codeOfAction.message, [audio]: plainValue(change, way.prompt) }, problems: [] };
    case 'voicemail':
    case 'hangup':
    case 'callWaiting':
    case 'busySignal':
      return { settings: { [code]: codeOfAction[way.action] }, problems: [] };
  }
}

function writtenOperator({ now, learnt, pointer }: RoutingChange): WrittenRouting {
  if (now.operator === undefined) return nothing;
  const known = learnt.extensions.get(now.operator);
  if (known === undefined) return unwritable(`${pointer}/operator`, now.operator);
  return { settings: { operator_extension_id: known.id }, problems: [] };
}

function unwritable(pointer: string, target: string): WrittenRouting {
  return { settings: {}, problems: [problem('handling.export-target', { pointer }, { target })] };
}
