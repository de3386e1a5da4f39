// The demo company: the directory and the example flows that an empty store begins with, each with its scenarios.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chart, Scenario } from '../../schema/documents.generated.ts';
import { readDocument } from '../../schema/read-document.ts';
import type { Log } from './log.ts';
import { type Publishing, publish } from './publishing.ts';
import type { SettingsStore } from './store/settings-store.ts';

/** Loads a folder of examples: its directory.json first, then every chart in it or one level below, published at once. */
export function loadDemo(folder: string, publishing: Publishing, settings: SettingsStore, log: Log): void {
  if (!existsSync(folder)) return;
  const directory = readDocument(readIfThere(join(folder, 'directory.json')));
  if (directory.ok && directory.value.kind === 'directory') settings.saveDirectory(directory.value.value);
  publishing.charts.refresh();
  for (const path of chartFiles(folder)) {
    const read = readDocument(readFileSync(path));
    const chart =
      read.ok && read.value.kind === 'chart' ? withScenarios(read.value.value, scenariosBeside(path)) : null;
    const published = chart && publish(publishing, { flow: chart.id, message: 'Demo', chart });
    if (published?.ok) continue;
    const problems = (published ?? (read.ok ? null : read))?.problems.map(({ code, message }) => `${code}: ${message}`);
    log.warn({ path, problems }, 'an example is not sound');
  }
}

function chartFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
    })
    .filter((path) => path.endsWith('.chart.json'))
    .sort();
}

/** The chart with its scenarios where the designer keeps them: in the drawing's meta. */
function withScenarios(chart: Chart, scenarios: readonly Scenario[]): Chart {
  const { meta } = chart;
  if (meta?.flow === undefined || scenarios.length === 0) return chart;
  const { meta: kept, ...flow } = meta.flow;
  return { ...chart, meta: { ...meta, flow: { ...flow, meta: { ...Object(kept), scenarios } } } };
}

/** Those of `reception.calls/` for `reception.chart.json`. */
function scenariosBeside(chartPath: string): readonly Scenario[] {
  const folder = chartPath.replace(/\.chart\.json$/, '.calls');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.golden.json'));
  return names.sort().flatMap((name) => {
    const read = readDocument(readFileSync(join(folder, name)));
    return read.ok && read.value.kind === 'scenario' ? [read.value.value] : [];
  });
}

function readIfThere(path: string): Uint8Array {
  return existsSync(path) ? readFileSync(path) : new Uint8Array();
}
