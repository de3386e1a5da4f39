// The open drawing compiled once for all who ask: the list of problems and the simulator compile the same steps and wires.

import { compile } from '../../runtime/core/compile.ts';
import type { Flow } from '../../schema/documents.generated.ts';

type Compiled = ReturnType<typeof compile>;

interface Kept {
  readonly flow: Pick<Flow, 'id' | 'language' | 'nodes' | 'edges'>;
  readonly compiled: Compiled;
}

/** By the list of nodes: every edit of a node makes another list. */
const kept = new WeakMap<Flow['nodes'], Kept>();

/**
 * The chart and the problems of the drawing alone: names, notes and what else travels with the flow are left out, so that
 * changing them does not make another chart. For exports and publishing the flow itself is compiled.
 */
export function compiledDrawing({ id, language, nodes, edges }: Flow): Compiled {
  const before = kept.get(nodes);
  const isSame = before?.flow.id === id && before.flow.language === language && before.flow.edges === edges;
  if (before !== undefined && isSame) return before.compiled;
  const compiled = compile({ id, name: '', language, nodes, edges });
  kept.set(nodes, { flow: { id, language, nodes, edges }, compiled });
  return compiled;
}
