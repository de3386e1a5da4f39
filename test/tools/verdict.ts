// Sums what vitest wrote down (its JSON report) into the one line that ends a CI run. Runs no test itself.

export type Verdict = { readonly passed: number; readonly failed: number; readonly skipped: number };

type Report = {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/**
 * Counts the tests of a report. A file that failed without any failed test (it did not load, or a hook threw)
 * counts as one failed test more, and so does a run that ended badly although no test failed, or ran none.
 */
export function verdict(report: Report | undefined, exitCode: number): Verdict {
  const files = report?.testResults ?? [];
  const statuses = files.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const broken = files.filter((file) => file.status === 'failed' && !file.assertionResults.some(hasFailed)).length;
  const failed = statuses.filter((status) => status === 'failed').length + broken;
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + unexplained, skipped: statuses.length - passed - (failed - broken) };
}

/** `12 passed, 0 failed, 1 skipped` */
export function sentence({ passed, failed, skipped }: Verdict): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function hasFailed({ status }: { readonly status: string }): boolean {
  return status === 'failed';
}
