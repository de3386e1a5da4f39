// Bytes that an idle call costs: heap of a call of ours against an XState actor, both waiting in the ring group; and
// resident memory of the running server, whose calls wait in a menu with their journal, path and timers.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createActor, createMachine, SimulatedClock } from 'xstate';
import { begin } from '../../runtime/core/call.ts';
import { tabulate } from '../../runtime/core/table.ts';
import { chartOf } from '../core/driver.ts';
import { benchFlow, offer, settled } from './engine.ts';
import { linkClient } from './link-client.ts';
import { printTable, shown } from './measure.ts';
import { publishMenu } from './menu-flow.ts';
import { spawnServer } from './spawn.ts';

const calls = 20_000;

/** Needs `--expose-gc`. */
export async function benchMemory(): Promise<void> {
  const chart = chartOf(benchFlow);
  const table = tabulate(chart);
  const machine = createMachine(JSON.parse(JSON.stringify(chart)));
  const ours = bytesEach((index) => settled(begin(table, { ...offer, input: { ...offer.input, call: `c${index}` } })));
  const theirs = bytesEach(() => {
    const actor = createActor(machine, { clock: new SimulatedClock() });
    actor.start();
    actor.send({ type: 'schedule.main.open' });
    return actor;
  });
  const served = await servedBytes();
  printTable(
    'Memory of one idle call',
    ['kept as', 'bytes', 'against the actor'],
    [
      ['XState actor that rings two parties (heap)', shown(theirs), '1×'],
      ['call of the core that rings two parties (heap)', shown(ours), `${shown(ours / theirs)}×`],
      [
        'call in a menu of the running server, with its journal (resident)',
        shown(served),
        `${shown(served / theirs)}×`,
      ],
    ],
  );
}

function bytesEach(make: (index: number) => object): number {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('run with --expose-gc');
  gc();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: calls }, (_, index) => make(index));
  gc();
  const bytes = (process.memoryUsage().heapUsed - before) / calls;
  if (kept.length !== calls) throw new Error('calls were lost');
  return bytes;
}

/** Linux only: reads the resident memory of the server's process before and after its calls. */
async function servedBytes(): Promise<number> {
  const data = mkdtempSync(join(tmpdir(), 'callchart-bench-'));
  const token = 'bench-token-of-this-run';
  const args = ['runtime/main.ts', 'serve', '--port', '0', '--data', data, '--json'];
  const server = await spawnServer(args, { CALLCHART_GATEWAY_TOKEN: token });
  try {
    await publishMenu(server.url);
    const target = { url: `${server.url.replace('http', 'ws')}/gateway`, token, isRuntime: true };
    const warm = await linkClient(target, calls / 10, '900');
    const before = residentBytes(server.pid);
    const client = await linkClient(target, calls, '900');
    const bytes = (residentBytes(server.pid) - before) / calls;
    for (const each of [warm, client]) each.close();
    return bytes;
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

function residentBytes(pid: number): number {
  const [, kibibytes = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kibibytes) * 1024;
}
