// A directory's names, each in a set or map, so that a flow of many nodes is checked against a large directory in one go.

import type { Contact, Directory, Schedule } from '../../schema/documents.generated.ts';

/** What a directory knows, by id. */
export interface DirectoryIndex {
  readonly users: ReadonlySet<string>;
  readonly devices: ReadonlySet<string>;
  readonly mailboxes: ReadonlySet<string>;
  readonly prompts: ReadonlySet<string>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly schedules: ReadonlyMap<string, Schedule>;
}

/** The index of a directory. Of two entries with one id the later counts; directory-problems.ts names such pairs. */
export function directoryIndex(directory: Directory): DirectoryIndex {
  return {
    users: ids(directory.users),
    devices: ids(directory.devices),
    mailboxes: ids(directory.mailboxes),
    prompts: ids(directory.prompts),
    contacts: new Map(directory.contacts.map((contact) => [contact.id, contact])),
    schedules: new Map(directory.schedules.map((schedule) => [schedule.id, schedule])),
  };
}

function ids(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}
