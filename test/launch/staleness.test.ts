import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installCommand, isDesignerStale } from '../../runtime/launch/staleness.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'callchart-stale-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string, second = 0): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  utimesSync(join(folder, path), second, second);
}

/** Folders get the time of the last file written into them. */
const settle = (...paths: readonly string[]) => {
  for (const path of paths) utimesSync(join(folder, path), 0, 0);
};

const lock = (packages: object) => JSON.stringify({ packages });

describe('what is missing is installed', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-win32-x64': { version: '1.0.0', optional: true },
  };

  test('all of it on a fresh clone', () => {
    write('package-lock.json', lock(wanted));

    expect(installCommand(folder)).toBe('ci');
  });

  test('nothing when every package is there, those of other platforms apart', () => {
    write('package-lock.json', lock(wanted));
    write('node_modules/.package-lock.json', lock({ 'node_modules/a': { version: '1.0.0' } }));

    expect(installCommand(folder)).toBeUndefined();
  });

  test('only what is missing when a package was added or raised', () => {
    write('package-lock.json', lock(wanted));
    write('node_modules/.package-lock.json', lock({ 'node_modules/a': { version: '0.9.0' } }));

    expect(installCommand(folder)).toBe('install');
  });
});

describe('the designer is built', () => {
  test('when it never was', () => {
    expect(isDesignerStale(folder)).toBe(true);
  });

  test('when a source was written after it', () => {
    write('designer/dist/index.html', 'built', 10);
    write('runtime/core/call.ts', 'source', 11);

    expect(isDesignerStale(folder)).toBe(true);
  });

  test('not when all its sources are older, or only the server changed', () => {
    write('designer/dist/index.html', 'built', 10);
    write('designer/main.tsx', 'source', 9);
    write('runtime/host/loop.ts', 'server', 11);
    settle('designer', 'runtime');

    expect(isDesignerStale(folder)).toBe(false);
  });
});
