// A server as a process of its own: started, its address read from the one line of JSON it prints, stopped.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface SpawnedServer {
  readonly url: string;
  readonly pid: number;
  /** Kills it and waits until it is gone. */
  stop(): Promise<void>;
}

/** Starts `node …args` in the checkout. Throws when it ends before it has said where it listens. */
export async function spawnServer(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<SpawnedServer> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const first = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve);
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`)));
  });
  const { url, port } = JSON.parse(first);
  return {
    url: url ?? `ws://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}
