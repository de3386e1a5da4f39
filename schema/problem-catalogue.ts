// Every problem code with its severity and its sentences in both languages, gathered from problems/.
// One area, one file; the codes of an area begin with its name.

import { asteriskProblems } from './problems/asterisk.ts';
import { asteriskCheckProblems } from './problems/asterisk-check.ts';
import { handlingProblems } from './problems/call-handling.ts';
import { handlingImportProblems } from './problems/call-handling-import.ts';
import { chartProblems } from './problems/chart.ts';
import { documentProblems } from './problems/document.ts';
import { flowProblems } from './problems/flow.ts';
import { gatewayProblems } from './problems/gateway.ts';
import { linkProblems } from './problems/link.ts';
import { promptProblems } from './problems/prompts.ts';
import { referenceProblems } from './problems/reference.ts';
import { scheduleProblems } from './problems/schedule.ts';
import { serverProblems } from './problems/server.ts';

/** Stable codes. A code never changes its meaning. */
export const problemCatalogue = {
  ...documentProblems,
  ...flowProblems,
  ...chartProblems,
  ...referenceProblems,
  ...scheduleProblems,
  ...linkProblems,
  ...serverProblems,
  ...asteriskProblems,
  ...asteriskCheckProblems,
  ...gatewayProblems,
  ...promptProblems,
  ...handlingProblems,
  ...handlingImportProblems,
} as const;

export type ProblemCode = keyof typeof problemCatalogue;
