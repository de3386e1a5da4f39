// The flow that "New flow" begins with: an entry, and nothing decided yet.

import type { Flow, Language } from '../../schema/documents.generated.ts';
import { freeId } from './new-id.ts';

export interface NewFlow {
  readonly name: string;
  readonly language: Language;
  /** Ids of the flows that are there already. */
  readonly taken: ReadonlySet<string>;
}

/** A flow with an entry node only; its id is made from its name. */
export function newFlow({ name, language, taken }: NewFlow): Flow {
  const settings = { numbers: [], extensions: [] };
  return {
    id: freeId(name, taken),
    name,
    language,
    nodes: [{ id: 'entry', kind: 'entry', position: { x: 0, y: 0 }, settings }],
    edges: [],
  };
}
