// What a simulated call came to, and whether that is what its scenario expects.

import type { CallEnd, Command, Expectation } from '../../schema/documents.generated.ts';
import { outcomeOf } from '../core/cdr.ts';
import { pathOf } from '../core/trace.ts';
import { type Bound, runToEnd } from './running.ts';
import { startSimulation } from './simulation.ts';
import { isSent, type Simulation, type SimulationSetup } from './simulation-state.ts';

export interface SimulationResult {
  /** Nodes entered and edges followed, in order. */
  readonly path: readonly string[];
  /** Commands in the order of their sending. */
  readonly commands: readonly SentCommand[];
  readonly end: CallEnd;
}

/** A command without its call, which is always the same. `atMs`: milliseconds from the offer. */
export type SentCommand = Command extends infer Each
  ? Each extends Command
    ? { readonly atMs: number } & Omit<Each, 'call'>
    : never
  : never;

/** Runs a scenario from the offer to the end. A call that never ends has the outcome `unfinished` at its last instant. */
export function simulate(setup: SimulationSetup, bound: Bound = {}): SimulationResult {
  return resultOf(runToEnd(startSimulation(setup), bound));
}

/** What a simulation has come to so far. */
export function resultOf({ steps, call, now }: Simulation): SimulationResult {
  const { offeredAt, endedAt, cause } = call;
  return {
    path: pathOf(steps.flatMap(({ trace }) => trace)),
    commands: steps.flatMap(({ record, commands }) =>
      commands.filter(isSent).map((command) => sentAt(record.at - offeredAt, command)),
    ),
    end: { cause: cause ?? 16, outcome: outcomeOf(call), atMs: (endedAt ?? now) - offeredAt },
  };
}

/** Where a result differs from what was expected. `index` counts from 0; null: nothing there. */
export type Difference =
  | {
      readonly kind: 'path';
      readonly index: number;
      readonly expected: string | null;
      readonly found: string | null;
    }
  | {
      readonly kind: 'end';
      readonly field: 'cause' | 'outcome' | 'atMs';
      readonly expected: string | number;
      readonly found: string | number;
    };

/** The differences from an expectation: the first one of the path, and each of the end if one is expected. */
export function checkExpectation(
  { path, end }: Pick<SimulationResult, 'path' | 'end'>,
  expected: Expectation,
): readonly Difference[] {
  const fields = (['cause', 'outcome', 'atMs'] as const).flatMap((field): readonly Difference[] => {
    const wanted = expected.end?.[field];
    return wanted === undefined || wanted === end[field]
      ? []
      : [{ kind: 'end', field, expected: wanted, found: end[field] }];
  });
  return [...pathDifference(path, expected.path), ...fields];
}

function pathDifference(found: readonly string[], expected: readonly string[]): readonly Difference[] {
  const length = Math.max(found.length, expected.length);
  for (let index = 0; index < length; index += 1) {
    if (found[index] !== expected[index]) {
      return [{ kind: 'path', index, expected: expected[index] ?? null, found: found[index] ?? null }];
    }
  }
  return [];
}

function sentAt(atMs: number, { call: _call, ...command }: Command): SentCommand {
  return { atMs, ...command };
}
