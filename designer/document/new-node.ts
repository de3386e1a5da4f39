// A node fresh from the palette: where it is put, and wired to what it was drawn from.

import type { NodeKind, NodeOf } from '../../runtime/core/node-kinds/node-kind.ts';
import { nodeKinds } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { Flow, FlowNode, Position } from '../../schema/documents.generated.ts';
import { apply, type Edit } from './edit.ts';
import { addNode, newNodeId } from './node-changes.ts';
import { connect, type OutcomePlace } from './wiring.ts';

export interface NewNode {
  readonly kind: NodeKind;
  readonly position: Position;
  /** The outcome that leads to it. */
  readonly from?: OutcomePlace | undefined;
}

export interface Created {
  readonly id: string;
  readonly edit: Edit;
}

/** The edit that adds a node with its kind's settings to begin with, and wires `from` to it. */
export function createNode(flow: Flow, { kind, position, from }: NewNode): Created {
  const id = newNodeId(flow, kind);
  const whole = { x: Math.round(position.x), y: Math.round(position.y) };
  const node = fresh[kind]({ id, position: whole });
  const adding = addNode(flow, node);
  const wiring = from === undefined ? null : connect(apply(flow, adding).flow, from, id);
  return { id, edit: { kind: 'sequence', edits: wiring === null ? [adding] : [adding, wiring] } };
}

/** A place near the wanted one where no card lies yet: further down, card by card. */
export function freePlace(flow: Flow, wanted: Position): Position {
  const isTaken = ({ x, y }: Position) =>
    flow.nodes.some(({ position }) => Math.abs(position.x - x) < cardSize.x && Math.abs(position.y - y) < cardSize.y);
  let place = wanted;
  while (isTaken(place)) place = { x: place.x, y: place.y + 40 };
  return place;
}

/** The room that a card takes, with a margin; cards differ in height, this is a usual one. */
const cardSize: Position = { x: 272, y: 190 };

interface Placement {
  readonly id: string;
  readonly position: Position;
}

const fresh: { readonly [Kind in NodeKind]: (at: Placement) => NodeOf<Kind> & FlowNode } = {
  entry: (at) => ({ ...at, kind: 'entry', settings: nodeKinds.entry.defaults }),
  schedule: (at) => ({ ...at, kind: 'schedule', settings: nodeKinds.schedule.defaults }),
  busy: (at) => ({ ...at, kind: 'busy', settings: nodeKinds.busy.defaults }),
  ring: (at) => ({ ...at, kind: 'ring', settings: nodeKinds.ring.defaults }),
  menu: (at) => ({ ...at, kind: 'menu', settings: nodeKinds.menu.defaults }),
  operator: (at) => ({ ...at, kind: 'operator', settings: nodeKinds.operator.defaults }),
  voicemail: (at) => ({ ...at, kind: 'voicemail', settings: nodeKinds.voicemail.defaults }),
  message: (at) => ({ ...at, kind: 'message', settings: nodeKinds.message.defaults }),
  busySignal: (at) => ({ ...at, kind: 'busySignal', settings: nodeKinds.busySignal.defaults }),
  forward: (at) => ({ ...at, kind: 'forward', settings: nodeKinds.forward.defaults }),
  external: (at) => ({ ...at, kind: 'external', settings: nodeKinds.external.defaults }),
  hangup: (at) => ({ ...at, kind: 'hangup', settings: nodeKinds.hangup.defaults }),
};
