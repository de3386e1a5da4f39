// What the list of flows shows when there is none yet.

import { Button } from '@mantine/core';
import { IconPlus, IconRoute } from '@tabler/icons-react';
import { useText } from '../i18n/text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

export function FlowsEmpty({ onCreate }: { readonly onCreate: () => void }) {
  const { t } = useText();
  return (
    <EmptyState icon={<IconRoute size={26} aria-hidden />} title={t('flows.emptyTitle')} text={t('flows.empty')}>
      <Button leftSection={<IconPlus size={15} />} onClick={onCreate}>
        {t('flows.new')}
      </Button>
    </EmptyState>
  );
}
