// A whole number, mostly seconds. An empty or unreadable one is told at once and does not reach the settings.

import { NumberInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../i18n/text.tsx';
import { useProblemAt } from './settings-problems.tsx';

interface CountFieldProps {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Pointer of the field in the settings. */
  readonly pointer: string;
  /** Shown behind the number; seconds when absent, nothing when empty. */
  readonly unit?: string;
  readonly ariaLabel?: string;
  readonly onChange: (value: number, typing: string) => void;
}

export function CountField({
  label,
  hint,
  value,
  min,
  max,
  pointer,
  unit = 's',
  ariaLabel,
  onChange,
}: CountFieldProps) {
  const { t } = useText();
  const problem = useProblemAt(pointer);
  const [isEmpty, setEmpty] = useState(false);
  const limits = t('field.between', { min, max });
  return (
    <NumberInput
      label={label}
      description={hint}
      aria-label={ariaLabel}
      value={isEmpty ? '' : value}
      min={min}
      max={max}
      step={unit === 's' ? 5 : 1}
      clampBehavior="none"
      allowDecimal={false}
      allowNegative={false}
      suffix={unit === '' ? '' : ` ${unit}`}
      error={isEmpty || problem !== undefined ? limits : undefined}
      onChange={(next) => {
        setEmpty(next === '');
        if (typeof next === 'number') onChange(next, pointer);
      }}
      onBlur={() => setEmpty(false)}
    />
  );
}
