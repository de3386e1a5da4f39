// A file that holds a chart, or a flow that compiles to one.

import type { Chart, Flow } from '../../schema/documents.generated.ts';
import { problem } from '../../schema/problem.ts';
import { type Parsed, parseAs } from '../../schema/validate.ts';
import { compile } from '../core/compile.ts';
import { fileDocument } from './options.ts';

export interface ChartFile {
  readonly chart: Chart;
  /** The drawing; null for a chart written by hand. */
  readonly flow: Flow | null;
}

/** The chart in a file, or that its flow compiles to; otherwise the problems. */
export function chartFile(path: string): Parsed<ChartFile> {
  const read = fileDocument(path);
  if (!read.ok) return read;
  const { kind, value } = read.value;
  if (kind === 'chart') {
    const drawing = parseAs('flow', value.meta?.flow);
    return { ok: true, value: { chart: value, flow: drawing.ok ? drawing.value : null } };
  }
  if (kind !== 'flow') return { ok: false, problems: [problem('document.kind-unknown')] };
  const { chart, problems } = compile(value);
  return chart === null ? { ok: false, problems } : { ok: true, value: { chart, flow: value } };
}
