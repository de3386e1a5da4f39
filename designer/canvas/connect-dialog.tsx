// "Connect to…": chooses an outcome and where it goes, by keyboard; also a node that does not exist yet.

import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { outcomesOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { FlowNode } from '../../schema/documents.generated.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { edgeId } from '../document/edit.ts';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { connect, disconnect, targetOf } from '../document/wiring.ts';
import { useFlowCommands } from '../flow-page/flow-commands.tsx';
import { outcomeText, withHolidayName } from '../i18n/outcome-name.ts';
import { useText } from '../i18n/text.tsx';
import { isKind } from '../node-kinds/kind-views.ts';
import { nodeName } from '../node-kinds/node-name.ts';
import { useTargetOptions } from './target-options.ts';

export function ConnectDialog() {
  const { t } = useText();
  const { flow } = useFlowEditor();
  const { connecting, connectFrom } = useFlowCommands();
  const node = flow.nodes.find(({ id }) => id === connecting?.node);
  const close = () => connectFrom(null);
  return (
    <Modal
      opened={node !== undefined}
      onClose={close}
      title={node === undefined ? '' : t('canvas.connectTitle', { node: nodeName(node, t) })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {node !== undefined && <ConnectForm key={node.id} node={node} first={connecting?.outcome} onClose={close} />}
    </Modal>
  );
}

interface ConnectFormProps {
  readonly node: FlowNode;
  readonly first: string | undefined;
  readonly onClose: () => void;
}

function ConnectForm({ node, first, onClose }: ConnectFormProps) {
  const { t } = useText();
  const { flow, edit } = useFlowEditor();
  const { nameOf } = useDirectory();
  const { add } = useFlowCommands();
  const targets = useTargetOptions();
  const outcomes = outcomesOf(node);
  const unwired = outcomes.find(({ id }) => targetOf(flow, { node: node.id, outcome: id }) === undefined);
  const [outcome, setOutcome] = useState(first ?? unwired?.id ?? outcomes[0]?.id ?? '');
  const wiredTo = targetOf(flow, { node: node.id, outcome });
  const [target, setTarget] = useState<string | null>(null);
  const chosen = target ?? wiredTo ?? null;
  const from = { node: node.id, outcome };
  const apply = () => {
    if (chosen === null) return;
    const kind = chosen.replace(/^new:/, '');
    if (chosen.startsWith('new:') && isKind(kind)) add({ kind, from });
    else edit(connect(flow, from, chosen));
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Stack gap="sm">
        <Select
          label={t('canvas.connectOutcome')}
          allowDeselect={false}
          data={outcomes.map((one) => ({ value: one.id, label: outcomeText(withHolidayName(one, nameOf), t) }))}
          value={outcome}
          onChange={(next) => {
            if (next !== null) setOutcome(next);
            setTarget(null);
          }}
        />
        <Select
          label={t('canvas.connectTarget')}
          placeholder={t('field.choose')}
          data-autofocus
          searchable
          allowDeselect={false}
          data={targets}
          value={chosen}
          nothingFoundMessage={t('field.nothing')}
          onChange={setTarget}
        />
        <Group justify="flex-end" gap={8}>
          {wiredTo !== undefined && (
            <Button
              variant="subtle"
              color="gray"
              onClick={() => {
                edit(disconnect([edgeId({ from: node.id, outcome })]));
                onClose();
              }}
            >
              {t('canvas.disconnect')}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" disabled={chosen === null}>
            {t('canvas.connectDo')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
