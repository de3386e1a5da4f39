// Every example call on a real Asterisk takes the path that it takes in the simulator and over the link (their goldens are
// the same files: test/flows). Each flow has a telephone system of its own, all at once.

import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { builtInPrompts } from '../../schema/prompts.ts';
import { type Example, exampleDirectory, examples } from '../flows/examples.ts';
import { type PlayedCall, pace, playedCall } from './scenario-call.ts';
import { shiftedClock } from './shifted-clock.ts';
import { openSystem } from './system.ts';

const directory = exampleDirectory();
const all = examples();
const obstacle = inject('liveObstacle');

/** Echo for whoever is to be on another call. */
const dialplan = 'exten => 900,1,Answer()\n same => n,Echo()\n';

/** Calls whose path hangs on an instant that no telephone can be made to hit. */
const races: Readonly<Record<string, string>> = {
  'accepts-and-vanishes': 'the line drops 10 ms after the key: before or after the two are connected',
};

function promptSeconds(prompt: string): number {
  const own = directory.prompts.find(({ id }) => id === prompt)?.seconds;
  const builtIn = Object.entries(builtInPrompts).find(([id]) => id === prompt)?.[1].seconds;
  return (own ?? builtIn ?? 3) / pace.waiting;
}

interface Result {
  readonly call: string;
  readonly expected: PlayedCall;
  readonly played: PlayedCall;
}

async function play({ id, calls }: Example): Promise<readonly Result[]> {
  const clock = shiftedClock({ at: Date.now(), from: Date.now(), pace: 1 });
  const system = await openSystem({ time: clock, promptSeconds, asterisk: { dialplan } });
  try {
    await system.attached();
    const names = directory.devices.map((device) => device.id);
    const phones = new Map(await Promise.all(names.map(async (name) => [name, await system.phone(name)] as const)));
    const stage = { system, clock, directory, phones, network: await system.publicNetwork() };
    const results: Result[] = [];
    for (const { scenario, goldenFile } of calls.filter(({ scenario }) => !Object.hasOwn(races, scenario.id))) {
      const { path, end } = JSON.parse(readFileSync(goldenFile, 'utf8'));
      const played = await playedCall(stage, scenario);
      results.push({ call: `${id} ${scenario.id}`, expected: { path, outcome: end.outcome }, played });
    }
    return results;
  } finally {
    await system.close();
  }
}

describe.skipIf(obstacle !== '')(`the example calls on Asterisk${obstacle && ` (skipped: ${obstacle})`}`, () => {
  test('go the way that they go in the simulator and over the link', async () => {
    const results = (await Promise.all(all.map(play))).flat();

    expect(results.length).toBeGreaterThanOrEqual(60);
    expect(results.map(({ call, played }) => ({ call, ...played }))).toEqual(
      results.map(({ call, expected }) => ({ call, ...expected })),
    );
  }, 300_000);
});
