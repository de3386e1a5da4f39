// Which number the rung party sees.

import { Select } from '@mantine/core';
import type { CallerIdPolicy } from '../../schema/documents.generated.ts';
import { useText } from '../i18n/text.tsx';

interface CallerIdFieldProps {
  readonly value: CallerIdPolicy;
  readonly onChange: (value: CallerIdPolicy) => void;
}

export function CallerIdField({ value, onChange }: CallerIdFieldProps) {
  const { t } = useText();
  return (
    <Select
      label={t('field.callerId')}
      allowDeselect={false}
      data={[
        { value: 'caller', label: t('field.callerIdCaller') },
        { value: 'called', label: t('field.callerIdCalled') },
      ]}
      value={value}
      onChange={(next) => next !== null && onChange(next === 'caller' ? 'caller' : 'called')}
    />
  );
}
