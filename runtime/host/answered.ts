// What the host answers to a request: a value, or problems with the HTTP status that fits them.

import type { Problem } from '../../schema/problem.ts';

export interface Refused {
  readonly ok: false;
  /** RFC 9110 section 15. */
  readonly status: number;
  readonly problems: readonly Problem[];
  /** What else the answer tells, beside the problems. */
  readonly more?: object;
}

export type Answered<Value> = { readonly ok: true; readonly value: Value } | Refused;

export function refused(status: number, problems: readonly Problem[], more: object = {}): Refused {
  return { ok: false, status, problems, more };
}
