// From a draft, or a chart written elsewhere, to a published version that calls begin in.

import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Chart, ChartRef, Flow } from '../../schema/documents.generated.ts';
import { isSound, type Problem, problem } from '../../schema/problem.ts';
import { parseAs } from '../../schema/validate.ts';
import { checkDocument } from '../check/check-document.ts';
import { compile } from '../core/compile.ts';
import { exportChart } from '../core/export.ts';
import { type Answered, type Refused, refused } from './answered.ts';
import type { Charts } from './charts.ts';
import type { FlowStore, NumberBinding, StoredDraft } from './store/flow-store.ts';

export interface PublishRequest {
  readonly flow: string;
  readonly message: string;
  /** The draft's revision that is meant; undefined: whichever is there. */
  readonly revision?: number | undefined;
  /** Numbers and extensions beside those of the drawing; undefined: those given last time. */
  readonly numbers?: readonly string[] | undefined;
  /** A chart to publish instead of the draft, not yet looked at. */
  readonly chart?: unknown;
}

export interface Published {
  readonly version: number;
  readonly hash: string;
  readonly numbers: readonly string[];
  /** Warnings. */
  readonly problems: readonly Problem[];
}

export interface Publishing {
  readonly flows: FlowStore;
  readonly charts: Charts;
  readonly now: () => number;
}

/** Publishes, or says what keeps it from being published. */
export function publish(publishing: Publishing, request: PublishRequest): Answered<Published> {
  const checked = request.chart === undefined ? checkedDraft(publishing, request) : givenChart(publishing, request);
  if (!checked.ok) return checked;
  const { chart, problems } = checked.value;
  const numbers = numbersOf(publishing.flows, request, chart);
  const taken = takenNumbers(publishing.flows, request.flow, numbers);
  if (taken.length > 0) return refused(422, taken);
  const { hash, version } = stored(publishing, request.message, chart, numbers);
  return { ok: true, value: { version, hash, numbers: numbers.map(({ number }) => number), problems } };
}

/** Identity of a chart's bytes. */
function hashOf(chartJson: string): string {
  return `sha256-${createHash('sha256').update(chartJson).digest('hex')}`;
}

export interface Checked {
  readonly chart: Chart;
  readonly problems: readonly Problem[];
}

/** The chart of a draft that could be published, with its warnings; or what keeps it from being. */
export function checkedDraft(
  publishing: Publishing,
  { flow: id, revision }: Pick<PublishRequest, 'flow' | 'revision'>,
): Answered<Checked> {
  const draft = publishing.flows.draft(id);
  if (draft === undefined) return refused(404, [problem('server.not-found', {}, { id })]);
  if (revision !== undefined && revision !== draft.revision) return outOfDate(revision, draft);
  const { problems } = checkDocument(draft.flow, surroundings(publishing, id));
  const { chart } = compile(draft.flow);
  if (chart === null || !isSound(problems)) return refused(422, problems);
  return { ok: true, value: { chart, problems } };
}

/** Keeps a draft's chart for calls to run on, without publishing it: version 0, and no number leads to it. */
export function keptChart({ flows, now }: Publishing, chart: Chart): ChartRef {
  const json = exportChart(chart);
  const hash = hashOf(json);
  flows.keepDraftChart({ hash, flow: chart.id, json, at: now() });
  return { hash, flow: chart.id, version: 0 };
}

/** Somebody else has saved the draft meanwhile: both learn of it, nothing is lost. */
export function outOfDate(given: number, draft: StoredDraft | undefined): Refused {
  const current = draft?.revision ?? 0;
  return refused(409, [problem('server.revision', {}, { given, current })], { current: draft ?? null });
}

function givenChart(publishing: Publishing, { flow: id, chart }: PublishRequest): Answered<Checked> {
  const { document, problems } = checkDocument(chart, surroundings(publishing, id));
  if (document === null) return refused(422, problems);
  const named = document.kind === 'chart' ? { pointer: '/id', value: document.value.id, expected: id } : null;
  const { pointer, value, expected } = named ?? { pointer: '', value: document.kind, expected: 'chart' };
  const all = value === expected ? problems : [...problems, problem('schema.choice', { pointer }, { value, expected })];
  if (document.kind !== 'chart' || !isSound(all)) return refused(422, all);
  return { ok: true, value: { chart: document.value, problems } };
}

/** The directory, and the drawings of the other flows as they are published. */
function surroundings({ flows, charts }: Publishing, id: string) {
  const others = flows.list().flatMap((row) => {
    const ref = row.id === id ? undefined : charts.chartOf(row.id);
    const chart = ref === undefined ? undefined : flows.chart(ref.hash);
    const drawing = chart === undefined ? null : drawingOf(chart);
    return drawing === null ? [] : [drawing];
  });
  return { directory: charts.directory.directory, flows: others };
}

/** The flow that a chart was compiled from; null for one that was written by hand. */
function drawingOf(chart: Chart): Flow | null {
  const flow = parseAs('flow', chart.meta?.flow);
  return flow.ok ? flow.value : null;
}

function numbersOf(flows: FlowStore, { flow, numbers }: PublishRequest, chart: Chart): readonly NumberBinding[] {
  const drawn = drawingOf(chart)?.nodes.flatMap((node) =>
    node.kind === 'entry' ? [...node.settings.numbers, ...node.settings.extensions] : [],
  );
  // A chart without a drawing names no numbers of its own: those of the version before go on leading here.
  const kept = flows.numbers(flow).flatMap(({ number, given }) => (given || drawn === undefined ? [number] : []));
  const own = new Set(drawn);
  const given = new Set(numbers ?? kept);
  return [
    ...[...own].map((number) => ({ number, given: false })),
    ...[...given].flatMap((number) => (own.has(number) ? [] : [{ number, given: true }])),
  ];
}

function takenNumbers(flows: FlowStore, id: string, numbers: readonly NumberBinding[]): readonly Problem[] {
  const owners = new Map(flows.bindings().map(({ number, flow }) => [number, flow]));
  return numbers.flatMap(({ number }) => {
    const flow = owners.get(number);
    return flow === undefined || flow === id ? [] : [problem('server.number-taken', {}, { number, flow })];
  });
}

function stored({ flows, charts, now }: Publishing, message: string, chart: Chart, numbers: readonly NumberBinding[]) {
  const json = exportChart(chart);
  const drawing = drawingOf(chart);
  const name = drawing?.name ?? chart.id;
  const at = now();
  // A drawing that came as a file can be opened; a draft that somebody works on is not overwritten.
  if (drawing !== null && flows.revision(chart.id) === 0) flows.saveDraft(drawing, 1, at);
  const draft = flows.draft(chart.id);
  const revision = draft !== undefined && isDeepStrictEqual(draft.flow, drawing) ? draft.revision : 0;
  const ref = flows.publish({ chart, json, hash: hashOf(json), name, message, at, numbers, revision });
  charts.refresh();
  return ref;
}
