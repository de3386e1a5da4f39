// The charts and flows that a simulated call may meet: the open drawing, and the flows that forwards lead to.

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { compile } from '../../runtime/core/compile.ts';
import type { SimulationSetup } from '../../runtime/simulation/simulation-state.ts';
import type { Chart, Directory, Flow, Scenario } from '../../schema/documents.generated.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { compiledDrawing } from '../document/compiled.ts';
import type { FlowStore } from '../link/flow-store.ts';
import { useStore } from '../link/store-context.tsx';
import { reachedFlows } from './reached-flows.ts';

export interface Company {
  readonly directory: Directory;
  /** By flow id. The open flow is missing while it has errors. */
  readonly charts: ReadonlyMap<string, Chart>;
  /** The open flow and those that its forwards lead to. */
  readonly flows: ReadonlyMap<string, Flow>;
  /** A call by this scenario in this company. */
  readonly simulating: (scenario: Scenario) => SimulationSetup;
}

/** The company around an open flow; other flows come in once their drafts are read. */
export function useCompany(flow: Flow): Company {
  const { directory } = useDirectory();
  const store = useStore();
  const [others, setOthers] = useState<readonly Flow[]>(none);
  const wanted = useMemo(() => forwardedTo(directory, flow.id), [directory, flow.id]);
  useEffect(() => {
    let isGone = false;
    draftsOf(store, wanted).then((flows) => !isGone && setOthers(flows.length === 0 ? none : flows));
    return () => {
      isGone = true;
    };
  }, [store, wanted]);
  const chart = useCompiled(flow);
  // Kept apart from the flows: what was found out by running charts holds as long as they are the same.
  const charts = useMemo(() => {
    const found = new Map(others.flatMap((other) => withChart(other)));
    return chart === null ? found : found.set(chart.id, chart);
  }, [others, chart]);
  return useMemo(
    () => ({
      directory,
      charts,
      flows: new Map(reachedFlows(flow, others, directory).map((each) => [each.id, each])),
      simulating: (scenario) => ({ charts, scenario, ...(isBlank(directory) ? {} : { directory }) }),
    }),
    [directory, charts, others, flow],
  );
}

const none: readonly Flow[] = [];

/** The chart of the drawing; notes, names and scenarios do not make it another one. */
function useCompiled(flow: Flow): Chart | null {
  // Like the problems, the chart follows typing and never delays it.
  const settled = useDeferredValue(flow);
  return useMemo(() => compiledDrawing(settled).chart, [settled]);
}

/** Before anybody is listed, whoever is named in a drawing can be reached: a first draft is there to be tried. */
function isBlank({ users, devices, contacts, schedules }: Directory): boolean {
  return users.length + devices.length + contacts.length + schedules.length === 0;
}

function forwardedTo({ extensions }: Directory, own: string): readonly string[] {
  const flows = extensions.flatMap(({ flow }) => (flow === undefined || flow === own ? [] : [flow]));
  return [...new Set(flows)];
}

async function draftsOf(store: FlowStore, ids: readonly string[]): Promise<readonly Flow[]> {
  const answers = await Promise.all(ids.map((id) => store.draft(id)));
  return answers.flatMap((answer) => (answer.ok ? [answer.value.flow] : []));
}

function withChart(flow: Flow): readonly (readonly [string, Chart])[] {
  const { chart } = compile(flow);
  return chart === null ? [] : [[flow.id, chart]];
}
