// Opens where a wire was dropped on empty canvas: the next node is chosen, made there, and is already connected.

import { Menu } from '@mantine/core';
import { useFlowCommands } from '../flow-page/flow-commands.tsx';
import { useText } from '../i18n/text.tsx';
import { kindsByPurpose, kindViews } from '../node-kinds/kind-views.ts';
import type { Dropped } from './connecting.ts';
import classes from './create-menu.module.css';

interface CreateMenuProps {
  readonly open: Dropped | null;
  readonly onClose: () => void;
}

export function CreateMenu({ open, onClose }: CreateMenuProps) {
  const { t } = useText();
  const { add } = useFlowCommands();
  if (open === null) return null;
  const { screen, canvas, from } = open;
  return (
    <Menu opened onClose={onClose} position="right-start" shadow="md" width={236} trapFocus>
      <Menu.Target>
        <span className={classes.anchor} style={{ left: screen.x, top: screen.y }} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('canvas.createNext')}</Menu.Label>
        {kindsByPurpose
          .filter(({ purpose }) => purpose !== 'start')
          .flatMap(({ purpose, kinds }) =>
            kinds.map((kind) => {
              const Icon = kindViews[kind].icon;
              return (
                <Menu.Item
                  key={kind}
                  className={classes.item}
                  leftSection={<Icon size={16} color={`var(--cc-${purpose})`} aria-hidden />}
                  onClick={() => add({ kind, position: { x: canvas.x, y: canvas.y - 22 }, from })}
                >
                  {t(`kind.${kind}`)}
                </Menu.Item>
              );
            }),
          )}
      </Menu.Dropdown>
    </Menu>
  );
}
