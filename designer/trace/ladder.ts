// The ladder diagram of a call as plain data: lifelines and the arrows between them, in columns and rows.
// How it is drawn is ladder-diagram.tsx.

import type { CallCommand } from '../../runtime/core/call-state.ts';
import type { JournalRecord } from '../../schema/documents.generated.ts';
import type { Moment } from './moments.ts';

export interface Lifeline {
  readonly kind: 'caller' | 'runtime' | 'leg';
  /** The id of the ring command for a leg; else the kind. */
  readonly id: string;
  /** Rows between which it is drawn, both included. */
  readonly from: number;
  readonly to: number;
}

export interface Rung {
  readonly row: number;
  /** Index of the moment that it belongs to. */
  readonly moment: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Columns; equal ones are a note on one lifeline. */
  readonly from: number;
  readonly to: number;
  readonly what:
    | { readonly kind: 'record'; readonly record: JournalRecord }
    | { readonly kind: 'command'; readonly command: CallCommand };
}

export interface Ladder {
  readonly lifelines: readonly Lifeline[];
  readonly rungs: readonly Rung[];
}

const caller = 0;
const runtime = 1;

/** Caller, runtime, then every leg in the order in which it was rung. Rows run down in the order of the journal. */
export function ladderOf(moments: readonly Moment[]): Ladder {
  const legs = moments.flatMap((moment) => moment.commands).filter(({ type }) => type === 'ring');
  const columnOf = new Map(legs.map(({ id }, index) => [id, index + 2]));
  const places = placesOf(moments, (leg) => columnOf.get(leg) ?? runtime);
  const rungs: Rung[] = [];
  for (const [index, moment] of moments.entries()) {
    const { record } = moment;
    const inOrder = [
      { at: record.at, ...places.record(record), what: { kind: 'record', record } as const },
      ...moment.commands.map((command) => ({
        at: record.at,
        ...places.command(command),
        what: { kind: 'command', command } as const,
      })),
    ];
    for (const rung of inOrder) rungs.push({ ...rung, row: rungs.length, moment: index });
  }
  const last = Math.max(0, rungs.length - 1);
  return {
    lifelines: [
      { kind: 'caller', id: 'caller', from: 0, to: last },
      { kind: 'runtime', id: 'runtime', from: 0, to: last },
      ...legs.map(({ id }): Lifeline => ({ kind: 'leg', id, ...span(rungs, columnOf.get(id) ?? runtime) })),
    ],
    rungs,
  };
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function placesOf(moments: readonly Moment[], columnOfLeg: (leg: string) => number) {
  const targets = new Map<string, string>();
  for (const command of moments.flatMap(({ commands }) => commands)) if (command.type === 'play') targets.set(command.id, command.to);
  const column = (target: string) => (target === 'caller' ? caller : columnOfLeg(target));
  const columnOfMedia = (id: string) => column(targets.get(id) ?? 'caller');
  return {
    record({ input }: JournalRecord): Place {
      if ('leg' in input) return { from: columnOfLeg(input.leg), to: runtime };
      if ('play' in input) return { from: columnOfMedia(input.play), to: runtime };
      const isClock = input.type === 'timer.due' || input.type === 'gateway.lost';
      return { from: isClock ? runtime : caller, to: runtime };
    },
    command(command: CallCommand): Place {
      if (command.type === 'ring') return { from: runtime, to: columnOfLeg(command.id) };
      if ('leg' in command) return { from: runtime, to: columnOfLeg(command.leg) };
      if (command.type === 'play') return { from: runtime, to: column(command.to) };
      if (command.type === 'stop') return { from: runtime, to: columnOfMedia(command.target) };
      return { from: runtime, to: caller };
    },
  };
}

/** From the ring to the last word of the leg. */
function span(rungs: readonly Rung[], column: number): { readonly from: number; readonly to: number } {
  const rows = rungs.filter(({ from, to }) => from === column || to === column).map(({ row }) => row);
  return { from: rows[0] ?? 0, to: rows.at(-1) ?? 0 };
}
