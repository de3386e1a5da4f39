// One input's run through the chart: macrostep by macrostep, until nothing is left to answer.
// What an action does to the call is in actions.ts, what an input is to it in inputs.ts.

import type { Answer, JournalRecord } from '../../schema/documents.generated.ts';
import { hangUp, perform } from './actions.ts';
import type { Call, HostQuestion, OfferRecord, Stepped, Tables } from './call-state.ts';
import { accept } from './inputs.ts';
import type { Move, Operation, Table } from './table.ts';
import { cancelTimers, ignore, type Pending, startTimer, stopMedia, type Turn, type Writable } from './turn-state.ts';

/** Forwards taken by one call at most (design 2, `forward.failed`). */
const hopLimit = 20;

/** More than any sane flow moves at one instant; beyond, questions answer each other in a circle. */
const mostMoves = 1_000;

/** Legs and recordings of a call that has ended get this long to report their own end. */
const drainMs = 30_000;
const drainEvent = '$drain';

export function beginTurn(table: Table, record: OfferRecord, tables: Tables): Stepped {
  const { call, from, to, language, chart } = record.input;
  const turn = turnOf(table, record, {
    id: call,
    from,
    to,
    language,
    chart,
    configuration: table.start.to,
    seq: record.seq,
    phase: 'live',
    offeredAt: record.at,
    answeredAt: null,
    connectedAt: null,
    endedAt: null,
    cause: null,
    callerGone: false,
    endedBy: null,
    hungup: false,
    hops: 0,
    legs: [],
    media: [],
    timers: [],
    recordings: [],
    notes: {},
    ignored: 0,
  });
  apply(turn, table.start);
  return run(turn, record, tables);
}

export function stepTurn(table: Table, call: Call, record: JournalRecord, tables: Tables): Stepped {
  const turn = turnOf(table, record, { ...call });
  const { input } = record;
  if (input.type === 'timer.due') timerDue(turn, input.timer);
  else accept(turn, input);
  return run(turn, record, tables);
}

function turnOf(table: Table, { seq, at }: JournalRecord, call: Writable<Call>): Turn {
  call.seq = seq + 1;
  return { table, call, at, outputs: [], trace: [], pending: [], seq, instances: 0 };
}

function run(turn: Turn, record: JournalRecord, tables: Tables): Stepped {
  const answers = record.answers.values();
  for (let moves = 0; ; moves += 1) {
    if (moves === mostMoves) giveUp(turn);
    const next = turn.pending.shift();
    if (next === undefined) break;
    const question = settle(turn, next, answers, tables);
    if (question !== null) return { kind: 'question', question, at: turn.at };
  }
  drain(turn);
  return { kind: 'done', call: turn.call, outputs: turn.outputs, trace: turn.trace };
}

/** Deals with one pending thing; the question back when the record has no answer to it. */
function settle(turn: Turn, next: Pending, answers: Iterator<Answer>, tables: Tables): HostQuestion | null {
  if (next.kind === 'event') dispatch(turn, next.event);
  else if (next.kind === 'ring') dispatch(turn, ringResult(turn.call));
  else if (next.question.question === 'forward' && turn.call.hops >= hopLimit) dispatch(turn, 'forward.failed');
  else return answer(turn, next.question, answers, tables);
  return null;
}

function answer(turn: Turn, question: HostQuestion, answers: Iterator<Answer>, tables: Tables): HostQuestion | null {
  const { done, value } = answers.next();
  if (done) return question;
  if (value.event === 'forward.taken' && value.chart !== undefined) forwardTo(turn, value.chart, tables);
  else dispatch(turn, value.event);
  return null;
}

/** Gives an event to the chart. */
function dispatch(turn: Turn, event: string): void {
  const move = turn.call.phase === 'live' ? turn.table.move(turn.call.configuration, event) : null;
  if (move === null) {
    ignore(turn, event, 'unaccepted');
    return;
  }
  turn.trace.push({ kind: 'event', event });
  apply(turn, move);
}

function apply(turn: Turn, move: Move): void {
  turn.call.configuration = move.to;
  for (const operation of move.operations) operate(turn, operation);
  if (move.done) end(turn);
}

function operate(turn: Turn, operation: Operation): void {
  switch (operation.kind) {
    case 'act':
      perform(turn, operation.action, operation.state);
      return;
    case 'leave':
      leave(turn, operation.state);
      return;
    case 'startTimer':
      startTimer(turn, operation.event, operation.delayMs);
      return;
    case 'cancelTimer':
      cancelTimers(turn, (event) => event === operation.event);
      return;
  }
}

/** Leaving a state ends the instances that it started, and stops their media. */
function leave(turn: Turn, state: string): void {
  for (let index = turn.pending.length - 1; index >= 0; index -= 1) {
    const pending = turn.pending[index];
    if (pending !== undefined && pending.kind !== 'event' && pending.state === state) turn.pending.splice(index, 1);
  }
  stopMedia(turn, (media) => media.state === state);
}

function timerDue(turn: Turn, id: string): void {
  const { call } = turn;
  const timer = call.timers.find((running) => running.id === id);
  if (timer === undefined) {
    ignore(turn, `timer ${id}`, 'stale');
    return;
  }
  call.timers = call.timers.filter((running) => running !== timer);
  if (timer.event === drainEvent) abandon(turn);
  else turn.pending.push({ kind: 'event', event: timer.event });
}

/** The sum of what the legs of this node did (design 2, `ring.*`). */
function ringResult({ legs }: Call): string {
  const reached = legs.filter(({ current, result }) => current && result !== 'unreachable');
  if (reached.length === 0) return 'ring.unreachable';
  return reached.every(({ result }) => result === 'busy') ? 'ring.busy' : 'ring.noAnswer';
}

/** The call goes on in another chart; whatever this one had going ends with it. */
function forwardTo(turn: Turn, chart: Call['chart'], tables: Tables): void {
  const { call } = turn;
  const table = tables.get(chart.hash);
  if (table === undefined) throw new Error(`no chart ${chart.hash} to forward call ${call.id} to`);
  cancelTimers(turn, () => true);
  stopMedia(turn, () => true);
  turn.pending.length = 0;
  turn.table = table;
  call.chart = chart;
  call.hops += 1;
  turn.trace.push({ kind: 'forwarded', flow: table.chart.id });
  apply(turn, table.start);
}

function end(turn: Turn): void {
  const { call } = turn;
  call.phase = 'draining';
  call.endedAt = turn.at;
  cancelTimers(turn, () => true);
  stopMedia(turn, () => true);
  turn.pending.length = 0;
  turn.trace.push({ kind: 'end', cause: call.cause ?? 16 });
  if (!isDrained(call)) startTimer(turn, drainEvent, drainMs);
}

/** The chart would never come to rest: end the call (Q.850 cause 41, temporary failure). */
function giveUp(turn: Turn): void {
  hangUp(turn, 41);
  end(turn);
}

function drain(turn: Turn): void {
  const { call } = turn;
  if (call.phase !== 'draining' || !isDrained(call)) return;
  cancelTimers(turn, () => true);
  call.phase = 'finished';
  turn.outputs.push({ kind: 'finish' });
}

function isDrained({ legs, media }: Call): boolean {
  return media.length === 0 && legs.every(({ phase }) => phase === 'over');
}

/** The gateway never said what became of them. */
function abandon({ call }: Turn): void {
  call.media = [];
  call.legs = call.legs.map((leg) => ({ ...leg, phase: 'over' }));
}
