// Faults of size and of form, as problems whose sentences a person can act on. The other keywords are in schema-problem.ts.

import { type ProblemParams, shown } from './problem.ts';
import type { ProblemCode } from './problem-catalogue.ts';
import type { SchemaFault } from './schema-fault.ts';

export interface Told {
  readonly code: ProblemCode;
  readonly params: ProblemParams;
}

/** A number or a text outside its limits; null when the keyword sets no limit. Lengths count characters or entries. */
export function limitFault({ keyword, params }: SchemaFault, found: unknown): Told | null {
  const limit = Number(params.limit);
  const value = shown(found);
  switch (keyword) {
    case 'minimum':
    case 'maximum':
      if (typeof params.least === 'number' && typeof params.most === 'number') {
        return { code: 'schema.range', params: { value, least: params.least, most: params.most } };
      }
      return { code: keyword === 'minimum' ? 'schema.too-small' : 'schema.too-large', params: { value, limit } };
    case 'minLength':
      return limit === 1
        ? { code: 'schema.empty', params: {} }
        : { code: 'schema.too-short', params: { value, limit } };
    case 'maxLength':
      return { code: 'schema.too-long', params: { value, limit } };
    case 'minItems':
    case 'minProperties':
      return limit === 1 ? { code: 'schema.empty', params: {} } : { code: 'schema.too-few', params: { limit } };
    case 'maxItems':
    case 'maxProperties':
      return { code: 'schema.too-many', params: { limit } };
    default:
      return null;
  }
}

/** A text that is not of the form that its schema wants. Forms that people write have a sentence of their own. */
export function formFault(text: string, pattern: string): Told {
  const idLength = idForm.exec(pattern)?.[1];
  if (idLength !== undefined) return { code: 'schema.id', params: { value: text, limit: Number(idLength) + 1 } };
  const code = knownForms.find(({ form }) => form.test(pattern))?.code;
  if (code !== undefined) return { code, params: { value: text } };
  return { code: 'schema.pattern', params: { value: text, expected: pattern } };
}

const idForm = /^\^\[a-z(?:0-9)?\]\[a-z0-9-\]\{0,(\d+)\}\$$/;

/** By the pattern's own text, as the schemas have it. */
const knownForms: readonly { readonly form: RegExp; readonly code: ProblemCode }[] = [
  { form: /^\^\\\+\[1-9\]\[0-9\]\{6,14\}\$$/, code: 'schema.number' },
  { form: /^\^\[0-9\]\{3,6\}\$$/, code: 'schema.extension' },
  { form: /^\^\[A-Z\]\{2\}\$$/, code: 'schema.country' },
  { form: /^\^\(?\(\[01\]\[0-9\]\|2\[0-3\]\):\[0-5\]\[0-9\](\|24:00\))?\$$/, code: 'schema.time' },
];
