// What about the gateways deserves a look, and what is kept of it in this browser.

import { expect, test } from 'vitest';
import { addressOf, routeOf } from '../../designer/app/route.ts';
import { attentionOf, type Gateway, newestProblem } from '../../designer/gateways/gateways.ts';
import { translator } from '../../designer/i18n/text.tsx';
import { browserStore } from '../../designer/link/browser-store.ts';
import { type Problem, problem } from '../../schema/problem.ts';

const refused = problem('gateway.trunk-refused', {}, { number: '…42', status: 403 });
const missing = problem('gateway.prompt-missing', {}, { prompt: 'menu', language: 'fr' });

const gateway = (more: Partial<Gateway> = {}): Gateway => ({
  name: 'pbx',
  kind: 'asterisk',
  connected: true,
  since: 1_000,
  capabilities: [],
  calls: 0,
  problems: [],
  ...more,
});
const at = (instant: number, found: Problem) => ({ problem: found, count: 1, at: instant });

test('a gateway that is away is marked, also beside one that is there and one with a problem', () => {
  const troubled = gateway({ problems: [at(5_000, refused)] });

  expect(attentionOf([gateway(), gateway({ name: 'edge', connected: false }), troubled], 0)).toBe('isAway');
  expect(attentionOf([gateway()], 0)).toBeNull();
  expect(attentionOf([], 0)).toBeNull();
});

test('an error is marked until it was seen, and again when it comes back; a warning never', () => {
  const troubled = [gateway({ problems: [at(6_000, missing), at(5_000, refused)] })];

  expect(attentionOf(troubled, 0)).toBe('hasProblem');
  expect(newestProblem(troubled)).toBe(6_000);
  expect(attentionOf(troubled, newestProblem(troubled))).toBeNull();
  expect(attentionOf([gateway({ problems: [at(7_000, refused)] })], 6_000)).toBe('hasProblem');
  expect(attentionOf([gateway({ problems: [at(6_000, missing)] })], 0)).toBeNull();
  expect(newestProblem([gateway()])).toBe(0);
});

test('how often a problem came is told in both languages', () => {
  const told = (language: 'en' | 'fr', count: number) =>
    translator(language)('gateways.times', { count, time: '9:05' });

  expect([told('en', 1), told('en', 3)]).toEqual(['once, 9:05', '3 times, last 9:05']);
  expect([told('fr', 1), told('fr', 3)]).toEqual(['une fois, 9:05', '3 fois, dernière fois 9:05']);
});

test('the page has an address, and without a server there is no gateway', async () => {
  expect(routeOf(addressOf({ page: 'gateways' }))).toEqual({ page: 'gateways' });
  expect(await browserStore(localStorageOf(), () => 0).gateways()).toEqual({ ok: true, value: [] });
});

function localStorageOf(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
