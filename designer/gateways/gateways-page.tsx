// The page of the gateways: which are there, since when, with how many calls, and what went wrong.

import { Alert, Text } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { PageFrame } from '../app/page-frame.tsx';
import { useDirectory } from '../directory/directory-context.tsx';
import { useText } from '../i18n/text.tsx';
import { useStore } from '../link/store-context.tsx';
import { clockText } from '../trace/time-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { AttachHelp } from './attach-help.tsx';
import { GatewayCard } from './gateway-card.tsx';
import classes from './gateways.module.css';
import { useGateways } from './gateways-context.tsx';

export function GatewaysPage() {
  const { t } = useText();
  const { where } = useStore();
  const { staleSince, markSeen } = useGateways();
  const { directory } = useDirectory();
  useEffect(markSeen, [markSeen]);
  return (
    <PageFrame title={t('gateways.title')} lead={t('gateways.lead')}>
      {staleSince !== null && (
        <Alert color="red" mb="md" role="alert">
          {t('gateways.stale', { time: clockText(staleSince - (staleSince % 1000), directory.timeZone) })}
        </Alert>
      )}
      {where === 'browser' ? <Text c="dimmed">{t('gateways.offline')}</Text> : <Gateways />}
    </PageFrame>
  );
}

function Gateways() {
  const { t } = useText();
  const { gateways } = useGateways();
  if (gateways === null) return <Text c="dimmed">{t('app.loading')}</Text>;
  if (gateways.length === 0) return <Empty />;
  return (
    <>
      <ul className={classes.gateways}>
        {gateways.map((gateway) => (
          <li key={gateway.name}>
            <GatewayCard gateway={gateway} />
          </li>
        ))}
      </ul>
      <details className={classes.help}>
        <summary>{t('gateways.attach')}</summary>
        <AttachHelp />
      </details>
    </>
  );
}

function Empty() {
  const { t } = useText();
  return (
    <EmptyState
      icon={<IconPlugConnectedX size={26} aria-hidden />}
      title={t('gateways.emptyTitle')}
      text={t('gateways.empty')}
    >
      <AttachHelp />
    </EmptyState>
  );
}
