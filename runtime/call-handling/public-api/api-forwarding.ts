// `call_forwarding` of the public API, both ways: the applications, told apart by their description, external numbers and
// external contacts, and press 1 while ringing.

import type { OutsideMember, TimeHandling } from '../../../schema/documents.generated.ts';
import { pointerTo } from '../../../schema/pointer.ts';
import { problem, shown } from '../../../schema/problem.ts';
import { contactOf, numberTarget } from './import-targets.ts';
import { items, type Learnt, members, type ReplyEntry } from './reply-entry.ts';

const applications: ReadonlyMap<unknown, 'desktop' | 'mobile'> = new Map([
  ['Zoom Desktop Apps', 'desktop'],
  ['Zoom Mobile Apps', 'mobile'],
]);

/** schema/call-handling.schema.json */
const mostOutside = 10;

/** The settings of a time that a `call_forwarding` entry says. The third application, for appliances, is left over. */
export function importedForwarding(entry: ReplyEntry): TimeHandling {
  const { call_forwarding_settings: list, require_press_1_before_connecting: pressOne } = members(entry.settings);
  const switches: { desktop?: boolean; mobile?: boolean } = {};
  const outside = items(list).flatMap((item, index): readonly OutsideMember[] => {
    const pointer = entry.pointer + pointerTo('call_forwarding_settings', index);
    const { description, enable } = members(item);
    const application = applications.get(description);
    if (application === undefined) return outsideMember(entry, item, pointer);
    if (typeof enable !== 'boolean') return [];
    switches[application] = enable;
    entry.report.take(pointer, `${entry.to}/${application}`);
    return [];
  });
  if (outside.length > mostOutside) {
    const pointer = `${entry.pointer}/call_forwarding_settings`;
    entry.report.leave(problem('handling.import-not-taken', { pointer }, { value: shown(outside.slice(mostOutside)) }));
  }
  if (typeof pressOne === 'boolean') {
    entry.report.take(`${entry.pointer}/require_press_1_before_connecting`, `${entry.to}/pressOneRinging`);
  }
  return {
    ...switches,
    ...(Array.isArray(list) ? { outside: outside.slice(0, mostOutside) } : {}),
    ...(typeof pressOne === 'boolean' ? { pressOneRinging: pressOne } : {}),
  };
}

function outsideMember(entry: ReplyEntry, item: unknown, pointer: string): readonly OutsideMember[] {
  const { phone_number: number, external_contact: contact, description, enable } = members(item);
  const { external_contact_id: contactId } = members(contact);
  const name = typeof description === 'string' && description !== '' ? { name: description.slice(0, 120) } : {};
  const enabled = enable !== false;
  if (typeof contactId === 'string' && contactId !== '') {
    entry.report.take(pointer, `${entry.to}/outside`);
    return [{ party: { kind: 'contact', contact: contactOf(entry, contactId) }, enabled, ...name }];
  }
  if (number === undefined) return [];
  const party = numberTarget(entry, { value: number, pointers: [`${pointer}/phone_number`] });
  if (party === null) return [];
  entry.report.take(pointer, `${entry.to}/outside`);
  return [{ party, enabled, ...name }];
}

/** What is written: the entries of the source, switched as ours are, without those that were taken out, with new ones. */
export interface ForwardingChange {
  /** The `settings` of the source's entry. */
  readonly source: unknown;
  /** The time as it was imported, and as it is now. */
  readonly before: TimeHandling;
  readonly now: TimeHandling;
  readonly learnt: Learnt;
}

/** The `settings` of a `call_forwarding` entry, as PATCH takes them. What was never understood stays as it was. */
export function exportedForwarding({ source, before, now, learnt }: ForwardingChange): object {
  const { call_forwarding_settings: list, ...rest } = members(source);
  const among = (members: readonly OutsideMember[] = [], item: unknown) =>
    members.find((each) => isOf(each, item, learnt));
  const kept = items(list).flatMap((item) => {
    const fields = members(item);
    const application = applications.get(fields.description);
    if (application !== undefined) return [{ ...fields, enable: now[application] ?? fields.enable }];
    const [was, is] = [among(before.outside, item), among(now.outside, item)];
    if (is !== undefined) return [was?.enabled === is.enabled ? fields : { ...fields, enable: is.enabled }];
    return was === undefined ? [fields] : [];
  });
  const added = (now.outside ?? []).filter((each) => !items(list).some((item) => isOf(each, item, learnt)));
  const pressOne = now.pressOneRinging === undefined ? {} : { require_press_1_before_connecting: now.pressOneRinging };
  return { ...rest, ...pressOne, call_forwarding_settings: [...kept, ...added.map((each) => newItem(each, learnt))] };
}

function isOf({ party }: OutsideMember, item: unknown, { contacts }: Learnt): boolean {
  const { phone_number: number, external_contact: contact } = members(item);
  if (party.kind === 'number') return party.number === number;
  return contacts.get(party.contact) === members(contact).external_contact_id;
}

function newItem({ party, enabled, name = '' }: OutsideMember, { contacts }: Learnt): object {
  const base = { description: name, enable: enabled };
  if (party.kind === 'number') return { ...base, phone_number: party.number };
  return { ...base, external_contact: { external_contact_id: contacts.get(party.contact) ?? party.contact } };
}
