// Writes flows/ anew, when the compiler or the core was meant to change: each chart from the drawing inside it, each
// golden trace from its scenario. `npm run flows`, then read what git says has changed. Never run by a test.

import { writeFileSync } from 'node:fs';
import { compile } from '../../runtime/core/compile.ts';
import { exportChart } from '../../runtime/core/export.ts';
import { simulate } from '../../runtime/simulation/result.ts';
import type { Chart } from '../../schema/documents.generated.ts';
import { exampleDirectory, examples } from './examples.ts';

const all = examples();
const charts = new Map<string, Chart>();
for (const { id, flow, chartFile } of all) {
  const { chart, problems } = compile(flow);
  if (chart === null) throw new Error(`${id}: ${problems.map(({ message }) => message).join(' ')}`);
  charts.set(id, chart);
  writeFileSync(chartFile, exportChart(chart));
}
const directory = exampleDirectory();
const calls = all.flatMap((example) => example.calls);
for (const { scenario, goldenFile } of calls) {
  writeFileSync(goldenFile, `${JSON.stringify(simulate({ charts, directory, scenario }), null, 1)}\n`);
}
console.log(`${charts.size} charts and ${calls.length} golden traces written.`);
