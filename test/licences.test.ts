// Whether what Callchart is delivered with may be delivered under Apache-2.0. Packages that only build it are not asked.
import { expect, test } from 'vitest';
import lock from '../package-lock.json' with { type: 'json' };
import { importGraph } from './tools/imports.ts';
import { type LockEntry, withNeeds } from './tools/lock.ts';
import { sourceFiles } from './tools/source-files.ts';

/** Licences (SPDX) whose works may be part of an Apache-2.0 work; elkjs is unchanged and separate, as EPL-2.0 asks. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'EPL-2.0',
]);

const packages: Readonly<Record<string, LockEntry>> = lock.packages;

// The built designer carries the packages that it imports inside it, so they count although only the build needs them.
const designer = importGraph(sourceFiles(/^designer\/.*\.tsx?$/));
const bundled = withNeeds(packages, [...designer.values()].flat().map(packageName));
const delivered = Object.entries(packages).filter(
  ([path, { dev, optional }]) => path !== '' && optional !== true && (dev !== true || bundled.has(path)),
);

// `@mantine/core/styles.css` → `@mantine/core`
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Whether one of the licences to choose from (`A OR B`) is allowed; both of `A AND B` must be. */
function isAllowed(expression: string | undefined): boolean {
  const choices = (expression ?? '').replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((licence) => ALLOWED.has(licence)));
}

test('every package that Callchart is delivered with has a licence compatible with Apache-2.0', () => {
  const refused = delivered
    .filter(([, { license }]) => !isAllowed(license))
    .map(([path, { license }]) => `${path}: ${license}`);

  expect(delivered.length).toBeGreaterThan(50);
  expect(delivered.map(([path]) => path)).toEqual(
    expect.arrayContaining(['node_modules/xstate', 'node_modules/react-dom', 'node_modules/scheduler']),
  );
  expect(refused).toEqual([]);
});

test.each(['GPL-3.0-or-later', 'MIT AND GPL-2.0-only', 'SSPL-1.0', 'UNLICENSED', undefined])(
  '%s is refused',
  (licence) => {
    expect(isAllowed(licence)).toBe(false);
  },
);

test.each(['MIT', '(MIT OR CC0-1.0)', 'EPL-2.0 OR GPL-3.0-or-later', 'MIT AND BSD-3-Clause'])(
  '%s is allowed',
  (licence) => {
    expect(isAllowed(licence)).toBe(true);
  },
);
