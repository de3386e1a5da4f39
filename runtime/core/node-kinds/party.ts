// A party of the flow document as the chart's one-string reference, and as people read it.

import type { Language, Party } from '../../../schema/documents.generated.ts';
import type { NameOf } from './node-kind.ts';

/** `device:204-desk`, `user:204`, `extension:204`, `contact:acme`, `number:+33612345678`. */
export function partyReference(party: Party): string {
  return `${party.kind}:${partyName(party)}`;
}

/** The party as a sentence names it; an extension says that it is one. */
export function partyText(party: Party, language: Language, nameOf: NameOf): string {
  const name = nameOf(party.kind, partyName(party));
  if (party.kind !== 'extension') return name;
  return extensionText(name, language);
}

/** An extension as a sentence names it. */
export function extensionText(name: string, language: Language): string {
  return language === 'fr' ? `le poste ${name}` : `extension ${name}`;
}

/** The id, extension or number alone. */
function partyName(party: Party): string {
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
