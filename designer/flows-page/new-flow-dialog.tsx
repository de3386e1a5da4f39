// "New flow": a name and a language, then the drawing begins with an entry.

import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { goTo } from '../app/route.ts';
import { newFlow } from '../document/new-flow.ts';
import { useText } from '../i18n/text.tsx';
import { told } from '../i18n/told.ts';
import type { FlowSummary } from '../link/flow-store.ts';
import { useStore } from '../link/store-context.tsx';

interface NewFlowDialogProps {
  readonly isOpen: boolean;
  readonly flows: readonly FlowSummary[];
  readonly onClose: () => void;
}

export function NewFlowDialog({ isOpen, flows, onClose }: NewFlowDialogProps) {
  const { t, language: spoken } = useText();
  const store = useStore();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<'fr' | 'en' | null>(null);
  const language = chosen ?? spoken;
  const create = async () => {
    const taken = new Set(flows.map(({ id }) => id));
    const flow = newFlow({ name: name.trim(), language, taken });
    const answer = await store.saveDraft({ flow, revision: 0 });
    if (answer.ok) return goTo({ page: 'flow', id: flow.id });
    const [problem] = answer.problems;
    const message = problem === undefined ? '' : told(problem, spoken).message;
    notifications.show({ color: 'red', title: t('app.failed'), message });
  };
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('flows.new')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('flows.name')}
            placeholder={t('flows.nameExample')}
            data-autofocus
            required
            maxLength={120}
            value={name}
            onChange={({ currentTarget: { value } }) => setName(value)}
          />
          <Select
            label={t('flows.language')}
            allowDeselect={false}
            data={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' },
            ]}
            value={language}
            onChange={(next) => setChosen(next === 'fr' ? 'fr' : 'en')}
          />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" disabled={name.trim() === ''}>
              {t('flows.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
