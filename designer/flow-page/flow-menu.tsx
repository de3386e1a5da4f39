// The menu of the flow: clipboard, files.

import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { memo } from 'react';
import { compile } from '../../runtime/core/compile.ts';
import { exportChart } from '../../runtime/core/export.ts';
import { useFlowEditor, useFlowEdits } from '../document/flow-editor.tsx';
import { useText } from '../i18n/text.tsx';
import { download } from '../ui/files.ts';
import { useFlowCommands } from './flow-commands.tsx';
import { useFlowPage } from './page-context.tsx';

export const FlowMenu = memo(function FlowMenu() {
  const { t } = useText();
  const { isReadOnly } = useFlowEdits();
  const { saveNow } = useFlowPage();
  const commands = useFlowCommands();
  const edits = [
    { label: t('flow.cut'), run: commands.cut },
    { label: t('flow.copy'), run: commands.copy },
    { label: t('flow.paste'), run: commands.paste },
    { label: t('flow.duplicate'), run: commands.duplicate },
    { label: t('flow.selectAll'), run: commands.selectAll },
    { label: t('flow.save'), run: saveNow },
  ];
  return (
    <Menu shadow="md" position="bottom-end">
      <Menu.Target>
        <Tooltip label={t('flow.more')}>
          <ActionIcon aria-label={t('flow.more')}>
            <IconDots size={18} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {!isReadOnly &&
          edits.map(({ label, run }) => (
            <Menu.Item key={label} onClick={() => void run()}>
              {label}
            </Menu.Item>
          ))}
        {!isReadOnly && <Menu.Divider />}
        <ExportItems />
      </Menu.Dropdown>
    </Menu>
  );
});

/** A flow with errors has no chart: then the first item says so. */
function ExportItems() {
  const { t } = useText();
  const { flow } = useFlowEditor();
  const { chart } = compile(flow);
  return (
    <>
      <Menu.Item
        disabled={chart === null}
        title={chart === null ? t('flow.exportBlocked') : undefined}
        onClick={() => chart !== null && download(`${flow.id}.chart.json`, exportChart(chart))}
      >
        {t('flow.exportChart')}
      </Menu.Item>
      <Menu.Item onClick={() => download(`${flow.id}.flow.json`, `${JSON.stringify(flow, null, 1)}\n`)}>
        {t('flow.exportFlow')}
      </Menu.Item>
    </>
  );
}
