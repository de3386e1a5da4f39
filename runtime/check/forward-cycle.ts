// Forwarding that goes in a circle: a flow forwards to an extension whose flow leads back, and neither a key of the
// caller nor a talk comes between. The hop limit ends such a call at run time; here it is found before it is published.

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
    if (node.kind !== 'forward' || !reached.has(node.id)) return [];
    const { extension } = node.settings;
    const to = flowOf(extension);
    const place = { pointer: pointerTo('nodes', index, 'settings', 'extension'), nodes: [node.id] };
    return to === null ? [] : [{ extension, to, place }];
  });
}

/** Nodes that a silent caller whom nobody answers can come to. */
function reachedNodes({ nodes, edges }: Flow): ReadonlySet<string> {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const next = new Map<string, string[]>();
  for (const { from, outcome, to } of edges) {
    if (!isChoice(kinds.get(from), outcome)) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const entries = nodes.flatMap((node) => (node.kind === 'entry' ? [node.id, node.settings.fallback ?? node.id] : []));
  const reached = new Set(entries);
  for (const id of reached) for (const to of next.get(id) ?? []) reached.add(to);
  return reached;
}

/** Outcomes that somebody chooses: a key, or an answer and a talk. */
function isChoice(kind: Flow['nodes'][number]['kind'] | undefined, outcome: string): boolean {
  if (outcome === 'afterTalk' || outcome === 'checkMailbox') return true;
  if (kind === 'operator') return outcome === 'operator' || outcome === 'voicemail';
  return kind === 'menu' && outcome.startsWith('key-');
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
