// What a file or a published chart holds: a drawing that can be edited, or a chart whose states can only be shown.

import { compile } from '../../runtime/core/compile.ts';
import { exportChart } from '../../runtime/core/export.ts';
import type { Chart, Flow } from '../../schema/documents.generated.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import { parseAs } from '../../schema/validate.ts';

export type Drawing =
  | { readonly kind: 'drawing'; readonly flow: Flow }
  /** `handmade`: it holds no drawing. `edited`: it no longer is what its drawing compiles to. */
  | { readonly kind: 'chart'; readonly chart: Chart; readonly why: 'handmade' | 'edited'; readonly flow: Flow | null }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** The drawing in the text of a `.chart.json` or `.flow.json`. */
export function readDrawingText(text: string): Drawing {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', problems: [problem('document.unreadable', {}, { reason })] };
  }
  return readDrawing(value);
}

/** The drawing in a flow document or a chart. */
export function readDrawing(value: unknown): Drawing {
  if (typeof value !== 'object' || value === null || !('states' in value)) return readFlow(value);
  const chart = parseAs('chart', value);
  if (!chart.ok) return { kind: 'refused', problems: chart.problems };
  const flow = parseAs('flow', chart.value.meta?.flow);
  if (!flow.ok) return { kind: 'chart', chart: chart.value, why: 'handmade', flow: null };
  if (!isCompiledFrom(chart.value, flow.value)) {
    return { kind: 'chart', chart: chart.value, why: 'edited', flow: flow.value };
  }
  return { kind: 'drawing', flow: flow.value };
}

function readFlow(value: unknown): Drawing {
  const flow = parseAs('flow', value);
  return flow.ok ? { kind: 'drawing', flow: flow.value } : { kind: 'refused', problems: flow.problems };
}

/** Whether the chart is, but for its meta, what the flow compiles to. */
function isCompiledFrom(chart: Chart, flow: Flow): boolean {
  const made = compile(flow).chart;
  if (made === null) return false;
  const { meta: _kept, ...rest } = chart;
  const { meta: _made, ...expected } = made;
  return exportChart(sorted(rest)) === exportChart(sorted(expected));
}

/** The same chart with its keys in one order: a file that another tool has written again is not edited. */
function sorted(chart: Omit<Chart, 'meta'>): Chart {
  return JSON.parse(JSON.stringify(chart, (_key, value: unknown) => withSortedKeys(value)));
}

function withSortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
