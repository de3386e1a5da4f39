// The calls that the runtime knows, newest first. Watching one on the canvas is the live view's business.

import { Table, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { PageFrame } from '../app/page-frame.tsx';
import { useText } from '../i18n/text.tsx';
import type { CallSummary } from '../link/flow-store.ts';
import { useStore } from '../link/store-context.tsx';
import { moment } from '../ui/moment.ts';

export function CallsPage() {
  const { t, language } = useText();
  const store = useStore();
  const [calls, setCalls] = useState<readonly CallSummary[]>([]);
  useEffect(() => {
    let isGone = false;
    store.calls().then((answer) => !isGone && answer.ok && setCalls(answer.value));
    return () => {
      isGone = true;
    };
  }, [store]);
  return (
    <PageFrame title={t('calls.title')} lead={t('calls.lead')}>
      {calls.length === 0 ? (
        <Text c="dimmed">{t(store.where === 'browser' ? 'calls.offline' : 'calls.none')}</Text>
      ) : (
        <Table verticalSpacing="xs" aria-label={t('calls.title')}>
          <Table.Tbody>
            {calls.map((call) => (
              <Table.Tr key={call.call}>
                <Table.Td>{moment(call.startedAt, language)}</Table.Td>
                <Table.Td>{call.from}</Table.Td>
                <Table.Td>{call.to}</Table.Td>
                <Table.Td>{call.flow ?? ''}</Table.Td>
                <Table.Td>{call.outcome ?? ''}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </PageFrame>
  );
}
