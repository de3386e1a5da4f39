// How a node is called: by its title, else by its kind.

import type { FlowNode } from '../../schema/documents.generated.ts';
import type { Translate } from '../i18n/text.tsx';

export function nodeName(node: FlowNode, t: Translate): string {
  return node.title ?? t(`kind.${node.kind}`);
}
