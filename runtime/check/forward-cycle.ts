// Forwarding that goes in a circle: a flow forwards to an extension whose flow leads back. The hop limit ends such a
// call at run time; here it is found before it is published.

import type { Directory, Flow } from '../../schema/documents.generated.ts';
import { pointerTo } from '../../schema/pointer.ts';
import { type Problem, type ProblemPlace, problem } from '../../schema/problem.ts';
import { extensionTargets } from './extension-flows.ts';

/**
 * The circles that lead from `flow` back to it, one problem for each node that begins one, with the shortest path in
 * the sentence: `front-desk → 204 → night → 100 → front-desk`. A flow that forwards to an extension of its own entry is
 * the shortest. `flows` are the others at hand; one with the id of `flow` is an older state of it and not looked at.
 */
export function forwardCycles(flow: Flow, flows: readonly Flow[], directory: Directory | null): readonly Problem[] {
  const all = [flow, ...flows.filter(({ id }) => id !== flow.id)];
  const targets = extensionTargets(all, directory);
  const links = new Map(
    all.map((each) => [each.id, linksOf(each, (extension) => targets.get(extension)?.flow ?? null)]),
  );
  return (links.get(flow.id) ?? []).flatMap((link) => {
    const back = pathBack(link.to, flow.id, links);
    if (back === null) return [];
    const path = [flow.id, link.extension, link.to, ...back].join(' → ');
    return [problem('forward.cycle', link.place, { path })];
  });
}

/** A node that forwards into another flow. */
interface Link {
  readonly extension: string;
  readonly to: string;
  readonly place: ProblemPlace;
}

type FlowOf = (extension: string) => string | null;

function linksOf(flow: Flow, flowOf: FlowOf): readonly Link[] {
  const reached = reachedNodes(flow);
  return flow.nodes.flatMap((node, index) => {
    const [extension, setting] = forwardOf(node);
    const to = extension === undefined ? null : flowOf(extension);
    if (extension === undefined || to === null || !reached.has(node.id)) return [];
    return [{ extension, to, place: { pointer: pointerTo('nodes', index, 'settings', setting), nodes: [node.id] } }];
  });
}

function forwardOf(node: Flow['nodes'][number]): readonly [extension: string | undefined, setting: string] {
  if (node.kind === 'forward') return [node.settings.extension, 'extension'];
  return [node.kind === 'operator' ? node.settings.operator : undefined, 'operator'];
}

/** Nodes that a call can come to; a node that nothing leads to forwards nobody. */
function reachedNodes({ nodes, edges }: Flow): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const entries = nodes.flatMap((node) => (node.kind === 'entry' ? [node.id, node.settings.fallback ?? node.id] : []));
  const reached = new Set(entries);
  for (const id of reached) for (const to of next.get(id) ?? []) reached.add(to);
  return reached;
}

/** The rest of the shortest way from a flow to `goal`: extension, flow, extension, flow…; null when there is none. */
function pathBack(from: string, goal: string, links: ReadonlyMap<string, readonly Link[]>): readonly string[] | null {
  const ways = new Map<string, readonly string[]>([[from, []]]);
  for (const [flow, way] of ways) {
    if (flow === goal) return way;
    for (const { extension, to } of links.get(flow) ?? []) if (!ways.has(to)) ways.set(to, [...way, extension, to]);
  }
  return null;
}
