// What each thing that arrives does to the turn: events, acknowledgements, connections, timers, lost gateways.

import type { CallEvent, CallOffered } from '../../schema/documents.generated.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import { type Introduction, type RefusedEvent, refusal, type SequencedEvent } from '../gateway/gateway.ts';
import type { Connection } from './connection.ts';
import type { Engine, SessionRow } from './engine.ts';
import { heldCalls } from './held-calls.ts';
import type { LiveCall } from './live-call.ts';
import { beginCall, callOf, deliver, moveCall, send, sessionOf, type Turn } from './turn.ts';

export type Arrival =
  | { readonly kind: 'attach'; readonly connection: Connection; readonly introduction: Introduction }
  | { readonly kind: 'event'; readonly connection: Connection; readonly message: SequencedEvent }
  | { readonly kind: 'refused'; readonly connection: Connection; readonly message: RefusedEvent }
  | { readonly kind: 'acknowledged'; readonly connection: Connection; readonly seq: number }
  | { readonly kind: 'detach'; readonly connection: Connection }
  | { readonly kind: 'due'; readonly call: string; readonly timer: string }
  /** The session's gateway stayed away too long. */
  | { readonly kind: 'lost'; readonly session: string };

export interface Reception {
  readonly engine: Engine;
  /** Fresh ids for sessions. */
  readonly newId: () => string;
  /** New calls are refused while this is true (design 7, promise 5). */
  readonly isOverloaded: () => boolean;
  /** Commands that a gateway may leave unacknowledged before it gets no new calls. */
  readonly unacknowledged: number;
}

/** Takes one arrival into the turn. */
export function take(turn: Turn, arrival: Arrival, reception: Reception): void {
  switch (arrival.kind) {
    case 'attach':
      attach(turn, arrival.connection, arrival.introduction, reception);
      return;
    case 'event':
      if (isNext(turn, arrival.connection, arrival.message)) event(turn, arrival, reception);
      return;
    case 'refused':
      if (isNext(turn, arrival.connection, arrival.message)) {
        for (const found of arrival.message.problems) refuse(turn, arrival.connection, found, arrival.message);
      }
      return;
    case 'acknowledged':
      acknowledged(turn, arrival.connection, arrival.seq);
      return;
    case 'detach':
      detach(turn, arrival.connection);
      return;
    case 'due': {
      // Cancelled in the same turn, or fired already: nothing is due any more.
      const live = callOf(turn, arrival.call);
      if (live?.call.timers.some(({ id }) => id === arrival.timer)) {
        moveCall(turn, live, { type: 'timer.due', timer: arrival.timer });
      }
      return;
    }
    case 'lost':
      if (!turn.around.connections.has(arrival.session)) endSession(turn, arrival.session, 'the gateway stayed away');
      return;
  }
}

function attach(turn: Turn, connection: Connection, introduction: Introduction, reception: Reception): void {
  const { name, capabilities, resume } = introduction;
  const known = resume === undefined ? undefined : sessionOf(turn, resume.session);
  // A gateway that has seen commands we never gave is not of this store.
  const resumed = known !== undefined && known.sent >= (resume?.received ?? 0) ? known : null;
  if (resumed === null) endAbsentSessions(turn, name);
  const session = {
    ...(resumed ?? { id: reception.newId(), received: 0, sent: 0, given: 0 }),
    gateway: name,
    capabilities,
  };
  turn.sessions.set(session.id, session);
  turn.around.connections.get(session.id)?.gateway.part('replaced');
  turn.around.connections.set(session.id, connection);
  connection.session = session.id;
  connection.acknowledged = 0;
  const { received } = session;
  const calls = heldCalls(callsOf(turn, session.id));
  deliver(turn, connection, { type: 'welcome', session: session.id, received, resumed: resumed !== null, calls });
  if (resumed !== null) redeliver(turn, connection, session, resume?.received ?? 0, reception);
}

/** What the gateway has not had goes again, with the same ids. */
function redeliver(turn: Turn, connection: Connection, session: SessionRow, received: number, { engine }: Reception) {
  const { id, sent, given } = session;
  turn.sessions.set(id, { ...session, given: sent });
  if (received > 0) turn.writes.acknowledged.push({ session: id, seq: received });
  const kept = [...engine.undelivered(id), ...turn.writes.commands.filter(({ session }) => session === id)];
  const told = turn.writes.acknowledged.filter(({ session }) => session === id).map(({ seq }) => seq);
  const waiting = kept.filter(({ seq }) => seq > Math.max(received, ...told));
  // What is not kept was acknowledged before, whatever the gateway remembers of it.
  connection.acknowledged = (waiting[0]?.seq ?? sent + 1) - 1;
  for (const { seq, json } of waiting) deliver(turn, connection, { ...JSON.parse(json), json, isRepeat: seq <= given });
}

/** A gateway that begins anew has forgotten the calls of its sessions before. */
function endAbsentSessions(turn: Turn, gateway: string): void {
  for (const { id, gateway: name } of turn.around.sessions.values()) {
    if (name === gateway && !turn.around.connections.has(id)) endSession(turn, id, 'the gateway began a new session');
  }
}

function endSession(turn: Turn, id: string, reason: string): void {
  if (sessionOf(turn, id) === undefined) return;
  turn.sessions.set(id, null);
  turn.writes.commands = turn.writes.commands.filter(({ session }) => session !== id);
  for (const live of callsOf(turn, id)) moveCall(turn, live, { type: 'gateway.lost', reason });
}

/** The live calls of a session, as this turn has them so far. */
function callsOf(turn: Turn, session: string): readonly LiveCall[] {
  const ids = new Set([...turn.around.live.keys(), ...turn.calls.keys()]);
  return [...ids].flatMap((id) => {
    const live = callOf(turn, id);
    return live?.session === session ? [live] : [];
  });
}

function detach({ around }: Turn, connection: Connection): void {
  const { session } = connection;
  if (session !== null && around.connections.get(session) === connection) around.connections.delete(session);
  connection.session = null;
}

function acknowledged(turn: Turn, connection: Connection, seq: number): void {
  const { session } = connection;
  if (session === null || seq <= connection.acknowledged) return;
  connection.acknowledged = seq;
  turn.writes.acknowledged.push({ session, seq });
}

/** Events count 1, 2, 3…: one that came before is only acknowledged again, one that came too early is asked for again. */
function isNext(turn: Turn, connection: Connection, message: { readonly id: string; readonly seq: number }): boolean {
  const session = connection.session === null ? undefined : sessionOf(turn, connection.session);
  if (session === undefined) return false; // parted: it will resume on another connection
  const expected = session.received + 1;
  if (message.seq > expected) {
    if (connection.missing !== expected) {
      connection.missing = expected;
      const { id, seq } = message;
      refuse(turn, connection, problem('link.sequence-gap', { pointer: '/seq' }, { seq, expected }), { id, seq });
    }
    return false;
  }
  connection.isAckDue = true;
  turn.touched.add(connection);
  if (message.seq < expected) return false;
  turn.sessions.set(session.id, { ...session, received: message.seq });
  return true;
}

function refuse(
  turn: Turn,
  connection: Connection,
  found: Problem,
  { id, seq }: { readonly id: string; readonly seq: number },
) {
  deliver(turn, connection, refusal(found, { id, seq }));
}

interface EventArrival {
  readonly connection: Connection;
  readonly message: SequencedEvent;
}

function event(turn: Turn, { connection, message }: EventArrival, reception: Reception): void {
  const { event: input } = message;
  const session = connection.session ?? '';
  if (input.type === 'call.offered') {
    offered(turn, { connection, message }, input, reception);
    return;
  }
  const live = callOf(turn, input.call);
  if (live !== undefined && live.session === session) {
    moveCall(turn, live, input);
    return;
  }
  const owner = live ?? reception.engine.find(input.call);
  // Of a call that has ended here, and of which the gateway did not know it yet.
  if (owner?.session === session) return;
  refuse(turn, connection, unknownCall(input, owner !== undefined), message);
}

function unknownCall({ call }: CallEvent, isForeign: boolean): Problem {
  return problem(isForeign ? 'link.call-foreign' : 'link.call-unknown', { pointer: '/event/call' }, { call });
}

function offered(turn: Turn, { connection, message }: EventArrival, offer: CallOffered, reception: Reception): void {
  const { call, to } = offer;
  const session = connection.session ?? '';
  const { charts, log, dialledOnce } = turn.around;
  if (callOf(turn, call) !== undefined || turn.calls.has(call) || reception.engine.find(call) !== undefined) {
    refuse(turn, connection, problem('link.call-twice', { pointer: '/event/call' }, { call }), message);
    return;
  }
  if (reception.isOverloaded() || isSwamped(turn, connection, reception)) {
    reject(turn, session, call, noCircuit);
    return;
  }
  const gateway = sessionOf(turn, session)?.gateway ?? '';
  const chart = charts.dialled(to) ?? dialledOnce({ call, to, gateway });
  if (chart === undefined) {
    log.info({ call, to }, 'nobody published the dialled number');
    reject(turn, session, call, unallocated);
    return;
  }
  beginCall(turn, session, { ...offer, chart, language: charts.languageOf(chart) });
}

/** Commands are kept until the gateway takes them: one that takes none gets no new calls. */
function isSwamped(turn: Turn, { session, acknowledged }: Connection, { unacknowledged }: Reception): boolean {
  const { sent } = (session === null ? undefined : sessionOf(turn, session)) ?? { sent: 0 };
  return sent - acknowledged > unacknowledged;
}

/** ITU-T Q.850: 1 unallocated number (SIP 404), 34 no circuit available (SIP 503). */
const unallocated = 1;
const noCircuit = 34;

/** Refuses a call that never begins: no flow leads it, so no journal is kept. */
function reject(turn: Turn, session: string, call: string, cause: number): void {
  send(turn, session, { type: 'reject', call, id: '0.0', cause });
}
