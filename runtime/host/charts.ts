// Which chart a call begins or goes on in, and the tables of charts, shared by all calls that run on them.

import type { ChartRef, Language } from '../../schema/documents.generated.ts';
import type { Tables } from '../core/call-state.ts';
import { type Table, tabulate } from '../core/table.ts';
import { type DirectoryIndex, emptyDirectory, indexOf, withFlowExtensions } from '../directory/directory-index.ts';
import type { FlowStore } from './store/flow-store.ts';
import type { SettingsStore } from './store/settings-store.ts';

export interface Charts extends Tables {
  /** The table of a published chart; throws when the store lacks it. */
  table(hash: string): Table;
  /** The chart that a flow's calls begin in now. */
  chartOf(flow: string): ChartRef | undefined;
  /** The chart that a dialled number or extension leads to; undefined: nobody published it. */
  dialled(number: string): ChartRef | undefined;
  /** The language of the prompts: the flow's own, else the directory's. */
  languageOf(chart: ChartRef): Language;
  readonly directory: DirectoryIndex;
  /** Something was published, deleted or saved: look again. */
  refresh(): void;
}

/** Tables kept at most; one that a call needs again is made again. */
const mostTables = 200;

export function chartsOf(flows: FlowStore, settings: SettingsStore): Charts {
  const tables = new Map<string, Table>();
  const latest = new Map<string, ChartRef | undefined>();
  let bindings = new Map<string, string>();
  let directory = indexOf(emptyDirectory);

  function refresh(): void {
    latest.clear();
    bindings = new Map(flows.bindings().map(({ number, flow }) => [number, flow]));
    const extensions = [...bindings].filter(([number]) => !number.startsWith('+'));
    directory = withFlowExtensions(indexOf(settings.directory() ?? emptyDirectory), extensions);
  }

  function tableOf(hash: string): Table | undefined {
    const known = tables.get(hash);
    if (known !== undefined) return known;
    const chart = flows.chart(hash);
    if (chart === undefined) return undefined;
    const table = tabulate(chart, { hash });
    tables.set(hash, table);
    for (const oldest of tables.keys()) if (tables.size > mostTables) tables.delete(oldest);
    return table;
  }

  function table(hash: string): Table {
    const found = tableOf(hash);
    if (found === undefined) throw new Error(`the store lacks the chart ${hash}`);
    return found;
  }

  function chartOf(flow: string): ChartRef | undefined {
    if (!latest.has(flow)) latest.set(flow, flows.latest(flow));
    return latest.get(flow);
  }

  refresh();
  return {
    get: tableOf,
    table,
    chartOf,
    dialled(number) {
      const flow = directory.extensions.get(number)?.flow ?? bindings.get(number);
      return flow === undefined ? undefined : chartOf(flow);
    },
    languageOf(chart) {
      const language = table(chart.hash).chart.meta?.flow?.language;
      return language === 'en' || language === 'fr' ? language : directory.directory.language;
    },
    get directory() {
      return directory;
    },
    refresh,
  };
}
