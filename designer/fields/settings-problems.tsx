// What is wrong with the settings in a form, by the JSON pointer of the field. Fields show it; settings-form.tsx finds it.

import { createContext, useContext } from 'react';
import type { Problem } from '../../schema/problem.ts';
import { useToldProblem } from '../flow-page/problem-words.ts';

/** Problems with pointers into the settings (`/members/0/seconds`). */
export const SettingsProblems = createContext<readonly Problem[]>([]);

/** The problem of the field at a pointer, or of a part of it, in the reader's language. */
export function useProblemAt(pointer: string): string | undefined {
  const problems = useContext(SettingsProblems);
  const toldOf = useToldProblem();
  const found = problems.find((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
  return found === undefined ? undefined : toldOf(found).message;
}
