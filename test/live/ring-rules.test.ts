// The rules of ringing that are easy to get wrong, each on a real Asterisk. Time runs faster while people wait.

import { beforeEach, expect, test } from 'vitest';
import { examples } from '../flows/examples.ts';
import type { Json } from '../host/running-host.ts';
import { overAndQuiet } from './observed.ts';
import { promptTone } from './prompt-tones.ts';
import { shiftedClock } from './shifted-clock.ts';
import { describeSystem } from './system.ts';

const tuesday = Date.parse('2026-03-10T11:00:00+01:00');
const night = Date.parse('2026-03-11T02:30:00Z');
const clock = shiftedClock({ at: tuesday, from: Date.now(), pace: 1 });

beforeEach(() => {
  clock.run(1);
  clock.moveTo(tuesday);
});

describeSystem(
  'ring rules:',
  () => ({ time: clock }),
  (system) => {
    test('the longest wait stops ringing, and lets a leg that is asked for 1 finish', async () => {
      const network = await system().publicNetwork({ speaks: 500 });
      const desk = await system().phone('204-desk');
      const computer = await system().phone('204-desktop');

      const call = await network.call('0199000204');
      const [first, second, mobile] = await Promise.all([desk.rings(), computer.rings(), network.rings()]);
      clock.run(10);
      await clock.pass(22_000);
      await mobile.answer();
      await mobile.hears(promptTone('press-1-to-accept', 'fr'));
      expect([first.isOver, second.isOver]).toEqual([false, false]);
      await Promise.all([first.cancelledByCaller(), second.cancelledByCaller()]);
      clock.run(1);
      expect(mobile.isTalking).toBe(true);
      await mobile.press('1');

      expect(await call.hears(500)).toBe(true);
      await mobile.hangUp();
      expect(await call.ended()).toMatchObject({ by: 'them', cause: 16 });
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
    });

    test('the longest wait without anybody goes on to no answer, and every telephone stops', async () => {
      const network = await system().publicNetwork();
      const till = await system().phone('205-desk');
      const workshop = await system().phone('206-desk');

      const call = await network.call('0199000020');
      const rung = await Promise.all([till.rings(), workshop.rings()]);
      clock.run(10);
      await Promise.all(rung.map((each) => each.cancelledByCaller()));
      clock.run(1);

      expect(await call.hears(promptTone('boutique-rappel', 'fr'))).toBe(true);
      await call.hangUp();
      expect((await overAndQuiet(system())).path).toContain('vendeurs.noAnswer');
      expect([till.timesRung, workshop.timesRung]).toEqual([1, 1]);
    });

    test('the first to accept wins, the others are released, and their ends do not touch the talk', async () => {
      const network = await system().publicNetwork({ speaks: 400 });
      const till = await system().phone('205-desk', { speaks: 500 });
      const workshop = await system().phone('206-desk');

      const call = await network.call('0199000020');
      const [winner, loser] = await Promise.all([till.rings(), workshop.rings()]);
      await winner.answer();
      await loser.cancelledByCaller();
      expect(await loser.ended()).toMatchObject({ by: 'them', status: 487 });

      expect(await call.hears(500)).toBe(true);
      expect(await winner.hears(400)).toBe(true);
      await call.seconds(0.5);
      expect([call.isTalking, winner.isTalking]).toEqual([true, true]);
      await winner.hangUp();
      await call.ended();
      const { state, cdr } = await overAndQuiet(system());
      expect(cdr.outcome).toBe('talked');
      expect(state.legs.map(({ phase }: Json) => phase)).toEqual(['over', 'over']);
    });

    test.each([
      ['a voicemail of the carrier that presses nothing', ''],
      ['a wrong key', '2'],
    ])('%s never wins, and the next one is rung', async (_who, key) => {
      clock.moveTo(night);
      const network = await system().publicNetwork({ speaks: 400 });

      const call = await network.call('+442079460100');
      const first = await network.rings();
      first.speak(500);
      await first.answer();
      await first.hears(promptTone('press-1-to-accept', 'en'));
      if (key !== '') await first.press(key);
      clock.run(10);
      expect(await first.ended()).toMatchObject({ by: 'them', cause: 16 });
      clock.run(1);
      const second = await network.rings();
      second.speak(600);
      await second.answer();
      await second.hears(promptTone('press-1-to-accept', 'en'));
      await second.press('1');

      expect(await call.hears(600)).toBe(true);
      expect(call.heard().map(({ hertz }) => hertz)).not.toContain(500);
      await call.hangUp();
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
    });

    test('one after another: the next is rung only when the one before is over', async () => {
      const network = await system().publicNetwork();
      const desk = await system().phone('202-desk');
      const mobile = await system().phone('202-mobile');
      const second = await system().phone('203-desk', { speaks: 500 });

      const call = await network.call('0199000010');
      await call.hears(promptTone('cabinet-menu', 'fr'));
      await call.press('9');
      const rung = await Promise.all([desk.rings(), mobile.rings()]);
      clock.run(10);
      await clock.pass(12_000);
      expect(second.timesRung).toBe(0);
      const next = await second.rings();
      clock.run(1);
      await Promise.all(rung.map((each) => each.cancelledByCaller()));
      await next.answer();

      expect(await call.hears(500)).toBe(true);
      expect([desk.timesRung, mobile.timesRung, second.timesRung, network.timesRung]).toEqual([1, 1, 1, 0]);
      await next.hangUp();
      expect((await overAndQuiet(system())).path.at(-1)).toBe('urgence.afterTalk');
    });

    test('one after another: who is busy is passed over at once', async () => {
      const network = await system().publicNetwork();
      await system().phone('202-desk', { answers: { status: 486 } });
      await system().phone('202-mobile', { answers: { status: 486 } });
      const second = await system().phone('203-desk', { speaks: 500 });

      const call = await network.call('0199000010');
      await call.hears(promptTone('cabinet-menu', 'fr'));
      await call.press('9');
      const next = await second.rings({ within: 2_000 });
      await call.hangUp();

      await next.cancelledByCaller();
      expect((await overAndQuiet(system())).cdr.outcome).toBe('abandoned');
    });

    test('the caller hanging up while telephones ring releases every one of them', async () => {
      const network = await system().publicNetwork();
      const desk = await system().phone('204-desk');
      const computer = await system().phone('204-desktop');

      const call = await network.call('0199000204');
      const rung = await Promise.all([desk.rings(), computer.rings(), network.rings()]);
      await call.ringing();
      await call.hangUp();

      for (const each of rung) expect(await each.ended()).toMatchObject({ by: 'them', status: 487 });
      expect(await call.ended()).toMatchObject({ by: 'us', status: 487 });
      expect((await overAndQuiet(system())).cdr).toMatchObject({ outcome: 'abandoned', cause: 16 });
    });

    test('the caller hanging up while somebody is asked for 1 releases that one and those that ring', async () => {
      const network = await system().publicNetwork();
      const desk = await system().phone('204-desk');

      const call = await network.call('0199000204');
      const [first, mobile] = await Promise.all([desk.rings(), network.rings()]);
      await mobile.answer();
      await mobile.hears(promptTone('press-1-to-accept', 'fr'));
      await call.hangUp();

      expect(await mobile.ended()).toMatchObject({ by: 'them', cause: 16 });
      await first.cancelledByCaller();
      expect((await overAndQuiet(system())).cdr.outcome).toBe('abandoned');
    });

    test('who hangs up instead of pressing 1 is no answer, and the others go on ringing', async () => {
      const network = await system().publicNetwork();
      const desk = await system().phone('204-desk', { speaks: 500 });

      const call = await network.call('0199000204');
      const [first, mobile] = await Promise.all([desk.rings(), network.rings()]);
      await mobile.answer();
      await mobile.hears(promptTone('press-1-to-accept', 'fr'));
      await mobile.hangUp();
      expect(first.isOver).toBe(false);
      await first.answer();

      expect(await call.hears(500)).toBe(true);
      await call.hangUp();
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
    });

    test('a group of which nobody is switched on is unreachable at once', async () => {
      const example = examples().find(({ id }) => id === 'shop-sundays');
      const nodes = example?.flow.nodes.map((node) => {
        if (node.kind !== 'ring') return node;
        const members = node.settings.members.map((member) => ({ ...member, enabled: false }));
        return { ...node, settings: { ...node.settings, members } };
      });
      await publish('shop-sundays', { ...example?.flow, nodes });
      const network = await system().publicNetwork();
      const till = await system().phone('205-desk');

      const call = await network.call('0199000020');
      expect(await call.hears(promptTone('boutique-rappel', 'fr'))).toBe(true);
      await call.hangUp();

      expect((await overAndQuiet(system())).path).toContain('vendeurs.unreachable');
      expect(till.timesRung).toBe(0);
      await publish('shop-sundays', example?.flow);
    });

    /** Saves and publishes, as the designer does. */
    async function publish(id: string, flow: unknown): Promise<void> {
      const { revision } = await system().ask(`/api/flows/${id}/draft`);
      await system().ask(`/api/flows/${id}/draft`, 'PUT', { flow, revision });
      const published = await system().ask(`/api/flows/${id}/publish`, 'POST', { message: 'Changed' });
      expect(published).toMatchObject({ version: expect.any(Number) });
    }
  },
);
