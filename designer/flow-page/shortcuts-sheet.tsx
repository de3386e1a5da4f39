// The sheet of keyboard shortcuts, made from their table.

import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import type { MessageKey } from '../i18n/messages.ts';
import { type Translate, useText } from '../i18n/text.tsx';
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
              {rowsOf(group).map(({ does, ways }) => (
                <Row key={does} does={t(does)} ways={ways} />
              ))}
              {group === 'shortcut.edit' && <MouseRow />}
            </Stack>
          </section>
        ))}
      </Stack>
    </Modal>
  );
}

/** Shortcuts that do the same stand in one row. */
function rowsOf(group: Shortcut['group']) {
  const rows = new Map<MessageKey, (readonly string[])[]>();
  for (const { does, keys } of shortcuts.filter((shortcut) => shortcut.group === group)) {
    rows.set(does, [...(rows.get(does) ?? []), keys]);
  }
  return [...rows].map(([does, ways]) => ({ does, ways }));
}

function Row({ does, ways }: { readonly does: string; readonly ways: readonly (readonly string[])[] }) {
  const { t } = useText();
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{does}</Text>
      <Group gap={12} wrap="nowrap">
        {ways.map((keys) => (
          <Group key={keys.join()} gap={4} wrap="nowrap">
            {keys.map((key) => (
              <Kbd key={key} size="xs">
                {keyName(key, t)}
              </Kbd>
            ))}
          </Group>
        ))}
      </Group>
    </Group>
  );
}

/** What the canvas itself does. */
function MouseRow() {
  const { t } = useText();
  return (
    <>
      <Row does={t('shortcut.move')} ways={[['←', '↑', '↓', '→']]} />
      <Row does={t('shortcut.several')} ways={[['Mod', t('shortcut.click')]]} />
    </>
  );
}

/** A key as it is printed on keyboards of the reader's language. */
function keyName(key: string, t: Translate): string {
  if (key === 'Mod') return modKey();
  const name = `shortcut.key${key}`;
  return isKeyName(name) ? t(name) : key;
}

const keyNames = ['shortcut.keyShift', 'shortcut.keyDelete', 'shortcut.keyBackspace', 'shortcut.keyEscape'] as const;

const isKeyName = (name: string): name is (typeof keyNames)[number] => keyNames.some((one) => one === name);

/** The key that people press for commands on this machine. */
function modKey(): string {
  return /Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}
