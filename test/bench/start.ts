// Start-up: from starting the process until it listens, with an empty store and with live calls to take up again.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkClient } from './link-client.ts';
import { median, printTable, shown } from './measure.ts';
import { publishMenu } from './menu-flow.ts';
import { type SpawnedServer, spawnServer } from './spawn.ts';

const token = 'bench-token-of-this-run';
const liveCalls = 10_000;
const pressesEach = 3;
const rounds = 5;

export async function benchStart(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'callchart-bench-'));
  try {
    const empty = await startTimes(() => mkdtempSync(join(data, 'empty-')));
    const full = join(data, 'full');
    await fill(full);
    const taken = await startTimes(() => full);
    printTable(
      `Start: from the process to the first request it can take (medians of ${rounds})`,
      ['store', 'ms'],
      [
        ['empty, the examples loaded into it', shown(empty)],
        [`${liveCalls} live calls, ${liveCalls * (pressesEach + 1)} records to replay`, shown(taken)],
      ],
    );
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function startTimes(folder: () => string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    const server = await serve(folder());
    times.push(performance.now() - from);
    await server.stop();
  }
  return median(times);
}

/** Leaves live calls behind, as a killed process does. */
async function fill(folder: string): Promise<void> {
  const server = await serve(folder);
  await publishMenu(server.url);
  const url = `${server.url.replace('http', 'ws')}/gateway`;
  const client = await linkClient({ url, token, isRuntime: true }, liveCalls, '900');
  await client.run(liveCalls * pressesEach, 500);
  await server.stop();
  client.close();
}

function serve(folder: string): Promise<SpawnedServer> {
  const args = ['runtime/main.ts', 'serve', '--port', '0', '--data', folder, '--json'];
  return spawnServer(args, { CALLCHART_GATEWAY_TOKEN: token });
}
