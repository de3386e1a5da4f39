// What holds for every source file whatever it does: it stays small, says what lives in it, and names no one's machine.
import { expect, test } from 'vitest';
import { sourceFiles } from './tools/source-files.ts';

const GENERATED = /\.generated\.|\/generated\//;
const TEXT = /\.(ts|tsx|mjs|css|html|md|ya?ml|json|txt)$|^[^/]*$|^\.ci\//;

const code = sourceFiles(/^(schema|runtime|designer|flows|test)\/.*\.(ts|tsx|mjs|css)$/).filter(
  ({ path }) => !GENERATED.test(path),
);
const texts = sourceFiles(TEXT);

// Spelled in pieces, so that this file does not find itself.
const MACHINE_PATHS = new RegExp(`(?<![\\w.:/-])/(${['work', 'tmp', 'root', 'home', 'Users', 'mnt'].join('|')})/\\w`);
const PRIVATE_HOSTS = new RegExp(
  `https?://[^/\\s"'\`)]*(${['registry', 'artifactory', 'nexus', 'verdaccio'].join('|')})`,
);

const lines = (text: string) => text.replace(/\n$/, '').split('\n');

const linesThat = (pattern: RegExp, files: typeof texts) =>
  files.flatMap(({ path, text }) =>
    lines(text).flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );

test('no source file is longer than 400 lines', () => {
  expect(code.length).toBeGreaterThan(20);
  expect(code.filter(({ text }) => lines(text).length > 400).map(({ path }) => path)).toEqual([]);
});

test('every source file opens by saying what lives in it', () => {
  // A test file says it in the names of its tests.
  const telling = code.filter(({ path }) => !/\.test\.tsx?$/.test(path));
  const silent = telling.filter(({ text }) => !/^(#!.*\n)?\s*(\/\/|\/\*)/.test(text));

  expect(telling.length).toBeGreaterThan(10);
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('no source file puts its work off or switches the compiler off', () => {
  const marks = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b|@ts-(${'ignore'}|nocheck)`);

  expect(linesThat(marks, code)).toEqual([]);
});

test('no text names a path of a machine or the host of a package registry', () => {
  expect(texts.length).toBeGreaterThan(code.length);
  expect(linesThat(MACHINE_PATHS, texts)).toEqual([]);
  expect(linesThat(PRIVATE_HOSTS, texts)).toEqual([]);
});

test('a path of a machine and the host of a registry would be found', () => {
  const planted = [
    { path: 'a.md', text: 'Look into /' + 'home/someone/project.' },
    { path: 'b.json', text: '"resolved": "https://' + 'registry.example.org/a.tgz"' },
    { path: 'c.md', text: 'See https://example.org/home/page and runtime/work/it.' },
  ];

  expect(linesThat(MACHINE_PATHS, planted)).toEqual(['a.md:1']);
  expect(linesThat(PRIVATE_HOSTS, planted)).toEqual(['b.json:1']);
});
