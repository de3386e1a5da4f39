import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../runtime/cli/compile.ts';
import { exportChart } from '../../runtime/core/export.ts';
import { chartOf } from '../core/driver.ts';
import { flowOf } from '../core/flows.ts';
import { examples } from '../flows/examples.ts';
import { file, run } from './run-command.ts';

const flow = flowOf({ entry: ['entry'], bye: ['hangup'] }, { 'entry.next': 'bye' });

describe('callchart compile', () => {
  test('writes the chart as it is exported', async () => {
    const { code, out, err } = await run(compile, [file('a.flow.json', flow)]);

    expect([code, err]).toEqual([0, '']);
    expect(`${out}\n`).toBe(exportChart(chartOf(flow)));
  });

  test('compiles the drawing inside an exported chart to the same bytes, into a file', async () => {
    const [example] = examples();
    const out = file('out.chart.json', '');

    const { code } = await run(compile, [example?.chartFile ?? '', '--out', out]);

    expect(code).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(example?.chartText);
  });

  test('ends with 1 and no chart when the flow has faults', async () => {
    const { code, out } = await run(compile, [file('a.json', { ...flow, edges: [] }), '--json']);

    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ chart: null, problems: [{ code: 'flow.outcome-unwired' }, {}] });
  });

  test('ends with 2 when its chart cannot be written where it was told to', async () => {
    const out = `${file('a.txt', '')}/a.chart.json`;

    const { code, err } = await run(compile, [file('a.flow.json', flow), '--out', out]);

    expect(code).toBe(2);
    expect(err).toContain(`${out} cannot be written (ENOTDIR)`);
  });

  test('ends with 2 for a file that cannot be read', async () => {
    const { code, err } = await run(compile, [file('a.json', 'nonsense')]);

    expect(code).toBe(2);
    expect(err).toContain('document.unreadable');
  });
});
