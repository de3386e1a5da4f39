// Busy signal in the designer: there is nothing to set.

import { Text } from '@mantine/core';
import { IconPhoneX } from '@tabler/icons-react';
import { useText } from '../i18n/text.tsx';
import type { KindView } from './kind-view.ts';

export const busySignal: KindView<'busySignal'> = { icon: IconPhoneX, purpose: 'end', Form: BusySignalForm };

function BusySignalForm() {
  const { t } = useText();
  return (
    <Text size="xs" c="dimmed">
      {t('field.busySignalHint')}
    </Text>
  );
}
