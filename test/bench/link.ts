// The whole loop over a WebSocket (event in → journal → commands out) against a bare echo of the same messages, with
// and without corking, round by round in one run. Each server is a process of its own.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LinkClient, type LinkRun, linkClient } from './link-client.ts';
import { median, printTable, shown } from './measure.ts';
import { publishMenu } from './menu-flow.ts';
import { spawnServer } from './spawn.ts';

const calls = 2_000;
const events = 20_000;
const rounds = 5;
const token = 'bench-token-of-this-run';
const windows = [1, 256] as const;

export async function benchLink(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'callchart-bench-'));
  const echo = await spawnServer(['test/bench/echo-server.ts', 'bare']);
  const corked = await spawnServer(['test/bench/echo-server.ts', 'corked']);
  const runtime = await spawnServer(['runtime/main.ts', 'serve', '--port', '0', '--data', data, '--json'], {
    CALLCHART_GATEWAY_TOKEN: token,
  });
  try {
    await publishMenu(runtime.url);
    const clients = {
      'bare ws echo': await linkClient({ url: echo.url, token, isRuntime: false }, calls, '900'),
      'corked ws echo': await linkClient({ url: corked.url, token, isRuntime: false }, calls, '900'),
      'Callchart, durable journal': await linkClient(
        { url: `${runtime.url.replace('http', 'ws')}/gateway`, token, isRuntime: true },
        calls,
        '900',
      ),
    };
    for (const window of windows) await compare(clients, window);
    for (const client of Object.values(clients)) client.close();
  } finally {
    for (const server of [echo, corked, runtime]) await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function compare(clients: Readonly<Record<string, LinkClient>>, window: number): Promise<void> {
  const count = window === 1 ? events / 10 : events;
  const runs = new Map<string, LinkRun[]>(Object.keys(clients).map((name) => [name, []]));
  for (const client of Object.values(clients)) await client.run(count, window);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, client] of Object.entries(clients)) runs.get(name)?.push(await client.run(count, window));
  }
  const of = (name: string, figure: keyof LinkRun) => median((runs.get(name) ?? []).map((run) => run[figure]));
  const base = of('bare ws echo', 'perSecond');
  printTable(
    `Link: key presses answered, ${window} under way, ${calls} calls (medians of ${rounds})`,
    ['server', 'events/s', 'against the bare echo', 'p50 ms', 'p99 ms'],
    [...runs.keys()].map((name) => [
      name,
      shown(of(name, 'perSecond')),
      `${shown(of(name, 'perSecond') / base)}×`,
      shown(of(name, 'p50')),
      shown(of(name, 'p99')),
    ]),
  );
}
