// A simulated call as a ladder diagram: who sent what to whom, when.

import type { CallEvent, Command, JournalRecord } from '../../schema/documents.generated.ts';
import type { Simulation } from './simulation-state.ts';

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
  /** Index into the simulation's steps. */
  readonly step: number;
  /** `in`: from the lane to the runtime; `out`: from the runtime to the lane; `own`: the runtime's own timer. */
  readonly direction: 'in' | 'out' | 'own';
  readonly lane: string;
  readonly message: JournalRecord['input'] | Command;
}

/** The lanes in the order in which they appear: the caller first. */
export function lanesOf({ call, steps }: Simulation): readonly Lane[] {
  const rung = steps.flatMap(({ commands }) =>
    commands.flatMap((command) => (command.type === 'ring' ? [command] : [])),
  );
  return [{ id: 'caller', party: call.from }, ...rung.map(({ id, party }) => ({ id, party }))];
}

/** Every input and every command, in order. */
export function ladderOf({ steps, call }: Simulation): readonly LadderEntry[] {
  return steps.flatMap(({ record, commands }, step) => {
    const at = { atMs: record.at - call.offeredAt, step };
    const { input } = record;
    const isTimer = input.type === 'timer.due';
    const entry: LadderEntry = {
      ...at,
      direction: isTimer ? 'own' : 'in',
      lane: laneOf(input),
      message: input,
    };
    const sent = commands.map((command): LadderEntry => {
      return { ...at, direction: 'out', lane: laneOf(command), message: command };
    });
    return [entry, ...sent];
  });
}

function laneOf(message: JournalRecord['input'] | Command | CallEvent): string {
  if (message.type === 'ring') return message.id;
  if (message.type === 'play') return message.to;
  return 'leg' in message ? message.leg : 'caller';
}
