// Which flows a call to the open one may come into, by forwards from flow to flow.

import { extensionTargets } from '../../runtime/check/extension-flows.ts';
import type { Directory, Flow } from '../../schema/documents.generated.ts';

/** The open flow first, then those that its forwards lead to, nearest first, each once. */
export function reachedFlows(open: Flow, others: readonly Flow[], directory: Directory): readonly Flow[] {
  const all = [open, ...others.filter(({ id }) => id !== open.id)];
  const byId = new Map(all.map((flow) => [flow.id, flow]));
  const targets = extensionTargets(all, directory);
  const reached = new Set([open]);
  for (const flow of reached) {
    for (const extension of forwardsOf(flow)) {
      const next = byId.get(targets.get(extension)?.flow ?? '');
      if (next !== undefined) reached.add(next);
    }
  }
  return [...reached];
}

function forwardsOf({ nodes }: Flow): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'forward') return [node.settings.extension];
    return node.kind === 'operator' && node.settings.operator !== undefined ? [node.settings.operator] : [];
  });
}
