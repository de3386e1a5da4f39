// A second runtime is configured with the same application: the first one's calls go on, the second one's admin is told.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Json } from '../host/running-host.ts';
import { MUSIC } from './audio/tone.ts';
import { until } from './condition.ts';
import { type Runtime, runtimeProcess } from './runtime.ts';
import { outage, overAndQuiet, tuesday } from './survival.ts';
import { describeSystem, type System } from './system.ts';

/** Another runtime with the same settings and a store of its own. */
async function second(system: System): Promise<Runtime> {
  const data = mkdtempSync(join(tmpdir(), 'callchart-second-'));
  const runtime = await runtimeProcess(
    { data, port: 0, asterisk: system.settings },
    { at: tuesday, from: Date.now(), pace: 1 },
  );
  onTestFinished(async () => {
    await runtime.kill9();
    rmSync(data, { recursive: true, force: true });
  });
  return runtime;
}

async function problemsOf(url: string): Promise<readonly string[]> {
  const answer = await fetch(`${url}/api/gateways`);
  const [gateway]: Json = await answer.json();
  return (gateway?.problems ?? []).map(({ problem }: Json) => problem.code);
}

async function isTold(runtime: Pick<Runtime, 'url'>): Promise<void> {
  const look = async () => (await problemsOf(runtime.url)).includes('gateway.app-taken');
  await until(look, { what: 'the admin is told', within: 8_000 });
}

for (const events of ['inbound', 'outbound'] as const) {
  describeSystem(
    `a second runtime is configured with the same application, events ${events}`,
    () => ({ settings: { events }, time: { at: tuesday, from: Date.now(), pace: 1 } }),
    (system) => {
      test('the first one goes on with its calls, and gets the next ones', async () => {
        const network = await system().publicNetwork({ speaks: 400 });
        const desk = await system().phone('201-desk', { speaks: 500 });
        const call = await network.call('0199000010');
        await call.answered();
        await call.press('1');
        const rung = await desk.rings();
        expect(await call.hears(MUSIC)).toBe(true);

        await isTold(await second(system()));
        await rung.answer();
        expect(await call.hears(500)).toBe(true);
        await call.hangUp();

        expect(await rung.ended()).toMatchObject({ by: 'them' });
        expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
        expect(await problemsOf(system().url)).toEqual([]);
        expect(desk.timesRung).toBe(1);

        const next = await network.call('0199000010');
        await next.answered();
        await next.hangUp();
        await overAndQuiet(system());
        expect(await system().calls()).toHaveLength(2);
      });

      test('the first one has its calls back after a kill, though the second one waits for them', async () => {
        const network = await system().publicNetwork({ speaks: 400 });
        const till = await system().phone('205-desk', { speaks: 500 });
        const call = await network.call('0199000020');
        const rung = await till.rings();
        await isTold(await second(system()));

        await outage(system(), { meanwhile: () => call.seconds(4) });
        await rung.answer();
        expect(await call.hears(500)).toBe(true);
        await call.hangUp();

        expect(await rung.ended()).toMatchObject({ by: 'them' });
        expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
        expect(till.timesRung).toBe(1);
      });
    },
  );
}
