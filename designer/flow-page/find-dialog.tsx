// Finds a step by its title, kind, id or what it does, and brings it into view.

import { Modal, Select } from '@mantine/core';
import { sentenceOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { spaced } from '../i18n/message.ts';
import { useText } from '../i18n/text.tsx';
import { nodeName } from '../node-kinds/node-name.ts';
import { useFlowCommands } from './flow-commands.tsx';

interface FindDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function FindDialog({ isOpen, onClose }: FindDialogProps) {
  const { t } = useText();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('flow.find')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {isOpen && <StepSelect onClose={onClose} />}
    </Modal>
  );
}

function StepSelect({ onClose }: Pick<FindDialogProps, 'onClose'>) {
  const { t, language } = useText();
  const { flow } = useFlowEditor();
  const { nameOf } = useDirectory();
  const { show } = useFlowCommands();
  const steps = flow.nodes.map((node) => ({
    value: node.id,
    label: `${nodeName(node, t)} – ${spaced(sentenceOf(node, language, nameOf), language)} (${node.id})`,
  }));
  return (
    <Select
      size="sm"
      aria-label={t('flow.find')}
      data-autofocus
      searchable
      data={steps}
      limit={50}
      nothingFoundMessage={t('field.nothing')}
      value={null}
      onChange={(id) => {
        if (id === null) return;
        onClose();
        show(id);
      }}
    />
  );
}
