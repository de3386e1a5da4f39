// The last step of CI: prints the sum of a vitest report, and fails unless everything passed.
// Arguments: the report's file, vitest's exit code, the exit code of `npm run check`.
import { existsSync, readFileSync } from 'node:fs';
import { sentence, verdict } from './verdict.ts';

const [file = '', testCode = '1', checkCode = '1'] = process.argv.slice(2);
const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
const tests = verdict(report, Number(testCode));
const sum = { ...tests, failed: tests.failed + (checkCode === '0' ? 0 : 1) };

process.stdout.write(`${sentence(sum)}\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;
