// The flow as a tree: each node once, under the outcome by which a call first reaches it from the entry. Pure.

import type { Outcome } from '../../runtime/core/node-kinds/node-kind.ts';
import { outcomesOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { Flow, FlowNode } from '../../schema/documents.generated.ts';
import { edgeId } from '../document/edit.ts';

export interface OutlineNode {
  readonly node: FlowNode;
  readonly branches: readonly OutlineBranch[];
}

export interface OutlineBranch {
  readonly outcome: Outcome;
  /** Where the outcome leads, when it is wired. */
  readonly target: FlowNode | undefined;
  /** The target with all that follows, when it stands here; undefined when it stands elsewhere in the tree. */
  readonly child: OutlineNode | undefined;
}

export interface OutlineTree {
  /** From the entry on. */
  readonly reached: readonly OutlineNode[];
  /** What no call reaches. */
  readonly loose: readonly OutlineNode[];
}

export function outlineOf(flow: Flow): OutlineTree {
  const seen = new Set<string>();
  const nodes = new Map(flow.nodes.map((node) => [node.id, node]));
  const targets = new Map(flow.edges.map((edge) => [edgeId(edge), edge.to]));
  const grow = (node: FlowNode): OutlineNode => {
    seen.add(node.id);
    const wired = outcomesOf(node).map((outcome) => ({
      outcome,
      target: nodes.get(targets.get(edgeId({ from: node.id, outcome: outcome.id })) ?? ''),
    }));
    const branches = wired.map(({ outcome, target }) => {
      const isNew = target !== undefined && !seen.has(target.id);
      return { outcome, target, child: isNew ? grow(target) : undefined };
    });
    return { node, branches };
  };
  const growAll = (roots: readonly FlowNode[]) => roots.flatMap((root) => (seen.has(root.id) ? [] : [grow(root)]));
  const reached = growAll(flow.nodes.filter(({ kind }) => kind === 'entry'));
  const entered = new Set(flow.edges.map(({ to }) => to));
  // Heads of loose pieces first, so that a piece is shown from its beginning; then what goes round in a circle.
  const heads = growAll(flow.nodes.filter(({ id }) => !entered.has(id)));
  return { reached, loose: [...heads, ...growAll(flow.nodes)] };
}
