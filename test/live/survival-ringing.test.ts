// The runtime is killed while telephones ring: they ring on, each once, and whoever answers gets the call.

import { expect, test } from 'vitest';
import { MUSIC } from './audio/tone.ts';
import { promptTone } from './prompt-tones.ts';
import { outage, overAndQuiet, tuesday } from './survival.ts';
import { describeSystem } from './system.ts';

describeSystem(
  'the runtime is killed while telephones ring',
  () => ({ time: { at: tuesday, from: Date.now(), pace: 1 } }),
  (system) => {
    test('one that rings alone rings on, and is answered after the restart', async () => {
      const network = await system().publicNetwork({ speaks: 400 });
      const desk = await system().phone('201-desk', { speaks: 500 });
      const call = await network.call('0199000010');
      await call.answered();
      await call.press('1');
      const rung = await desk.rings();
      expect(await call.hears(MUSIC)).toBe(true);

      await outage(system());
      await rung.answer();
      expect(await call.hears(500)).toBe(true);
      expect(await rung.hears(400)).toBe(true);
      await call.hangUp();

      expect(await rung.ended()).toMatchObject({ by: 'them', cause: 16 });
      expect((await overAndQuiet(system())).cdr).toMatchObject({ outcome: 'talked', cause: 16 });
      expect(desk.timesRung).toBe(1);
    });

    test('of several that ring the first to answer wins, and the others stop', async () => {
      const network = await system().publicNetwork({ speaks: 400 });
      const till = await system().phone('205-desk', { speaks: 500 });
      const workshop = await system().phone('206-desk', { speaks: 510 });
      const call = await network.call('0199000020');
      const [first, second] = await Promise.all([till.rings(), workshop.rings()]);

      await outage(system());
      await second.answer();
      expect(await call.hears(510)).toBe(true);
      expect(await second.hears(400)).toBe(true);
      await first.cancelledByCaller();
      await second.hangUp();

      expect(await call.ended()).toMatchObject({ by: 'them' });
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
      expect([till.timesRung, workshop.timesRung]).toEqual([1, 1]);
    });

    test('whoever answered while it was away gets the call when it is back', async () => {
      const network = await system().publicNetwork({ speaks: 400 });
      const till = await system().phone('205-desk', { speaks: 500 });
      const workshop = await system().phone('206-desk', { speaks: 510 });
      const call = await network.call('0199000020');
      const [first, second] = await Promise.all([till.rings(), workshop.rings()]);

      await outage(system(), { meanwhile: () => first.answer() });
      expect(await call.hears(500)).toBe(true);
      await second.cancelledByCaller();
      await call.hangUp();

      expect(await first.ended()).toMatchObject({ by: 'them' });
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
      expect([till.timesRung, workshop.timesRung]).toEqual([1, 1]);
    });

    test('two who answered while it was away do not both get the call', async () => {
      const network = await system().publicNetwork({ speaks: 400 });
      const till = await system().phone('205-desk', { speaks: 500 });
      const workshop = await system().phone('206-desk', { speaks: 510 });
      const call = await network.call('0199000020');
      const [first, second] = await Promise.all([till.rings(), workshop.rings()]);

      await outage(system(), { meanwhile: () => Promise.all([first.answer(), second.answer()]) });
      await Promise.race([first.hears(400), second.hears(400)]);
      const [winner, loser] = first.isOver ? [second, first] : [first, second];
      expect(await loser.ended()).toMatchObject({ by: 'them' });
      expect(winner.isTalking).toBe(true);
      await call.hangUp();

      expect(await winner.ended()).toMatchObject({ by: 'them' });
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
    });

    test('one that refused while it was away lets the call go on to voicemail', async () => {
      const network = await system().publicNetwork();
      const desk = await system().phone('201-desk');
      const call = await network.call('0199000010');
      await call.answered();
      await call.press('1');
      const rung = await desk.rings();

      await outage(system(), { meanwhile: async () => rung.reject(486) });
      expect(await call.hears(promptTone('voicemail-greeting', 'fr'))).toBe(true);
      await call.hangUp();

      const { path } = await overAndQuiet(system());
      expect(path).toContain('repondeur');
      expect(desk.timesRung).toBe(1);
    });

    test('a telephone stops ringing when its caller hung up while it was away', async () => {
      const network = await system().publicNetwork();
      const till = await system().phone('205-desk');
      const workshop = await system().phone('206-desk');
      const call = await network.call('0199000020');
      const [first, second] = await Promise.all([till.rings(), workshop.rings()]);

      await outage(system(), { meanwhile: () => call.hangUp() });
      await Promise.all([first.cancelledByCaller(), second.cancelledByCaller()]);

      expect((await overAndQuiet(system())).cdr.outcome).toBe('abandoned');
      expect([till.timesRung, workshop.timesRung]).toEqual([1, 1]);
    });

    test('a person who is asked to press 1 is asked on, and gets the call by pressing it', async () => {
      const network = await system().publicNetwork({ speaks: 400 });
      const desk = await system().phone('204-desk');
      const call = await network.call('0199000204');
      const [mobile, other] = await Promise.all([network.rings(), desk.rings()]);
      mobile.speak(600);
      await mobile.answer();
      expect(await mobile.hears(promptTone('press-1-to-accept', 'fr'))).toBe(true);

      await outage(system());
      await mobile.press('1');
      expect(await call.hears(600)).toBe(true);
      expect(await mobile.hears(400)).toBe(true);
      await other.cancelledByCaller();
      await mobile.hangUp();

      expect(await call.ended()).toMatchObject({ by: 'them' });
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
      expect([network.timesRung, desk.timesRung]).toEqual([1, 1]);
    });

    test('a person who pressed 1 while it was away gets the call when it is back', async () => {
      const network = await system().publicNetwork({ speaks: 400 });
      const call = await network.call('0199000204');
      const mobile = await network.rings();
      mobile.speak(600);
      await mobile.answer();
      expect(await mobile.hears(promptTone('press-1-to-accept', 'fr'))).toBe(true);

      await outage(system(), { meanwhile: () => mobile.press('1') });
      expect(await call.hears(600)).toBe(true);
      await call.hangUp();

      expect(await mobile.ended()).toMatchObject({ by: 'them' });
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
      expect(network.timesRung).toBe(1);
    });
  },
);

// As fast as this clock runs, the fifteen seconds of a doctor's telephone are three, the five of the menu one.
describeSystem(
  'the runtime is away when something is due',
  () => ({ time: { at: tuesday, from: Date.now(), pace: 5 } }),
  (system) => {
    test('the next telephone of a row rings at once, the one before stops', async () => {
      const network = await system().publicNetwork({ speaks: 400 });
      const marchand = await system().phone('202-desk');
      const belkacem = await system().phone('203-desk', { speaks: 500 });
      const call = await network.call('0199000010');
      await call.answered();
      await call.press('9');
      const rung = await marchand.rings();

      await outage(system(), { meanwhile: () => call.seconds(3) });
      const next = await belkacem.rings({ within: 1_000 });
      await rung.cancelledByCaller();
      await next.answer();
      expect(await call.hears(500)).toBe(true);
      await call.hangUp();

      expect(await next.ended()).toMatchObject({ by: 'them' });
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
      expect([marchand.timesRung, belkacem.timesRung]).toEqual([1, 1]);
    });

    test('a menu that waited for a key asks again at once', async () => {
      const network = await system().publicNetwork();
      const call = await network.call('0199000010');
      expect(await call.hears(promptTone('cabinet-menu', 'fr'))).toBe(true);
      expect(await call.hearsSilence(0.2)).toBe(true);

      await outage(system(), { meanwhile: () => call.seconds(0.9) });
      expect(await call.hears(promptTone('menu-no-input', 'fr'), { within: 1_000 })).toBe(true);
      await call.hangUp();

      expect((await overAndQuiet(system())).cdr.outcome).toBe('abandoned');
    });
  },
);
