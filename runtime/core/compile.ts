// From the flow document to its statechart. What is wrong with a flow is found in flow-problems.ts.

import type { Chart, ChartState, Flow, FlowNode } from '../../schema/documents.generated.ts';
import { isSound, type Problem } from '../../schema/problem.ts';
import type { Exits } from './compile-node.ts';
import { flowProblems } from './flow-problems.ts';
import { outcomesOf, stateOf } from './node-kinds/node-kinds.ts';

export interface Compiled {
  /** The statechart, with the flow in `meta.flow`; null when the flow has errors. */
  readonly chart: Chart | null;
  readonly problems: readonly Problem[];
}

/**
 * Compiles a flow: each node to a compound state, each edge to a transition (design 2 "Profile").
 * Pure and deterministic: the same flow gives the same chart, key for key.
 */
export function compile(flow: Flow): Compiled {
  const problems = flowProblems(flow);
  return { chart: isSound(problems) ? chartOf(flow) : null, problems };
}

function chartOf(flow: Flow): Chart {
  const [entry] = flow.nodes.filter(({ kind }) => kind === 'entry');
  if (entry === undefined) throw new Error('a flow without entry passed the check');
  const targets = new Map(flow.edges.map(({ from, outcome, to }) => [`${from}.${outcome}`, to]));
  const fallback = entry.kind === 'entry' ? entry.settings.fallback : undefined;
  const states: Record<string, ChartState> = {};
  for (const node of flow.nodes) states[node.id] = nodeState(node, exitsOf(flow.id, node, targets, fallback));
  states.ended = { type: 'final', entry: [{ type: 'hangup', params: { cause: 16 } }] };
  return {
    id: flow.id,
    initial: entry.id,
    on: { 'caller.hungup': { target: '.ended' } },
    states,
    meta: { flow: { ...flow } },
  };
}

function nodeState(node: FlowNode, exits: Exits): ChartState {
  const { entry = [], ...state } = stateOf(node, exits);
  return { meta: { node: node.id }, entry: [{ type: 'enter', params: { node: node.id } }, ...entry], ...state };
}

function exitsOf(
  chart: string,
  node: FlowNode,
  targets: ReadonlyMap<string, string>,
  fallback: string | undefined,
): Exits {
  const unwired = new Map(outcomesOf(node).map((outcome) => [outcome.id, outcome.unwired]));
  const behind = (outcome: string) => {
    const wired = targets.get(`${node.id}.${outcome}`);
    if (wired !== undefined) return wired;
    // The fallback itself may fail: then there is nothing left but the end.
    return unwired.get(outcome) === 'fallback' && fallback !== undefined && fallback !== node.id ? fallback : 'ended';
  };
  return {
    to: (outcome, ...before) => ({
      target: `#${chart}.${behind(outcome)}`,
      actions: [...before, { type: 'follow', params: { edge: `${node.id}.${outcome}` } }],
    }),
    end: () => ({ target: `#${chart}.ended` }),
    inside: (path) => `#${chart}.${node.id}.${path}`,
  };
}
