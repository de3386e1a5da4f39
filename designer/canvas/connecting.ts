// Wires drawn by hand: from an outcome to a card, onto another card, or onto empty canvas to create the next node there.

import { type Connection, type FinalConnectionState, useReactFlow } from '@xyflow/react';
import { useState } from 'react';
import type { Position } from '../../schema/documents.generated.ts';
import { apply } from '../document/edit.ts';
import { useFlowEditor } from '../document/flow-editor.tsx';
import { connect, disconnect, type OutcomePlace } from '../document/wiring.ts';
import type { CanvasEdge } from './canvas-model.ts';

/** A wire that was dropped on empty canvas: where on the screen, where on the canvas, and from which outcome. */
export interface Dropped {
  readonly screen: Position;
  readonly canvas: Position;
  readonly from: OutcomePlace;
}

export function useConnecting() {
  const { flow, edit } = useFlowEditor();
  const view = useReactFlow();
  const [creating, setCreating] = useState<Dropped | null>(null);
  const canTake = (id: string) => flow.nodes.some((node) => node.id === id && node.kind !== 'entry');

  const handlers = {
    isValidConnection: ({ target }: Connection | CanvasEdge) => canTake(target),
    onConnect({ source, sourceHandle, target }: Connection) {
      if (sourceHandle !== null) edit(connect(flow, { node: source, outcome: sourceHandle }, target));
    },
    onConnectEnd(event: MouseEvent | TouchEvent, state: FinalConnectionState) {
      const { fromNode, fromHandle, isValid } = state;
      if (isValid === true || fromNode === null || fromHandle?.type !== 'source') return;
      const from = { node: fromNode.id, outcome: fromHandle.id ?? '' };
      const screen = pointOf(event);
      const under = nodeUnder(screen);
      if (under !== undefined && canTake(under)) edit(connect(flow, from, under));
      if (under === undefined) setCreating({ screen, canvas: view.screenToFlowPosition(screen), from });
    },
    onReconnect(old: CanvasEdge, { source, sourceHandle, target }: Connection) {
      if (sourceHandle === null) return;
      const from = { node: source, outcome: sourceHandle };
      const isSameOutcome = old.source === source && old.sourceHandle === sourceHandle;
      if (isSameOutcome) return edit(connect(flow, from, target));
      const loosened = disconnect([old.id]);
      const wired = connect(apply(flow, loosened).flow, from, target);
      edit(wired === null ? loosened : { kind: 'sequence', edits: [loosened, wired] });
    },
  };
  return { handlers, creating, stop: () => setCreating(null) };
}

function pointOf(event: MouseEvent | TouchEvent): Position {
  if ('clientX' in event) return { x: event.clientX, y: event.clientY };
  const [touch] = event.changedTouches;
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
}

/** The card under a point: a wire dropped anywhere on a card means that card. */
function nodeUnder({ x, y }: Position): string | undefined {
  const card = document.elementFromPoint(x, y)?.closest('.react-flow__node');
  return card?.getAttribute('data-id') ?? undefined;
}
