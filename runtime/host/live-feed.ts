// What people see of calls in progress: gathered for a tenth of a second, then told to each viewer; under pressure a
// viewer misses some and is told so. The journal holds everything; this is for the eye.

import { outcomeOf } from '../core/cdr.ts';
import { pathOf } from '../core/trace.ts';
import type { Clock } from './clock.ts';
import { type LiveCall, nodeOf } from './live-call.ts';
import type { Moved } from './turn.ts';

/** A message of /api/live; frames are arrays of them. */
export type LiveMessage =
  | {
      readonly type: 'call';
      readonly call: string;
      readonly flow: string;
      readonly version: number;
      readonly from: string;
      readonly to: string;
      readonly phase: 'live' | 'draining' | 'finished';
      readonly node: string;
      /** Nodes and edges since the last message, and how many came before them. */
      readonly path: readonly string[];
      readonly pathFrom: number;
      readonly startedAt: number;
      readonly endedAt: number | null;
      readonly cause: number | null;
      readonly outcome: string;
    }
  /** Some messages were left out: ask /api/calls again. */
  | { readonly type: 'missed' };

export interface Viewer {
  /** Only calls in this flow; undefined: all. */
  readonly flow: string | undefined;
  send(messages: readonly LiveMessage[]): void;
  /** False while what was sent has not left: it is told no more until then. */
  canTake(): boolean;
}

export interface LiveFeed {
  publish(moves: readonly Moved[]): void;
  /** The viewer first gets the calls in progress. Gives the function that ends it. */
  subscribe(viewer: Viewer): () => void;
  stop(): void;
}

const gatherMs = 100;
const mostPending = 5_000;

interface Subscriber {
  readonly viewer: Viewer;
  /** By call: its latest state, and how much of its path the viewer has. */
  pending: Map<string, { live: LiveCall; readonly known: number }>;
  hasMissed: boolean;
}

export function liveFeed(clock: Clock, live: () => ReadonlyMap<string, LiveCall>): LiveFeed {
  const subscribers = new Set<Subscriber>();
  let cancel: (() => void) | null = null;

  function flush(): void {
    cancel = null;
    for (const subscriber of subscribers) tell(subscriber);
  }

  return {
    publish(moves) {
      if (subscribers.size === 0) return;
      for (const subscriber of subscribers) for (const move of moves) gather(subscriber, move);
      cancel ??= clock.setTimer(clock.now() + gatherMs, flush);
    },
    subscribe(viewer) {
      const subscriber: Subscriber = { viewer, pending: new Map(), hasMissed: false };
      const current = [...live().values()].filter((call) => isSeen(viewer, call)).slice(-mostPending);
      viewer.send(current.map((call) => messageOf(call, 0)));
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
    stop() {
      cancel?.();
      subscribers.clear();
    },
  };
}

function isSeen({ flow }: Viewer, { call }: LiveCall): boolean {
  return flow === undefined || call.chart.flow === flow;
}

function gather(subscriber: Subscriber, { live, trace }: Moved): void {
  const { pending, viewer } = subscriber;
  const waiting = pending.get(live.call.id);
  if (waiting !== undefined) waiting.live = live;
  else if (!isSeen(viewer, live)) return;
  else if (pending.size >= mostPending) subscriber.hasMissed = true;
  else pending.set(live.call.id, { live, known: live.path.length - trace.length });
}

function tell(subscriber: Subscriber): void {
  const { pending, viewer, hasMissed } = subscriber;
  if (pending.size === 0 && !hasMissed) return;
  subscriber.pending = new Map();
  subscriber.hasMissed = !viewer.canTake();
  if (subscriber.hasMissed) return;
  const messages = [...pending.values()].map(({ live, known }) => messageOf(live, known));
  viewer.send(hasMissed ? [{ type: 'missed' }, ...messages] : messages);
}

/** `known`: entries of the path that the viewer has. */
function messageOf({ call, path }: LiveCall, known: number): LiveMessage {
  const { id, chart, from, to, phase, offeredAt, endedAt, cause } = call;
  const pathFrom = pathOf(path.slice(0, known)).length;
  return {
    type: 'call',
    call: id,
    flow: chart.flow,
    version: chart.version,
    from,
    to,
    phase,
    node: nodeOf(call),
    path: pathOf(path).slice(pathFrom),
    pathFrom,
    startedAt: offeredAt,
    endedAt,
    cause,
    outcome: outcomeOf(call),
  };
}
