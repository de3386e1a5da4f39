// What a simulated call asks of the company: charts, answers, endpoints. From the documents of a setup.

import type { Chart, ChartRef, Directory, Endpoint, Language } from '../../schema/documents.generated.ts';
import { parseAs } from '../../schema/validate.ts';
import type { Tables } from '../core/call-state.ts';
import type { Answerer } from '../core/decide.ts';
import { type Table, tabulate } from '../core/table.ts';
import { answer } from '../directory/answers.ts';
import { type DirectoryIndex, emptyDirectory, indexOf, withFlowExtensions } from '../directory/directory-index.ts';
import { endpointsOf } from '../directory/endpoints.ts';
import type { SimulationSetup } from './simulation-state.ts';

export interface Company {
  /** The published chart of a flow; version 0, its flow's id for a hash. */
  chartOf(flow: string): ChartRef | undefined;
  /** The language that a call to this flow begins in. */
  languageOf(flow: string): Language;
  /** What `decide` needs while the call is in this chart. */
  deciding(hash: string): { readonly table: Table; readonly tables: Tables; readonly answer: Answerer };
  /** Where a party can be reached; without a directory, everywhere. */
  endpointsOf(party: string): readonly Endpoint[];
}

/** The company of a setup. Tables and indexes are kept by the identity of their documents, which never change. */
export function companyOf({ charts, directory, scenario }: SimulationSetup): Company {
  const index = withFlowExtensions(indexed(directory ?? emptyDirectory), listedExtensions(charts));
  const chartOf = (flow: string) => (charts.has(flow) ? { hash: flow, flow, version: 0 } : undefined);
  const tables: Tables = {
    get(hash) {
      const chart = charts.get(hash);
      return chart === undefined ? undefined : tabulated(chart);
    },
  };
  const isKnown = (user: string) => directory === undefined || index.users.has(user);
  const isBusy = (user: string) => (isKnown(user) ? (scenario.busy?.includes(user) ?? false) : null);
  return {
    chartOf,
    languageOf: (flow) => languageOf(charts.get(flow)) ?? index.directory.language,
    deciding(hash) {
      const table = tables.get(hash);
      if (table === undefined) throw new Error(`no chart ${hash}`);
      return { table, tables, answer: (question, at) => answer({ index, isBusy, chartOf }, question, at) };
    },
    endpointsOf: (party) => (directory === undefined ? anywhere(party) : endpointsOf(index, party)),
  };
}

const tabulated = remembered((chart: Chart) => tabulate(chart, { hash: chart.id }));
const indexed: (directory: Directory) => DirectoryIndex = remembered(indexOf);

const listedExtensions = (charts: SimulationSetup['charts']) =>
  [...charts].flatMap(([flow, chart]) => entryExtensions(chart).map((number) => [number, flow] as const));

const entryExtensions = remembered((chart: Chart): readonly string[] => {
  const drawing = parseAs('flow', chart.meta?.flow);
  if (!drawing.ok) return [];
  return drawing.value.nodes.flatMap((node) => (node.kind === 'entry' ? node.settings.extensions : []));
});

function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** The language of the drawing; a chart written by hand has none. */
function languageOf(chart: Chart | undefined): Language | undefined {
  const language = chart?.meta?.flow?.language;
  return language === 'en' || language === 'fr' ? language : undefined;
}

function anywhere(party: string): readonly Endpoint[] {
  const id = party.slice(party.indexOf(':') + 1);
  return [party.startsWith('number:') ? { kind: 'number', number: id } : { kind: 'device', device: id }];
}
