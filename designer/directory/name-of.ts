// What people call the things that a flow's sentences name by id: from the directory, in the reader's language.
// The names of parties and nodes in a call's journal are trace/names.ts.

import type { NamedThing, NameOf } from '../../runtime/core/node-kinds/node-kind.ts';
import type { Directory, Language } from '../../schema/documents.generated.ts';
import { shownNumber } from '../fields/countries.ts';
import { holidayOptions, optionsOf } from '../fields/directory-options.ts';

/** Names of the directory; an id that it does not have stands for itself. Each list is read once, when first needed. */
export function namesIn(directory: Directory, language: Language): NameOf {
  const lists = new Map<NamedThing, ReadonlyMap<string, string>>();
  return (thing, id) => {
    if (thing === 'number') return shownNumber(id);
    const names = lists.get(thing) ?? listOf(directory, thing, language);
    lists.set(thing, names);
    return names.get(id) ?? id;
  };
}

function listOf(directory: Directory, thing: Exclude<NamedThing, 'number'>, language: Language) {
  switch (thing) {
    case 'extension':
      return new Map(directory.extensions.map(({ number }) => [number, extensionName(directory, number)]));
    case 'mailbox':
      return new Map(directory.mailboxes.map(({ id, name }) => [id, name ?? id]));
    case 'holiday':
      return labels(directory.schedules.flatMap(({ id }) => holidayOptions(directory, id, language)));
    case 'schedule':
    case 'user':
    case 'device':
    case 'contact':
    case 'prompt':
      return labels(optionsOf(directory, thing, language));
  }
}

/** `204 (Léa Moreau)`: people dial the number and know the name. */
function extensionName(directory: Directory, number: string): string {
  const found = directory.extensions.find((entry) => entry.number === number);
  const name = found?.name ?? directory.users.find(({ id }) => id === found?.user)?.name;
  return name === undefined ? number : `${number} (${name})`;
}

/** Two schedules may have holidays of one id: the first name stands. */
function labels(options: ReturnType<typeof optionsOf>): ReadonlyMap<string, string> {
  return new Map(options.toReversed().map(({ value, label }) => [value, label]));
}
