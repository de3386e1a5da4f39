// Every problem code with its severity and its sentences in both languages, gathered from problems/.
// One area, one file; the codes of an area begin with its name.

import { chartProblems } from './problems/chart.ts';
import { documentProblems } from './problems/document.ts';
import { flowProblems } from './problems/flow.ts';
import { linkProblems } from './problems/link.ts';
import { referenceProblems } from './problems/reference.ts';
import { scheduleProblems } from './problems/schedule.ts';
import { serverProblems } from './problems/server.ts';

export interface ProblemText {
  /** A sentence; {name} is filled from the problem's params. */
  readonly message: string;
  readonly remedy: string;
}

export interface ProblemEntry {
  readonly severity: 'error' | 'warning';
  readonly en: ProblemText;
  readonly fr: ProblemText;
}

export type ProblemTable = Readonly<Record<string, ProblemEntry>>;

/** Stable codes. A code never changes its meaning. */
export const problemCatalogue = {
  ...documentProblems,
  ...flowProblems,
  ...chartProblems,
  ...referenceProblems,
  ...scheduleProblems,
  ...linkProblems,
  ...serverProblems,
} as const;

export type ProblemCode = keyof typeof problemCatalogue;
