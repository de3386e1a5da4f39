// Light, dark, or as the system.

import { ActionIcon, Button, Menu, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useText } from '../i18n/text.tsx';

const schemes = [
  { id: 'light', title: 'app.light', icon: IconSun },
  { id: 'dark', title: 'app.dark', icon: IconMoon },
  { id: 'auto', title: 'app.auto', icon: IconDeviceDesktop },
] as const;

export function ColourSwitch({ isNarrow }: { readonly isNarrow: boolean }) {
  const { t } = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const chosen = schemes.find(({ id }) => id === colorScheme) ?? schemes[2];
  const ChosenIcon = chosen.icon;
  return (
    <Menu shadow="md" position="right-end">
      <Menu.Target>
        {isNarrow ? (
          <ActionIcon aria-label={t('app.colours')}>
            <ChosenIcon size={17} />
          </ActionIcon>
        ) : (
          <Button
            variant="default"
            leftSection={<ChosenIcon size={15} />}
            aria-label={`${t('app.colours')}: ${t(chosen.title)}`}
          >
            {t(chosen.title)}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map(({ id, title, icon: SchemeIcon }) => (
          <Menu.Item key={id} leftSection={<SchemeIcon size={15} />} onClick={() => setColorScheme(id)}>
            {t(title)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
