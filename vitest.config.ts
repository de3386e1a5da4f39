// How every test is run: one `vitest run` for all; those that drive a browser one file at a time, after the others;
// the package, whose build replaces the pages that the others serve, last.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const BROWSER = 'test/browser/**/*.test.{ts,tsx}';
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
          exclude: [BROWSER, PACKAGE],
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
        test: { name: 'package', include: [PACKAGE], testTimeout: 60_000, sequence: { groupOrder: 3 } },
      },
    ],
  },
});
