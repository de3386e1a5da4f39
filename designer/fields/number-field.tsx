// A telephone number with its country. Typed as people write it, stored as E.164 with the country that was picked.

import { Select, Stack, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { NumberParty } from '../../schema/documents.generated.ts';
import { useText } from '../i18n/text.tsx';
import { countryOptions, e164Of, shownNumber } from './countries.ts';
import { useProblemAt } from './settings-problems.tsx';

interface NumberFieldProps {
  readonly party: NumberParty;
  readonly pointer: string;
  readonly onChange: (party: NumberParty, typing?: string) => void;
}

export function NumberField({ party, pointer, onChange }: NumberFieldProps) {
  const { t, language } = useText();
  const countries = useMemo(() => [...countryOptions(language)], [language]);
  const [typed, setTyped] = useState<string | null>(null);
  const problem = useProblemAt(pointer);
  const isUnread = typed !== null && e164Of(typed, party.country) === null;
  return (
    <Stack gap={6}>
      <Select
        label={t('field.country')}
        searchable
        allowDeselect={false}
        data={countries}
        value={party.country}
        nothingFoundMessage={t('field.nothing')}
        onChange={(country) => country !== null && onChange(inCountry(party, typed, country))}
      />
      <TextInput
        label={t('field.number')}
        type="tel"
        value={typed ?? shownNumber(party.number)}
        error={isUnread ? t('field.numberUnread') : problem}
        onBlur={() => !isUnread && setTyped(null)}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          const number = e164Of(value, party.country);
          if (number !== null) onChange({ ...party, number }, pointer);
        }}
      />
    </Stack>
  );
}

/** The number read again in the country now picked, when it can be; else the number as it was. */
function inCountry(party: NumberParty, typed: string | null, country: string): NumberParty {
  const number = typed === null ? null : e164Of(typed, country);
  return { ...party, country, number: number ?? party.number };
}
