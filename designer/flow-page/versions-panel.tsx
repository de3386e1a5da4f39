// The published versions of the flow: open one read-only, or make it the draft again.

import { Button, Group, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { goTo } from '../app/route.ts';
import { readDrawing } from '../document/drawing.ts';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { replaceFlow } from '../document/replacement.ts';
import { useText } from '../i18n/text.tsx';
import type { PublishedVersion } from '../link/flow-store.ts';
import { useStore } from '../link/store-context.tsx';
import { moment } from '../ui/moment.ts';
import classes from './drawer.module.css';
import { useFlowPage } from './page-context.tsx';

export function VersionsPanel() {
  const { t, language } = useText();
  const { id, published, version: shown } = useFlowPage();
  const store = useStore();
  const [versions, setVersions] = useState<readonly PublishedVersion[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is a reason to ask again
  useEffect(() => {
    let isGone = false;
    store.versions(id).then((answer) => {
      if (!isGone && answer.ok) setVersions(answer.value.toSorted((one, other) => other.version - one.version));
    });
    return () => {
      isGone = true;
    };
  }, [store, id, published]);
  if (versions.length === 0) return <p className={classes.calm}>{t('flow.noVersions')}</p>;
  return (
    <Table verticalSpacing={4} fz="sm">
      <Table.Tbody>
        {versions.map((version) => (
          <Table.Tr key={version.version} {...(version.version === shown ? { bg: 'var(--cc-accent-soft)' } : {})}>
            <Table.Td w={110}>{t('flow.version', { version: version.version })}</Table.Td>
            <Table.Td>{version.message}</Table.Td>
            <Table.Td w={170}>
              <Text size="sm" c="dimmed">
                {moment(version.publishedAt, language)}
              </Text>
            </Table.Td>
            <Table.Td w={260}>
              <Group gap={6} justify="flex-end" wrap="nowrap">
                <Button variant="default" onClick={() => goTo({ page: 'flow', id, version: version.version })}>
                  {t('flow.open')}
                </Button>
                <RestoreButton version={version.version} />
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function RestoreButton({ version }: { readonly version: number }) {
  const { t } = useText();
  const { id, version: shown } = useFlowPage();
  const { flow, edit } = useFlowEditor();
  const store = useStore();
  const restore = async () => {
    const answer = await store.version(id, version);
    const drawing = answer.ok ? readDrawing(answer.value) : null;
    if (drawing?.kind !== 'drawing') {
      notifications.show({ color: 'red', message: t('app.failed') });
      return;
    }
    edit(replaceFlow(flow, { ...drawing.flow, id: flow.id }));
    notifications.show({ message: t('flow.restored', { version }) });
  };
  if (shown !== undefined) return null;
  return (
    <Button variant="subtle" onClick={restore}>
      {t('flow.restore')}
    </Button>
  );
}
