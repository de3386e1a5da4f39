// The frame of a page that is a list: title, a sentence, actions on the right.

import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page-frame.module.css';

interface PageFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function PageFrame({ title, lead, actions, children }: PageFrameProps) {
  return (
    <div className={classes.page}>
      <Group justify="space-between" align="flex-start" mb="md" className={classes.head ?? ''}>
        <div>
          <Title order={1}>{title}</Title>
          <Text size="sm" c="dimmed">
            {lead}
          </Text>
        </div>
        <Group gap={8} wrap="nowrap">
          {actions}
        </Group>
      </Group>
      {children}
    </div>
  );
}
