// Forward in the designer: to which extension.

import { IconArrowForwardUp } from '@tabler/icons-react';
import type { ForwardSettings } from '../../schema/documents.generated.ts';
import { ReferenceField } from '../fields/reference-field.tsx';
import { useText } from '../i18n/text.tsx';
import type { FormProps, KindView } from './kind-view.ts';

export const forward: KindView<'forward'> = { icon: IconArrowForwardUp, purpose: 'people', Form: ForwardForm };

function ForwardForm({ settings, onChange }: FormProps<ForwardSettings>) {
  const { t } = useText();
  return (
    <ReferenceField
      reference="extension"
      label={t('field.extension')}
      hint={t('field.extensionHint')}
      pointer="/extension"
      value={settings.extension}
      onChange={(extension) => onChange({ ...settings, extension })}
    />
  );
}
