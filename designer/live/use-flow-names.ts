// The names of the flows, by id: people know a flow by its name.

import { useEffect, useState } from 'react';
import { useStore } from '../link/store-context.tsx';

/** Gives a flow's name; its id until the names are there, and for a flow that was deleted. */
export function useFlowNames(): (flow: string) => string {
  const store = useStore();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isGone = false;
    store.list().then((flows) => {
      if (flows.ok && !isGone) setNames(new Map(flows.value.map(({ id, name }) => [id, name])));
    });
    return () => {
      isGone = true;
    };
  }, [store]);
  return (flow) => names.get(flow) ?? flow;
}
