import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runningHost } from '../host/running-host.ts';
import { exampleDirectory, examples } from './examples.ts';
import { playedCall } from './played-call.ts';
import { steppedClock } from './stepped-clock.ts';

const all = examples();
const calls = all.flatMap((example) =>
  example.calls.map((call) => ({ id: `${example.id}.${call.scenario.id}`, ...call })),
);

test('every example call goes over a real WebSocket and the real server as it goes in the pure core', async () => {
  const clock = steppedClock(Date.UTC(2026, 0, 1));
  const directory = exampleDirectory();
  const host = await runningHost({ clock, directory });
  for (const { id, chart } of all) {
    const { status, body } = await host.ask('POST', `/api/flows/${id}/publish`, { message: 'Example', chart });
    expect(status, JSON.stringify(body)).toBe(200);
  }
  const stage = { host, clock, directory, gateway: await host.gateway() };

  for (const { id, scenario, goldenFile } of calls) {
    expect(await playedCall(stage, scenario, id), id).toEqual(JSON.parse(readFileSync(goldenFile, 'utf8')));
  }

  expect(calls.length).toBeGreaterThanOrEqual(60);
  const { body } = await host.ask('GET', '/api/calls?live=false&limit=1000');
  expect(body.length).toBeGreaterThanOrEqual(calls.length);
}, 120_000);
