// What a flow shows when it is opened: all of it when that can be read, else its beginning.

import { useNodesInitialized, useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';

/** Below this zoom the words on the cards cannot be read. */
const readable = 0.6;
const margin = 48;
/** The buttons at the left edge stay clear of the first card. */
const leftMargin = 84;

export function OpeningView() {
  const isMeasured = useNodesInitialized();
  const view = useReactFlow();
  const store = useStoreApi();
  const isDone = useRef(false);
  useEffect(() => {
    if (!isMeasured || isDone.current) return;
    isDone.current = true;
    const { width, height } = store.getState();
    const nodes = view.getNodes();
    const bounds = view.getNodesBounds(nodes);
    const fit = Math.min((width - 2 * margin) / bounds.width, (height - 2 * margin) / bounds.height);
    if (fit >= readable) {
      void view.fitView({ padding: 0.12, maxZoom: 1 });
      return;
    }
    // The entry stands leftmost in a flow that reads from left to right.
    const [first] = nodes.toSorted((one, other) => one.position.x - other.position.x);
    const middle = (first?.position.y ?? 0) + (first?.measured?.height ?? 0) / 2;
    const zoom = 0.72;
    void view.setViewport({ zoom, x: leftMargin - bounds.x * zoom, y: height / 2 - middle * zoom });
  }, [isMeasured, view, store]);
  return null;
}
