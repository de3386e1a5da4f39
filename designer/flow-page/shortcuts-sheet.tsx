// The sheet of keyboard shortcuts, made from their table.

import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useText } from '../i18n/text.tsx';
import { type Shortcut, shortcuts } from './shortcuts.ts';

const groups = ['shortcut.general', 'shortcut.edit', 'shortcut.view'] as const;

export function ShortcutsSheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useText();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('flow.shortcuts')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack gap="md">
        {groups.map((group) => (
          <section key={group}>
            <Text component="h3" size="sm" fw={620} m={0} mb={6}>
              {t(group)}
            </Text>
            <Stack gap={5}>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <Row key={shortcut.keys.join()} shortcut={shortcut} />
                ))}
              {group === 'shortcut.edit' && <MouseRow />}
            </Stack>
          </section>
        ))}
      </Stack>
    </Modal>
  );
}

function Row({ shortcut: { keys, does } }: { readonly shortcut: Shortcut }) {
  const { t } = useText();
  return (
    <Group justify="space-between">
      <Text size="sm">{t(does)}</Text>
      <Group gap={4}>
        {keys.map((key) => (
          <Kbd key={key} size="xs">
            {key === 'Mod' ? modKey() : key}
          </Kbd>
        ))}
      </Group>
    </Group>
  );
}

/** What the canvas itself does. */
function MouseRow() {
  const { t } = useText();
  const rows = [
    { does: t('shortcut.move'), keys: ['←', '↑', '↓', '→'] },
    { does: t('shortcut.several'), keys: [modKey(), t('shortcut.click')] },
  ];
  return rows.map(({ does, keys }) => (
    <Group key={does} justify="space-between">
      <Text size="sm">{does}</Text>
      <Group gap={4}>
        {keys.map((key) => (
          <Kbd key={key} size="xs">
            {key}
          </Kbd>
        ))}
      </Group>
    </Group>
  ));
}

/** The key that people press for commands on this machine. */
export function modKey(): string {
  return /Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}
