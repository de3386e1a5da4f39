// Where an outcome may lead: the steps of the flow, and one new step of each kind.

import { useMemo } from 'react';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { useText } from '../i18n/text.tsx';
import { allKinds } from '../node-kinds/kind-views.ts';
import { nodeName } from '../node-kinds/node-name.ts';

/** Groups of options; the value is a node's id, or `new:<kind>`. Two nodes of one name are told apart by their ids. */
export function useTargetOptions() {
  const { flow } = useFlowEditor();
  const { t } = useText();
  return useMemo(() => {
    const targets = flow.nodes.filter(({ kind }) => kind !== 'entry');
    const names = targets.map((node) => nodeName(node, t));
    const isShared = (name: string) => names.filter((one) => one === name).length > 1;
    const existing = targets.map((node) => {
      const name = nodeName(node, t);
      return { value: node.id, label: isShared(name) ? `${name} (${node.id})` : name };
    });
    const fresh = allKinds()
      .filter((kind) => kind !== 'entry')
      .map((kind) => ({ value: `new:${kind}`, label: t('canvas.connectNew', { kind: t(`kind.${kind}`) }) }));
    return [
      { group: t('canvas.connectExisting'), items: existing },
      { group: t('canvas.connectCreate'), items: fresh },
    ];
  }, [flow.nodes, t]);
}
