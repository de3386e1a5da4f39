// The bar above the drawing: name, how the draft stands, undo and redo, view, publish, and the menu of the rest.

import { ActionIcon, Badge, Button, Group, SegmentedControl, Text, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconHelp,
  IconPhonePlus,
  IconUpload,
} from '@tabler/icons-react';
import { memo } from 'react';
import { addressOf } from '../app/route.ts';
import { useFlowEditor, useFlowEdits } from '../document/flow-editor.tsx';
import { useText } from '../i18n/text.tsx';
import { useDrawer } from './drawer-context.tsx';
import { FlowMenu } from './flow-menu.tsx';
import classes from './flow-page.module.css';
import { useFlowPage } from './page-context.tsx';

export type FlowView = 'drawing' | 'outline';

interface TopBarProps {
  readonly view: FlowView;
  readonly onView: (view: FlowView) => void;
  readonly onPublish: () => void;
  readonly onHelp: () => void;
}

export const TopBar = memo(function TopBar({ view, onView, onPublish, onHelp }: TopBarProps) {
  const { t } = useText();
  const { open } = useDrawer();
  const { isReadOnly } = useFlowEdits();
  return (
    <header className={classes.topBar}>
      <Tooltip label={t('flow.back')}>
        <ActionIcon component="a" href={addressOf({ page: 'flows' })} aria-label={t('flow.back')}>
          <IconChevronLeft size={18} />
        </ActionIcon>
      </Tooltip>
      <FlowName />
      <DraftState />
      <span className={classes.spring} />
      {!isReadOnly && <UndoRedo />}
      <SegmentedControl
        size="xs"
        aria-label={t('canvas.view')}
        data={[
          { value: 'drawing', label: t('canvas.drawing') },
          { value: 'outline', label: t('canvas.outline') },
        ]}
        value={view}
        onChange={onView}
      />
      <BarButton label={t('flow.shortcuts')} icon={IconHelp} onClick={onHelp} />
      <FlowMenu />
      <Button variant="default" leftSection={<IconPhonePlus size={15} />} onClick={() => open('simulate')}>
        {t('simulate.title')}
      </Button>
      {!isReadOnly && (
        <Button className={classes.publish ?? ''} leftSection={<IconUpload size={15} />} onClick={onPublish}>
          {t('flow.publish')}
        </Button>
      )}
    </header>
  );
});

function FlowName() {
  const { flow } = useFlowEditor();
  return (
    <h1 className={classes.name} title={flow.name}>
      {flow.name}
    </h1>
  );
}

function UndoRedo() {
  const { t } = useText();
  const { canUndo, canRedo, undo, redo } = useFlowEditor();
  return (
    <Group gap={2} wrap="nowrap">
      <BarButton label={t('flow.undo')} icon={IconArrowBackUp} isOff={!canUndo} onClick={undo} />
      <BarButton label={t('flow.redo')} icon={IconArrowForwardUp} isOff={!canRedo} onClick={redo} />
    </Group>
  );
}

function DraftState() {
  const { t } = useText();
  const { flow } = useFlowEditor();
  const { version, save, published } = useFlowPage();
  const isPublished = published?.flow === flow;
  if (version !== undefined) {
    return (
      <Badge variant="light" color="gray" c="var(--cc-text)" tt="none">
        {t('flow.version', { version })} · {t('flow.readOnly')}
      </Badge>
    );
  }
  const said = {
    saved: 'flow.saved',
    unsaved: 'flow.unsaved',
    saving: 'flow.saving',
    failed: 'flow.saveFailed',
  } as const;
  return (
    <Group gap={8} wrap="nowrap" className={classes.state}>
      <Badge variant="light" tt="none">
        {isPublished ? t('flow.version', { version: published.version }) : t('flow.draft')}
      </Badge>
      <Text
        size="xs"
        c={save === 'failed' ? 'var(--cc-error)' : 'dimmed'}
        role="status"
        data-save={save}
        className={classes.saved ?? ''}
      >
        {isPublished && save === 'saved' ? '' : t(said[save])}
      </Text>
    </Group>
  );
}

interface BarButtonProps {
  readonly label: string;
  readonly icon: Icon;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

const BarButton = memo(function BarButton({ label, icon: BarIcon, isOff = false, onClick }: BarButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={isOff} onClick={onClick}>
        <BarIcon size={18} />
      </ActionIcon>
    </Tooltip>
  );
});
