// The loop: all that arrived since the last turn is decided at once, made durable at once, and only then sent.

import { answer } from '../directory/answers.ts';
import { endpointsOf } from '../directory/endpoints.ts';
import type { GatewayPort } from '../gateway/gateway.ts';
import { absenceTimers } from './absences.ts';
import { type Arrival, take } from './arrivals.ts';
import type { Charts } from './charts.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';
import { type Deadlines, deadlines } from './deadlines.ts';
import { engagements } from './engagements.ts';
import { type Engine, Fenced, type SessionRow, type TurnWrites } from './engine.ts';
import type { LiveCall } from './live-call.ts';
import type { Log } from './log.ts';
import type { OneTimeNumbers } from './one-time-numbers.ts';
import { gatewayPort } from './port.ts';
import { recovered } from './recovery.ts';
import { type Moved, newTurn, type Surroundings, type Turn } from './turn.ts';

export interface LoopLimits {
  /** New calls are refused while so many are live. */
  readonly liveCalls: number;
  /** New calls are refused, and gateways not read, while so many arrivals wait. */
  readonly backlog: number;
  /** Commands that a gateway may leave unacknowledged before it gets no new calls. */
  readonly unacknowledged: number;
  /** Milliseconds a gateway may stay away before its calls are given up. */
  readonly absenceMs: number;
}

export interface LoopOptions {
  readonly engine: Engine;
  readonly charts: Charts;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly limits: LoopLimits;
  readonly log: Log;
  /** Numbers that lead one call to one chart; null: none do. */
  readonly numbers?: OneTimeNumbers | null | undefined;
  /** Told after each turn what moved; it is durable. */
  readonly onMoves: (moves: readonly Moved[]) => void;
}

export interface Loop {
  readonly port: GatewayPort;
  readonly live: ReadonlyMap<string, LiveCall>;
  /** Of gateways that are connected, and of those that are away and may come back. */
  readonly sessions: ReadonlyMap<string, SessionRow>;
  /** Gateways that are connected now. */
  gateways(): readonly SessionRow[];
  /** Finishes the turn at hand and takes no more. Live calls stay in the journal. */
  stop(): Promise<void>;
}

/** Acknowledgements wait for the next turn, but no longer than so many milliseconds, and no more of them than so many. */
const patienceMs = 500;
const mostPatient = 1_000;

/** A turn that could not be made durable is tried again after so many milliseconds. */
const retryMs = 1_000;

/** Takes up the calls of the store and runs from then on. */
export function startLoop(options: LoopOptions): Loop {
  const { engine, charts, clock, limits, log, onMoves } = options;
  const live = recovered(engine, charts, log);
  const sessions = new Map(engine.sessions().map((session) => [session.id, session]));
  const connections = new Map<string, Connection>();
  const engaged = engagements((device) => [...connections.values()].some(({ talking }) => talking.has(device)));
  const waiting = deadlines({ clock, isWanted, onDue: ({ call, timer }) => push({ kind: 'due', call, timer }) });
  const absences = absenceTimers(clock, limits.absenceMs, (session) => push({ kind: 'lost', session }));
  const readers: (() => void)[] = [];
  let queue: Arrival[] = [];
  let turn: Promise<void> | null = null;
  let cancelLater: (() => void) | null = null;
  let isScheduled = false;
  let isStopped = false;

  const around: Surroundings = {
    charts,
    live,
    sessions,
    connections,
    log,
    dialledOnce: (dialled) => options.numbers?.take(dialled),
    answer: (question, at) =>
      answer(
        {
          index: charts.directory,
          isBusy: (user) => engaged.isBusy(charts.directory, user),
          chartOf: (flow) => charts.chartOf(flow),
        },
        question,
        at,
      ),
    endpointsOf: (party) => endpointsOf(charts.directory, party),
  };

  function isWanted({ call, timer }: { readonly call: string; readonly timer: string }): boolean {
    return live.get(call)?.call.timers.some(({ id }) => id === timer) === true;
  }

  function push(arrival: Arrival): void {
    queue.push(arrival);
    if (arrival.kind === 'acknowledged' && queue.length < mostPatient) scheduleLater();
    else schedule();
  }

  /** Forgetting a command that was carried out is worth no turn, and no write to the disk, of its own. */
  function scheduleLater(): void {
    cancelLater ??= clock.setTimer(clock.now() + patienceMs, () => {
      cancelLater = null;
      schedule();
    });
  }

  function schedule(): void {
    if (isScheduled || turn !== null || isStopped) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      if (!isStopped) turn = takeTurn().finally(afterTurn);
    });
  }

  function afterTurn(): void {
    turn = null;
    if (queue.some(({ kind }) => kind !== 'acknowledged')) schedule();
    else if (queue.length > 0) scheduleLater();
    if (!isBehind()) for (const read of readers.splice(0)) read();
  }

  function isBehind(): boolean {
    return queue.length > limits.backlog;
  }

  async function takeTurn(): Promise<void> {
    const arrivals = queue;
    queue = [];
    const next = newTurn(around, clock.now());
    const isOverloaded = () =>
      arrivals.length > limits.backlog || live.size + next.writes.calls.length >= limits.liveCalls;
    const reception = { engine, newId: options.newId, isOverloaded, unacknowledged: limits.unacknowledged };
    for (const arrival of arrivals) take(next, arrival, reception);
    try {
      const writes = writesOf(next);
      if (writes !== null) await engine.commit(writes);
    } catch (error) {
      undone(arrivals, error);
      return;
    }
    applied(next);
  }

  function applied(done: Turn): void {
    for (const [id, session] of done.sessions) setOrDelete(sessions, id, session);
    for (const [id, after] of done.calls) {
      engaged.changed(live.get(id)?.call, after?.call);
      setOrDelete(live, id, after);
    }
    for (const move of done.moves) keepTime(waiting, move);
    for (const connection of done.touched) delivered(connection, sessions);
    absences.watch(sessions, connections);
    if (done.moves.length > 0) onMoves(done.moves);
  }

  /** Nothing happened: the gateways send again what was not acknowledged, the timers are due again. */
  function undone(arrivals: readonly Arrival[], error: unknown): void {
    log.error({ err: error }, 'a turn could not be made durable');
    if (error instanceof Fenced) live.delete(error.call);
    for (const arrival of arrivals) if (arrival.kind === 'attach') arrival.connection.gateway.part('failed');
    for (const connection of connections.values()) {
      connection.session = null;
      connection.gateway.part('failed');
    }
    connections.clear();
    absences.watch(sessions, connections);
    const again = arrivals.filter(({ kind }) => kind === 'due' || kind === 'lost');
    if (again.length > 0) clock.setTimer(clock.now() + retryMs, () => again.forEach(push));
  }

  for (const { call } of live.values()) {
    engaged.changed(undefined, call);
    for (const { id, due } of call.timers) waiting.add({ due, call: call.id, timer: id });
  }
  absences.watch(sessions, connections);

  return {
    live,
    sessions,
    port: gatewayPort({
      push,
      isBehind,
      whenReady: (then) => (isBehind() ? readers.push(then) : then()),
      sessionOf: (name) => [...sessions.values()].find(({ gateway }) => gateway === name)?.id ?? null,
    }),
    gateways: () => [...sessions.values()].filter(({ id }) => connections.has(id)),
    async stop() {
      isStopped = true;
      cancelLater?.();
      waiting.stop();
      absences.stop();
      await turn;
      for (const { gateway } of connections.values()) gateway.part('closing');
    },
  };
}

function keepTime(waiting: Deadlines, { live, outputs }: Moved): void {
  for (const output of outputs) {
    if (output.kind === 'startTimer') waiting.add({ due: output.due, call: live.call.id, timer: output.timer });
    if (output.kind === 'cancelTimer') waiting.cancelled();
  }
}

/** Hands over what the turn has for a connection, the acknowledgement last. */
function delivered(connection: Connection, sessions: ReadonlyMap<string, SessionRow>): void {
  const { outgoing, session, isAckDue } = connection;
  const received = session === null ? 0 : (sessions.get(session)?.received ?? 0);
  connection.outgoing = [];
  connection.isAckDue = false;
  if (isAckDue && received > 0) outgoing.push({ type: 'ack', seq: received });
  if (session !== null && outgoing.length > 0) connection.gateway.deliver(outgoing);
}

/** The writes of a turn; null when it has none. */
function writesOf({ sessions, writes }: Turn): TurnWrites | null {
  const isEmpty = sessions.size === 0 && Object.values(writes).every(({ length }) => length === 0);
  if (isEmpty) return null;
  return {
    ...writes,
    sessions: [...sessions.values()].filter((session) => session !== null),
    endedSessions: [...sessions].flatMap(([id, session]) => (session === null ? [id] : [])),
  };
}

function setOrDelete<Value>(map: Map<string, Value>, key: string, value: Value | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}
