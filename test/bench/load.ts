// Calls a second: whole calls over the WebSocket, from the offer to the end, at rates that rise until the runtime or the
// generator can no more. Both share this machine.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportChart } from '../../runtime/core/export.ts';
import { chartOf } from '../core/driver.ts';
import { desk, teamOf } from '../core/flows.ts';
import { type LoadGateway, loadGateway } from './load-gateway.ts';
import { printTable, quantile, shown } from './measure.ts';
import { spawnServer } from './spawn.ts';

const token = 'bench-token-of-this-run';
const seconds = 5;
const rates = [50, 100, 200, 400, 800];
/** Telephones of the example directory, which an empty store begins with. */
const devices = ['205-desk', '206-desk'];
const extension = '909';

export async function benchLoad(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'callchart-bench-'));
  const runtime = await spawnServer(['runtime/main.ts', 'serve', '--port', '0', '--data', data, '--json'], {
    CALLCHART_GATEWAY_TOKEN: token,
  });
  try {
    await publishTeam(runtime.url);
    const url = `${runtime.url.replace('http', 'ws')}/gateway`;
    const gateway = await loadGateway({ url, token, to: extension, devices, seed: 1 });
    const rows = [];
    for (const rate of rates) rows.push(await row(gateway, rate));
    gateway.close();
    printTable(
      `Load: whole calls over the WebSocket, durable journal, ${seconds} s at each rate`,
      ['calls/s', 'ended', 'connected', 'commands', 'offer to ring p50, p99 ms', 'answer to connect p50, p99 ms'],
      rows,
    );
  } finally {
    await runtime.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function row(gateway: LoadGateway, rate: number): Promise<readonly (string | number)[]> {
  const { offered, ended, connected, commands, toRing, toConnect } = await gateway.run(rate, seconds);
  const spread = (values: readonly number[]) => `${shown(quantile(values, 0.5))}, ${shown(quantile(values, 0.99))}`;
  return [rate, `${ended} of ${offered}`, connected, commands, spread(toRing), spread(toConnect)];
}

/** A ring group of two desks with voicemail behind it. */
async function publishTeam(url: string): Promise<void> {
  const members = devices.map((device) => desk(device));
  const chart: unknown = JSON.parse(exportChart(chartOf(teamOf(['ring', { members }]))));
  const answer = await fetch(`${url}/api/flows/front-desk/publish`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: 'bench', chart, numbers: [extension] }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
