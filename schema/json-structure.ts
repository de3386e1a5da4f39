// What no document or message may hold, whatever its schema: nesting too deep to walk, and keys that reach into the
// program's own objects.

import { pointerTo } from './pointer.ts';
import { type Problem, problem } from './problem.ts';

/** Levels of nesting; the deepest chart of a drawn flow has 12. */
export const deepestNesting = 64;

/**
 * The faults of a value that came from JSON: `document.too-deep` once, or a `document.dangerous-key` for each own key
 * `__proto__`, `prototype` or `constructor`, with its pointer. Walks without recursion.
 */
export function structureProblems(value: unknown): readonly Problem[] {
  const found: Problem[] = [];
  const open: Visited[] = [{ value, key: '', parent: null, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth >= deepestNesting) {
      return [problem('document.too-deep', { pointer: pointerOf(next) }, { limit: deepestNesting })];
    }
    for (const [key, child] of Object.entries(next.value)) {
      const visited = { value: child, key, parent: next, depth: next.depth + 1 };
      if (dangerous.has(key)) found.push(problem('document.dangerous-key', { pointer: pointerOf(visited) }, { key }));
      else open.push(visited);
    }
  }
  return found;
}

const dangerous: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

interface Visited {
  readonly value: unknown;
  readonly key: string;
  readonly parent: Visited | null;
  readonly depth: number;
}

function pointerOf(visited: Visited): string {
  const tokens: string[] = [];
  for (let next = visited; next.parent !== null; next = next.parent) tokens.push(next.key);
  return pointerTo(...tokens.reverse());
}
