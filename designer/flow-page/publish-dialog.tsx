// Publishing: the message of the version, and what stands in the way.

import { Alert, Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertOctagon, IconCircleCheck, IconCloudOff } from '@tabler/icons-react';
import { useState } from 'react';
import { compile } from '../../runtime/core/compile.ts';
import type { Problem } from '../../schema/problem.ts';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { useText } from '../i18n/text.tsx';
import { useStore } from '../link/store-context.tsx';
import { useFlowPage } from './page-context.tsx';
import { useToldProblem } from './problem-words.ts';

interface PublishDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function PublishDialog({ isOpen, onClose }: PublishDialogProps) {
  const { t } = useText();
  const { flow } = useFlowEditor();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('flow.publishTitle', { name: flow.name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {isOpen && <PublishForm onClose={onClose} />}
    </Modal>
  );
}

function PublishForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const { flow } = useFlowEditor();
  const { saveNow, notePublished } = useFlowPage();
  const store = useStore();
  const [message, setMessage] = useState('');
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  // Not the editor's problems: they may be a moment behind the last edit.
  const errors = [...compile(flow).problems, ...refused].filter(({ severity }) => severity === 'error');
  const isOffline = store.where === 'browser';
  const publish = async () => {
    setBusy(true);
    const revision = await saveNow();
    const answer = revision === undefined ? undefined : await store.publish(flow.id, revision, message);
    setBusy(false);
    if (answer?.ok !== true) {
      setRefused(answer?.problems ?? []);
      return;
    }
    notePublished({ flow, version: answer.value.version });
    notifications.show({ message: t('flow.published', { version: answer.value.version }) });
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void publish();
      }}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('flow.publishLead')}
        </Text>
        <Textarea
          label={t('flow.publishMessage')}
          placeholder={t('flow.publishMessageExample')}
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          value={message}
          onChange={({ currentTarget: { value } }) => setMessage(value)}
        />
        {isOffline && <Alert icon={<IconCloudOff size={17} />}>{t('flow.publishOffline')}</Alert>}
        {errors.length > 0 ? <Blocking problems={errors} /> : <Sound />}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={isOffline || errors.length > refused.length}>
            {t('flow.publish')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Blocking({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useText();
  const toldOf = useToldProblem();
  return (
    <Alert
      color="red"
      icon={<IconAlertOctagon size={17} />}
      title={t('flow.publishBlocked', { count: problems.length })}
    >
      <List size="xs" spacing={2}>
        {problems.slice(0, 8).map((problem) => (
          <List.Item key={`${problem.code} ${problem.pointer} ${problem.message}`}>{toldOf(problem).message}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Sound() {
  const { t } = useText();
  return (
    <Group gap={8} wrap="nowrap">
      <IconCircleCheck size={18} color="var(--cc-people)" aria-hidden />
      <Text size="sm">{t('flow.publishSound')}</Text>
    </Group>
  );
}
