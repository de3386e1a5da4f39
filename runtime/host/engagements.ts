// Who is on a call now: counted from the live calls, and from what gateways say of devices; asked by the question `party`.

import type { Call } from '../core/call-state.ts';
import type { DirectoryIndex } from '../directory/directory-index.ts';

export interface Engagements {
  /** A call changed; undefined: it was not there before, or is not after. */
  changed(before: Call | undefined, after: Call | undefined): void;
  /** Is this person talking, on any device or as the caller? null: the directory lists no such person. */
  isBusy(index: DirectoryIndex, user: string): boolean | null;
}

/** `isTalking` tells of a device, by its address or its id, what the gateways see: talks that no flow led to. */
export function engagements(isTalking: (device: string) => boolean): Engagements {
  const counts = new Map<string, number>();
  const partiesOfUser = partyLists();

  function count(call: Call | undefined, by: 1 | -1): void {
    for (const party of call === undefined ? [] : engagedParties(call)) {
      const next = (counts.get(party) ?? 0) + by;
      if (next === 0) counts.delete(party);
      else counts.set(party, next);
    }
  }

  return {
    changed(before, after) {
      count(before, -1);
      count(after, 1);
    },
    isBusy(index, user) {
      const person = index.users.get(user);
      if (person === undefined) return null;
      if (partiesOfUser(index, user).some((party) => counts.has(party))) return true;
      return person.devices.some((device) => isTalking(index.devices.get(device)?.address ?? device));
    },
  };
}

/** The parties of a call that talk, and its caller when that is an extension. */
function engagedParties({ from, callerGone, legs }: Call): readonly string[] {
  const talking = legs.filter(({ phase }) => phase === 'connecting' || phase === 'connected').map(({ party }) => party);
  return callerGone || from === '' ? talking : [...talking, `extension:${from}`];
}

/** The party references that mean a person; the extensions of each are looked up once for a directory. */
function partyLists(): (index: DirectoryIndex, user: string) => readonly string[] {
  let known: { readonly index: DirectoryIndex; readonly extensions: ReadonlyMap<string, readonly string[]> } | null =
    null;
  return (index, user) => {
    if (known?.index !== index) known = { index, extensions: extensionsByUser(index) };
    const devices = index.users.get(user)?.devices ?? [];
    return [`user:${user}`, ...devices.map((device) => `device:${device}`), ...(known.extensions.get(user) ?? [])];
  };
}

function extensionsByUser({ directory }: DirectoryIndex): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const { number, user } of directory.extensions) {
    if (user === undefined) continue;
    const list = lists.get(user) ?? [];
    list.push(`extension:${number}`);
    lists.set(user, list);
  }
  return lists;
}
