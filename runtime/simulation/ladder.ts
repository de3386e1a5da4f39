// A call as a ladder diagram: who sent what to whom, when.

import type { JournalRecord } from '../../schema/documents.generated.ts';
import type { CallCommand } from '../core/call-state.ts';

/** What the diagram needs of a call: a simulation has it, and so has a journal that was replayed. */
export interface LadderCall {
  readonly call: { readonly from: string; readonly offeredAt: number };
  readonly steps: readonly { readonly record: JournalRecord; readonly commands: readonly CallCommand[] }[];
}

/** A vertical line of the diagram: the caller, or a leg. */
export interface Lane {
  /** `caller`, or the leg's id. */
  readonly id: string;
  /** The caller's number, or the leg's party. */
  readonly party: string;
}

export interface LadderEntry {
  /** Milliseconds from the offer. */
  readonly atMs: number;
  /** Index into the call's steps. */
  readonly step: number;
  /** `in`: from the lane to the runtime; `out`: from the runtime to the lane; `own`: the runtime's own timer. */
  readonly direction: 'in' | 'out' | 'own';
  readonly lane: string;
  readonly message: JournalRecord['input'] | CallCommand;
}

/** The lanes in the order in which they appear: the caller first. */
export function lanesOf({ call, steps }: LadderCall): readonly Lane[] {
  const rung = steps.flatMap(({ commands }) =>
    commands.flatMap((command) => (command.type === 'ring' ? [command] : [])),
  );
  return [{ id: 'caller', party: call.from }, ...rung.map(({ id, party }) => ({ id, party }))];
}

/** Every input and every command, in order. */
export function ladderOf({ steps, call }: LadderCall): readonly LadderEntry[] {
  const listeners = listenersOf(steps);
  return steps.flatMap(({ record, commands }, step) => {
    const at = { atMs: record.at - call.offeredAt, step };
    const { input } = record;
    const isOwn = input.type === 'timer.due' || input.type === 'gateway.lost';
    const entry: LadderEntry = {
      ...at,
      direction: isOwn ? 'own' : 'in',
      lane: laneOf(input, listeners),
      message: input,
    };
    const sent = commands.map((command): LadderEntry => {
      return { ...at, direction: 'out', lane: laneOf(command, listeners), message: command };
    });
    return [entry, ...sent];
  });
}

/** To whom each prompt is played, by the id of its command: its stop and its end name only that. */
function listenersOf(steps: LadderCall['steps']): ReadonlyMap<string, string> {
  const plays = steps.flatMap(({ commands }) =>
    commands.flatMap((command) => (command.type === 'play' ? [command] : [])),
  );
  return new Map(plays.map(({ id, to }) => [id, to]));
}

function laneOf(message: LadderEntry['message'], listeners: ReadonlyMap<string, string>): string {
  if (message.type === 'ring') return message.id;
  if (message.type === 'play') return message.to;
  if (message.type === 'stop') return listeners.get(message.target) ?? 'caller';
  if ('play' in message) return listeners.get(message.play) ?? 'caller';
  return 'leg' in message ? message.leg : 'caller';
}
