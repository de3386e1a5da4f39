import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../runtime/check/check-document.ts';
import { compile } from '../../runtime/core/compile.ts';
import { exportChart } from '../../runtime/core/export.ts';
import { nodeKinds } from '../../runtime/core/node-kinds/node-kinds.ts';
import { checkExpectation, simulate } from '../../runtime/simulation/result.ts';
import { chartsOf, exampleDirectory, examples } from './examples.ts';

const all = examples();
const directory = exampleDirectory();
const charts = chartsOf(all);
const calls = all.flatMap((example) => example.calls.map((call) => ({ flow: example.id, ...call })));

test('there are at least six example flows, half of them French, each with at least five calls', () => {
  expect(all.length).toBeGreaterThanOrEqual(6);
  expect(all.filter(({ flow }) => flow.language === 'fr').length).toBe(all.length / 2);
  expect(all.filter((example) => example.calls.length < 5)).toEqual([]);
  expect(calls.length).toBeGreaterThanOrEqual(60);
});

test('between them the example flows use every kind of node, and the calls come to every end', () => {
  const kinds = new Set(all.flatMap(({ flow }) => flow.nodes.map(({ kind }) => kind)));
  const outcomes = new Set(calls.map(({ scenario }) => scenario.expect?.end?.outcome));

  expect([...kinds].toSorted()).toEqual(Object.keys(nodeKinds).toSorted());
  expect([...outcomes].toSorted()).toEqual(['abandoned', 'ended', 'message', 'rejected', 'talked']);
});

describe('the exported chart', () => {
  test.each(all)('of $id is, byte for byte, what its drawing compiles to', ({ chartText, flow }) => {
    const { chart, problems } = compile(flow);

    expect(problems).toEqual([]);
    expect(chart === null ? null : exportChart(chart)).toBe(chartText);
  });
});

describe('the check', () => {
  test.each(all)('finds nothing in $id, beside the others and the directory', ({ chartText, id }) => {
    const flows = all.filter((other) => other.id !== id).map(({ flow }) => flow);

    expect(checkDocument(chartText, { directory, flows }).problems).toEqual([]);
  });

  test('finds nothing in the directory', () => {
    expect(checkDocument(directory).problems).toEqual([]);
  });
});

describe('the call', () => {
  test.each(calls)('$flow: $scenario.name.en', ({ flow, scenario, goldenFile }) => {
    const result = simulate({ charts, directory, scenario });

    expect(scenario.flow).toBe(flow);
    expect(scenario.expect && checkExpectation(result, scenario.expect)).toEqual([]);
    expect(result).toEqual(JSON.parse(readFileSync(goldenFile, 'utf8')));
  });
});

test('the calls take every wire that is not one more way of not reaching somebody', () => {
  const taken = new Set(
    calls.flatMap(({ flow, scenario }) =>
      (scenario.expect?.path ?? []).map((step) => (step.includes('/') ? step : `${flow}/${step}`)),
    ),
  );
  const wires = all.flatMap(({ id, flow }) => flow.edges.map(({ from, outcome }) => `${id}/${from}.${outcome}`));
  const unreached = /\.(noAnswer|busy|unreachable|diverted|failed|break)$/;

  expect(wires.length).toBeGreaterThan(100);
  expect(wires.filter((wire) => !taken.has(wire) && !unreached.test(wire))).toEqual([]);
});
