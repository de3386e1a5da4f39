// Whether two charts run alike: the same states, transitions and actions, whatever their notes say.

import type { Chart } from '../../schema/documents.generated.ts';

/**
 * True when the two charts have the same id, initial state, transitions and states. Meta and descriptions do not count,
 * nor does the order of events; the order of states and actions does, since XState enters and acts in that order.
 */
export function sameStates(one: Chart, other: Chart): boolean {
  return canonical(one) === canonical(other);
}

function canonical({ id, initial, on, states }: Chart): string {
  return JSON.stringify({ id, initial, on, states }, (key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if (key === 'states') return Object.entries(value);
    return sorted(Object.entries(value).filter(([name]) => key === 'params' || !notes.has(name)));
  });
}

/** For people and for the designer only. Elsewhere these names are no notes: a state, or a param of an action. */
const notes: ReadonlySet<string> = new Set(['meta', 'description', 'tags']);

function sorted(entries: [string, unknown][]): object {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
