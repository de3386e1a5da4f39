// What lies around a chart on the disk: the directory, and the charts that calls are forwarded to.

import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Chart, Directory } from '../../schema/documents.generated.ts';
import { problem } from '../../schema/problem.ts';
import type { Parsed } from '../../schema/validate.ts';
import { fileDocument } from './options.ts';

export interface Neighbours {
  /** The directory's file; null: none. */
  readonly file: string | null;
  readonly directory: Parsed<Directory | null>;
  /** By flow id; files that are no sound chart are left out. */
  readonly charts: ReadonlyMap<string, Chart>;
}

/** The directory given, or directory.json beside the chart or one folder up, and the charts around it. */
export function neighbours(chartPath: string, given: string | undefined): Neighbours {
  const beside = dirname(chartPath);
  const found = [beside, join(beside, '..')].map((folder) => join(folder, 'directory.json')).find(existsSync);
  const file = given ?? found ?? null;
  if (file === null) return { file, directory: { ok: true, value: null }, charts: new Map() };
  const charts = chartFiles(dirname(file)).flatMap((path) => {
    const read = fileDocument(path);
    return read.ok && read.value.kind === 'chart' ? [read.value.value] : [];
  });
  return { file, directory: directoryIn(file), charts: new Map(charts.map((chart) => [chart.id, chart])) };
}

function directoryIn(file: string): Parsed<Directory> {
  const read = fileDocument(file);
  if (!read.ok) return read;
  if (read.value.kind === 'directory') return { ok: true, value: read.value.value };
  return { ok: false, problems: [problem('document.kind-unknown')] };
}

function chartFiles(folder: string): readonly string[] {
  return [folder, ...foldersIn(folder)].flatMap((each) =>
    readdirSync(each)
      .filter((name) => name.endsWith('.chart.json'))
      .map((name) => join(each, name)),
  );
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}
