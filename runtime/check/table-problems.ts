// Whether XState itself takes a chart. The profile is meant to refuse first whatever XState would; this is the last word.

import type { Chart } from '../../schema/documents.generated.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import { tabulate } from '../core/table.ts';

/** chart.refused-by-xstate with XState's own reason, or nothing. Call it only for charts that the profile takes: others may never come to rest. */
export function tableProblems(chart: Chart): readonly Problem[] {
  try {
    tabulate(chart);
    return [];
  } catch (error) {
    return [problem('chart.refused-by-xstate', {}, { reason: error instanceof Error ? error.message : String(error) })];
  }
}
