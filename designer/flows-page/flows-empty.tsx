// What the list of flows shows when there is none yet.

import { Button, Stack, Text } from '@mantine/core';
import { IconPlus, IconRoute } from '@tabler/icons-react';
import { useText } from '../i18n/text.tsx';
import classes from './flows-empty.module.css';

export function FlowsEmpty({ onCreate }: { readonly onCreate: () => void }) {
  const { t } = useText();
  return (
    <Stack align="center" gap="sm" className={classes.empty}>
      <span className={classes.icon}>
        <IconRoute size={26} aria-hidden />
      </span>
      <Text component="h2" fw={620} m={0}>
        {t('flows.emptyTitle')}
      </Text>
      <Text size="sm" c="dimmed" ta="center" maw={420}>
        {t('flows.empty')}
      </Text>
      <Button leftSection={<IconPlus size={15} />} onClick={onCreate}>
        {t('flows.new')}
      </Button>
    </Stack>
  );
}
