// Where a party can be reached, by the directory and its dialling policy. Nothing here comes from a caller.

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Endpoint } from '../../schema/documents.generated.ts';
import type { DirectoryIndex } from './directory-index.ts';

/** Why a number may not be rung; null when it may. */
type DiallingRefusal = 'invalid' | 'country' | 'premium';

/**
 * The endpoints that a party reference of a chart (`device:204-desk`, `user:204`, `number:+33…`) stands for,
 * rung at once as one leg. Empty: unknown, without devices, or refused by the dialling policy (unreachable).
 */
export function endpointsOf(index: DirectoryIndex, party: string): readonly Endpoint[] {
  const colon = party.indexOf(':');
  const id = party.slice(colon + 1);
  switch (party.slice(0, colon)) {
    case 'device':
      return deviceEndpoints(index, id);
    case 'user':
      return userEndpoints(index, id);
    case 'extension': {
      const user = index.extensions.get(id)?.user;
      return user === undefined ? [] : userEndpoints(index, user);
    }
    case 'contact': {
      const contact = index.contacts.get(id);
      return contact === undefined ? [] : numberEndpoints(index, contact.number);
    }
    case 'number':
      return numberEndpoints(index, id);
    default:
      return [];
  }
}

/**
 * Whether an E.164 number may be rung: of possible length, of an allowed country, never premium rate.
 * Default deny. The country is the number's own, found by libphonenumber, not the one stored beside it.
 */
export function diallingRefusal({ directory }: DirectoryIndex, number: string): DiallingRefusal | null {
  const parsed = parsePhoneNumberFromString(number);
  if (parsed === undefined || !parsed.isPossible()) return 'invalid';
  if (parsed.getType() === 'PREMIUM_RATE') return 'premium';
  const { country } = parsed;
  return country !== undefined && directory.dialling.countries.includes(country) ? null : 'country';
}

function userEndpoints(index: DirectoryIndex, id: string): readonly Endpoint[] {
  return (index.users.get(id)?.devices ?? []).flatMap((device) => deviceEndpoints(index, device));
}

function deviceEndpoints(index: DirectoryIndex, id: string): readonly Endpoint[] {
  const device = index.devices.get(id);
  if (device === undefined) return [];
  const { address } = device;
  return [{ kind: 'device', device: id, ...(address === undefined ? {} : { address }) }];
}

function numberEndpoints(index: DirectoryIndex, number: string): readonly Endpoint[] {
  return diallingRefusal(index, number) === null ? [{ kind: 'number', number }] : [];
}
