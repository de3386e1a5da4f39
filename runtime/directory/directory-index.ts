// A directory with its lists indexed by what flows call their entries. Pure.

import type {
  Contact,
  Device,
  Directory,
  DirectoryExtension,
  DirectoryUser,
  Mailbox,
  Prompt,
  Schedule,
} from '../../schema/documents.generated.ts';

export interface DirectoryIndex {
  readonly directory: Directory;
  readonly users: ReadonlyMap<string, DirectoryUser>;
  readonly devices: ReadonlyMap<string, Device>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly extensions: ReadonlyMap<string, DirectoryExtension>;
  readonly schedules: ReadonlyMap<string, Schedule>;
  readonly mailboxes: ReadonlyMap<string, Mailbox>;
  readonly prompts: ReadonlyMap<string, Prompt>;
}

/** Indexes a directory. Where two entries share an id the first counts; the check names the other. */
export function indexOf(directory: Directory): DirectoryIndex {
  return {
    directory,
    users: byKey(directory.users, ({ id }) => id),
    devices: byKey(directory.devices, ({ id }) => id),
    contacts: byKey(directory.contacts, ({ id }) => id),
    extensions: byKey(directory.extensions, ({ number }) => number),
    schedules: byKey(directory.schedules, ({ id }) => id),
    mailboxes: byKey(directory.mailboxes, ({ id }) => id),
    prompts: byKey(directory.prompts, ({ id }) => id),
  };
}

/** The index with extensions that flows list in their entries leading there, unless the directory says otherwise. */
export function withFlowExtensions(
  index: DirectoryIndex,
  listed: Iterable<readonly [extension: string, flow: string]>,
): DirectoryIndex {
  const extensions = new Map(index.extensions);
  for (const [number, flow] of listed) {
    const known = extensions.get(number);
    if (known?.flow === undefined) extensions.set(number, { ...known, number, flow });
  }
  return { ...index, extensions };
}

/** A directory in which nobody is listed and nothing may be dialled. */
export const emptyDirectory: Directory = {
  name: 'Empty',
  language: 'en',
  timeZone: 'UTC',
  dialling: { countries: [] },
  users: [],
  devices: [],
  extensions: [],
  contacts: [],
  schedules: [],
  mailboxes: [],
  prompts: [],
};

function byKey<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, Entry> {
  return new Map([...entries].reverse().map((entry) => [keyOf(entry), entry]));
}
