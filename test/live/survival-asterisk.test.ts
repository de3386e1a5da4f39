// Asterisk itself dies in the middle of calls, or refuses what it is asked: calls end cleanly, and the next ones work.

import { expect, test } from 'vitest';
import type { AsteriskSettings } from '../../runtime/gateway/asterisk/settings.ts';
import { MUSIC } from './audio/tone.ts';
import { until } from './condition.ts';
import { promptTone } from './prompt-tones.ts';
import { overAndQuiet, tuesday } from './survival.ts';
import { describeSystem, type System } from './system.ts';

const directions: readonly Partial<AsteriskSettings>[] = [
  { events: 'outbound', commands: 'http' },
  { events: 'inbound', commands: 'socket' },
];

async function talk(system: System) {
  const network = await system.publicNetwork({ speaks: 400 });
  const desk = await system.phone('201-desk', { speaks: 500 });
  const call = await network.call('0199000010');
  await call.answered();
  await call.press('1');
  const rung = await desk.rings();
  expect(await call.hears(MUSIC)).toBe(true);
  await rung.answer();
  expect(await call.hears(500)).toBe(true);
  return { network, call, rung };
}

for (const settings of directions) {
  describeSystem(
    `Asterisk dies, events ${settings.events}`,
    () => ({ settings, time: { at: tuesday, from: Date.now(), pace: 1 } }),
    (system) => {
      test('a talk and a ringing call are over in the records, and the next call works', async () => {
        const { network } = await talk(system());
        const till = await system().phone('205-desk');
        await network.call('0199000020');
        await till.rings();

        await system().asterisk.kill9();
        await system().asterisk.start();
        const areOver = async () => (await system().calls()).every(({ live }) => !live);
        await until(areOver, { what: 'both calls are over', within: 10_000 });
        const ended = await system().calls();
        expect(ended.map(({ outcome }) => outcome)).toEqual(['abandoned', 'talked']);
        expect(till.timesRung).toBe(1);

        await system().clear();
        const { call, rung } = await talk(system());
        await call.hangUp();
        expect(await rung.ended()).toMatchObject({ by: 'them' });
        expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
      });
    },
  );
}

describeSystem(
  'Asterisk takes no requests',
  () => ({ time: { at: tuesday, from: Date.now(), pace: 1 } }),
  (system) => {
    test('a telephone that cannot be rung counts as unreachable, a prompt that cannot be played as over', async () => {
      const network = await system().publicNetwork();
      const desk = await system().phone('201-desk');
      const call = await network.call('0199000010');
      expect(await call.hears(promptTone('cabinet-menu', 'fr'))).toBe(true);
      system().wire.requests('failing');
      await call.press('1');
      const isAtVoicemail = async () => (await system().call()).path.includes('repondeur');
      await until(isAtVoicemail, { what: 'the call goes on to the voicemail' });
      system().wire.requests('open');
      await call.hangUp();

      await overAndQuiet(system());
      expect(desk.timesRung).toBe(0);
      const [{ problems }] = await system().ask('/api/gateways');
      expect(problems.map(({ problem }: { problem: { code: string } }) => problem.code)).toContain(
        'gateway.endpoint-unknown',
      );
    });

    test.for(['failing', 'silent', 'cut'] as const)('hanging up is tried until it is done (%s)', async (state) => {
      const { call, rung } = await talk(system());
      const before = system().wire.stopped();
      system().wire.requests(state);
      await call.hangUp();
      await until(() => system().wire.stopped() > before, { what: 'the runtime has tried' });
      expect(rung.isOver).toBe(false);
      system().wire.requests('open');

      expect(await rung.ended({ within: 12_000 })).toMatchObject({ by: 'them' });
      expect((await overAndQuiet(system(), { within: 10_000 })).cdr.outcome).toBe('talked');
    });

    test('a ring that is not answered for is given up, and nobody rings for ever', async () => {
      const network = await system().publicNetwork();
      const till = await system().phone('205-desk');
      const workshop = await system().phone('206-desk');
      system().wire.requests('silent');
      const call = await network.call('0199000020');
      const isOn = async () =>
        (
          await system()
            .call()
            .catch(() => ({ path: [] }))
        ).path.includes('rappel');
      await until(isOn, { what: 'the call goes on without them', within: 12_000 });
      system().wire.requests('open');
      await call.hangUp();

      await overAndQuiet(system(), { within: 10_000 });
      expect(till.timesRung + workshop.timesRung).toBe(0);
    });
  },
);
