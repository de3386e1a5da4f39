// The buttons on the canvas: zoom, fit, arrange, note.

import { ActionIcon, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { IconArrowsMaximize, IconMinus, IconNote, IconPlus, IconSitemap } from '@tabler/icons-react';
import { Panel, useReactFlow } from '@xyflow/react';
import { useFlowEdits } from '../document/flow-editor.tsx';
import { useFlowCommands } from '../flow-page/flow-commands.tsx';
import { useText } from '../i18n/text.tsx';
import classes from './canvas.module.css';

export function CanvasControls() {
  const { t } = useText();
  const { zoomIn, zoomOut } = useReactFlow();
  const { isReadOnly } = useFlowEdits();
  const { fit, arrange, addNote } = useFlowCommands();
  return (
    <Panel position="bottom-left">
      <div className={classes.controls}>
        <Control label={t('canvas.zoomIn')} icon={IconPlus} onClick={() => zoomIn()} />
        <Control label={t('canvas.zoomOut')} icon={IconMinus} onClick={() => zoomOut()} />
        <Control label={t('canvas.fit')} icon={IconArrowsMaximize} onClick={fit} />
        {!isReadOnly && <Control label={t('canvas.arrange')} icon={IconSitemap} onClick={arrange} />}
        {!isReadOnly && <Control label={t('canvas.noteAdd')} icon={IconNote} onClick={addNote} />}
      </div>
    </Panel>
  );
}

interface ControlProps {
  readonly label: string;
  readonly icon: Icon;
  readonly onClick: () => unknown;
}

function Control({ label, icon: ControlIcon, onClick }: ControlProps) {
  return (
    <Tooltip label={label} position="right">
      <ActionIcon aria-label={label} onClick={onClick}>
        <ControlIcon size={17} />
      </ActionIcon>
    </Tooltip>
  );
}
