// A large drawing for the canvas benchmark: steps in a grid, each wired on to later ones, without a fault.

import type { Flow, FlowEdge, FlowNode } from '../../schema/documents.generated.ts';

const columns = 20;
const kinds = ['menu', 'busy', 'ring'] as const;

/** An entry and `size - 1` steps with three wires each on average. */
export function largeFlow(size: number): Flow {
  const nodes = Array.from({ length: size }, (_none, index) => step(index));
  return { id: 'large', name: 'Large', language: 'en', nodes, edges: wires(nodes) };
}

function step(index: number): FlowNode {
  const position = { x: (index % columns) * 340, y: Math.floor(index / columns) * 320 };
  const place = { id: `n${index}`, title: `Step ${index}`, position };
  if (index === 0) return { ...place, kind: 'entry', settings: { numbers: [], extensions: ['100'] } };
  const kind = kinds[index % kinds.length] ?? 'menu';
  switch (kind) {
    case 'busy':
      return { ...place, kind, settings: { user: '204' } };
    case 'menu':
      return { ...place, kind, settings: menuSettings };
    case 'ring':
      return { ...place, kind, settings: ringSettings };
  }
}

const menuSettings = {
  prompt: 'menu',
  keys: [{ key: '1', label: 'Sales' }],
  firstDigitSeconds: 5,
  totalSeconds: 60,
  tries: 3,
  bargeIn: true,
} as const;

const ringSettings = {
  mode: 'simultaneous',
  members: [
    { party: { kind: 'user', user: '204' }, enabled: true, seconds: 20, pressOne: false },
    { party: { kind: 'user', user: '205' }, enabled: true, seconds: 20, pressOne: false },
  ],
  longestWaitSeconds: 30,
  callerId: 'caller',
  ringback: 'tone',
} as const;

const outcomes: Readonly<Record<string, readonly string[]>> = {
  entry: ['next'],
  busy: ['free', 'busy'],
  menu: ['key-1', 'noInput', 'invalid'],
  ring: ['noAnswer', 'busy', 'unreachable', 'diverted'],
};

function wires(nodes: readonly FlowNode[]): readonly FlowEdge[] {
  const goal = (index: number, wire: number) => 1 + ((index + (wire === 0 ? 0 : wire * columns)) % (nodes.length - 1));
  return nodes.flatMap(({ id, kind }, index) =>
    (outcomes[kind] ?? []).map((outcome, wire) => ({ from: id, outcome, to: `n${goal(index, wire)}` })),
  );
}
