// What is wrong with a flow on its own: entries, wires, keys. References to the directory are checked in runtime/check.

import type { Flow, FlowNode } from '../../schema/documents.generated.ts';
import { pointerTo } from '../../schema/pointer.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import { outcomesOf } from './node-kinds/node-kinds.ts';

/** The faults of a flow that is valid by its schema, in the order of its nodes and edges. */
export function flowProblems(flow: Flow): readonly Problem[] {
  return [
    ...entryProblems(flow),
    ...idProblems(flow),
    ...edgeProblems(flow),
    ...nodeProblems(flow),
    ...unreachable(flow),
  ];
}

function entryProblems({ nodes }: Flow): readonly Problem[] {
  const entries = nodes.flatMap((node, index) => (node.kind === 'entry' ? [{ node, index }] : []));
  const [first, ...others] = entries;
  if (first === undefined) return [problem('flow.entry-missing', { pointer: '/nodes' })];
  const twice = others.map(({ node, index }) =>
    problem('flow.entry-twice', { pointer: pointerTo('nodes', index), nodes: [node.id] }, { id: node.id }),
  );
  const { fallback } = first.node.settings;
  if (fallback === undefined) return twice;
  const place = { pointer: pointerTo('nodes', first.index, 'settings', 'fallback'), nodes: [first.node.id] };
  const target = nodes.find(({ id }) => id === fallback);
  if (target === undefined) return [...twice, problem('flow.fallback-unknown', place, { id: fallback })];
  if (target.kind === 'voicemail' || target.kind === 'message') return twice;
  return [...twice, problem('flow.fallback-kind', place, { id: fallback })];
}

/** The end of every call, and keys that no document of ours may hold (`document.dangerous-key`). */
const reservedIds: ReadonlySet<string> = new Set(['ended', 'constructor', 'prototype']);

function idProblems({ nodes }: Flow): readonly Problem[] {
  const seen = new Set<string>();
  return nodes.flatMap(({ id }, index) => {
    const place = { pointer: pointerTo('nodes', index, 'id'), nodes: [id] };
    if (reservedIds.has(id)) return [problem('flow.id-reserved', place, { id })];
    if (seen.has(id)) return [problem('flow.id-twice', place, { id })];
    seen.add(id);
    return [];
  });
}

function edgeProblems({ nodes, edges }: Flow): readonly Problem[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const seen = new Set<string>();
  return edges.flatMap(({ from, outcome, to }, index) => {
    const edge = `${from}.${outcome}`;
    const at = (...tokens: readonly string[]) => ({ pointer: pointerTo('edges', index, ...tokens), edges: [edge] });
    const source = byId.get(from);
    const target = byId.get(to);
    if (source === undefined) return [problem('flow.edge-dangling', at('from'), { edge, id: from })];
    if (target === undefined) return [problem('flow.edge-dangling', { ...at('to'), nodes: [from] }, { edge, id: to })];
    if (target.kind === 'entry') return [problem('flow.entry-entered', { ...at('to'), nodes: [to] }, { from: edge })];
    if (seen.has(edge)) return [problem('flow.edge-twice', { ...at(), nodes: [from] }, { edge })];
    seen.add(edge);
    const known = outcomesOf(source).map(({ id }) => id);
    if (known.includes(outcome)) return [];
    const params = { node: from, outcome, known: known.join(', ') };
    return [problem('flow.outcome-unknown', { ...at('outcome'), nodes: [from] }, params)];
  });
}

function nodeProblems(flow: Flow): readonly Problem[] {
  const wired = new Set(flow.edges.map(({ from, outcome }) => `${from}.${outcome}`));
  const hasFallback = flow.nodes.some((node) => node.kind === 'entry' && node.settings.fallback !== undefined);
  return flow.nodes.flatMap((node, index) => [
    ...outcomesOf(node).flatMap(({ id, unwired }) => {
      const edge = `${node.id}.${id}`;
      if (wired.has(edge) || unwired === 'end' || (unwired === 'fallback' && hasFallback)) return [];
      const code = unwired === 'fallback' ? 'flow.failure-unwired' : 'flow.outcome-unwired';
      const place = { pointer: pointerTo('nodes', index), nodes: [node.id], edges: [edge] };
      return [problem(code, place, { node: node.id, outcome: id })];
    }),
    ...settingsProblems(node, pointerTo('nodes', index, 'settings')),
  ]);
}

function settingsProblems(node: FlowNode, pointer: string): readonly Problem[] {
  const place = (...tokens: readonly (string | number)[]) => ({
    pointer: pointer + pointerTo(...tokens),
    nodes: [node.id],
  });
  switch (node.kind) {
    case 'menu':
      return repeated(node.settings.keys.map(({ key }) => key)).map(({ value, index }) =>
        problem('flow.key-twice', place('keys', index, 'key'), { key: value, node: node.id }),
      );
    case 'schedule':
      return repeated(node.settings.holidayGroups).map(({ value, index }) =>
        problem('flow.group-twice', place('holidayGroups', index), { group: value, node: node.id }),
      );
    case 'ring': {
      const { members, ringback, music } = node.settings;
      const rung = members.filter(({ enabled }) => enabled);
      const open = rung.some(
        ({ party, pressOne }) => !pressOne && (party.kind === 'number' || party.kind === 'contact'),
      );
      return [
        ...(ringback === 'music' && music === undefined
          ? [problem('flow.music-missing', place(), { node: node.id })]
          : []),
        ...(rung.length === 0 ? [problem('flow.ring-nobody', place('members'), { node: node.id })] : []),
        ...(open ? [problem('flow.press-one-off', place('members'), { node: node.id })] : []),
      ];
    }
    case 'external':
      return node.settings.pressOne ? [] : [problem('flow.press-one-off', place('pressOne'), { node: node.id })];
    case 'entry':
    case 'busy':
    case 'operator':
    case 'voicemail':
    case 'message':
    case 'busySignal':
    case 'forward':
    case 'hangup':
      return [];
  }
}

function repeated(values: readonly string[]): readonly { readonly value: string; readonly index: number }[] {
  return values.map((value, index) => ({ value, index })).filter(({ value, index }) => values.indexOf(value) < index);
}

/** Nodes that no wire from the entry leads to. They harm nobody: a warning. */
function unreachable({ nodes, edges }: Flow): readonly Problem[] {
  const next = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of edges) next.get(from)?.push(to);
  const entries = nodes.flatMap((node) => (node.kind === 'entry' ? [node.id, node.settings.fallback ?? node.id] : []));
  const reached = new Set(entries);
  for (const id of reached) for (const to of next.get(id) ?? []) reached.add(to);
  return nodes.flatMap(({ id }, index) => {
    if (reached.has(id) || entries.length === 0) return [];
    return [problem('flow.unreachable', { pointer: pointerTo('nodes', index), nodes: [id] }, { node: id })];
  });
}
