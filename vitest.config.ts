// How every test is run: one `vitest run` for all; those that drive a browser one file at a time, after the others;
// then, two at a time, those that make calls through a real Asterisk;
// the package, whose build replaces the pages that the others serve, last.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const BROWSER = 'test/browser/**/*.test.{ts,tsx}';
const LIVE = 'test/live/**/*.test.ts';
const PACKAGE = 'test/package.test.ts';

export default defineConfig({
  plugins: [react()],
  test: {
    // A test that asserts nothing fails.
    expect: { requireAssertions: true, poll: { timeout: 10_000 } },
    allowOnly: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [BROWSER, LIVE, PACKAGE],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'live',
          include: [LIVE],
          globalSetup: 'test/live/machine.ts',
          maxWorkers: 2, // they wait for telephones most of the time, and each has an Asterisk of its own
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: { name: 'package', include: [PACKAGE], testTimeout: 60_000, sequence: { groupOrder: 4 } },
      },
    ],
  },
});
