// A party of the flow document as the chart's one-string reference, and as people read it.

import type { Party } from '../../../schema/documents.generated.ts';

/** `device:204-desk`, `user:204`, `extension:204`, `contact:acme`, `number:+33612345678`. */
export function partyReference(party: Party): string {
  return `${party.kind}:${partyName(party)}`;
}

/** The id, extension or number alone. */
export function partyName(party: Party): string {
  switch (party.kind) {
    case 'device':
      return party.device;
    case 'user':
      return party.user;
    case 'extension':
      return party.extension;
    case 'contact':
      return party.contact;
    case 'number':
      return party.number;
  }
}
