// The kinds of node by purpose: dragged onto the canvas, or added by click and Enter.

import { ActionIcon, ScrollArea, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { NodeKind } from '../../runtime/core/node-kinds/node-kind.ts';
import { useFlowCommands } from '../flow-page/flow-commands.tsx';
import { useText } from '../i18n/text.tsx';
import { kindsByPurpose, kindViews } from '../node-kinds/kind-views.ts';
import classes from './palette.module.css';

/** The type of what is dragged, so that files and texts from elsewhere are no nodes. */
export const draggedKind = 'application/x-callchart-kind';

export const Palette = memo(function Palette() {
  const { t } = useText();
  const [isOpen, setOpen] = useState(true);
  const title = t(isOpen ? 'canvas.paletteHide' : 'canvas.paletteShow');
  return (
    <nav className={classes.palette} data-open={isOpen} aria-label={t('canvas.palette')}>
      <div className={classes.bar}>
        {isOpen && (
          <Text component="h2" size="sm" fw={620}>
            {t('canvas.palette')}
          </Text>
        )}
        <Tooltip label={title} position="right">
          <ActionIcon aria-label={title} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? <IconLayoutSidebarLeftCollapse size={17} /> : <IconLayoutSidebarLeftExpand size={17} />}
          </ActionIcon>
        </Tooltip>
      </div>
      <ScrollArea className={classes.list} type="auto" scrollbarSize={6}>
        {isOpen && (
          <Text size="xs" c="dimmed" px={12} pb={6}>
            {t('canvas.paletteHint')}
          </Text>
        )}
        {kindsByPurpose.map(({ purpose, kinds }) => (
          <section key={purpose} className={classes.group} data-purpose={purpose} aria-label={t(`purpose.${purpose}`)}>
            {isOpen && <h3 className={classes.purpose}>{t(`purpose.${purpose}`)}</h3>}
            {kinds.map((kind) => (
              <PaletteItem key={kind} kind={kind} isOpen={isOpen} />
            ))}
          </section>
        ))}
      </ScrollArea>
    </nav>
  );
});

function PaletteItem({ kind, isOpen }: { readonly kind: NodeKind; readonly isOpen: boolean }) {
  const { t } = useText();
  const { add } = useFlowCommands();
  const Icon = kindViews[kind].icon;
  const name = t(`kind.${kind}`);
  return (
    <Tooltip label={isOpen ? t(`about.${kind}`) : name} position="right">
      <UnstyledButton
        className={classes.item}
        draggable
        data-kind={kind}
        aria-label={name}
        onClick={() => add({ kind })}
        onDragStart={(event) => {
          event.dataTransfer.setData(draggedKind, kind);
          event.dataTransfer.effectAllowed = 'copy';
        }}
      >
        <span className={classes.icon}>
          <Icon size={16} aria-hidden />
        </span>
        {isOpen && <span className={classes.name}>{name}</span>}
      </UnstyledButton>
    </Tooltip>
  );
}
