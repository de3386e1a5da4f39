// Real calls through a real Asterisk: the runtime beside an application written by hand for the same calls, and beside
// Asterisk's own dialplan. Two telephones ring, the first that answers is bridged; all are on this machine.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedVersion } from '../../live/asterisk/installation.ts';
import { type Contender, dialplan, handWritten, runtime, storeOf } from './contenders.ts';
import { gatherCrowd } from './crowd.ts';
import { type Measured, type MeasuredTalk, report } from './report.ts';
import { openStage, type Stage } from './stage.ts';
import { bridgedCalls, talk } from './talk.ts';
import { type Figures, trial } from './trial.ts';

/** Commands over HTTP, which is how the runtime is attached unless it is told otherwise. */
const overHttp = [runtime('http'), handWritten('http'), dialplan];

/** Commands over the WebSocket of the events. */
const overSocket = [runtime('socket'), handWritten('socket'), dialplan];

/** What is played, and how often. */
interface Plan {
  /** Calls a second; all contenders play all of them, whatever comes of it. */
  readonly rates: readonly number[];
  readonly seconds: number;
  readonly rounds: number;
}

const usualPlan: Plan = {
  rates: [10, 25, 50, 75, 100],
  seconds: 5,
  rounds: 3,
};

const warmUp = { perSecond: 25, seconds: 6 };

export const benchLive = () => bench(overHttp, usualPlan);
export const benchLiveSocket = () => bench(overSocket, usualPlan);

async function bench(contenders: readonly Contender[], plan: Plan): Promise<void> {
  if (installedVersion() === undefined) {
    process.stdout.write('\nLive: left out, there is no Asterisk yet; `npm run test:live` fetches it.\n');
    return;
  }
  const stage = await openStage({ portBlocks: 8 });
  const folder = mkdtempSync(join(tmpdir(), 'callchart-bench-'));
  const measured: Measured[] = [];
  const talks: MeasuredTalk[] = [];
  try {
    for (let round = 0; round < plan.rounds; round += 1) {
      for (const [n, contender] of contenders.entries()) {
        const own = join(folder, `${round}-${n}`);
        const climbed = await climb(stage, contender, plan, join(own, 'calls'));
        measured.push(...climbed.map((figures) => ({ contender: contender.name, round, figures })));
        process.stderr.write(`${JSON.stringify({ round, contender: contender.name, climbed })}\n`); // it takes long
        if (round === 0)
          talks.push({ contender: contender.name, figures: await talked(stage, contender, join(own, 'talks')) });
      }
    }
  } finally {
    await stage.close();
    for (const each of [folder, storeOf(stage)]) rmSync(each, { recursive: true, force: true });
  }
  report(measured, talks, { seconds: plan.seconds, rounds: plan.rounds, bridgedCalls });
}

/** One contender from its start through all the rates. */
async function climb(stage: Stage, contender: Contender, plan: Plan, folder: string): Promise<readonly Figures[]> {
  const crowd = await gatherCrowd(stage, join(folder, 'crowd'));
  const contestant = await contender.start(stage, join(folder, 'contender'));
  const play = { stage, crowd, contender, contestant };
  const measured: Figures[] = [];
  try {
    await trial(play, warmUp);
    for (const perSecond of plan.rates) {
      measured.push(await trial(play, { perSecond, seconds: plan.seconds }));
    }
    return measured;
  } finally {
    await contestant.stop();
    await crowd.close();
  }
}

async function talked(stage: Stage, contender: Contender, folder: string): ReturnType<typeof talk> {
  const crowd = await gatherCrowd(stage, join(folder, 'crowd'));
  const contestant = await contender.start(stage, join(folder, 'contender'));
  try {
    return await talk({ stage, crowd, contender, contestant }, folder);
  } finally {
    await contestant.stop();
    await crowd.close();
  }
}
