import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { suitableNode } from '../../runtime/launch/node.mjs';
import { reservePorts } from './asterisk/ports.ts';
import { startChild } from './child.ts';
import { until } from './condition.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'callchart-child-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const isRunning = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe.skipIf(inject('liveObstacle') !== '')('a program that a test starts', () => {
  test('is killed with the process that started it, even when that is killed itself', async () => {
    const module = fileURLToPath(new URL('child.ts', import.meta.url));
    const options = JSON.stringify({ file: 'sleep', args: ['600'], log: join(folder, 'log') });
    const script = `const { startChild } = await import(${JSON.stringify(module)}); console.log(startChild(${options}).pid); setInterval(() => {}, 1000);`;
    const starter = spawn(suitableNode() ?? '', ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface({ input: starter.stdout }), 'line');
    const pid = Number(line);
    expect(isRunning(pid)).toBe(true);

    starter.kill('SIGKILL');

    expect(await until(() => !isRunning(pid), { what: 'the program is gone' })).toBe(true);
  });

  test('that ignores being asked to end is killed', async () => {
    const child = startChild({
      file: 'sh',
      args: ['-c', 'trap "" TERM; echo ready; while :; do sleep 0.1; done'],
      log: join(folder, 'stubborn'),
    });
    await until(() => readFileSync(join(folder, 'stubborn'), 'utf8').includes('ready'), { what: 'it is ready' });

    await child.end('SIGTERM', 200);

    expect(await child.ended).toEqual({ code: null, signal: 'SIGKILL' });
  });

  test('that is not there fails with its name', async () => {
    const child = startChild({ file: 'no-such-program', args: [], log: join(folder, 'missing') });

    expect((await child.ended).code).not.toBe(0);
    expect(readFileSync(join(folder, 'missing'), 'utf8')).toContain('no-such-program');
  });
});

test('no two holders have the same ports', async () => {
  const [first, second] = [await reservePorts(), await reservePorts(2)];

  expect(first.last - first.first).toBe(499);
  expect(second.last - second.first).toBe(999);
  expect(second.first > first.last || second.last < first.first).toBe(true);
  await Promise.all([first.release(), second.release()]);
});

test('a wait that fails says what was there instead', async () => {
  const wait = { what: 'bob rings', within: 30, instead: () => 'nobody called' };

  await expect(until(() => false, wait)).rejects.toThrow('not within 30 ms: bob rings; nobody called');
});
