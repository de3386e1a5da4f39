// The list of flows: open, create, import, delete.

import {
  ActionIcon,
  Anchor,
  Badge,
  Button,
  FileButton,
  Group,
  Table,
  Text,
  TextInput,
  Tooltip,
  VisuallyHidden,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconSearch, IconTrash, IconUpload } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { PageFrame } from '../app/page-frame.tsx';
import { addressOf } from '../app/route.ts';
import { GenericChart } from '../canvas/generic-chart.tsx';
import { useText } from '../i18n/text.tsx';
import type { FlowSummary } from '../link/flow-store.ts';
import { useStore } from '../link/store-context.tsx';
import { moment } from '../ui/moment.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { FlowsEmpty } from './flows-empty.tsx';
import { useImport } from './import-flow.ts';
import { NewFlowDialog } from './new-flow-dialog.tsx';

export function FlowsPage() {
  const { t } = useText();
  const { flows, reload } = useFlows();
  const [isCreating, setCreating] = useState(false);
  const [search, setSearch] = useState('');
  const [deleting, setDeleting] = useState<FlowSummary | null>(null);
  const { importFile, shownChart, openDrawing, close } = useImport(flows ?? []);
  if (shownChart !== null) {
    return <GenericChart chart={shownChart.chart} why={shownChart.why} onOpenDrawing={openDrawing} onClose={close} />;
  }
  const found = (flows ?? []).filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  return (
    <PageFrame
      title={t('flows.title')}
      lead={t('flows.lead')}
      actions={
        <>
          <FileButton accept="application/json,.json" onChange={importFile}>
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconUpload size={15} />}>
                {t('flows.import')}
              </Button>
            )}
          </FileButton>
          <Button leftSection={<IconPlus size={15} />} onClick={() => setCreating(true)}>
            {t('flows.new')}
          </Button>
        </>
      }
    >
      {flows?.length === 0 && <FlowsEmpty onCreate={() => setCreating(true)} />}
      {flows !== null && flows.length > 0 && (
        <>
          <TextInput
            w={280}
            mb="sm"
            aria-label={t('flows.search')}
            placeholder={t('flows.search')}
            leftSection={<IconSearch size={15} aria-hidden />}
            value={search}
            onChange={({ currentTarget: { value } }) => setSearch(value)}
          />
          <FlowsTable flows={found} onDelete={setDeleting} />
        </>
      )}
      <NewFlowDialog isOpen={isCreating} flows={flows ?? []} onClose={() => setCreating(false)} />
      <DeleteDialog
        flow={deleting}
        onClose={() => {
          setDeleting(null);
          reload();
        }}
      />
    </PageFrame>
  );
}

/** The flows of the store; null while they are being asked for. */
function useFlows() {
  const store = useStore();
  const { t } = useText();
  const [flows, setFlows] = useState<readonly FlowSummary[] | null>(null);
  const reload = useCallback(() => {
    store.list().then((answer) => {
      if (answer.ok) setFlows(answer.value);
      else notifications.show({ color: 'red', message: t('app.unreachable') });
    });
  }, [store, t]);
  useEffect(reload, [reload]);
  return { flows, reload };
}

interface FlowsTableProps {
  readonly flows: readonly FlowSummary[];
  readonly onDelete: (flow: FlowSummary) => void;
}

function FlowsTable({ flows, onDelete }: FlowsTableProps) {
  const { t } = useText();
  if (flows.length === 0) return <Text c="dimmed">{t('flows.none')}</Text>;
  return (
    <Table verticalSpacing="xs" highlightOnHover aria-label={t('flows.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('flows.columnName')}</Table.Th>
          <Table.Th>{t('flows.columnState')}</Table.Th>
          <Table.Th>{t('flows.columnChanged')}</Table.Th>
          <Table.Th w={60}>
            <VisuallyHidden>{t('flows.columnActions')}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {flows.map((flow) => (
          <FlowRow key={flow.id} flow={flow} onDelete={() => onDelete(flow)} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function FlowRow({ flow, onDelete }: { readonly flow: FlowSummary; readonly onDelete: () => void }) {
  const { t, language } = useText();
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor href={addressOf({ page: 'flow', id: flow.id })} fw={600} size="sm">
          {flow.name}
        </Anchor>
      </Table.Td>
      <Table.Td>
        <Group gap={6}>
          {flow.published !== null && (
            <Badge variant="light" color="green" c="var(--cc-people)" bg="var(--cc-people-soft)" tt="none">
              {t('flows.published', { version: flow.published })}
            </Badge>
          )}
          {flow.draft !== null && flow.draft.version === null && (
            <Badge variant="light" tt="none">
              {t('flows.draft')}
            </Badge>
          )}
        </Group>
      </Table.Td>
      <Table.Td>
        <Text size="sm" c="dimmed">
          {moment(flow.updatedAt, language)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Tooltip label={t('flows.delete', { name: flow.name })}>
          <ActionIcon aria-label={t('flows.delete', { name: flow.name })} onClick={onDelete}>
            <IconTrash size={16} />
          </ActionIcon>
        </Tooltip>
      </Table.Td>
    </Table.Tr>
  );
}
