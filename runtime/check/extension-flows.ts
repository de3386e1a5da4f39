// Which extension leads to which flow: what the directory says, else the flow whose entry lists the extension.

import type { Directory, Flow } from '../../schema/documents.generated.ts';

/** Where an extension leads. */
export interface ExtensionTarget {
  /** The flow that calls forwarded to it go on in; null when the extension only rings a user. */
  readonly flow: string | null;
}

/** Every known extension by its number. `directory` is null where none is at hand. */
export function extensionTargets(
  flows: readonly Flow[],
  directory: Directory | null,
): ReadonlyMap<string, ExtensionTarget> {
  const targets = new Map<string, ExtensionTarget>();
  for (const { number, flow } of directory?.extensions ?? []) targets.set(number, { flow: flow ?? null });
  for (const flow of flows) {
    for (const number of entryExtensions(flow)) {
      if ((targets.get(number)?.flow ?? null) === null) targets.set(number, { flow: flow.id });
    }
  }
  return targets;
}

function entryExtensions({ nodes }: Flow): readonly string[] {
  return nodes.flatMap((node) => (node.kind === 'entry' ? node.settings.extensions : []));
}
