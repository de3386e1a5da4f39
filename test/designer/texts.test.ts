// The words of the designer: every one in both languages, every kind and every outcome named.

import { expect, test } from 'vitest';
import { filled } from '../../designer/i18n/message.ts';
import { messages } from '../../designer/i18n/messages.ts';
import { outcomeName, outcomeText } from '../../designer/i18n/outcome-name.ts';
import { translator } from '../../designer/i18n/text.tsx';
import { kindsByPurpose, kindViews } from '../../designer/node-kinds/kind-views.ts';
import { nodeKinds, outcomesOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import { practice } from './practice.ts';

const forms = (sentence: string | { one: string; other: string }) =>
  typeof sentence === 'string' ? [sentence] : [sentence.one, sentence.other];
const holes = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('every message says something in both languages, with the same holes', () => {
  const entries = Object.entries(messages);

  for (const [key, { en, fr }] of entries) {
    expect([...forms(en), ...forms(fr)], key).not.toContain('');
    const [english, french] = [forms(en).at(-1) ?? '', forms(fr).at(-1) ?? ''];
    expect(holes(french), key).toEqual(holes(english));
  }
  expect(entries.length).toBeGreaterThan(300);
});

test('French is written with the apostrophe of print', () => {
  const french = Object.values(messages).flatMap(({ fr }) => forms(fr));

  expect(french.filter((text) => text.includes("'"))).toEqual([]);
  expect(french.length).toBeGreaterThan(300);
});

test('French counts nothing in the singular, English in the plural', () => {
  const sentence = { one: '{count} x', other: '{count} xs' };

  expect(filled(sentence, 'fr', { count: 0 })).toBe('0 x');
  expect(filled(sentence, 'en', { count: 0 })).toBe('0 xs');
  expect(filled(sentence, 'fr', { count: 2 })).toBe('2 xs');
});

test('every outcome of every kind has a name of its own in both languages', () => {
  const outcomes = [
    ...practice.nodes.flatMap(outcomesOf),
    ...nodeKinds.operator.outcomes({ ...nodeKinds.operator.defaults, allowCheckMailbox: true }),
    ...nodeKinds.external.outcomes(nodeKinds.external.defaults),
    ...nodeKinds.busy.outcomes(nodeKinds.busy.defaults),
    ...nodeKinds.message.outcomes(nodeKinds.message.defaults),
    ...nodeKinds.forward.outcomes(nodeKinds.forward.defaults),
  ];

  for (const outcome of outcomes) {
    const [english, french] = [outcomeText(outcome, translator('en')), outcomeText(outcome, translator('fr'))];
    expect(french, outcome.id).not.toBe('');
    expect(french, outcome.id).not.toBe(english);
  }
  expect(outcomes.length).toBeGreaterThan(25);
});

test('a key is shown as a keycap with its label, and read aloud as a key', () => {
  const t = translator('fr');

  expect(outcomeName({ id: 'key-star', detail: 'Standard' }, t)).toEqual({ key: '*', label: 'Standard' });
  expect(outcomeText({ id: 'key-star', detail: 'Standard' }, t)).toBe('touche * – Standard');
  expect(outcomeText({ id: 'holiday-summer', detail: 'summer' }, t)).toBe('jour férié\u00a0: summer');
});

test('the palette offers every kind exactly once', () => {
  const offered = kindsByPurpose.flatMap(({ kinds }) => kinds);

  expect([...offered].sort()).toEqual(Object.keys(nodeKinds).sort());
  expect(Object.keys(kindViews)).toHaveLength(12);
});
