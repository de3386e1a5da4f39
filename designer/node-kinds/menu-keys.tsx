// The keys of a menu: each has a label and becomes a way out of the node.

import { ActionIcon, Button, Group, Input, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { DtmfKey, MenuKey, MenuSettings } from '../../schema/documents.generated.ts';
import { useProblemAt } from '../fields/settings-problems.tsx';
import { useText } from '../i18n/text.tsx';
import type { FormProps } from './kind-view.ts';

const keypad: readonly DtmfKey[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '*', '#'];

export function MenuKeys({ settings, onChange }: FormProps<MenuSettings>) {
  const { t } = useText();
  const [first, ...others] = settings.keys;
  const free = keypad.filter((key) => settings.keys.every((one) => one.key !== key));
  const change = (keys: readonly MenuKey[], typing?: string) => {
    const [head, ...tail] = keys;
    if (head !== undefined) onChange({ ...settings, keys: [head, ...tail] }, typing);
  };
  const rows = [first, ...others];
  return (
    <Input.Wrapper size="xs" label={t('field.keys')} description={t('field.keysHint')} error={useProblemAt('/keys')}>
      <Stack gap={6} mt={4}>
        {rows.map((row, index) => (
          <KeyRow
            key={row.key}
            row={row}
            index={index}
            free={free}
            isOnly={rows.length === 1}
            onChange={(next, typing) => change(rows.with(index, next), typing)}
            onRemove={() => change(rows.toSpliced(index, 1))}
          />
        ))}
      </Stack>
      <Button
        mt={6}
        variant="default"
        leftSection={<IconPlus size={14} />}
        disabled={free.length === 0}
        onClick={() => free[0] !== undefined && change([...rows, { key: free[0], label: '' }])}
      >
        {t('field.keyAdd')}
      </Button>
    </Input.Wrapper>
  );
}

interface KeyRowProps {
  readonly row: MenuKey;
  readonly index: number;
  readonly free: readonly DtmfKey[];
  readonly isOnly: boolean;
  readonly onChange: (row: MenuKey, typing?: string) => void;
  readonly onRemove: () => void;
}

function KeyRow({ row, index, free, isOnly, onChange, onRemove }: KeyRowProps) {
  const { t } = useText();
  const choices = keypad.filter((key) => key === row.key || free.includes(key));
  return (
    <Group gap={6} wrap="nowrap">
      <Select
        w={64}
        aria-label={t('field.keyNumber', { key: row.key })}
        allowDeselect={false}
        data={choices}
        value={row.key}
        onChange={(next) => {
          const key = choices.find((one) => one === next);
          if (key !== undefined) onChange({ ...row, key });
        }}
      />
      <TextInput
        flex={1}
        aria-label={t('field.keyLabel', { key: row.key })}
        placeholder={t('field.keyLabelExample')}
        value={row.label}
        error={useProblemAt(`/keys/${index}`)}
        onChange={({ currentTarget: { value } }) => onChange({ ...row, label: value }, `/keys/${index}/label`)}
      />
      <ActionIcon size={26} aria-label={t('field.keyRemove', { key: row.key })} disabled={isOnly} onClick={onRemove}>
        <IconTrash size={15} />
      </ActionIcon>
    </Group>
  );
}
