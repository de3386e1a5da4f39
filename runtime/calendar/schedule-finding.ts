// What a rule of sense found in a schedule, before it is put into words.

import type { ProblemParams } from '../../schema/problem.ts';
import type { ScheduleProblemCode } from './schedule-problem-texts.ts';

/** A fault or doubt: its code, where it is (JSON pointer, RFC 6901), and the values for its sentence. */
export interface ScheduleFinding {
  readonly code: ScheduleProblemCode;
  readonly pointer: string;
  readonly params: ProblemParams;
}
