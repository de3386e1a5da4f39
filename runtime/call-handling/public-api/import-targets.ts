// Whom a reply leads calls to: extensions, contacts, numbers and audio, in both forms. What is done with them is
// import-routing.ts.

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { NumberTarget } from '../../../schema/documents.generated.ts';
import { problem, shown } from '../../../schema/problem.ts';
import { eitherForm, entryOf, type Found, idFrom, members, type ReplyEntry } from './reply-entry.ts';

/** A target that was understood, with where it stood. */
export interface FoundTarget<Value> {
  readonly value: Value;
  readonly pointers: readonly string[];
}

/** The forms in which a target stands: the object of reads, the flat id of writes. */
export interface TargetForm {
  readonly nested: readonly string[];
  readonly flat: string;
}

/** An extension by number, or by an id that the reader knows; null, and left over with the reason, where it is unknown. */
export function foundExtension(entry: ReplyEntry, form: TargetForm, code: number): FoundTarget<string> | null {
  const found = withId(entry, form);
  if (found === null) return null;
  const { object, id, pointers } = found;
  const told = object.extension_number;
  const number = told === undefined ? (entryOf(entry.known.extensions, id) ?? '') : String(told);
  if (!/^[0-9]{3,6}$/.test(number)) return unknownTarget(entry, pointers, id);
  if (id !== '') entry.learnt.extensions.set(number, { id, code });
  return { value: number, pointers };
}

/** A contact, under the id that the reader gives it, else under one made of the API's. */
export function foundContact(entry: ReplyEntry, form: TargetForm): FoundTarget<string> | null {
  const found = withId(entry, form);
  if (found === null || found.id === '') return null;
  return { value: contactOf(entry, found.id), pointers: found.pointers };
}

/** Our id of a contact. */
export function contactOf({ known, learnt }: ReplyEntry, id: string): string {
  const contact = entryOf(known.contacts, id) ?? idFrom('contact', id);
  learnt.contacts.set(contact, id);
  return contact;
}

/** A number with the country that it most likely has: the reply does not say which was picked (S7). */
export function foundNumber(
  entry: ReplyEntry,
  nested: readonly string[],
  flat: string,
): FoundTarget<NumberTarget> | null {
  const found = eitherForm(entry, [...nested, 'phone_number'], flat);
  if (found === null) return null;
  const target = numberTarget(entry, found);
  const whole = entry.pointer + nested.map((token) => `/${token}`).join('');
  const pointers = found.pointers.map((pointer) => (pointer.startsWith(`${whole}/`) ? whole : pointer));
  return target === null ? null : { value: target, pointers };
}

/** The number at its place, with its country guessed; null, and left over, where it is not E.164. */
export function numberTarget({ report }: ReplyEntry, { value, pointers }: Found): NumberTarget | null {
  const [pointer = ''] = pointers;
  const text = typeof value === 'string' ? value : '';
  const country = /^\+[1-9][0-9]{6,14}$/.test(text) ? parsePhoneNumberFromString(text)?.country : undefined;
  if (country === undefined) {
    report.leave(problem('handling.import-number', { pointer }, { value: shown(value) }));
    return null;
  }
  report.guess(problem('handling.import-country', { pointer }, { number: text, country }));
  return { kind: 'number', number: text, country };
}

/** The prompt of an audio id: empty is the default (undefined), 0 is off, removed_ was deleted: the default as well. */
export function foundAudio(entry: ReplyEntry, found: Found | null): FoundTarget<string | undefined> | null {
  if (found === null) return null;
  const { value, pointers } = found;
  const [pointer = ''] = pointers;
  if (value === '' || value === null) return { value: undefined, pointers };
  if (value === '0' || value === 0) return { value: 'off', pointers };
  if (typeof value !== 'string') return null;
  if (value.startsWith('removed_')) {
    entry.report.leave(problem('handling.import-audio-deleted', { pointer }, { id: value }));
    return { value: undefined, pointers: [] };
  }
  const prompt = entryOf(entry.known.audio, value);
  if (prompt === undefined) entry.report.guess(problem('handling.import-audio', { pointer }, { id: value }));
  const own = prompt ?? idFrom('audio', value);
  entry.learnt.audio.set(own, value);
  return { value: own, pointers };
}

interface Identified {
  readonly object: Readonly<Record<string, unknown>>;
  readonly id: string;
  readonly pointers: readonly string[];
}

function withId(entry: ReplyEntry, { nested, flat }: TargetForm): Identified | null {
  const whole = eitherForm({ ...entry, settings: onlyNested(entry, nested) }, nested, flat);
  const object = members(whole?.value);
  const told = object.extension_id ?? object.id;
  const written = members(entry.settings)[flat];
  if (whole === null && written === undefined) return null;
  const flatAt = `${entry.pointer}/${flat}`;
  if (told !== undefined && written !== undefined && told !== written && object.id !== written) {
    entry.report.guess(
      problem('handling.import-both-forms', { pointer: flatAt }, { taken: shown(told), other: shown(written) }),
    );
  }
  const id = told ?? (object.extension_number === undefined ? written : undefined);
  const pointers = [...(whole?.pointers ?? []), ...(written === undefined ? [] : [flatAt])];
  return { object, id: typeof id === 'string' ? id : '', pointers };
}

/** The entry's settings without their flat fields: an object and an id are not compared. */
function onlyNested({ settings }: ReplyEntry, [head = '']: readonly string[]): unknown {
  const inner = members(settings)[head];
  return inner === undefined ? {} : { [head]: inner };
}

function unknownTarget({ report }: ReplyEntry, pointers: readonly string[], id: string): null {
  for (const pointer of pointers) report.leave(problem('handling.import-target', { pointer }, { id }));
  return null;
}
