// A problem in the reader's words, set as its language is set.

import type { Language } from '../../schema/documents.generated.ts';
import { explain, type Problem } from '../../schema/problem.ts';
import { spaced } from './message.ts';

/** The sentence and the remedy. */
export function told(problem: Problem, language: Language): { readonly message: string; readonly remedy: string } {
  const { message, remedy } = explain(problem, language);
  return { message: spaced(message, language), remedy: spaced(remedy, language) };
}
