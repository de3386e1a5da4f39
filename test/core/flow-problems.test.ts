// What is wrong with a drawing: each fault has its code, its pointer, and the nodes and edges to light.

import { describe, expect, test } from 'vitest';
import { compile } from '../../runtime/core/compile.ts';
import { exportChart } from '../../runtime/core/export.ts';
import type { Flow } from '../../schema/documents.generated.ts';
import { explain } from '../../schema/problem.ts';
import { desk, flowOf, parsedFlow, teamOf } from './flows.ts';

const sound = flowOf(
  { entry: ['entry', { fallback: 'sorry' }], menu: ['menu'], sorry: ['message'], bye: ['hangup'] },
  {
    'entry.next': 'menu',
    'menu.key-1': 'sorry',
    'menu.key-2': 'bye',
    'menu.noInput': 'bye',
    'menu.invalid': 'bye',
  },
);

/** The sound flow with something changed. */
function changed(change: (flow: { -readonly [Key in keyof Flow]: Flow[Key] }) => void): Flow {
  const copy = structuredClone(sound);
  change(copy);
  return parsedFlow(copy);
}

const entry = {
  id: 'second',
  kind: 'entry',
  position: { x: 0, y: 0 },
  settings: { numbers: [], extensions: [] },
} as const;
const node = (flow: Flow, id: string) => flow.nodes.find((found) => found.id === id) ?? entry;

const faults: readonly (readonly [string, Flow, string, string])[] = [
  [
    'no entry',
    changed((flow) => (flow.nodes = flow.nodes.filter(({ id }) => id !== 'entry'))),
    'flow.entry-missing',
    '/nodes',
  ],
  ['two entries', changed((flow) => (flow.nodes = [...flow.nodes, entry])), 'flow.entry-twice', '/nodes/4'],
  ['an id twice', changed((flow) => (flow.nodes = [...flow.nodes, node(flow, 'bye')])), 'flow.id-twice', '/nodes/4/id'],
  [
    'a node called ended',
    changed((flow) => (flow.nodes = [...flow.nodes, { ...node(flow, 'bye'), id: 'ended' }])),
    'flow.id-reserved',
    '/nodes/4/id',
  ],
  [
    'a dangling wire',
    changed((flow) => (flow.edges = [...flow.edges.slice(1), { from: 'entry', outcome: 'next', to: 'nowhere' }])),
    'flow.edge-dangling',
    '/edges/4/to',
  ],
  [
    'a wire from nowhere',
    changed((flow) => (flow.edges = [...flow.edges, { from: 'nowhere', outcome: 'next', to: 'bye' }])),
    'flow.edge-dangling',
    '/edges/5/from',
  ],
  [
    'a wire twice',
    changed((flow) => (flow.edges = [...flow.edges, { from: 'menu', outcome: 'key-1', to: 'bye' }])),
    'flow.edge-twice',
    '/edges/5',
  ],
  [
    'an outcome that does not exist',
    changed((flow) => (flow.edges = [...flow.edges, { from: 'menu', outcome: 'key-9', to: 'bye' }])),
    'flow.outcome-unknown',
    '/edges/5/outcome',
  ],
  [
    'a wire into the entry',
    changed((flow) => (flow.edges = [...flow.edges.slice(0, 4), { from: 'menu', outcome: 'invalid', to: 'entry' }])),
    'flow.entry-entered',
    '/edges/4/to',
  ],
  ['an unwired outcome', changed((flow) => (flow.edges = flow.edges.slice(0, 4))), 'flow.outcome-unwired', '/nodes/1'],
  [
    'a failure without a fallback',
    flowOf({ entry: ['entry'], sales: ['forward'] }, { 'entry.next': 'sales' }),
    'flow.failure-unwired',
    '/nodes/1',
  ],
  [
    'a fallback that does not exist',
    flowOf({ entry: ['entry', { fallback: 'gone' }], bye: ['hangup'] }, { 'entry.next': 'bye' }),
    'flow.fallback-unknown',
    '/nodes/0/settings/fallback',
  ],
  [
    'a fallback that cannot speak',
    flowOf({ entry: ['entry', { fallback: 'bye' }], bye: ['hangup'] }, { 'entry.next': 'bye' }),
    'flow.fallback-kind',
    '/nodes/0/settings/fallback',
  ],
  [
    'a key twice in a menu',
    teamOf(
      [
        'menu',
        {
          keys: [
            { key: '1', label: 'Sales' },
            { key: '1', label: '' },
          ],
        },
      ],
      ['key-1', 'noInput', 'invalid'],
    ),
    'flow.key-twice',
    '/nodes/1/settings/keys/1/key',
  ],
  [
    'music without a prompt',
    teamOf(['ring', { members: [desk('one')], ringback: 'music' }]),
    'flow.music-missing',
    '/nodes/1/settings',
  ],
];

describe('a drawing with', () => {
  test.each(faults)('%s is refused', (_, flow, code, pointer) => {
    const { chart, problems } = compile(flow);

    expect(problems.map((found) => [found.code, found.pointer])).toContainEqual([code, pointer]);
    expect(chart).toBeNull();
  });

  test('is refused in as many ways as there are faults here, each said in both languages', () => {
    const codes = new Set(faults.map(([, , code]) => code));
    const said = faults.flatMap(([, flow]) => compile(flow).problems);

    expect(codes.size).toBe(14);
    for (const found of said) {
      expect(explain(found, 'en').message).toBe(found.message);
      expect(explain(found, 'fr').message).not.toBe(found.message);
      expect(explain(found, 'fr').message).not.toContain('{');
    }
  });
});

describe('a drawing with a doubt', () => {
  test.each([
    [
      'a node no call reaches',
      changed((flow) => (flow.nodes = [...flow.nodes, { ...node(flow, 'bye'), id: 'lost' }])),
      'flow.unreachable',
    ],
    ['a ring group of nobody', teamOf(['ring', { members: [] }]), 'flow.ring-nobody'],
    ['an external number that is not asked for 1', teamOf(['external', { pressOne: false }]), 'flow.press-one-off'],
  ] as const)('as %s is warned of and compiles', (_, flow, code) => {
    const { chart, problems } = compile(flow);

    expect(problems.filter(({ severity }) => severity === 'warning').map((found) => found.code)).toContain(code);
    expect(chart).not.toBeNull();
  });
});

test('the same drawing gives the same bytes, and brings itself along', () => {
  const { chart, problems } = compile(sound);
  const again = compile(parsedFlow(JSON.parse(JSON.stringify(sound))));

  expect(problems).toEqual([]);
  if (chart === null || again.chart === null) throw new Error('a sound flow was refused');
  expect(exportChart(again.chart)).toBe(exportChart(chart));
  expect(compile(parsedFlow(chart.meta?.flow)).chart).toEqual(chart);
});
