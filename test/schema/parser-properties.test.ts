import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from '../../schema/json-fault.ts';
import { valueAt } from '../../schema/pointer.ts';
import type { Problem } from '../../schema/problem.ts';
import { problemCatalogue } from '../../schema/problem-catalogue.ts';
import { documentOf, readDocument, readJson } from '../../schema/read-document.ts';
import { type DocumentKind, type Documents, parseAs } from '../../schema/validate.ts';
import { frontDesk, frontDeskText } from './front-desk.ts';
import { soundDirectory, soundFlow, soundHandling, soundScenario } from './sound-documents.ts';

const sound: { readonly [Kind in DocumentKind]: unknown } = {
  'asterisk-settings': {
    url: 'https://pbx.example.com:8089',
    events: 'inbound',
    outbound: { user: 'asterisk' },
    trunks: [{ prefix: '+', dial: 'PJSIP/{number}@trunk' }],
  },
  flow: soundFlow,
  chart: frontDesk(),
  directory: soundDirectory,
  scenario: soundScenario,
  schedule: soundDirectory.schedules[0],
  'call-handling': soundHandling,
  'call-handling-policies': {
    policies: [
      { option: 'notAnswered.voicemail', enabled: false, locked: true, lockedBy: { level: 'site' }, modified: true },
    ],
    forwarding: { restriction: 2, locked: true, lockedBy: { level: 'account', name: 'Claire' }, modified: true },
  },
  'call-event': { type: 'leg.answered', call: 'c1', leg: '3.0' } satisfies Documents['call-event'],
  command: { type: 'play', call: 'c1', id: '4.1', prompt: 'menu', to: 'caller', language: 'fr' },
  journal: { seq: 2, at: 1, input: { type: 'timer.due', timer: '1.0' }, answers: [{ event: 'ring.busy' }] },
  'link-message': { type: 'ack', seq: 3 },
};
const kinds = [
  'asterisk-settings',
  'flow',
  'chart',
  'directory',
  'scenario',
  'schedule',
  'call-event',
  'call-handling',
  'call-handling-policies',
  'command',
  'journal',
  'link-message',
] as const;

/** Problems are of use only when each has a place in the document, and its sentences their values. */
function expectUseful(problems: readonly Problem[], value: unknown): void {
  expect(problems.length).toBeGreaterThan(0);
  for (const { code, pointer, params } of problems) {
    const { message, remedy } = problemCatalogue[code].en;
    for (const [, hole = ''] of (message + remedy).matchAll(/\{(\w+)\}/g)) expect(params, code).toHaveProperty(hole);
    // A key that is refused, or that is missing, stands in a place that exists.
    const parent = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
    expect(valueAt(value, parent), pointer).toBeDefined();
  }
}

describe.each(kinds)('a %s', (kind) => {
  test('that is sound is accepted, the value untouched', () => {
    const before = JSON.stringify(sound[kind]);
    const parsed = parseAs(kind, sound[kind]);

    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(parsed.ok && parsed.value).toBe(sound[kind]);
    expect(JSON.stringify(sound[kind])).toBe(before);
  });

  test('that is any JSON at all gets an answer', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const parsed = parseAs(kind, value);
        if (!parsed.ok) expectUseful(parsed.problems, value);
      }),
      { numRuns: 150 },
    );
  });

  test('with one place changed is accepted, or refused with a place', () => {
    let refused = 0;
    fc.assert(
      fc.property(mutated(sound[kind]), (value) => {
        const parsed = parseAs(kind, value);
        if (parsed.ok) return;
        refused += 1;
        expectUseful(parsed.problems, value);
      }),
      { numRuns: 200, seed: 7 },
    );
    expect(refused).toBeGreaterThan(50);
  });
});

test('a chart with one place changed is in the profile, or refused with a place', () => {
  fc.assert(
    fc.property(mutated(frontDesk()), (value) => {
      const read = documentOf(value);
      if (!read.ok) expectUseful(read.problems, value);
    }),
    { numRuns: 500 },
  );
});

test('any text gets an answer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), spoilt(frontDeskText)), (text) => {
      const read = readDocument(text);
      if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('the place of a fault in a text is where an engine sees it, or where that word begins', () => {
  let told = 0;
  fc.assert(
    fc.property(spoilt(JSON.stringify(soundScenario, null, 1)), (text) => {
      const read = readJson(text);
      const offset = engineOffset(text);
      expect(read.ok).toBe(offset === null);
      if (offset === null || offset === undefined) return;
      told += 1;
      const { line, column } = jsonFault(text);
      const ours =
        text
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length +
        (line > 1 ? 1 : 0) +
        column -
        1;
      expect(ours).toBeLessThanOrEqual(offset);
      expect(text.slice(ours, offset)).toMatch(/^[-+.\w\\]*$/);
    }),
    { numRuns: 500 },
  );
  expect(told).toBeGreaterThan(100);
});

test('any bytes get an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const read = readDocument(bytes);
      if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
    }),
  );
});

/** null: valid; undefined: refused without a place. */
function engineOffset(text: string): number | null | undefined {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
    return position === undefined ? undefined : Number(position);
  }
}

/** The text with one character replaced, removed or added. */
function spoilt(text: string): fc.Arbitrary<string> {
  const characters = fc.constantFrom(...'{}[],:"\\x01.-+e tn\n\u0000é');
  return fc
    .tuple(fc.nat(text.length), fc.nat(1), fc.oneof(characters, fc.constant('')))
    .map(([at, dropped, added]) => text.slice(0, at) + added + text.slice(at + dropped));
}

/** The document with the value at one place replaced by something else, removed, or given a stranger beside it. */
function mutated(document: unknown): fc.Arbitrary<unknown> {
  const places = pointersOf(document, '');
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      '',
      'x',
      -1,
      1e9,
      1.5,
      true,
      null,
      [],
      {},
      { toString: 1, valueOf: 1 },
      'ended',
      '+33612345678',
      '#front-desk.ended',
    ),
  );
  return fc
    .tuple(fc.constantFrom(...places), fc.constantFrom('replace', 'remove', 'add'), value)
    .map(([pointer, change, other]) => changed(structuredClone(document), pointer, change, other));
}

function changed(document: unknown, pointer: string, change: string, other: unknown): unknown {
  const at = pointer.lastIndexOf('/');
  const holder = Object(valueAt(document, pointer.slice(0, at)));
  const key = pointer
    .slice(at + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  if (change === 'remove') Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, change === 'add' ? `${key}x` : key, other);
  return JSON.parse(JSON.stringify(document));
}

function pointersOf(value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const pointer = `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [pointer, ...pointersOf(inner, pointer)];
  });
}
