// The load test in small: each contender handles a few calls, and every one of them goes well. No figure is judged here.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Contender, dialplan, handWritten, runtime, storeOf } from '../bench/live/contenders.ts';
import { gatherCrowd } from '../bench/live/crowd.ts';
import { openStage, type Stage } from '../bench/live/stage.ts';
import { type Figures, trial } from '../bench/live/trial.ts';

const obstacle = inject('liveObstacle');

describe.skipIf(obstacle !== '')(
  obstacle ? `five calls a second (skipped: ${obstacle})` : 'five calls a second',
  () => {
    let stage: Stage;
    let folder: string;

    beforeAll(async () => {
      stage = await openStage({ portBlocks: 1 });
      folder = mkdtempSync(join(tmpdir(), 'callchart-load-'));
    });

    afterAll(async () => {
      await stage?.close();
      for (const each of [folder, storeOf(stage)]) rmSync(each, { recursive: true, force: true });
    });

    async function threeSecondsOf(contender: Contender): Promise<Figures> {
      const own = join(folder, contender.name.replaceAll(/\W+/g, '-'));
      const crowd = await gatherCrowd(stage, own);
      const contestant = await contender.start(stage, join(own, 'contender'));
      try {
        return await trial({ stage, crowd, contender, contestant }, { perSecond: 5, seconds: 3 });
      } finally {
        await contestant.stop();
        await crowd.close();
      }
    }

    test.each([runtime('http'), runtime('socket'), handWritten('http'), handWritten('socket'), dialplan])(
      '$name has all of them ring, bridged and over, and leaves nothing',
      async (contender) => {
        const figures = await threeSecondsOf(contender);

        expect(figures).toMatchObject({ calls: 15, failed: 0, left: 0 });
        // Nobody is bridged before the telephone was answered, nor hears ringing after that.
        expect(figures.toAnswer.p50).toBeGreaterThan(200);
        expect(figures.toRinging.p50).toBeGreaterThan(0);
        expect(figures.toRinging.p50).toBeLessThan(figures.toAnswer.p50);
      },
    );
  },
);
