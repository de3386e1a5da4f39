// Wires drawn by hand: from an outcome to a card, onto another card, or onto empty canvas to create the next node there.

import { type Connection, type FinalConnectionState, type ReactFlowInstance, useReactFlow } from '@xyflow/react';
import { useMemo, useState } from 'react';
import type { Position } from '../../schema/documents.generated.ts';
import { apply } from '../document/edit.ts';
import { type FlowEdits, useFlowEdits } from '../document/flow-editor.tsx';
import { connect, disconnect, type OutcomePlace } from '../document/wiring.ts';
import type { CanvasEdge, CanvasNode } from './canvas-model.ts';

/** A wire that was dropped on empty canvas: where on the screen, where on the canvas, and from which outcome. */
export interface Dropped {
  readonly screen: Position;
  readonly canvas: Position;
  readonly from: OutcomePlace;
}

export function useConnecting() {
  const { edit } = useFlowEdits();
  const view = useReactFlow<CanvasNode, CanvasEdge>();
  const [creating, setCreating] = useState<Dropped | null>(null);
  const handlers = useMemo(() => handlersOf(edit, view, setCreating), [edit, view]);
  return { handlers, creating, stop: () => setCreating(null) };
}

/** They are the same for the life of the canvas: React Flow visits every wire when it is given another one. */
function handlersOf(
  edit: FlowEdits['edit'],
  view: ReactFlowInstance<CanvasNode, CanvasEdge>,
  create: (dropped: Dropped) => void,
) {
  const canTake = (id: string) => {
    const node = view.getNode(id);
    return node?.type === 'card' && node.data.node.kind !== 'entry';
  };
  return {
    isValidConnection: ({ target }: Connection | CanvasEdge) => canTake(target),
    onConnect({ source, sourceHandle, target }: Connection) {
      if (sourceHandle !== null) edit((flow) => connect(flow, { node: source, outcome: sourceHandle }, target));
    },
    onConnectEnd(event: MouseEvent | TouchEvent, state: FinalConnectionState) {
      const { fromNode, fromHandle, isValid } = state;
      if (isValid === true || fromNode === null || fromHandle?.type !== 'source') return;
      const from = { node: fromNode.id, outcome: fromHandle.id ?? '' };
      const screen = pointOf(event);
      const under = nodeUnder(screen);
      if (under !== undefined && canTake(under)) edit((flow) => connect(flow, from, under));
      if (under === undefined) create({ screen, canvas: view.screenToFlowPosition(screen), from });
    },
    onReconnect(old: CanvasEdge, { source, sourceHandle, target }: Connection) {
      if (sourceHandle === null) return;
      const from = { node: source, outcome: sourceHandle };
      const isSameOutcome = old.source === source && old.sourceHandle === sourceHandle;
      if (isSameOutcome) return edit((flow) => connect(flow, from, target));
      edit((flow) => {
        const loosened = disconnect([old.id]);
        const wired = connect(apply(flow, loosened).flow, from, target);
        return wired === null ? loosened : { kind: 'sequence', edits: [loosened, wired] };
      });
    },
  };
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
