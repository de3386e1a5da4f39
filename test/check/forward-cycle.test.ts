import { describe, expect, test } from 'vitest';
import { forwardCycles } from '../../runtime/check/forward-cycle.ts';
import type { Directory, Flow, FlowNode } from '../../schema/documents.generated.ts';
import { soundDirectory } from '../schema/sound-documents.ts';

const position = { x: 0, y: 0 };
const forward = (extension: string, id = `to-${extension}`): FlowNode => ({
  id,
  kind: 'forward',
  position,
  settings: { extension },
});

/** A flow whose entry holds an extension and leads through the nodes one after another. */
function flow(id: string, extension: string | null, ...nodes: readonly FlowNode[]): Flow {
  const entry: FlowNode = {
    id: 'entry',
    kind: 'entry',
    position,
    settings: { numbers: [], extensions: extension === null ? [] : [extension] },
  };
  const edges = nodes.map(({ id: to }, index) => ({ from: nodes[index - 1]?.id ?? 'entry', outcome: 'next', to }));
  return { id, name: id, language: 'en', nodes: [entry, ...nodes], edges };
}

const directoryWith = (...extensions: Directory['extensions']): Directory => ({ ...soundDirectory, extensions });
const paths = (of: Flow, others: readonly Flow[], directory: Directory | null = null) =>
  forwardCycles(of, others, directory).map(({ pointer, params }) => `${pointer}: ${params.path}`);

describe('forwarding in a circle is found', () => {
  test('in one lone flow that forwards to an extension of its own entry', () => {
    const lone = flow('front', '100', forward('100'));

    expect(paths(lone, [])).toEqual(['/nodes/1/settings/extension: front → 100 → front']);
    expect(forwardCycles(lone, [], null)[0]).toMatchObject({
      code: 'forward.cycle',
      severity: 'error',
      nodes: ['to-100'],
    });
  });

  test('across two flows, from either of them', () => {
    const day = flow('day', '100', forward('200'));
    const night = flow('night', '200', forward('100'));

    expect(paths(day, [night])).toEqual(['/nodes/1/settings/extension: day → 200 → night → 100 → day']);
    expect(paths(night, [day])).toEqual(['/nodes/1/settings/extension: night → 100 → day → 200 → night']);
  });

  test('by the directory’s extensions', () => {
    const front = flow('front', null, forward('300'));
    const team = flow('team', null, forward('100'));
    const directory = directoryWith({ number: '100', flow: 'front' }, { number: '300', flow: 'team' });

    expect(paths(front, [team], directory)).toEqual(['/nodes/1/settings/extension: front → 300 → team → 100 → front']);
  });

  test('by the shortest way, once for each node that begins one', () => {
    const a = flow('a', '100', forward('200'), forward('300'));
    const b = flow('b', '200', forward('300'), forward('100'));
    const c = flow('c', '300', forward('200'));

    expect(paths(a, [b, c])).toEqual([
      '/nodes/1/settings/extension: a → 200 → b → 100 → a',
      '/nodes/2/settings/extension: a → 300 → c → 200 → b → 100 → a',
    ]);
  });

  test('in a circle of a thousand flows', () => {
    const ring = Array.from({ length: 1000 }, (_, index) =>
      flow(`f${index}`, String(1000 + index), forward(String(1000 + ((index + 1) % 1000)))),
    );
    const [first, ...others] = ring;

    expect(first && paths(first, others)[0]?.split(' → ')).toHaveLength(2001);
  });
});

describe('it is no circle', () => {
  test('when the extension rings a user, is unknown, or leads on without coming back', () => {
    const front = flow('front', '100', forward('101'), forward('999'), forward('200'));
    const night = flow('night', '200', forward('300'));

    expect(
      paths(front, [night], directoryWith({ number: '101', user: 'alice' }, { number: '100', flow: 'front' })),
    ).toEqual([]);
  });

  test('when the caller must press a key to go round', () => {
    const settings = { prompt: 'operator-menu', operator: '300', allowCheckMailbox: false, seconds: 15, tries: 1 };
    const desk: FlowNode = { id: 'desk', kind: 'operator', position, settings };
    const { edges, ...front } = flow('front', '100', desk, forward('100'));
    const keyed = edges.map((edge) => (edge.from === 'desk' ? { ...edge, outcome: 'operator' } : edge));
    const team = flow('team', '300', forward('100'));

    expect(paths({ ...front, edges: keyed }, [team])).toEqual([]);
  });

  test('when a talk comes between', () => {
    const { edges, ...front } = flow('front', '100', forward('200'), forward('100'));
    const talked = edges.map((edge) => (edge.to === 'to-100' ? { ...edge, outcome: 'afterTalk' } : edge));

    expect(paths({ ...front, edges: talked }, [])).toEqual([]);
  });

  test('when no call can come to the node that forwards', () => {
    const { nodes, ...rest } = flow('front', '100', forward('200'));
    const front: Flow = { ...rest, nodes: [...nodes, forward('100', 'forgotten')] };

    expect(paths(front, [])).toEqual([]);
  });

  test('when other flows turn in a circle that does not come back here', () => {
    const front = flow('front', '100', forward('200'));

    expect(paths(front, [flow('b', '200', forward('300')), flow('c', '300', forward('200'))])).toEqual([]);
  });

  test('when only an earlier state of the same flow forwarded back', () => {
    expect(paths(flow('front', '100'), [flow('front', '100', forward('100'))])).toEqual([]);
  });
});

test('what the directory says of an extension counts more than an entry that lists it', () => {
  const day = flow('day', '100', forward('200'));
  const night = flow('night', '200', forward('100'));

  expect(paths(day, [night], directoryWith({ number: '100', flow: 'elsewhere' }))).toEqual([]);
});
