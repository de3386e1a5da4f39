// Forwarding that goes in a circle over several extensions (A not answered → B → A), found before it is saved.
// Circles of drawn flows are found by runtime/check; what slips through is stopped by the hop limit at run time.

import { type Problem, problem } from '../../schema/problem.ts';
import type { EffectiveSettings } from './effective.ts';
import type { EffectiveTime } from './inheritance.ts';

/** An extension with what holds for it. */
export interface SettledExtension {
  readonly number: string;
  readonly settings: EffectiveSettings;
}

/** A circle, told at the setting that begins it. */
export interface ForwardCycle {
  /** The extension in whose settings the pointer of the problem lies, at the level of its origin. */
  readonly extension: string;
  readonly problem: Problem;
}

/**
 * Every setting through which a call that nobody answers may come back to the extension it left: handling.cycle, with
 * the shortest way in the sentence (`204 → 205 → 204`). Times are not compared: two extensions may be busy or closed at
 * once. What a caller chooses by key (the operator) is no circle.
 */
export function forwardCycles(extensions: readonly SettledExtension[]): readonly ForwardCycle[] {
  const links = new Map(extensions.map(({ number, settings }) => [number, linksOf(settings)]));
  return extensions.flatMap(({ number }) => {
    const told = new Set<string>();
    return (links.get(number) ?? []).flatMap(({ to, pointer }) => {
      const back = wayBack(to, number, links);
      if (back === null || told.has(pointer)) return [];
      told.add(pointer);
      const path = [number, to, ...back].join(' → ');
      return [{ extension: number, problem: problem('handling.cycle', { pointer }, { path }) }];
    });
  });
}

interface Link {
  readonly to: string;
  readonly pointer: string;
}

function linksOf(settings: EffectiveSettings): readonly Link[] {
  const { business, closed, holiday, break: pause, holidayHandling } = settings;
  return [business, closed, pause, holiday, ...holidayHandling.values()].flatMap(timeLinks);
}

function timeLinks({ busy, notAnswered }: EffectiveTime): readonly Link[] {
  return [busy, notAnswered].flatMap(({ value, origin }) =>
    value.action === 'extension' ? [{ to: value.extension, pointer: origin.pointer }] : [],
  );
}

/** The rest of the shortest way to `goal`; null when there is none. */
function wayBack(from: string, goal: string, links: ReadonlyMap<string, readonly Link[]>): readonly string[] | null {
  const ways = new Map<string, readonly string[]>([[from, []]]);
  for (const [extension, way] of ways) {
    if (extension === goal) return way;
    for (const { to } of links.get(extension) ?? []) if (!ways.has(to)) ways.set(to, [...way, to]);
  }
  return null;
}
