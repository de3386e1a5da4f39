// Changing a node's settings can change its outcomes; wires follow an outcome that was renamed and leave with one that is gone.

import { outcomesOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { Flow, FlowNode } from '../../schema/documents.generated.ts';
import type { Edit } from './edit.ts';
import { changeNode } from './node-changes.ts';
import { strandedEdges } from './wiring.ts';

/** The edit that puts `next` in the place of the node with its id, and keeps the wires in step with its outcomes. */
export function changeSettings(flow: Flow, next: FlowNode): Edit {
  const before = flow.nodes.find((node) => node.id === next.id);
  const ids = outcomesOf(next).map((outcome) => outcome.id);
  const stranded = strandedEdges(flow, next.id, ids);
  if (before === undefined || stranded.length === 0) return changeNode(next);
  const renamed = renamedOutcome(
    outcomesOf(before).map((outcome) => outcome.id),
    ids,
  );
  const following = flow.edges
    .map((thing, at) => ({ at, thing }))
    .filter(({ thing }) => renamed !== null && thing.from === next.id && thing.outcome === renamed.from)
    .map(({ at, thing }) => ({ at, thing: { ...thing, outcome: renamed?.to ?? thing.outcome } }));
  return {
    kind: 'sequence',
    edits: [{ kind: 'removeEdges', ids: stranded }, changeNode(next), { kind: 'insertEdges', edges: following }],
  };
}

/** Key 1 became key 3: as many outcomes as before, and one of them is another. */
function renamedOutcome(before: readonly string[], after: readonly string[]) {
  if (before.length !== after.length) return null;
  const changed = before.flatMap((from, index) => {
    const to = after[index];
    return to === undefined || to === from ? [] : [{ from, to }];
  });
  const [only] = changed;
  return changed.length === 1 && only !== undefined && !before.includes(only.to) ? only : null;
}
