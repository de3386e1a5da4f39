// The example flows as they lie in flows/: charts, scenarios, golden traces. Only reads; regenerate.ts writes.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Chart, Directory, Flow, Scenario } from '../../schema/documents.generated.ts';
import { readDocument } from '../../schema/read-document.ts';
import { parseAs } from '../../schema/validate.ts';

const folder = fileURLToPath(new URL('../../flows', import.meta.url));

export interface Example {
  readonly id: string;
  readonly chartFile: string;
  readonly chartText: string;
  readonly chart: Chart;
  /** The drawing inside the chart. */
  readonly flow: Flow;
  readonly calls: readonly ExampleCall[];
}

export interface ExampleCall {
  readonly scenario: Scenario;
  readonly goldenFile: string;
}

/** Every folder of flows/ that holds a chart. Throws with the problems of a document that cannot be read. */
export function examples(): readonly Example[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => exampleOf(name));
}

/** The directory that all examples share. */
export function exampleDirectory(): Directory {
  return documentIn('directory', join(folder, 'directory.json'));
}

/** The charts by flow id. */
export function chartsOf(all: readonly Example[]): ReadonlyMap<string, Chart> {
  return new Map(all.map(({ id, chart }) => [id, chart]));
}

function exampleOf(id: string): Example {
  const chartFile = join(folder, id, `${id}.chart.json`);
  const chart = documentIn('chart', chartFile);
  const drawing = parseAs('flow', chart.meta?.flow);
  if (!drawing.ok) throw new Error(`${chartFile}: ${JSON.stringify(drawing.problems)}`);
  const calls = join(folder, id, `${id}.calls`);
  return {
    id,
    chartFile,
    chartText: readFileSync(chartFile, 'utf8'),
    chart,
    flow: drawing.value,
    calls: readdirSync(calls)
      .filter((file) => file.endsWith('.json') && !file.endsWith('.golden.json'))
      .toSorted()
      .map((file) => ({
        scenario: documentIn('scenario', join(calls, file)),
        goldenFile: join(calls, file.replace(/\.json$/, '.golden.json')),
      })),
  };
}

interface Kinds {
  readonly chart: Chart;
  readonly directory: Directory;
  readonly scenario: Scenario;
}

function documentIn<Kind extends keyof Kinds>(kind: Kind, file: string): Kinds[Kind] {
  const read = readDocument(readFileSync(file));
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problems)}`);
  if (read.value.kind !== kind) throw new Error(`${file} is a ${read.value.kind}`);
  const parsed = parseAs(kind, read.value.value);
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}
