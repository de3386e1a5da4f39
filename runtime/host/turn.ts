// One turn of the loop being worked out: nothing outside changes until its writes are durable.
// What arrives is told apart in arrivals.ts; when a turn is taken and what follows it, in loop.ts.

import type { Command, JournalRecord, RingCommand } from '../../schema/documents.generated.ts';
import type { Call, CallCommand, Output } from '../core/call-state.ts';
import { cdrOf } from '../core/cdr.ts';
import { type Answerer, type Decided, decide } from '../core/decide.ts';
import type { TraceEntry } from '../core/trace.ts';
import type { CommandDelivery } from '../gateway/gateway.ts';
import type { Charts } from './charts.ts';
import type { Connection } from './connection.ts';
import type { SessionRow, TurnWrites } from './engine.ts';
import { type LiveCall, pathEntries } from './live-call.ts';
import type { Log } from './log.ts';
import type { OneTimeNumbers } from './one-time-numbers.ts';

/** What one input did to a call. */
export interface Moved {
  readonly live: LiveCall;
  readonly trace: readonly TraceEntry[];
  readonly outputs: readonly Output[];
}

type Writable<Lists> = { -readonly [Key in keyof Lists]: Lists[Key] extends readonly (infer Item)[] ? Item[] : never };

/** What the turns of a host share. */
export interface Surroundings {
  readonly charts: Charts;
  readonly answer: Answerer;
  /** The chart that a number leads this one call to; undefined: none. */
  readonly dialledOnce: OneTimeNumbers['take'];
  readonly endpointsOf: (party: string) => RingCommand['endpoints'];
  /** The calls and sessions as of the last turn. */
  readonly live: ReadonlyMap<string, LiveCall>;
  readonly sessions: ReadonlyMap<string, SessionRow>;
  /** The open connections, by session. */
  readonly connections: Map<string, Connection>;
  readonly log: Log;
}

export interface Turn {
  readonly around: Surroundings;
  readonly at: number;
  readonly moves: Moved[];
  /** Calls and sessions that changed; null: ended. */
  readonly calls: Map<string, LiveCall | null>;
  readonly sessions: Map<string, SessionRow | null>;
  readonly writes: Writable<Omit<TurnWrites, 'sessions' | 'endedSessions'>>;
  /** Connections with something to deliver. */
  readonly touched: Set<Connection>;
}

export function newTurn(around: Surroundings, at: number): Turn {
  return {
    around,
    at,
    moves: [],
    calls: new Map(),
    sessions: new Map(),
    writes: { calls: [], appends: [], commands: [], acknowledged: [], finished: [] },
    touched: new Set(),
  };
}

/** The call as this turn has it so far. */
export function callOf(turn: Turn, id: string): LiveCall | undefined {
  const changed = turn.calls.get(id);
  return changed === undefined ? turn.around.live.get(id) : (changed ?? undefined);
}

export function sessionOf(turn: Turn, id: string): SessionRow | undefined {
  const changed = turn.sessions.get(id);
  return changed === undefined ? turn.around.sessions.get(id) : (changed ?? undefined);
}

/** Begins a call with its offer. */
export function beginCall(turn: Turn, session: string, input: OfferInput): void {
  turn.writes.calls.push({ call: input.call, session, flow: input.chart.flow, at: turn.at });
  moveThrough(turn, { id: input.call, session, live: null }, input);
}

/** Gives a live call its next input. */
export function moveCall(turn: Turn, live: LiveCall, input: JournalRecord['input']): void {
  moveThrough(turn, { id: live.call.id, session: live.session, live }, input);
}

type OfferInput = Extract<JournalRecord['input'], { readonly type: 'call.offered' }>;

interface Moving {
  readonly id: string;
  readonly session: string;
  readonly live: LiveCall | null;
}

/** More legs in a row that cannot be reached than any sane flow tries at one instant: it goes round for ever. */
const mostFollowUps = 100;

/** One input, and those that the host itself feeds because of it: legs that no endpoint leads to. */
function moveThrough(turn: Turn, { id, session, live }: Moving, input: JournalRecord['input']): void {
  const inputs = [input];
  let current = live;
  for (const next of inputs) {
    const decided = decidedOrNull(turn, current?.call ?? null, next);
    if (decided === null) {
      abandon(turn, current, { id, session });
      return;
    }
    turn.writes.appends.push({ call: id, record: decided.record });
    current = settled(turn, current, session, decided);
    for (const leg of sendCommands(turn, session, decided.outputs)) {
      const isEndless = inputs.length === mostFollowUps;
      if (inputs.length > mostFollowUps) break;
      inputs.push(isEndless ? endlessRing : { type: 'leg.unreachable', call: id, leg });
    }
    if (current.call.phase === 'finished') return;
  }
}

const endlessRing = { type: 'gateway.lost', reason: 'the flow rings the unreachable for ever' } as const;

function decidedOrNull(turn: Turn, call: Call | null, input: JournalRecord['input']): Decided | null {
  const { charts, answer, log } = turn.around;
  try {
    const hash = call?.chart.hash ?? (input.type === 'call.offered' ? input.chart.hash : '');
    const services = { table: charts.table(hash), tables: charts, answer };
    return decide(services, call, { seq: call?.seq ?? 0, at: turn.at, input });
  } catch (error) {
    // One call's broken invariant must not stop the others.
    log.error({ err: error, input, call }, 'a call cannot go on');
    return null;
  }
}

function settled(turn: Turn, before: LiveCall | null, session: string, decided: Decided): LiveCall {
  const { call, trace, outputs } = decided;
  const added = pathEntries(trace);
  const path = before === null ? added : added.length === 0 ? before.path : [...before.path, ...added];
  const live = { call, session, path };
  turn.moves.push({ live, trace: added, outputs });
  turn.calls.set(call.id, call.phase === 'finished' ? null : live);
  if (call.phase === 'finished') turn.writes.finished.push(cdrOf(call, path));
  return live;
}

/** Ends a call that our own fault keeps from going on (Q.850 cause 41, temporary failure). */
function abandon(
  turn: Turn,
  live: LiveCall | null,
  { id, session }: { readonly id: string; readonly session: string },
) {
  send(turn, session, { type: 'hangup', call: id, id: `${live?.call.seq ?? 0}.0`, cause: 41 });
  turn.writes.calls = turn.writes.calls.filter(({ call }) => live !== null || call !== id);
  if (live === null) return;
  const call: Call = { ...live.call, phase: 'finished', cause: 41, endedAt: turn.at, timers: [] };
  turn.writes.finished.push(cdrOf(call, live.path));
  turn.moves.push({ live: { ...live, call }, trace: [], outputs: [] });
  turn.calls.set(id, null);
}

/** Sends the commands of a move. Gives the legs that no endpoint leads to. */
function sendCommands(turn: Turn, session: string, outputs: readonly Output[]): readonly string[] {
  const unreachable: string[] = [];
  for (const output of outputs) {
    if (output.kind !== 'command') continue;
    const command = addressed(turn, output.command);
    if (command === null) unreachable.push(output.command.id);
    else send(turn, session, command);
  }
  return unreachable;
}

function addressed({ around }: Turn, command: CallCommand): Command | null {
  if (command.type !== 'ring') return command;
  const endpoints = around.endpointsOf(command.party);
  return endpoints.length === 0 ? null : { ...command, endpoints };
}

/** Puts a command into the session's outbox. A session that has ended takes none. */
export function send(turn: Turn, id: string, command: Command): void {
  const session = sessionOf(turn, id);
  if (session === undefined) return;
  const seq = session.sent + 1;
  const connection = turn.around.connections.get(id);
  turn.sessions.set(id, { ...session, sent: seq, given: connection === undefined ? session.given : seq });
  const message = { type: 'command', id: `${command.call}/${command.id}`, seq, command } as const;
  const json = JSON.stringify(message);
  turn.writes.commands.push({ session: id, seq, json });
  if (connection !== undefined) deliver(turn, connection, { ...message, json, isRepeat: false });
}

/** Puts something into what a connection gets when the turn is durable. */
export function deliver(
  turn: Turn,
  connection: Connection,
  delivery: Connection['outgoing'][number] | CommandDelivery,
) {
  connection.outgoing.push(delivery);
  turn.touched.add(connection);
}
