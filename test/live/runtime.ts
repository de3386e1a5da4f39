// The runtime that a live test drives: in the test's own process, where its clock can be moved, or in one that can be
// killed.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { AsteriskSettings } from '../../runtime/gateway/asterisk/settings.ts';
import { systemClock } from '../../runtime/host/clock.ts';
import { type HostOptions, startHost } from '../../runtime/host/host.ts';
import { suitableNode } from '../../runtime/launch/node.mjs';
import type { Shift } from './shifted-clock.ts';

/** What does not depend on where it runs. */
export interface RuntimeOptions {
  readonly data: string;
  readonly port: number;
  readonly asterisk: AsteriskSettings;
  /** Milliseconds that Asterisk may stay away before its calls are given up; a minute unless told. */
  readonly absenceMs?: number;
}

export interface Runtime {
  readonly url: string;
  /** Ends it as an administrator does. */
  stop(): Promise<void>;
  /** Ends it at once, wherever it is. */
  kill9(): Promise<void>;
}

/** The folder of the exported examples, which a new store begins with. */
const flows = fileURLToPath(new URL('../../flows', import.meta.url));

/** What both kinds of runtime are started with. */
export function hostOptions({ data, port, asterisk, absenceMs }: RuntimeOptions): Omit<HostOptions, 'clock'> {
  const newId = () => crypto.randomUUID();
  const fixed = { host: '127.0.0.1', token: 'secret', demo: flows, logLevel: 'silent' } as const;
  const limits = absenceMs === undefined ? {} : { limits: { absenceMs } };
  return { ...fixed, ...limits, data, port, asterisk, newId, networkClock: systemClock };
}

/** In this process, by this clock. It cannot be killed. */
export async function runtimeInside(options: RuntimeOptions, clock: HostOptions['clock']): Promise<Runtime> {
  const host = await startHost({ ...hostOptions(options), clock });
  const kill9 = () => Promise.reject(new Error('this runtime lives in the test'));
  return { url: host.url, stop: () => host.close(), kill9 };
}

/** In a process of its own, its clock shifted. */
export async function runtimeProcess(options: RuntimeOptions, shift: Shift): Promise<Runtime> {
  const script = fileURLToPath(new URL('runtime-process.ts', import.meta.url));
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const child = spawn(suitableNode() ?? '', [script, JSON.stringify({ options, shift })], { stdio: [...stdio] });
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([once(lines, 'line'), once(child, 'exit')]);
  if (typeof line !== 'string') throw new Error(`the runtime ended with ${line}`);
  return { url: line, stop: () => ended(child, 'SIGTERM'), kill9: () => ended(child, 'SIGKILL') };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}
