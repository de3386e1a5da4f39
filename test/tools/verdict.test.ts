// How the sum that ends a CI run is made: nothing that went wrong may vanish from it.
import { describe, expect, test } from 'vitest';
import { sentence, verdict } from './verdict.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('the verdict of a CI run', () => {
  test('counts what passed, failed and was skipped', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped', 'todo'), file('failed', 'passed', 'failed')] };

    expect(sentence(verdict(report, 1))).toBe('2 passed, 1 failed, 2 skipped');
  });

  test('counts a file that did not load as failed', () => {
    const report = { testResults: [file('passed', 'passed'), file('failed')] };

    expect(sentence(verdict(report, 1))).toBe('1 passed, 1 failed, 0 skipped');
  });

  test('counts a run that ended badly as failed although every test passed', () => {
    expect(sentence(verdict({ testResults: [file('passed', 'passed')] }, 1))).toBe('1 passed, 1 failed, 0 skipped');
  });

  test('counts a run without a report, or without a test, as failed', () => {
    expect(sentence(verdict(undefined, 0))).toBe('0 passed, 1 failed, 0 skipped');
    expect(sentence(verdict({ testResults: [] }, 0))).toBe('0 passed, 1 failed, 0 skipped');
  });
});
