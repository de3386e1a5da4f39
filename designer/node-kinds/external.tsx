// External number in the designer: one number or contact outside the company.

import { Stack, Switch } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import type { ExternalSettings } from '../../schema/documents.generated.ts';
import { CallerIdField } from '../fields/caller-id-field.tsx';
import { CountField } from '../fields/count-field.tsx';
import { outsideSorts, PartyField } from '../fields/party-field.tsx';
import { useText } from '../i18n/text.tsx';
import type { FormProps, KindView } from './kind-view.ts';

export const external: KindView<'external'> = { icon: IconWorld, purpose: 'people', Form: ExternalForm };

function ExternalForm({ settings, onChange }: FormProps<ExternalSettings>) {
  const { t } = useText();
  return (
    <Stack gap="sm">
      <PartyField
        party={settings.party}
        sorts={outsideSorts}
        pointer="/party"
        onChange={(party, typing) => onChange({ ...settings, party }, typing)}
      />
      <CountField
        label={t('field.ringSeconds')}
        pointer="/seconds"
        min={5}
        max={600}
        value={settings.seconds}
        onChange={(seconds, typing) => onChange({ ...settings, seconds }, typing)}
      />
      <Switch
        label={t('field.pressOne')}
        description={t('field.pressOneHint')}
        checked={settings.pressOne}
        onChange={({ currentTarget: { checked } }) => onChange({ ...settings, pressOne: checked })}
      />
      <CallerIdField value={settings.callerId} onChange={(callerId) => onChange({ ...settings, callerId })} />
    </Stack>
  );
}
