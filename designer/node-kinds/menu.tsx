// Menu in the designer: what is said, which keys there are, how patient it is. The list of keys is menu-keys.tsx.

import { Group, Stack, Switch } from '@mantine/core';
import { IconGridDots } from '@tabler/icons-react';
import type { MenuSettings } from '../../schema/documents.generated.ts';
import { CountField } from '../fields/count-field.tsx';
import { ReferenceField } from '../fields/reference-field.tsx';
import { useText } from '../i18n/text.tsx';
import type { FormProps, KindView } from './kind-view.ts';
import { MenuKeys } from './menu-keys.tsx';

export const menu: KindView<'menu'> = { icon: IconGridDots, purpose: 'keys', Form: MenuForm };

function MenuForm({ settings, onChange }: FormProps<MenuSettings>) {
  const { t } = useText();
  return (
    <Stack gap="sm">
      <ReferenceField
        reference="prompt"
        label={t('field.menuPrompt')}
        pointer="/prompt"
        value={settings.prompt}
        onChange={(prompt) => onChange({ ...settings, prompt })}
      />
      <MenuKeys settings={settings} onChange={onChange} />
      <MenuPatience settings={settings} onChange={onChange} />
      <SorryPrompts settings={settings} onChange={onChange} />
      <Switch
        label={t('field.bargeIn')}
        description={t('field.bargeInHint')}
        checked={settings.bargeIn}
        onChange={({ currentTarget: { checked } }) => onChange({ ...settings, bargeIn: checked })}
      />
    </Stack>
  );
}

function MenuPatience({ settings, onChange }: FormProps<MenuSettings>) {
  const { t } = useText();
  return (
    <>
      <Group grow align="flex-start" gap="sm">
        <CountField
          label={t('field.firstDigit')}
          pointer="/firstDigitSeconds"
          min={1}
          max={60}
          value={settings.firstDigitSeconds}
          onChange={(firstDigitSeconds, typing) => onChange({ ...settings, firstDigitSeconds }, typing)}
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
      <CountField
        label={t('field.totalSeconds')}
        pointer="/totalSeconds"
        min={5}
        max={600}
        value={settings.totalSeconds}
        onChange={(totalSeconds, typing) => onChange({ ...settings, totalSeconds }, typing)}
      />
    </>
  );
}

function SorryPrompts({ settings, onChange }: FormProps<MenuSettings>) {
  const { t } = useText();
  const { invalidPrompt, ...withoutInvalid } = settings;
  const { noInputPrompt, ...withoutNoInput } = settings;
  return (
    <>
      <ReferenceField
        reference="prompt"
        label={t('field.noInputPrompt')}
        pointer="/noInputPrompt"
        value={noInputPrompt}
        onClear={() => onChange(withoutNoInput)}
        onChange={(id) => onChange({ ...settings, noInputPrompt: id })}
      />
      <ReferenceField
        reference="prompt"
        label={t('field.invalidPrompt')}
        pointer="/invalidPrompt"
        value={invalidPrompt}
        onClear={() => onChange(withoutInvalid)}
        onChange={(id) => onChange({ ...settings, invalidPrompt: id })}
      />
    </>
  );
}
