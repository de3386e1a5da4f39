// The Live tab of the drawer: the calls that are in this flow now, counted on the canvas; one of them with its path.

import { Table } from '@mantine/core';
import { IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { type Highlight, useHighlight } from '../canvas/highlight.tsx';
import { useDirectory } from '../directory/directory-context.tsx';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { useFittedCanvas } from '../flow-page/use-fitted-canvas.ts';
import { useText } from '../i18n/text.tsx';
import { useStore } from '../link/store-context.tsx';
import { nodeName } from '../node-kinds/node-name.ts';
import { clockText } from '../trace/time-text.ts';
import classes from './live.module.css';
import { callsIn, countsOf, type LiveCall, pathIn } from './live-calls.ts';
import { useLiveCalls } from './use-live-calls.ts';
import { versionText } from './version-text.ts';

export function LivePanel() {
  const { t } = useText();
  const { flow } = useFlowEditor();
  const { where } = useStore();
  const { state, calls } = useLiveCalls(where === 'server');
  const [chosen, setChosen] = useState<string | null>(null);
  const here = useMemo(() => callsIn(calls, flow.id), [calls, flow.id]);
  const shown = here.find(({ call }) => call === chosen);
  useLiveHighlight(here, shown, flow.id);
  useFittedCanvas();
  if (where === 'browser') return <p className={classes.calm}>{t('live.noServer')}</p>;
  const PlugIcon = state === 'connected' ? IconPlugConnected : IconPlugConnectedX;
  return (
    <div className={classes.panel}>
      <p className={classes.state} role="status" data-state={state}>
        <PlugIcon size={16} aria-hidden /> {t(`live.${state}`)} · {t('live.count', { count: here.length })}
      </p>
      {here.length === 0 && <p className={classes.calm}>{t('live.none')}</p>}
      {here.length > 0 && <CallTable calls={here.slice(-mostListed)} shown={shown} onShow={setChosen} />}
      {here.length > mostListed && <p className={classes.calm}>{t('live.latest', { count: mostListed })}</p>}
    </div>
  );
}

/** More rows than this nobody reads while they change. */
const mostListed = 200;

/** Counts on the nodes; with a call chosen its path as well. What was lit before comes back afterwards. */
function useLiveHighlight(calls: readonly LiveCall[], shown: LiveCall | undefined, flow: string): void {
  const highlight = useHighlight();
  useEffect(() => {
    const before = highlight.get();
    return () => highlight.set(before);
  }, [highlight]);
  useEffect(() => {
    highlight.set(liveHighlight(calls, shown, flow));
  }, [highlight, calls, shown, flow]);
}

function liveHighlight(calls: readonly LiveCall[], shown: LiveCall | undefined, flow: string): Highlight {
  const counts = countsOf(calls);
  if (shown === undefined) return { path: [], current: [], counts };
  return { path: pathIn(shown, flow), current: [shown.node], counts };
}

interface CallTableProps {
  readonly calls: readonly LiveCall[];
  readonly shown: LiveCall | undefined;
  readonly onShow: (call: string | null) => void;
}

function CallTable({ calls, shown, onShow }: CallTableProps) {
  const { t } = useText();
  const { flow } = useFlowEditor();
  const { directory } = useDirectory();
  const nodes = new Map(flow.nodes.map((node) => [node.id, nodeName(node, t)]));
  return (
    <Table verticalSpacing={3} fz="sm" aria-label={t('live.calls')}>
      <Table.Thead>
        <Table.Tr>
          {(['live.from', 'live.to', 'live.node', 'live.since'] as const).map((key) => (
            <Table.Th key={key}>{t(key)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {calls.map(({ call, from, to, node, startedAt, version }) => (
          <Table.Tr key={call} data-shown={call === shown?.call} className={classes.row}>
            <Table.Td>
              <button
                type="button"
                className={classes.choose}
                aria-pressed={call === shown?.call}
                title={t(call === shown?.call ? 'live.hide' : 'live.show', { from })}
                onClick={() => onShow(call === shown?.call ? null : call)}
              >
                {from === '' ? t('live.withheld') : from}
              </button>
            </Table.Td>
            <Table.Td>{to}</Table.Td>
            <Table.Td>{nodes.get(node) ?? node}</Table.Td>
            <Table.Td>
              {clockText(startedAt, directory.timeZone)} · {versionText(version, t)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
