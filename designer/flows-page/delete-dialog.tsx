// Asks before a flow is deleted: drafts and versions do not come back.

import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useText } from '../i18n/text.tsx';
import { told } from '../i18n/told.ts';
import type { FlowSummary } from '../link/flow-store.ts';
import { useStore } from '../link/store-context.tsx';

interface DeleteDialogProps {
  readonly flow: FlowSummary | null;
  readonly onClose: () => void;
}

export function DeleteDialog({ flow, onClose }: DeleteDialogProps) {
  const { t, language } = useText();
  const store = useStore();
  const name = flow?.name ?? '';
  const remove = async () => {
    const answer = flow === null ? undefined : await store.remove(flow.id);
    const [problem] = answer?.ok === false ? answer.problems : [];
    if (problem !== undefined) {
      notifications.show({ color: 'red', title: t('app.failed'), message: told(problem, language).message });
    }
    onClose();
  };
  return (
    <Modal
      opened={flow !== null}
      onClose={onClose}
      title={t('flows.delete', { name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <Text size="sm">{t('flows.deleteSure', { name })}</Text>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button color="red" onClick={remove}>
            {t('flows.deleteDo')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
