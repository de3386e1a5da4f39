// What no document or message may hold, whatever its schema: nesting too deep to walk, and keys that reach into the
// program's own objects.

import { pointerTo } from './pointer.ts';
import { type Problem, problem } from './problem.ts';

/** Levels of nesting; the deepest chart of a drawn flow has 12. */
const deepestNesting = 64;

/**
 * The faults of a value that came from JSON: `document.too-deep` once, or a `document.dangerous-key` for each own key
 * `__proto__`, `prototype` or `constructor`, with its pointer. Recursion ends at the deepest level that is allowed.
 */
export function structureProblems(value: unknown): readonly Problem[] {
  return isSound(value, deepestNesting) ? [] : faultsOf(value);
}

/** Says only whether there is a fault: every message of a gateway passes here, and almost none has one. */
function isSound(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  if (Array.isArray(value)) return value.every((each) => isSound(each, levels - 1));
  for (const key in value) {
    if (dangerous.has(key) || !isSound(Reflect.get(value, key), levels - 1)) return false;
  }
  return true;
}

/** The faults with their pointers. Walks without recursion. */
function faultsOf(value: unknown): readonly Problem[] {
  const found: Problem[] = [];
  const open = opened(value);
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const key = level.keys.next().value;
    if (key === undefined) {
      open.pop();
      continue;
    }
    level.key = key;
    if (dangerous.has(key)) {
      found.push(problem('document.dangerous-key', { pointer: pointerOf(open) }, { key: String(key) }));
      continue;
    }
    const inner = opened(Reflect.get(level.value, key));
    if (inner.length > 0 && open.length === deepestNesting) {
      return [problem('document.too-deep', { pointer: pointerOf(open) }, { limit: deepestNesting })];
    }
    open.push(...inner);
  }
  return found;
}

const dangerous: ReadonlySet<string | number> = new Set(['__proto__', 'prototype', 'constructor']);

/** An object or array being walked, and how far the walk has come in it. */
interface Level {
  readonly value: object;
  readonly keys: Iterator<string | number, undefined>;
  key: string | number;
}

function opened(value: unknown): Level[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value).values();
  return [{ value, keys, key: '' }];
}

function pointerOf(open: readonly Level[]): string {
  return pointerTo(...open.map(({ key }) => key));
}
