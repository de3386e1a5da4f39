// The lock file is what a fresh clone installs from: nothing may be missing from it.
import { expect, test } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };
import { missingOptionals, withOptionals } from './lock.ts';

const tool = { version: '1.0.0', dev: true, optionalDependencies: { 'tool-linux-x64-musl': '1.0.0' } };

test('the lock file resolves the optional packages of every platform', () => {
  const packages = Object.keys(lock.packages);

  expect(packages.length).toBeGreaterThan(100);
  expect(missingOptionals(lock.packages).map(({ path }) => path)).toEqual([]);
});

test('a missing optional package is found and added beside the one that asks for it', () => {
  const packages = { '': {}, 'node_modules/a/node_modules/tool': tool, 'node_modules/z': { version: '1.0.0' } };

  const completed = withOptionals(packages);

  expect(missingOptionals(packages)).toHaveLength(1);
  expect(missingOptionals(completed)).toEqual([]);
  expect(completed['node_modules/a/node_modules/tool-linux-x64-musl']).toEqual({
    version: '1.0.0',
    dev: true,
    optional: true,
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
  });
});

test('a package that the lock file resolves further up is not missing', () => {
  const packages = {
    'node_modules/a/node_modules/tool': tool,
    'node_modules/tool-linux-x64-musl': { version: '1.0.0' },
  };

  expect(missingOptionals(packages)).toEqual([]);
});
