// Everything that can be said of one document before it is published: the one check of the CLI, the designer's import
// and the publish gate. Proofs over all its calls are not here.

import type { Chart, Directory, Flow } from '../../schema/documents.generated.ts';
import { pointerTo } from '../../schema/pointer.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import { documentOf, type ReadDocument, readDocument } from '../../schema/read-document.ts';
import { parseAs } from '../../schema/validate.ts';
import { compile } from '../core/compile.ts';
import { directoryProblems } from './directory-problems.ts';
import { forwardCycles } from './forward-cycle.ts';
import { referenceProblems, type Surroundings } from './references.ts';
import { sameStates } from './same-states.ts';
import { tableProblems } from './table-problems.ts';

/** What is at hand beside the document. */
export interface CheckContext {
  readonly directory?: Directory | undefined;
  /** The flows that the document runs beside; its own earlier version among them is not looked at. */
  readonly flows?: readonly Flow[] | undefined;
}

/** The longest times over all calls, in milliseconds; null while they are not computed. */
export interface Bounds {
  readonly longestSilentMs: number | null;
  readonly longestToEndMs: number | null;
}

export interface CheckedDocument {
  /** Null when it could not be read: not JSON, too large, of no known kind, or not of its schema. */
  readonly document: ReadDocument | null;
  /** Sound when all of them are warnings. */
  readonly problems: readonly Problem[];
  readonly bounds: Bounds;
}

/**
 * Checks a document: a text, UTF-8 bytes, or a JSON value that was parsed already. Never throws for bad input.
 * A flow is compiled, its references and forwarding looked up; a chart is held against the profile and against the flow
 * in its meta; a directory against itself; a scenario against its schema. Pointers lead into the document given.
 */
export function checkDocument(source: unknown, context: CheckContext = {}): CheckedDocument {
  const isText = typeof source === 'string' || source instanceof Uint8Array;
  const read = isText ? readDocument(source) : documentOf(source);
  if (!read.ok) return { document: null, problems: read.problems, bounds: unbounded };
  return { document: read.value, problems: problemsOf(read.value, context), bounds: unbounded };
}

const unbounded: Bounds = { longestSilentMs: null, longestToEndMs: null };

function problemsOf(document: ReadDocument, context: CheckContext): readonly Problem[] {
  switch (document.kind) {
    case 'flow':
      return [...compile(document.value).problems, ...surroundingProblems(document.value, context)];
    case 'chart':
      return [...tableProblems(document.value), ...drawingProblems(document.value, context)];
    case 'directory':
      return directoryProblems(document.value);
    case 'scenario':
      return [];
  }
}

function surroundingProblems(flow: Flow, { directory, flows }: CheckContext): readonly Problem[] {
  const others = flows?.filter(({ id }) => id !== flow.id) ?? null;
  const surroundings: Surroundings = { directory: directory ?? null, flows: others };
  return [...referenceProblems(flow, surroundings), ...forwardCycles(flow, others ?? [], surroundings.directory)];
}

/** The flow in the chart's meta is what the designer opens: it must be sound, and the chart must be what it compiles to. */
function drawingProblems(chart: Chart, context: CheckContext): readonly Problem[] {
  if (chart.meta?.flow === undefined) return [];
  const flow = parseAs('flow', chart.meta.flow);
  if (!flow.ok) return flow.problems.map(inMeta);
  const compiled = compile(flow.value);
  const found = [...compiled.problems, ...surroundingProblems(flow.value, context)].map(inMeta);
  const differs = compiled.chart !== null && !sameStates(compiled.chart, chart);
  return differs ? [...found, problem('chart.differs-from-flow', { pointer: '/states' })] : found;
}

function inMeta(found: Problem): Problem {
  return { ...found, pointer: pointerTo('meta', 'flow') + found.pointer };
}
