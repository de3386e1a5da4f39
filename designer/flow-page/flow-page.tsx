// The page of one flow: loads the draft or a version, then lays out palette, canvas, inspector and drawer around it.

import { Alert, Anchor, Button, Center, Group, Loader, Stack, Text } from '@mantine/core';
import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { addressOf, goTo } from '../app/route.ts';
import { GenericChart } from '../canvas/generic-chart.tsx';
import { HighlightProvider } from '../canvas/highlight.tsx';
import { FlowEditorProvider, useFlowEditor } from '../document/flow-editor.tsx';
import { replaceFlow } from '../document/replacement.ts';
import { useText } from '../i18n/text.tsx';
import type { OpenedDraft } from '../link/flow-store.ts';
import { useStore } from '../link/store-context.tsx';
import { SimulatorProvider } from '../simulate/simulator-context.tsx';
import { useAutosave } from './autosave.ts';
import { DrawerProvider } from './drawer-context.tsx';
import { FlowCommandsProvider } from './flow-commands.tsx';
import { type Loaded, loadFlow } from './loading.ts';
import { FlowPageContext, type FlowPageState, type PublishedDrawing } from './page-context.tsx';
import { Workbench } from './workbench.tsx';

interface FlowPageProps {
  readonly id: string;
  readonly version: number | undefined;
}

export function FlowPage({ id, version }: FlowPageProps) {
  const { t } = useText();
  const store = useStore();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isGone = false;
    setLoaded(null);
    loadFlow(store, id, version).then((next) => !isGone && setLoaded(next));
    return () => {
      isGone = true;
    };
  }, [store, id, version]);
  if (loaded === null) {
    return (
      <Center h="60vh">
        <Loader size="sm" aria-label={t('app.loading')} />
      </Center>
    );
  }
  if (loaded.kind === 'missing') return <Missing id={id} />;
  if (loaded.kind === 'chart')
    return <GenericChart chart={loaded.chart} why={loaded.why} onClose={() => goTo({ page: 'flow', id })} />;
  return (
    <FlowEditorProvider key={`${id} ${version}`} flow={loaded.draft.flow} isReadOnly={version !== undefined}>
      <ReactFlowProvider>
        <HighlightProvider>
          <FlowCommandsProvider>
            <OpenFlow id={id} version={version} first={loaded.draft} />
          </FlowCommandsProvider>
        </HighlightProvider>
      </ReactFlowProvider>
    </FlowEditorProvider>
  );
}

function OpenFlow({ id, version, first }: FlowPageProps & { readonly first: OpenedDraft }) {
  const { flow, edit } = useFlowEditor();
  const { save, revision, conflict, saveNow, goOnFrom } = useAutosave(flow, first, version !== undefined);
  const [published, notePublished] = useState<PublishedDrawing | null>(() => openedVersion(first));
  const mine = useRef(flow);
  mine.current = flow;
  const page = useMemo<FlowPageState>(
    () => ({
      id,
      version,
      save,
      revision,
      saveNow,
      conflict,
      takeTheirs() {
        if (conflict === undefined) return;
        edit(replaceFlow(mine.current, conflict.flow));
        goOnFrom(conflict.revision);
      },
      keepMine() {
        if (conflict === undefined) return;
        // Theirs goes into the history below mine, so that undo can bring it back.
        edit(replaceFlow(mine.current, conflict.flow));
        edit(replaceFlow(conflict.flow, mine.current));
        goOnFrom(conflict.revision);
      },
      published,
      notePublished,
    }),
    [id, version, save, revision, saveNow, conflict, published, edit, goOnFrom],
  );
  return (
    <FlowPageContext value={page}>
      <SimulatorProvider>
        <DrawerProvider first="problems">
          <Workbench notice={<Notice page={page} />} />
        </DrawerProvider>
      </SimulatorProvider>
    </FlowPageContext>
  );
}

function openedVersion({ flow, version }: OpenedDraft): PublishedDrawing | null {
  return version === null ? null : { flow, version };
}

function Notice({ page }: { readonly page: FlowPageState }) {
  const { t } = useText();
  const { id, version, conflict, takeTheirs, keepMine } = page;
  if (version !== undefined) {
    return (
      <Alert p={8} radius={0}>
        <Group gap="md">
          <Text size="sm">{t('flow.versionShown', { version })}</Text>
          <Anchor size="sm" href={addressOf({ page: 'flow', id })}>
            {t('flow.toDraft')}
          </Anchor>
        </Group>
      </Alert>
    );
  }
  if (conflict === undefined) return null;
  return (
    <Alert p={8} radius={0} color="red" title={t('flow.conflictTitle')} role="alert">
      <Group gap="md" justify="space-between">
        <Text size="sm">{t('flow.conflict')}</Text>
        <Group gap={6}>
          <Button variant="default" onClick={takeTheirs}>
            {t('flow.conflictTheirs')}
          </Button>
          <Button onClick={keepMine}>{t('flow.conflictMine')}</Button>
        </Group>
      </Group>
    </Alert>
  );
}

function Missing({ id }: { readonly id: string }) {
  const { t } = useText();
  return (
    <Center h="60vh">
      <Stack align="center">
        <Text>{t('flow.missing', { id })}</Text>
        <Button variant="default" onClick={() => goTo({ page: 'flows' })}>
          {t('app.home')}
        </Button>
      </Stack>
    </Center>
  );
}
