// Which rates a contender holds, and where its knee is.

import type { Figures } from './trial.ts';

/** A caller who waits longer for the first sign of ringing would notice. */
const longestToRingingMs = 250;

/** Every call went well, and 95 of 100 callers heard ringing in good time. */
function isHeld({ failed, left, toRinging }: Pick<Figures, 'failed' | 'left' | 'toRinging'>): boolean {
  return failed === 0 && left === 0 && toRinging.p95 <= longestToRingingMs;
}

/** The highest rate below the first that is not held; 0 when none is. */
export function knee(figures: readonly Figures[]): number {
  const rising = figures.toSorted((one, other) => one.perSecond - other.perSecond);
  const broken = rising.findIndex((each) => !isHeld(each));
  return (broken === -1 ? rising : rising.slice(0, broken)).at(-1)?.perSecond ?? 0;
}
