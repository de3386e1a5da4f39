// What an import took, guessed and left over, by pointers into the reply. What is taken is decided by the readers
// beside this file; everything that nobody took is left over.

import { pointerTo } from '../../../schema/pointer.ts';
import { type Problem, problem, shown } from '../../../schema/problem.ts';

/** A value of the reply that became a setting. */
export interface Taken {
  /** JSON pointer into the reply. */
  readonly from: string;
  /** JSON pointer into the settings document. */
  readonly to: string;
}

/** Collects what the readers say. One for each import. */
export interface ImportReport {
  take(from: string, to: string): void;
  /** Something that the reply does not say, or says twice: what was made of it. */
  guess(found: Problem): void;
  /** Something that is known and cannot be taken, with its reason; everything below its pointer is left over with it. */
  leave(found: Problem): void;
  readonly taken: readonly Taken[];
  readonly guessed: readonly Problem[];
  readonly left: readonly Problem[];
}

/** A report in which nothing stands yet. */
export function importReport(): ImportReport {
  const taken: Taken[] = [];
  const guessed: Problem[] = [];
  const left: Problem[] = [];
  return {
    take: (from, to) => void taken.push({ from, to }),
    guess: (found) => void guessed.push(found),
    leave: (found) => void left.push(found),
    taken,
    guessed,
    left,
  };
}

/** The report's left-over things, with handling.import-not-taken for each leaf of the reply that nobody looked at. */
export function leftOver(reply: unknown, { taken, left }: ImportReport): readonly Problem[] {
  const seen = new Set([...taken.map(({ from }) => from), ...left.map(({ pointer }) => pointer)]);
  return [...left, ...untouchedLeaves(reply, '', seen)];
}

function untouchedLeaves(value: unknown, pointer: string, seen: ReadonlySet<string>): readonly Problem[] {
  if (seen.has(pointer)) return [];
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    return Object.entries(value).flatMap(([key, inner]) => untouchedLeaves(inner, pointer + pointerTo(key), seen));
  }
  return [problem('handling.import-not-taken', { pointer }, { value: shown(value) })];
}
