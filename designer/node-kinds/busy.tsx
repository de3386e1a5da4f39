// Busy? in the designer: whose line is asked about.

import { IconPhoneCalling } from '@tabler/icons-react';
import type { BusySettings } from '../../schema/documents.generated.ts';
import { ReferenceField } from '../fields/reference-field.tsx';
import { useText } from '../i18n/text.tsx';
import type { FormProps, KindView } from './kind-view.ts';

export const busy: KindView<'busy'> = { icon: IconPhoneCalling, purpose: 'people', Form: BusyForm };

function BusyForm({ settings, onChange }: FormProps<BusySettings>) {
  const { t } = useText();
  return (
    <ReferenceField
      reference="user"
      label={t('field.person')}
      hint={t('field.personHint')}
      pointer="/user"
      value={settings.user}
      onChange={(user) => onChange({ ...settings, user })}
    />
  );
}
