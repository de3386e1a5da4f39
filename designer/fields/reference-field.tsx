// Picks an entry of the directory by name. An id that the directory does not have can be typed: a flow may be drawn first.

import { Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useDirectory } from '../directory/directory-context.tsx';
import { useText } from '../i18n/text.tsx';
import { type Option, optionsOf, type Reference } from './directory-options.ts';
import { useProblemAt } from './settings-problems.tsx';

interface ReferenceFieldProps {
  readonly reference: Reference;
  readonly label: ReactNode;
  readonly hint?: string;
  readonly ariaLabel?: string;
  readonly pointer: string;
  readonly value: string | undefined;
  /** May nothing be chosen? Then `onClear` is called. */
  readonly onClear?: () => void;
  readonly onChange: (id: string) => void;
}

export function ReferenceField(props: ReferenceFieldProps) {
  const { reference, label, hint, ariaLabel, pointer, value, onClear, onChange } = props;
  const { directory } = useDirectory();
  const { t, language } = useText();
  const [search, setSearch] = useState('');
  const problem = useProblemAt(pointer);
  const options = optionsOf(directory, reference, language);
  const unknown = (id: string) => ({ value: id, label: t('field.unlisted', { id }) });
  return (
    <Select
      label={label}
      description={hint}
      aria-label={ariaLabel}
      placeholder={onClear === undefined ? t('field.choose') : t('field.none')}
      searchable
      clearable={onClear !== undefined}
      allowDeselect={false}
      data={withTyped(options, value, search, reference, unknown)}
      value={value ?? null}
      error={problem}
      nothingFoundMessage={t('field.nothing')}
      searchValue={search}
      onSearchChange={setSearch}
      onChange={(id) => (id === null ? onClear?.() : onChange(id))}
    />
  );
}

/** The options, the value when it is not among them, and what is being typed when it could be an id. */
function withTyped(
  options: readonly Option[],
  value: string | undefined,
  search: string,
  reference: Reference,
  unknown: (id: string) => Option,
): Option[] {
  const isListed = (id: string) => options.some((option) => option.value === id || option.label === id);
  const typed = search.trim();
  const extra = value !== undefined && !isListed(value) ? [unknown(value)] : [];
  const isNew = idForm[reference].test(typed) && !isListed(typed) && typed !== value;
  return [...options, ...extra, ...(isNew ? [unknown(typed)] : [])];
}

const name = /^[a-z][a-z0-9-]{0,62}$/;
const partyName = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** The forms of ids, as the flow schema has them. */
const idForm: Readonly<Record<Reference, RegExp>> = {
  schedule: name,
  user: partyName,
  device: partyName,
  extension: /^[0-9]{3,6}$/,
  contact: partyName,
  mailbox: partyName,
  prompt: name,
};
