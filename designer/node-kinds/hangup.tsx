// Hang up in the designer: with which cause the caller's network is told.

import { Select, Stack } from '@mantine/core';
import { IconPhoneOff } from '@tabler/icons-react';
import type { HangupSettings } from '../../schema/documents.generated.ts';
import { CountField } from '../fields/count-field.tsx';
import { useText } from '../i18n/text.tsx';
import type { FormProps, KindView } from './kind-view.ts';

export const hangup: KindView<'hangup'> = { icon: IconPhoneOff, purpose: 'end', Form: HangupForm };

/** The ITU-T Q.850 causes that an admin may want to name. */
const causes = [16, 17, 19, 21, 1, 34] as const;

function HangupForm({ settings, onChange }: FormProps<HangupSettings>) {
  const { t } = useText();
  const known = causes.find((cause) => cause === settings.cause);
  return (
    <Stack gap="sm">
      <Select
        label={t('field.cause')}
        description={t('field.causeHint')}
        allowDeselect={false}
        data={[
          ...causes.map((cause) => ({ value: String(cause), label: t(`field.cause.${cause}`) })),
          { value: 'other', label: t('field.causeOther') },
        ]}
        value={known === undefined ? 'other' : String(known)}
        onChange={(next) => next !== null && onChange({ cause: next === 'other' ? otherCause : Number(next) })}
      />
      {known === undefined && (
        <CountField
          label={t('field.causeNumber')}
          pointer="/cause"
          unit=""
          min={1}
          max={127}
          value={settings.cause}
          onChange={(cause, typing) => onChange({ cause }, typing)}
        />
      )}
    </Stack>
  );
}

/** Normal, unspecified (Q.850 cause 31): where a number of one's own begins. */
const otherCause = 31;
