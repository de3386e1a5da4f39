// Message in the designer: which prompt is played.

import { IconVolume } from '@tabler/icons-react';
import type { MessageSettings } from '../../schema/documents.generated.ts';
import { ReferenceField } from '../fields/reference-field.tsx';
import { useText } from '../i18n/text.tsx';
import type { FormProps, KindView } from './kind-view.ts';

export const message: KindView<'message'> = { icon: IconVolume, purpose: 'sound', Form: MessageForm };

function MessageForm({ settings, onChange }: FormProps<MessageSettings>) {
  const { t } = useText();
  return (
    <ReferenceField
      reference="prompt"
      label={t('field.prompt')}
      hint={t('field.promptHint')}
      pointer="/prompt"
      value={settings.prompt}
      onChange={(prompt) => onChange({ ...settings, prompt })}
    />
  );
}
