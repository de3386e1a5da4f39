import { describe, expect, test } from 'vitest';
import { explain, isSound, problem, shown } from '../../schema/problem.ts';
import { problemCatalogue } from '../../schema/problem-catalogue.ts';

const entries = Object.entries(problemCatalogue);
const holes = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const french = /[àâéèêëîïôùûüçœ’«»]|\b(le|la|les|un|une|des|pas|est|de|du|et)\b/i;

test('every problem is told in both languages, with the same values', () => {
  expect(entries.length).toBeGreaterThan(90);
  for (const [code, { en, fr }] of entries) {
    for (const part of ['message', 'remedy'] as const) {
      expect(en[part], `${code} ${part}`).toMatch(/^[“{A-Za-z].*[.!}]$/s);
      expect(fr[part], `${code} ${part}`).toMatch(/^[«{A-ZÀ-Ýa-z].*[.!}]$/s);
    }
    expect(holes(fr.message + fr.remedy), code).toEqual(holes(en.message + en.remedy));
    expect(`${fr.message} ${fr.remedy}`, code).toMatch(french);
  }
});

test('codes are <area>.<what>, in lower case', () => {
  expect(entries.filter(([code]) => !/^[a-z]+\.[a-z0-9-]+$/.test(code))).toEqual([]);
});

describe('a problem', () => {
  test('fills its sentences in the language of the reader', () => {
    const found = problem('flow.id-twice', { pointer: '/nodes/3/id', nodes: ['hours'] }, { id: 'hours' });

    expect(found).toMatchObject({ severity: 'error', pointer: '/nodes/3/id', nodes: ['hours'], edges: [] });
    expect(found.message).toBe('Two steps have the id “hours”.');
    expect(explain(found, 'fr').message).toBe('Deux étapes portent l’identifiant « hours ».');
  });

  test('blocks only when it is an error', () => {
    expect(isSound([problem('flow.unreachable', {}, { node: 'a' })])).toBe(true);
    expect(isSound([problem('flow.unreachable', {}, { node: 'a' }), problem('flow.entry-missing')])).toBe(false);
  });
});

test('an offending value is shown short, however deep or long it is', () => {
  let deep: unknown = 0;
  for (let level = 0; level < 100_000; level += 1) deep = [deep];

  expect(shown(deep)).toBe('[[["…"]]]');
  expect(shown('x'.repeat(200))).toHaveLength(80);
  expect(shown(new Array(1e6).fill('long'))).toHaveLength(80);
  expect(shown(undefined)).toBe('undefined');
});
