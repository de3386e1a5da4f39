// The program itself in a process of its own, to be killed.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { suitableNode } from '../../runtime/launch/node.mjs';

export interface SpawnedHost {
  readonly url: string;
  readonly process: ChildProcess;
  /** Ends it at once, wherever it is (SIGKILL), or as a person does (SIGTERM). Gives the exit code. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

const command = fileURLToPath(new URL('../../runtime/launch/callchart.mjs', import.meta.url));

/** `callchart serve` on a free port; resolves when it listens. */
export async function spawnedHost(data: string, token: string): Promise<SpawnedHost> {
  const env = { ...process.env, CALLCHART_GATEWAY_TOKEN: token };
  const child = spawn(suitableNode() ?? '', [command, 'serve', '--port', '0', '--json', '--data', data], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([once(lines, 'line'), once(child, 'exit')]);
  return {
    url: JSON.parse(String(line)).url,
    process: child,
    async end(signal) {
      const exit = once(child, 'exit');
      child.kill(signal);
      const [code] = await exit;
      return code;
    },
  };
}
