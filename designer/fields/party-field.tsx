// Whom to ring: what sort of party, then which one.

import { Select, Stack } from '@mantine/core';
import type { NumberParty, OutsideParty, Party } from '../../schema/documents.generated.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { useText } from '../i18n/text.tsx';
import { NumberField } from './number-field.tsx';
import { ReferenceField } from './reference-field.tsx';

interface PartyFieldProps<Chosen extends Party> {
  readonly party: Chosen;
  /** The sorts of party that may be chosen. */
  readonly sorts: readonly Chosen['kind'][];
  readonly pointer: string;
  readonly onChange: (party: Chosen, typing?: string) => void;
}

export function PartyField<Chosen extends Party>({ party, sorts, pointer, onChange }: PartyFieldProps<Chosen>) {
  const { t } = useText();
  const fresh = useFreshParty();
  const isSort = (made: Party): made is Chosen => sorts.some((sort) => sort === made.kind);
  const offer = (made: Party, typing?: string) => isSort(made) && onChange(made, typing);
  return (
    <Stack gap={6}>
      <Select
        label={t('field.partySort')}
        allowDeselect={false}
        data={sorts.map((sort) => ({ value: sort, label: t(`field.party.${sort}`) }))}
        value={party.kind}
        onChange={(sort) => sort !== null && sort !== party.kind && offer(fresh(sort))}
      />
      <PartyDetail party={party} pointer={pointer} onChange={offer} />
    </Stack>
  );
}

export const outsideSorts: readonly OutsideParty['kind'][] = ['number', 'contact'];
export const allSorts: readonly Party['kind'][] = ['user', 'device', 'extension', 'number', 'contact'];

interface DetailProps {
  readonly party: Party;
  readonly pointer: string;
  readonly onChange: (party: Party, typing?: string) => void;
}

function PartyDetail({ party, pointer, onChange }: DetailProps) {
  const { t } = useText();
  const label = t(`field.party.${party.kind}`);
  switch (party.kind) {
    case 'number':
      return <NumberField party={party} pointer={pointer} onChange={onChange} />;
    case 'device':
      return (
        <ReferenceField
          reference={party.kind}
          label={label}
          pointer={`${pointer}/device`}
          value={party.device}
          onChange={(device) => onChange({ kind: 'device', device })}
        />
      );
    case 'user':
      return (
        <ReferenceField
          reference={party.kind}
          label={label}
          pointer={`${pointer}/user`}
          value={party.user}
          onChange={(user) => onChange({ kind: 'user', user })}
        />
      );
    case 'extension':
      return (
        <ReferenceField
          reference={party.kind}
          label={label}
          pointer={`${pointer}/extension`}
          value={party.extension}
          onChange={(extension) => onChange({ kind: 'extension', extension })}
        />
      );
    case 'contact':
      return (
        <ReferenceField
          reference={party.kind}
          label={label}
          pointer={`${pointer}/contact`}
          value={party.contact}
          onChange={(contact) => onChange({ kind: 'contact', contact })}
        />
      );
  }
}

/** A party of a sort, to begin with: the first of the directory, or a plausible one. */
export function useFreshParty(): (sort: Party['kind']) => Party {
  const { directory } = useDirectory();
  return (sort) => {
    switch (sort) {
      case 'device':
        return { kind: sort, device: directory.devices[0]?.id ?? 'desk-1' };
      case 'user':
        return { kind: sort, user: directory.users[0]?.id ?? 'user-1' };
      case 'extension':
        return { kind: sort, extension: directory.extensions[0]?.number ?? '100' };
      case 'contact':
        return { kind: sort, contact: directory.contacts[0]?.id ?? 'contact-1' };
      case 'number':
        return firstNumber(directory.dialling.countries[0]);
    }
  };
}

/** Numbers that are set aside for examples and films, so that a forgotten one rings nobody. */
function firstNumber(country: string | undefined): NumberParty {
  if (country === 'US') return { kind: 'number', number: '+12025550123', country };
  if (country === 'GB') return { kind: 'number', number: '+442079460123', country };
  return { kind: 'number', number: '+33199001234', country: 'FR' };
}
