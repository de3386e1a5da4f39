// Countries and their numbers. Countries that share a calling code (+1, +44, +262…) are entries of their own.

import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { Language } from '../../schema/documents.generated.ts';
import type { Option } from './directory-options.ts';

/** Every country that has a numbering plan, by its name in the reader's language, with its calling code. */
export function countryOptions(language: Language): readonly Option[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return getCountries()
    .map((country) => ({
      value: country,
      label: `${names.of(country) ?? country} (+${getCountryCallingCode(country)})`,
    }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
}

/** The number as E.164, read as people of that country write it; null when it is none. */
export function e164Of(text: string, country: string): string | null {
  if (!isCountry(country)) return null;
  const number = parsePhoneNumberFromString(text, country);
  return number?.isPossible() === true ? number.number : null;
}

/** The number as people of its country read it, for example 01 23 45 67 89; itself when it cannot be read. */
export function shownNumber(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}

function isCountry(text: string): text is CountryCode {
  return getCountries().some((country) => country === text);
}
