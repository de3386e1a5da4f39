// What is dialled and shown in Asterisk, and how the numbers that it tells are read. Nothing a caller wrote gets into a
// dial string; who may be rung at all is the directory's matter (runtime/directory/endpoints.ts).

import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Endpoint } from '../../../schema/documents.generated.ts';
import type { AsteriskSettings, TrunkCallerId } from './settings.ts';

/** An endpoint as Asterisk dials it, and what its party is shown. */
export interface Dialled {
  /** `PJSIP/204`, `PJSIP/+33123456789@trunk`: one channel, never several. */
  readonly dial: string;
  readonly callerId: TrunkCallerId;
}

/**
 * How Asterisk dials an endpoint: a device by its address or the template of devices, a number by the trunk with the
 * longest prefix that fits. null: it cannot be reached, for want of a trunk or because it is no device and no E.164
 * number. Everything is held against its form once more: & would ring others, a comma end the dial string (app_dial).
 */
export function dialString(
  endpoint: Endpoint,
  { devices, trunks }: Pick<AsteriskSettings, 'devices' | 'trunks'>,
): Dialled | null {
  if (endpoint.kind === 'device') {
    const dial = endpoint.address ?? fromDevice(devices, endpoint.device);
    return dial !== null && (endpoint.address === undefined || addressForm.test(dial))
      ? { dial, callerId: 'caller' }
      : null;
  }
  const { number } = endpoint;
  const fitting = trunks.filter(({ prefix }) => number.startsWith(prefix));
  const trunk = fitting.toSorted((one, other) => other.prefix.length - one.prefix.length)[0];
  if (trunk === undefined || !e164Form.test(number)) return null;
  const dial = trunk.dial.replaceAll('{number}', number).replaceAll('{digits}', number.slice(1));
  return { dial, callerId: trunk.callerId };
}

const addressForm = /^[A-Za-z]+\/[A-Za-z0-9_.+-]+(@[A-Za-z0-9_.-]+)?$/;
const deviceForm = /^[a-z0-9][a-z0-9-]{0,62}$/;
const e164Form = /^\+[1-9][0-9]{6,14}$/;

function fromDevice(template: string, device: string): string | null {
  return deviceForm.test(device) ? template.replaceAll('{device}', device) : null;
}

/**
 * The number that a called party sees, null when it is withheld. `from` is what the step of the flow says, empty for
 * withheld. Only digits, * and #, 32 at most, with or without a + before them, are ever shown.
 */
export function shownCallerId(policy: TrunkCallerId, from: string): string | null {
  if (policy === 'withheld') return null;
  const shown = policy === 'caller' ? from : policy;
  return /^\+?[0-9*#]{1,32}$/.test(shown) ? shown : null;
}

/**
 * A name as it may be shown beside a number, empty when nothing of it is left: without double quotes, angle brackets, line ends
 * and other control characters, 80 characters at most.
 */
export function shownName(name: string): string {
  const plain = name.replaceAll(/["<>\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
  return [...plain].slice(0, 80).join('').trim();
}

/**
 * A number as Asterisk tells it, dialled or calling, in the form that flows and directory have. E.164 and extensions
 * (three to six digits) stay; a valid number in international form, or in the national one of `country`
 * (ISO 3166-1 alpha-2; null: none is known), becomes E.164; all else stays as it is, 64 characters at most.
 */
export function normalised(country: string | null, text: string): string {
  if (e164Form.test(text) || /^[0-9]{3,6}$/.test(text)) return text;
  // Letters and extensions (0800 FLOWERS, ;ext=3) stand in no number that a telephone network tells.
  if (!/^\+?[0-9 ().-]{5,30}$/.test(text)) return text.slice(0, 64);
  const region = country !== null && isSupportedCountry(country) ? { defaultCountry: country } : {};
  const parsed = parsePhoneNumberFromString(text, { ...region, extract: false });
  return parsed?.isValid() && e164Form.test(parsed.number) ? parsed.number : text.slice(0, 64);
}
