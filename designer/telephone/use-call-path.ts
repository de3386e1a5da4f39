// The path of the browser's own call, found among the live calls by the number that it alone dialled.

import { useEffect, useState } from 'react';
import { unlit, useHighlight } from '../canvas/highlight.tsx';
import { type LiveCall, pathIn } from '../live/live-calls.ts';
import { useLiveCalls } from '../live/use-live-calls.ts';

/** Lights the call's path in this flow while it goes on and until the next one; gives the call as it was told last. */
export function useCallPath(number: string | null, isOver: boolean, flow: string): LiveCall | null {
  const { calls } = useLiveCalls(number !== null && !isOver);
  const [seen, setSeen] = useState<LiveCall | null>(null);
  const highlight = useHighlight();
  const current = number === null ? undefined : [...calls.values()].find(({ to }) => to === number);
  useEffect(() => {
    if (current !== undefined) setSeen(current);
  }, [current]);
  const shown = seen?.to === number ? seen : null;
  useEffect(() => {
    if (shown === null) return;
    highlight.set({ path: pathIn(shown, flow), current: isOver ? [] : [shown.node] });
    return () => highlight.set(unlit);
  }, [highlight, shown, isOver, flow]);
  return shown;
}
