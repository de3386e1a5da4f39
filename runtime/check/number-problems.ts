// What is wrong with an outside number: not a number of its country, premium-rate, or of a country that may not be
// dialled. The numbering plans are libphonenumber's.

import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { DiallingPolicy } from '../../schema/documents.generated.ts';
import { type Problem, type ProblemPlace, problem } from '../../schema/problem.ts';

/** A number with the country that its owner picked: countries share calling codes, so the number alone does not tell. */
interface CountryNumber {
  readonly number: string;
  readonly country: string;
}

/**
 * The problems of a number (E.164) at a place. A number that is not of the country beside it is a doubt (plans change), also
 * where the two share a calling code (+1: US and CA). Without a policy, nothing is said of what may be dialled.
 */
export function numberProblems(
  { number, country }: CountryNumber,
  place: ProblemPlace,
  policy: DiallingPolicy | null,
): readonly Problem[] {
  const type = numberType(number, country);
  if (type === null) return [problem('flow.number-invalid', place, { number, country })];
  if (type === 'PREMIUM_RATE') return [problem('reference.premium', place, { number })];
  if (policy === null || policy.countries.includes(country)) return [];
  return [problem('reference.country', place, { number, country })];
}

/** The number's type in the country's plan (UNKNOWN where the plan has no types); null when it is no number of that country. */
function numberType(number: string, country: string): string | null {
  if (!isSupportedCountry(country)) return null;
  const parsed = parsePhoneNumberFromString(number);
  if (parsed === undefined || parsed.countryCallingCode !== getCountryCallingCode(country)) return null;
  // libphonenumber names one country of those that share a toll-free or non-geographic number; the plan asked is ours.
  parsed.country = country;
  return parsed.isValid() ? (parsed.getType() ?? 'UNKNOWN') : null;
}
