// The calls that the runtime knows, newest first, with their search. One opened is replayed by live/past-call-page.tsx.

import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { PageFrame } from '../app/page-frame.tsx';
import { useText } from '../i18n/text.tsx';
import type { CallSummary } from '../link/flow-store.ts';
import { useStore } from '../link/store-context.tsx';
import { CallSearch } from '../live/call-search.tsx';

export function CallsPage() {
  const { t } = useText();
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
        <CallSearch calls={calls} />
      )}
    </PageFrame>
  );
}
