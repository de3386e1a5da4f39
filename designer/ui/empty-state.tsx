// What a list shows when there is nothing in it yet: a picture, what will be here, and the way to it.

import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

export interface EmptyStateProps {
  /** Of 26 px, hidden from screen readers. */
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  /** What can be done about it. */
  readonly children: ReactNode;
}

export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  return (
    <Stack align="center" gap="sm" className={classes.empty}>
      <span className={classes.icon}>{icon}</span>
      <Text component="h2" fw={620} m={0}>
        {title}
      </Text>
      <Text size="sm" c="dimmed" ta="center" maw={440}>
        {text}
      </Text>
      {children}
    </Stack>
  );
}
