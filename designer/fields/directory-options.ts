// The entries of the directory as options of a picker: the id that is stored, and the name that is read.

import type { Directory, Language, ScheduleName, Text } from '../../schema/documents.generated.ts';
import { builtInPrompts } from '../../schema/prompts.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export type Reference = 'schedule' | 'user' | 'device' | 'extension' | 'contact' | 'mailbox' | 'prompt';

/** What can be chosen of one sort, in the directory's order. */
export function optionsOf(directory: Directory, reference: Reference, language: Language): readonly Option[] {
  switch (reference) {
    case 'schedule':
      return directory.schedules.map(({ id, name }) => ({ value: id, label: scheduleName(name, language) ?? id }));
    case 'user':
      return directory.users.map(({ id, name }) => ({ value: id, label: name }));
    case 'device':
      return directory.devices.map(({ id, name }) => ({ value: id, label: name }));
    case 'extension':
      return directory.extensions.map(({ number, name }) => ({ value: number, label: withName(number, name) }));
    case 'contact':
      return directory.contacts.map(({ id, name }) => ({ value: id, label: name }));
    case 'mailbox':
      return directory.mailboxes.map(({ id, name }) => ({ value: id, label: withName(id, name) }));
    case 'prompt':
      return promptOptions(directory, language);
  }
}

/** Holiday groups, then single holidays, of a schedule: each can have an outcome of its own. */
export function holidayOptions(directory: Directory, schedule: string, language: Language): readonly Option[] {
  const found = directory.schedules.find(({ id }) => id === schedule);
  if (found === undefined) return [];
  const named = ({ id, name }: { readonly id: string; readonly name: ScheduleName }) => ({
    value: id,
    label: scheduleName(name, language) ?? id,
  });
  return [...found.holidayGroups.map(named), ...found.holidays.map(named)];
}

/** A schedule's or holiday's name in the reader's language, else in the other one. */
export function scheduleName(name: ScheduleName | undefined, language: Language): string | undefined {
  return typeof name === 'string' ? name : name === undefined ? undefined : inLanguage(name, language);
}

/** A text in the reader's language, else in the other one. */
export function inLanguage(text: Text, language: Language): string | undefined {
  return text[language] ?? text.en ?? text.fr;
}

/** The company's own prompts, then the built-in ones, which say what they say. */
function promptOptions(directory: Directory, language: Language): readonly Option[] {
  const own = directory.prompts.map(({ id, name, text }) => ({
    value: id,
    label: name ?? shortened(inLanguage(text, language) ?? id),
  }));
  const taken = new Set(own.map(({ value }) => value));
  const builtIn = Object.entries(builtInPrompts).map(([value, text]) => ({ value, label: shortened(text[language]) }));
  return [...own, ...builtIn.filter(({ value }) => !taken.has(value))];
}

const shortened = (text: string): string => (text.length > 64 ? `${text.slice(0, 63)}…` : text);

const withName = (id: string, name: string | undefined): string => (name === undefined ? id : `${id} – ${name}`);
