// The ladder diagram of a call laid out in columns and rows. Who sent what to whom is runtime/simulation/ladder.ts;
// how it is drawn is ladder-diagram.tsx.

import { type LadderEntry, ladderOf, lanesOf } from '../../runtime/simulation/ladder.ts';
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
  /** Columns; equal ones are a note on one lifeline. */
  readonly from: number;
  readonly to: number;
  readonly entry: LadderEntry;
}

export interface LadderLayout {
  readonly lifelines: readonly Lifeline[];
  readonly rungs: readonly Rung[];
}

const callerColumn = 0;
const runtimeColumn = 1;

/** Caller, runtime, then every leg in the order in which it was rung. Rows run down in the order of the journal. */
export function ladderLayout(moments: readonly Moment[]): LadderLayout {
  const call = moments.at(-1)?.call;
  if (call === undefined) return { lifelines: [], rungs: [] };
  const source = { call, steps: moments };
  const legs = lanesOf(source).filter(({ id }) => id !== 'caller');
  const columns = new Map(legs.map(({ id }, index) => [id, index + 2]));
  const rungs = ladderOf(source).map((entry, row): Rung => {
    const lane = columns.get(entry.lane) ?? callerColumn;
    return { row, entry, ...ends(entry.direction, lane) };
  });
  const last = Math.max(0, rungs.length - 1);
  return {
    lifelines: [
      { kind: 'caller', id: 'caller', from: 0, to: last },
      { kind: 'runtime', id: 'runtime', from: 0, to: last },
      ...legs.map(({ id }): Lifeline => ({ kind: 'leg', id, ...span(rungs, columns.get(id) ?? runtimeColumn) })),
    ],
    rungs,
  };
}

function ends(direction: LadderEntry['direction'], lane: number): Pick<Rung, 'from' | 'to'> {
  switch (direction) {
    case 'in':
      return { from: lane, to: runtimeColumn };
    case 'out':
      return { from: runtimeColumn, to: lane };
    case 'own':
      return { from: runtimeColumn, to: runtimeColumn };
  }
}

/** From the ring to the last word of the leg. */
function span(rungs: readonly Rung[], column: number): Pick<Lifeline, 'from' | 'to'> {
  const rows = rungs.filter(({ from, to }) => from === column || to === column).map(({ row }) => row);
  return { from: rows[0] ?? 0, to: rows.at(-1) ?? 0 };
}
