// The right-hand side: the settings of what is selected, else of the flow itself.

import { ActionIcon, Button, Group, ScrollArea, Select, Stack, Text, TextInput, Tooltip } from '@mantine/core';
import { IconArrowsJoin2, IconCopy, IconTrash } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { FlowNode } from '../../schema/documents.generated.ts';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { changeNode, renameNode, titled } from '../document/node-changes.ts';
import { describe } from '../document/notes.ts';
import { nothing } from '../document/selection.ts';
import { useFlowCommands } from '../flow-page/flow-commands.tsx';
import { useText } from '../i18n/text.tsx';
import { kindViews } from '../node-kinds/kind-views.ts';
import { nodeName } from '../node-kinds/node-name.ts';
import classes from './inspector.module.css';
import { NodeProblems } from './node-problems.tsx';
import { SettingsForm } from './settings-form.tsx';

export const Inspector = memo(function Inspector() {
  const { t } = useText();
  const { flow, selection, isReadOnly } = useFlowEditor();
  const [only] = selection.nodes;
  const count = selection.nodes.length + selection.notes.length + selection.edges.length;
  const node = count === 1 ? flow.nodes.find(({ id }) => id === only) : undefined;
  return (
    <aside className={classes.inspector} aria-label={t('flow.inspector')}>
      <ScrollArea h="100%" type="auto" scrollbarSize={7}>
        <fieldset disabled={isReadOnly} className={classes.body}>
          {node !== undefined && <NodeInspector key={node.id} node={node} />}
          {node === undefined && count > 0 && <SelectionInspector count={count} />}
          {count === 0 && <FlowInspector />}
        </fieldset>
      </ScrollArea>
    </aside>
  );
});

function NodeInspector({ node }: { readonly node: FlowNode }) {
  const { t } = useText();
  const { edit, problemsAt } = useFlowEditor();
  const { icon: KindIcon, purpose } = kindViews[node.kind];
  return (
    <Stack gap="sm">
      <Group gap={10} wrap="nowrap">
        <span className={classes.icon} data-purpose={purpose}>
          <KindIcon size={18} aria-hidden />
        </span>
        <div className={classes.heading}>
          <h2 className={classes.title}>{nodeName(node, t)}</h2>
          <Text size="xs" c="dimmed">
            {t(`about.${node.kind}`)}
          </Text>
        </div>
        <NodeTools id={node.id} />
      </Group>
      <NodeProblems problems={problemsAt.get(node.id) ?? []} />
      <TextInput
        label={t('field.title')}
        placeholder={t(`kind.${node.kind}`)}
        maxLength={120}
        value={node.title ?? ''}
        onChange={({ currentTarget: { value } }) =>
          edit(changeNode(titled(node, value)), { burst: `title:${node.id}` })
        }
      />
      <SettingsForm node={node} />
      <IdField node={node} />
    </Stack>
  );
}

const NodeTools = memo(function NodeTools({ id }: { readonly id: string }) {
  const { t } = useText();
  const { connectFrom, duplicate, remove } = useFlowCommands();
  const tools = [
    { label: t('canvas.connect'), icon: IconArrowsJoin2, run: () => connectFrom(id) },
    { label: t('flow.duplicate'), icon: IconCopy, run: duplicate },
    { label: t('flow.delete'), icon: IconTrash, run: remove },
  ];
  return (
    <Group gap={0} wrap="nowrap">
      {tools.map(({ label, icon: ToolIcon, run }) => (
        <Tooltip key={label} label={label}>
          <ActionIcon size={28} aria-label={label} onClick={run}>
            <ToolIcon size={16} />
          </ActionIcon>
        </Tooltip>
      ))}
    </Group>
  );
});

/** The id is what the exported chart and the journal say; it changes on leaving the field, when it is free. */
function IdField({ node }: { readonly node: FlowNode }) {
  const { t } = useText();
  const { flow, edit } = useFlowEditor();
  const [typed, setTyped] = useState(node.id);
  const isFree =
    typed === node.id || (idForm.test(typed) && typed !== 'ended' && !flow.nodes.some(({ id }) => id === typed));
  const rename = () => {
    if (isFree) edit(renameNode(flow, node.id, typed), { select: { ...nothing, nodes: [typed] } });
    else setTyped(node.id);
  };
  return (
    <TextInput
      label={t('field.id')}
      classNames={{ input: classes.code ?? '' }}
      value={typed}
      error={isFree ? undefined : t('field.idForm')}
      onChange={({ currentTarget: { value } }) => setTyped(value)}
      onBlur={rename}
      onKeyDown={({ key }) => key === 'Enter' && rename()}
    />
  );
}

const idForm = /^[a-z][a-z0-9-]{0,62}$/;

function SelectionInspector({ count }: { readonly count: number }) {
  const { t } = useText();
  const { copy, duplicate, remove } = useFlowCommands();
  return (
    <Stack gap="sm">
      <h2 className={classes.title}>{t('flow.severalSelected', { count })}</h2>
      <Group gap={6}>
        <Button variant="default" onClick={copy}>
          {t('flow.copy')}
        </Button>
        <Button variant="default" onClick={duplicate}>
          {t('flow.duplicate')}
        </Button>
        <Button variant="default" onClick={remove}>
          {t('flow.delete')}
        </Button>
      </Group>
    </Stack>
  );
}

function FlowInspector() {
  const { t } = useText();
  const { flow, edit } = useFlowEditor();
  return (
    <Stack gap="sm">
      <h2 className={classes.title}>{t('flow.flowSettings')}</h2>
      <Text size="xs" c="dimmed">
        {t('flow.counts', { nodes: flow.nodes.length, edges: flow.edges.length })}
      </Text>
      <TextInput
        label={t('flow.name')}
        maxLength={120}
        value={flow.name}
        onChange={({ currentTarget: { value } }) =>
          value !== '' && edit(describe(flow, { name: value }), { burst: 'name' })
        }
      />
      <Select
        label={t('flow.language')}
        allowDeselect={false}
        data={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
        value={flow.language}
        onChange={(language) => edit(describe(flow, { language: language === 'fr' ? 'fr' : 'en' }))}
      />
      <TextInput label={t('field.id')} value={flow.id} readOnly classNames={{ input: classes.code ?? '' }} />
      <Text size="xs" c="dimmed">
        {t('flow.nothingSelected')}
      </Text>
    </Stack>
  );
}
