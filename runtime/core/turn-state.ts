// The state of one turn (one input's run through the chart) and the smallest things done to it.
// The loop is turn.ts.

import type { Call, HostQuestion, Output } from './call-state.ts';
import type { Table } from './table.ts';
import type { IgnoredReason, TraceEntry } from './trace.ts';

export type Writable<Plain> = { -readonly [Key in keyof Plain]: Plain[Key] };

/** What is being worked out. Written to until the turn ends, never after. */
export interface Turn {
  table: Table;
  readonly call: Writable<Call>;
  readonly at: number;
  readonly outputs: Output[];
  readonly trace: TraceEntry[];
  /** Events and questions still to be dealt with, in order. */
  readonly pending: Pending[];
  /** Parts of the instance ids made in this turn. */
  readonly seq: number;
  instances: number;
}

export type Pending =
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'ring'; readonly state: string | null }
  | { readonly kind: 'question'; readonly question: HostQuestion; readonly state: string | null };

/** Counts an input that changes nothing. */
export function ignore(turn: Turn, input: string, reason: IgnoredReason): void {
  turn.call.ignored += 1;
  turn.trace.push({ kind: 'ignored', input, reason });
}

/** A fresh instance id: unique within the call. */
function instance(turn: Turn): string {
  const id = `${turn.seq}.${turn.instances}`;
  turn.instances += 1;
  return id;
}

/** Stops prompts and recordings. A recording stays until the gateway has said what became of it. */
export function stopMedia(turn: Turn, which: (media: Call['media'][number]) => boolean): void {
  const { call } = turn;
  if (!call.media.some((media) => !media.storing && which(media))) return;
  call.media = call.media.flatMap((media) => {
    if (media.storing || !which(media)) return [media];
    if (!call.hungup) command(turn, { type: 'stop', target: media.id });
    return media.kind === 'record' ? [{ ...media, storing: true }] : [];
  });
}

/** Sends a command with a fresh id, which is its instance. */
export function command(turn: Turn, body: CommandBody): string {
  const id = instance(turn);
  turn.outputs.push({ kind: 'command', command: { ...body, call: turn.call.id, id } });
  return id;
}

type Bodies<Whole> = Whole extends unknown ? Omit<Whole, 'call' | 'id'> : never;
export type CommandBody = Bodies<Extract<Output, { readonly kind: 'command' }>['command']>;

/** Starts a timer; the chart gets `event` when it is due. */
export function startTimer(turn: Turn, event: string, delayMs: number): void {
  const timer = { id: instance(turn), event, due: turn.at + delayMs };
  turn.call.timers = [...turn.call.timers, timer];
  turn.outputs.push({ kind: 'startTimer', timer: timer.id, due: timer.due });
}

/** Cancels the timers of these events. */
export function cancelTimers(turn: Turn, which: (event: string) => boolean): void {
  const { call } = turn;
  for (const timer of call.timers) if (which(timer.event)) turn.outputs.push({ kind: 'cancelTimer', timer: timer.id });
  call.timers = call.timers.filter((timer) => !which(timer.event));
}
