import { describe, expect, test } from 'vitest';
import { readDocument, readJson } from '../../schema/read-document.ts';
import { parseAs } from '../../schema/validate.ts';
import { frontDeskText } from './front-desk.ts';
import { soundDirectory, soundFlow, soundScenario } from './sound-documents.ts';

const codesOf = (read: ReturnType<typeof readJson> | ReturnType<typeof readDocument>) =>
  read.ok ? [] : read.problems.map(({ code, pointer }) => (pointer === '' ? code : `${code} ${pointer}`));

describe('a document tells its kind by its shape', () => {
  test.each([
    ['flow', JSON.stringify(soundFlow)],
    ['chart', frontDeskText],
    ['scenario', JSON.stringify(soundScenario)],
    ['directory', JSON.stringify(soundDirectory)],
  ])('a %s', (kind, text) => {
    const read = readDocument(text);

    expect(codesOf(read)).toEqual([]);
    expect(read.ok && read.value.kind).toBe(kind);
    expect(read.ok && read.value.value).toEqual(JSON.parse(text));
  });

  test.each(['{}', '[]', 'null', '"flow"', '7', '{"nodes": []}', '[{"nodes": [], "edges": []}]'])(
    '%s is of none',
    (text) => {
      expect(codesOf(readDocument(text))).toEqual(['document.kind-unknown']);
    },
  );

  test('a flow with a fault is still told as a flow', () => {
    const [found] = codesOf(readDocument(JSON.stringify({ ...soundFlow, nodes: [{ id: 'a', kind: 'teleport' }] })));

    expect(found).toBe('flow.kind-unknown /nodes/0/kind');
  });
});

describe('bytes', () => {
  const utf8 = new TextEncoder();

  test('are read as UTF-8, with or without a byte order mark', () => {
    expect(readJson(utf8.encode('{"nom":"Élise"}'))).toEqual({ ok: true, value: { nom: 'Élise' } });
    expect(readJson(utf8.encode('\uFEFF[1]'))).toEqual({ ok: true, value: [1] });
    expect(readJson('\uFEFF[1]')).toEqual({ ok: true, value: [1] });
  });

  test('that are not UTF-8 are refused with their place', () => {
    const latin1 = Uint8Array.from('[\n"Élise"]', (character) => character.charCodeAt(0));
    const read = readJson(latin1);

    expect(codesOf(read)).toEqual(['document.unreadable']);
    expect(!read.ok && read.problems[0]?.params).toMatchObject({ line: 2, column: 2 });
  });

  test('are counted, not characters', () => {
    expect(codesOf(readJson('"éé"', 6))).toEqual([]);
    expect(codesOf(readJson('"ééé"', 7))).toEqual(['document.too-large']);
    expect(codesOf(readJson(utf8.encode('"ééé"'), 7))).toEqual(['document.too-large']);
  });

  test('of 50 MB are refused before they are parsed', () => {
    const huge = new Uint8Array(50 * 1024 * 1024); // zeros: parsing them would say unreadable
    const read = readDocument(huge);

    expect(codesOf(read)).toEqual(['document.too-large']);
    expect(!read.ok && read.problems[0]?.message).toContain('52428800 bytes');
    expect(codesOf(readDocument(' '.repeat(50 * 1024 * 1024)))).toEqual(['document.too-large']);
  });
});

describe('what is not JSON is refused with line, column and the characters at fault', () => {
  test.each([
    ['', 1, 1, 'EOF'],
    ['{', 1, 2, 'EOF'],
    ['{\n  "a": 1,\n}', 3, 1, '}'],
    ['[1,]', 1, 4, ']'],
    ['[1}', 1, 3, '}'],
    ['{"a" 1}', 1, 6, '1}'],
    ['{"a":}', 1, 6, '}'],
    ['{,}', 1, 2, ',}'],
    ['{1:2}', 1, 2, '1:2}'],
    ['{"a":1 "b":2}', 1, 8, '"b":2}'],
    ["{'a': 1}", 1, 2, "'a':"],
    ['[1] [2]', 1, 5, '[2]'],
    ['01', 1, 2, '1'],
    ['1.', 1, 2, '.'],
    ['nul', 1, 1, 'nul'],
    ['tru\nth', 1, 1, 'tru'],
    ['"open', 1, 6, 'EOF'],
    ['"a\nb"', 1, 3, '\\n'],
    ['"\\x"', 1, 2, '\\x"'],
    ['"\\u12"', 1, 2, '\\u12"'],
    ['// a comment\n{}', 1, 1, '//'],
    ['<html>', 1, 1, '<html>'],
    ['[\n\n  NaN]', 3, 3, 'NaN]'],
  ])('%j at line %i, column %i: %s', (text, line, column, found) => {
    const read = readJson(text);

    expect(codesOf(read)).toEqual(['document.unreadable']);
    expect(!read.ok && read.problems[0]?.params).toEqual({ line, column, found });
  });
});

describe('structure', () => {
  test('deeper than 64 levels is refused, however deep', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

    expect(codesOf(readJson(nested(64)))).toEqual([]);
    expect(codesOf(readJson(nested(65)))).toEqual([`document.too-deep${' /0'.padEnd(129, '/0')}`]);
    expect(codesOf(readJson(nested(1_000_000)))).toEqual([`document.too-deep${' /0'.padEnd(129, '/0')}`]);
  });

  test('with a key that reaches into objects is refused with its pointer, and harms nothing', () => {
    const text = '{"nodes":[{"__proto__":{"polluted":true}}],"edges":[],"meta":{"constructor":{"prototype":1}}}';

    expect(codesOf(readDocument(text)).sort()).toEqual([
      'document.dangerous-key /meta/constructor',
      'document.dangerous-key /nodes/0/__proto__',
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('a chart nested without end gets an answer from its schema too', () => {
    let states: object = { leaf: {} };
    for (let level = 0; level < 100_000; level += 1) states = { inner: { states } };

    const parsed = parseAs('chart', { id: 'deep', initial: 'inner', on: {}, states });

    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(['document.too-deep']);
  });
});
