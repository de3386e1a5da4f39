// Operator menu in the designer: the fixed menu (0, 1, *), shown and not editable; its audio and its operator are.

import { Group, Input, Kbd, Stack, Switch, Text } from '@mantine/core';
import { IconHeadset } from '@tabler/icons-react';
import type { OperatorSettings } from '../../schema/documents.generated.ts';
import { CountField } from '../fields/count-field.tsx';
import { ReferenceField } from '../fields/reference-field.tsx';
import { useText } from '../i18n/text.tsx';
import type { FormProps, KindView } from './kind-view.ts';

export const operator: KindView<'operator'> = { icon: IconHeadset, purpose: 'keys', Form: OperatorForm };

function OperatorForm({ settings, onChange }: FormProps<OperatorSettings>) {
  const { t } = useText();
  const { operator: extension, ...withoutOperator } = settings;
  return (
    <Stack gap="sm">
      <FixedKeys allowCheckMailbox={settings.allowCheckMailbox} />
      <ReferenceField
        reference="prompt"
        label={t('field.menuPrompt')}
        pointer="/prompt"
        value={settings.prompt}
        onChange={(prompt) => onChange({ ...settings, prompt })}
      />
      <ReferenceField
        reference="extension"
        label={t('field.operator')}
        hint={t('field.operatorHint')}
        pointer="/operator"
        value={extension}
        onClear={() => onChange(withoutOperator)}
        onChange={(id) => onChange({ ...settings, operator: id })}
      />
      <Switch
        label={t('field.checkMailbox')}
        checked={settings.allowCheckMailbox}
        onChange={({ currentTarget: { checked } }) => onChange({ ...settings, allowCheckMailbox: checked })}
      />
      <Group grow align="flex-start" gap="sm">
        <CountField
          label={t('field.keySeconds')}
          pointer="/seconds"
          min={5}
          max={600}
          value={settings.seconds}
          onChange={(seconds, typing) => onChange({ ...settings, seconds }, typing)}
        />
        <CountField
          label={t('field.tries')}
          pointer="/tries"
          unit=""
          min={1}
          max={5}
          value={settings.tries}
          onChange={(tries, typing) => onChange({ ...settings, tries }, typing)}
        />
      </Group>
    </Stack>
  );
}

function FixedKeys({ allowCheckMailbox }: { readonly allowCheckMailbox: boolean }) {
  const { t } = useText();
  const keys = [
    { key: '0', label: t('outcome.operator') },
    { key: '1', label: t('outcome.voicemail') },
    ...(allowCheckMailbox ? [{ key: '*', label: t('outcome.checkMailbox') }] : []),
  ];
  return (
    <Input.Wrapper size="xs" labelElement="div" label={t('field.fixedMenu')} description={t('field.fixedMenuHint')}>
      <Stack gap={4} mt={6} component="ul" p={0} style={{ listStyle: 'none' }}>
        {keys.map(({ key, label }) => (
          <Group key={key} gap={8} component="li">
            <Kbd size="xs">{key}</Kbd>
            <Text size="xs">{label}</Text>
          </Group>
        ))}
      </Stack>
    </Input.Wrapper>
  );
}
