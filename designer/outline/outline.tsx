// The whole flow in words, as a nested list: what follows what, from the entry on. Every edit of the drawing can be made
// here by keyboard. Which node stands where is in outline-tree.ts.

import { ActionIcon, Button, Group, Menu, ScrollArea, Text, Tooltip } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Outcome } from '../../runtime/core/node-kinds/node-kind.ts';
import { sentenceOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { FlowNode } from '../../schema/documents.generated.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { nothing, remove } from '../document/selection.ts';
import { useFlowCommands } from '../flow-page/flow-commands.tsx';
import { spaced } from '../i18n/message.ts';
import { outcomeText, withHolidayName } from '../i18n/outcome-name.ts';
import { useText } from '../i18n/text.tsx';
import { allKinds, kindViews } from '../node-kinds/kind-views.ts';
import { nodeName } from '../node-kinds/node-name.ts';
import classes from './outline.module.css';
import { type OutlineBranch, type OutlineNode, outlineOf } from './outline-tree.ts';

export function Outline() {
  const { t } = useText();
  const { flow, isReadOnly } = useFlowEditor();
  const { reached, loose } = useMemo(() => outlineOf(flow), [flow]);
  return (
    <ScrollArea h="100%" type="auto">
      <section className={classes.outline} aria-label={t('canvas.outline')}>
        <Group justify="space-between" mb="sm">
          <Text size="sm" c="dimmed">
            {t('canvas.outlineLead')}
          </Text>
          {!isReadOnly && <AddMenu />}
        </Group>
        <ul className={classes.list}>
          {reached.map((item) => (
            <NodeItem key={item.node.id} item={item} />
          ))}
        </ul>
        {loose.length > 0 && (
          <>
            <h2 className={classes.loose}>{t('canvas.outlineLoose')}</h2>
            <ul className={classes.list}>
              {loose.map((item) => (
                <NodeItem key={item.node.id} item={item} />
              ))}
            </ul>
          </>
        )}
      </section>
    </ScrollArea>
  );
}

function NodeItem({ item: { node, branches } }: { readonly item: OutlineNode }) {
  const { language } = useText();
  const { nameOf } = useDirectory();
  const { selection, problemsAt } = useFlowEditor();
  const { icon: KindIcon, purpose } = kindViews[node.kind];
  const problems = problemsAt.get(node.id)?.length ?? 0;
  return (
    <li className={classes.node} data-selected={selection.nodes.includes(node.id)} data-node={node.id}>
      <div className={classes.head}>
        <KindIcon size={17} color={`var(--cc-${purpose})`} aria-hidden />
        <NodeTitle node={node} problems={problems} />
        <NodeTools node={node} />
      </div>
      <p className={classes.sentence}>{spaced(sentenceOf(node, language, nameOf), language)}</p>
      <ul className={classes.branches}>
        {branches.map((branch) => (
          <BranchItem key={branch.outcome.id} node={node} branch={branch} />
        ))}
      </ul>
    </li>
  );
}

function NodeTitle({ node, problems }: { readonly node: FlowNode; readonly problems: number }) {
  const { t } = useText();
  return (
    <span className={classes.title} id={`outline-${node.id}`} tabIndex={-1}>
      {nodeName(node, t)}
      {problems > 0 && <span className={classes.problems}>{t('canvas.problems', { count: problems })}</span>}
    </span>
  );
}

function NodeTools({ node }: { readonly node: FlowNode }) {
  const { t } = useText();
  const { flow, edit, select, isReadOnly } = useFlowEditor();
  if (isReadOnly) return null;
  const name = nodeName(node, t);
  const tools = [
    {
      label: t('canvas.outlineEdit', { node: name }),
      icon: IconPencil,
      run: () => select({ ...nothing, nodes: [node.id] }),
    },
    {
      label: t('canvas.outlineDelete', { node: name }),
      icon: IconTrash,
      run: () => edit(remove(flow, { ...nothing, nodes: [node.id] })),
    },
  ];
  return (
    <Group gap={0} wrap="nowrap">
      {tools.map(({ label, icon: ToolIcon, run }) => (
        <Tooltip key={label} label={label}>
          <ActionIcon size={26} aria-label={label} onClick={run}>
            <ToolIcon size={15} />
          </ActionIcon>
        </Tooltip>
      ))}
    </Group>
  );
}

interface BranchItemProps {
  readonly node: FlowNode;
  readonly branch: OutlineBranch;
}

function BranchItem({ node, branch: { outcome, target, child } }: BranchItemProps) {
  const { t } = useText();
  const { nameOf } = useDirectory();
  const again = child === undefined && target !== undefined;
  return (
    <li className={classes.branch}>
      <div className={classes.outcome}>
        <span>{outcomeText(withHolidayName(outcome, nameOf), t)}</span>
        <TargetButton node={node} outcome={outcome} target={target} />
        {again && (
          <a className={classes.again} href={`#outline-${target.id}`} onClick={(event) => focusNode(event, target.id)}>
            {t('canvas.outlineAgain', { node: nodeName(target, t) })}
          </a>
        )}
      </div>
      {child !== undefined && (
        <ul className={classes.list}>
          <NodeItem item={child} />
        </ul>
      )}
    </li>
  );
}

function focusNode(event: { preventDefault: () => void }, id: string) {
  event.preventDefault();
  const title = document.getElementById(`outline-${id}`);
  title?.scrollIntoView({ block: 'center' });
  title?.focus();
}

interface TargetButtonProps {
  readonly node: FlowNode;
  readonly outcome: Outcome;
  readonly target: FlowNode | undefined;
}

/** Where the outcome leads; a click opens "Connect to…" for it. */
function TargetButton({ node, outcome, target }: TargetButtonProps) {
  const { t } = useText();
  const { isReadOnly } = useFlowEditor();
  const { connectFrom } = useFlowCommands();
  const unwired = outcome.unwired === 'end' ? t('outcome.toEnd') : t('canvas.connect');
  const goal = target === undefined ? unwired : `→ ${nodeName(target, t)}`;
  const place = t('canvas.outlineTarget', { outcome: outcomeText(outcome, t), node: nodeName(node, t) });
  return (
    <Button
      size="compact-xs"
      variant={target === undefined ? 'default' : 'light'}
      aria-label={`${place}: ${goal}`}
      disabled={isReadOnly}
      onClick={() => connectFrom(node.id, outcome.id)}
    >
      {goal}
    </Button>
  );
}

function AddMenu() {
  const { t } = useText();
  const { add } = useFlowCommands();
  return (
    <Menu shadow="md" position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={14} />}>
          {t('canvas.palette')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {allKinds().map((kind) => (
          <Menu.Item key={kind} onClick={() => add({ kind })}>
            {t(`kind.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
