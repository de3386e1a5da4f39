import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartActions } from '../../schema/actions.ts';
import { chartEventOf, chartEvents } from '../../schema/chart-events.ts';
import { answersOf } from '../../schema/chart-questions.ts';
import { builtInPrompts } from '../../schema/prompts.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/chart.schema.json', import.meta.url), 'utf8'));
const eventType = new RegExp(schema.$defs.eventType.pattern);

const keys = ['0', '9', 'star', 'hash'];
const examplesOf = (pattern: string) =>
  keys
    .map((key) => pattern.replace('<d>', key).replaceAll(/<\w+>/g, 'b-2'))
    .filter((type, at, all) => all.indexOf(type) === at);

describe('the events that a chart may wait for', () => {
  test('are all in the chart schema, each with a sentence in both languages', () => {
    expect(chartEvents.length).toBeGreaterThanOrEqual(30);
    for (const { pattern, en, fr } of chartEvents) {
      for (const type of examplesOf(pattern)) expect(type).toMatch(eventType);
      expect(en).toMatch(/^[A-Z].*\.$/);
      expect(fr).toMatch(/^[A-ZÀ-Ý].*\.$/);
    }
  });

  test('hold whatever the chart schema lets through, wildcards apart', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.stringMatching(eventType), (type) => {
        fc.pre(!type.includes('*'));
        const row = chartEventOf(type);
        expect(row, type).toBeDefined();
        if (row !== undefined) met.add(row.pattern);
      }),
      { numRuns: 3000, seed: 11 },
    );
    expect(met.size).toBe(chartEvents.length);
  });

  test('each wildcard that the schema lets through covers events of the list only', () => {
    const wildcards = ['caller.dtmf.*', 'leg.*', 'leg.a.*', 'leg.a.dtmf.*', 'play.*', 'play.a.*', 'record.*'];
    wildcards.push('schedule.a.*', 'schedule.a.holiday.*', 'party.a.*', 'ring.*', 'forward.*');

    for (const type of wildcards) {
      expect(type).toMatch(eventType);
      expect(
        chartEvents.some(({ pattern }) => examplesOf(pattern).some((each) => each.startsWith(type.slice(0, 4)))),
      ).toBe(true);
    }
    for (const type of ['*', 'caller.*', 'schedule.*', 'party.*', '**', 'leg.*.busy'])
      expect(type).not.toMatch(eventType);
  });

  test('are found by their type', () => {
    expect(chartEventOf('leg.b.dtmf.hash')?.cause).toBe('party');
    expect(chartEventOf('schedule.main.holiday.bank')?.pattern).toBe('schedule.<schedule>.holiday.<group>');
    expect(chartEventOf('caller.dtmf.12')).toBeUndefined();
    expect(chartEventOf('leg.b.*')).toBeUndefined();
  });

  test('hold every answer of every question', () => {
    const answers = [
      ...answersOf({ type: 'ask', params: { question: 'schedule', schedule: 'main' } }),
      ...answersOf({ type: 'ask', params: { question: 'party', party: '204' } }),
      ...answersOf({ type: 'ask', params: { question: 'ring' } }),
      ...answersOf({ type: 'forward', params: { extension: '204' } }),
    ];
    const asked = chartEvents.filter(({ cause }) => cause === 'host').map(({ pattern }) => pattern);

    const met = answers.map((answer) => chartEventOf(answer.replace('.*', '.any'))?.pattern);

    expect(met.toSorted()).toEqual(asked.toSorted());
    expect(answers).toHaveLength(12);
  });
});

test('the actions of a chart are those of its schema, each with a sentence in both languages', () => {
  const refs: readonly { readonly $ref: string }[] = schema.$defs.action.oneOf;
  const types = refs.map(({ $ref }) => schema.$defs[$ref.replace('#/$defs/', '')].properties.type.const);

  expect(types.length).toBeGreaterThanOrEqual(15);
  expect(Object.keys(chartActions).toSorted()).toEqual(types.toSorted());
  for (const { en, fr } of Object.values(chartActions)) {
    expect(en).toMatch(/^[A-Z].*\.$/);
    expect(fr).toMatch(/^[A-ZÀ-Ý].*\.$/);
  }
});

test('the built-in prompts say something in both languages, at a pace that people can follow', () => {
  const prompts = Object.entries(builtInPrompts);
  const id = new RegExp(schema.$defs.id.pattern);

  expect(prompts.length).toBeGreaterThanOrEqual(14);
  for (const [name, { en, fr, seconds }] of prompts) {
    expect(name).toMatch(id);
    expect(en).not.toBe(fr);
    if (en.startsWith('♪')) continue;
    const words = Math.max(...[en, fr].map((text) => text.split(/\s+/).length));
    expect(words / seconds, name).toBeGreaterThan(1.4);
    expect(words / seconds, name).toBeLessThan(3.2);
  }
});
