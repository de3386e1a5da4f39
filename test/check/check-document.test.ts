import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../runtime/check/check-document.ts';
import { tableProblems } from '../../runtime/check/table-problems.ts';
import { compile } from '../../runtime/core/compile.ts';
import { exportChart } from '../../runtime/core/export.ts';
import { tabulate } from '../../runtime/core/table.ts';
import type { Flow } from '../../schema/documents.generated.ts';
import { isSound } from '../../schema/problem.ts';
import { frontDeskText, planted } from '../schema/front-desk.ts';
import { soundDirectory, soundFlow, soundScenario } from '../schema/sound-documents.ts';

const context = { directory: soundDirectory, flows: [] };
const said = (source: unknown, around = {}) =>
  checkDocument(source, around).problems.map(({ code, pointer }) => `${code} ${pointer}`);

const { chart: compiled } = compile(soundFlow);
if (compiled === null) throw new Error('the sound flow does not compile');
const exported = exportChart(compiled);

describe('a sound document has no problem', () => {
  test.each([
    ['flow', JSON.stringify(soundFlow)],
    ['chart', exported],
    ['chart', frontDeskText],
    ['directory', JSON.stringify(soundDirectory)],
    ['scenario', JSON.stringify(soundScenario)],
  ])('%s', (kind, text) => {
    const checked = checkDocument(text, context);

    expect(checked.problems).toEqual([]);
    expect(checked.document?.kind).toBe(kind);
    expect(checked.bounds).toEqual({ longestSilentMs: null, longestToEndMs: null });
  });

  test('given as text, as bytes, or parsed already', () => {
    expect(said(new TextEncoder().encode(exported), context)).toEqual([]);
    expect(said(JSON.parse(exported), context)).toEqual([]);
  });
});

test('a ring group that rings one after another completes member by member, and that is no endless completion', () => {
  const nodes = soundFlow.nodes.map((node) =>
    node.kind === 'ring' ? { ...node, settings: { ...node.settings, mode: 'sequential' as const } } : node,
  );
  const { chart } = compile({ ...soundFlow, nodes });

  expect(chart?.states.team?.states?.ringing?.states?.a?.onDone).toEqual({ target: 'b' });
  expect(said(chart, context)).toEqual([]);
});

describe('a document that cannot be read', () => {
  test.each([
    ['not JSON', '{"nodes": [', 'document.unreadable '],
    ['of no known kind', '{"a": 1}', 'document.kind-unknown '],
    ['not of its schema', JSON.stringify({ ...soundFlow, id: 'Front Desk' }), 'schema.id /id'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'document.too-large '],
    ['with keys that reach into objects', '{"nodes":[],"edges":[],"__proto__":1}', 'document.dangerous-key /__proto__'],
    ['nothing at all', undefined, 'document.kind-unknown '],
  ])('%s', (_, source, problem) => {
    expect(said(source)).toEqual([problem]);
    expect(checkDocument(source).document).toBeNull();
  });
});

describe('a flow', () => {
  test('has the problems of its own wires and of what it names, each where it is', () => {
    const flow: Flow = { ...soundFlow, edges: soundFlow.edges.slice(0, -1) };

    expect(said(flow, { directory: { ...soundDirectory, mailboxes: [] } })).toEqual([
      'flow.outcome-unwired /nodes/3',
      'flow.unreachable /nodes/4',
      'reference.mailbox /nodes/3/settings/mailbox',
    ]);
  });

  test('that forwards to itself is refused, alone or with its published version at hand', () => {
    const onward = { id: 'onward', kind: 'forward', position: { x: 0, y: 0 }, settings: { extension: '100' } } as const;
    const edges = [...soundFlow.edges.slice(0, -1), { from: 'voicemail', outcome: 'done', to: 'onward' }];
    const flow: Flow = { ...soundFlow, nodes: [...soundFlow.nodes.slice(0, -1), onward], edges };

    for (const around of [{}, context, { ...context, flows: [soundFlow] }]) {
      expect(said(flow, around)).toEqual(['forward.cycle /nodes/4/settings/extension']);
    }
  });

  test('alone is sound although nobody can tell where it forwards to', () => {
    const nodes = soundFlow.nodes.map((node) =>
      node.id === 'bye' ? ({ ...node, kind: 'forward', settings: { extension: '999' } } as const) : node,
    );
    const { problems } = checkDocument({ ...soundFlow, nodes });

    expect(problems.map(({ code }) => code)).toEqual(['reference.extension-unresolved']);
    expect(isSound(problems)).toBe(true);
  });
});

describe('a chart with the drawing that it was compiled from', () => {
  const differs = 'chart.differs-from-flow /states';
  const edited = (pointer: string, value: unknown) => said(planted(pointer, value, JSON.parse(exported)), context);

  test('edited by hand is told to differ, and goes on being sound', () => {
    const checked = checkDocument(
      planted('/states/team/states/ringing/states/a/states/ringing/after', {}, JSON.parse(exported)),
      context,
    );

    expect(checked.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['chart.differs-from-flow', 'warning'],
    ]);
  });

  test.each([
    ['another target', '/states/hours/states/asking/on/schedule.main.open/target', '#front-desk.voicemail'],
    ['another action', '/states/voicemail/states/recording/entry', []],
    ['another cause', '/states/ended/entry/0/params/cause', 17],
  ])('by %s', (_, pointer, value) => {
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    expect(at(JSON.parse(exported), parent), pointer).toBeDefined();
    expect(edited(pointer, value)).toEqual([differs]);
  });

  test('does not differ by notes for people, unknown meta keys, or the order of events', () => {
    expect(edited('/description', 'For the front desk')).toEqual([]);
    expect(edited('/states/hours/description', 'Opening hours')).toEqual([]);
    expect(edited('/states/hours/meta/color', 'blue')).toEqual([]);
    expect(edited('/meta/tool', { name: 'another editor' })).toEqual([]);
    const { on } = JSON.parse(exported).states.hours.states.asking;
    expect(edited('/states/hours/states/asking/on', Object.fromEntries(Object.entries(on).reverse()))).toEqual([]);
  });

  test('has the problems of the drawing, with pointers into the chart', () => {
    expect(edited('/meta/flow/nodes/3/settings/mailbox', 'gone')).toEqual([
      'reference.mailbox /meta/flow/nodes/3/settings/mailbox',
      differs,
    ]);
    expect(edited('/meta/flow/nodes/3/kind', 'teleport')).toEqual(['flow.kind-unknown /meta/flow/nodes/3/kind']);
    expect(edited('/meta/flow/edges', [])[0]).toBe('flow.outcome-unwired /meta/flow/nodes/0');
  });
});

describe('a chart whose states complete one another', () => {
  const waiting = { w: { on: { 'ring.busy': { target: 'f' } } }, f: { type: 'final' } };
  const inner = fc.record({
    initial: fc.constantFrom('w', 'w', 'f'),
    states: fc.constant(waiting),
    onDone: fc.constantFrom({ target: 'f' }, { target: 'w' }),
  });
  const node = fc.record({
    initial: fc.constantFrom('w', 'w', 'w', 'f', 'inner'),
    states: inner.map((state) => ({ ...waiting, inner: state })),
    onDone: fc.constantFrom('a', 'b', 'c', 'ended', '#x.a.f', '#x.b.inner', '#x.c.w').map((target) => ({ target })),
  });
  // A region that waits, is done at once, or is done when something in it is.
  const region = fc.record({
    initial: fc.constantFrom('w', 'f', 'inner'),
    states: inner.map((state) => ({ ...waiting, inner: state })),
  });
  const nested = fc.record({ type: fc.constant('parallel'), states: fc.record({ a: region, b: region }) });
  const regions = fc.record({ a: fc.oneof(region, nested), b: fc.oneof(region, fc.constant({ type: 'final' })) });
  const split = fc.tuple(regions, fc.constantFrom('a', 'b', 'c', 'ended')).map(([states, target]) => ({
    initial: 'p',
    states: { p: { type: 'parallel', states, onDone: { target: 'f' } }, f: { type: 'final' } },
    onDone: { target },
  }));
  const chart = fc.record({ a: node, b: node, c: fc.oneof(node, split) }).map((states) => ({
    id: 'x',
    initial: 'a',
    on: { 'caller.hungup': { target: '.ended' } },
    states: { ...states, ended: { type: 'final', entry: [{ type: 'hangup', params: { cause: 16 } }] } },
  }));

  test('is taken only when XState comes to rest, whatever happens', () => {
    const met = { taken: 0, endless: 0 };
    fc.assert(
      fc.property(chart, (value) => {
        const { document, problems } = checkDocument(value);
        if (problems.some(({ code }) => code === 'chart.completion-endless')) met.endless += 1;
        if (document?.kind !== 'chart') return;
        met.taken += 1;
        const table = tabulate(document.value);
        let configuration = table.start.to;
        for (let step = 0; step < 8; step += 1)
          configuration = table.move(configuration, 'ring.busy')?.to ?? configuration;
      }),
      { numRuns: 2000, seed: 3 },
    );

    expect(met.taken).toBeGreaterThan(100);
    expect(met.endless).toBeGreaterThan(100);
  });
});

test('XState’s own refusal is a problem like any other', () => {
  const { chart } = compile(soundFlow);
  const broken = chart && {
    ...chart,
    states: { ...chart.states, entry: { initial: 'nowhere', states: { asking: {} } } },
  };
  const [problem] = broken ? tableProblems(broken) : [];

  expect(problem).toMatchObject({ code: 'chart.refused-by-xstate', severity: 'error' });
  expect(problem?.message).toContain('nowhere');
  expect(chart && tableProblems(chart)).toEqual([]);
});

function at(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((value, key) => Reflect.get(Object(value), key), document);
}
