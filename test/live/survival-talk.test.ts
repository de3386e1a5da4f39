// The runtime goes away in a menu or during a talk: callers go on hearing, and their calls go on when it is back. Here it
// connects to Asterisk itself, and commands travel on that same socket.

import { expect, test } from 'vitest';
import { MUSIC } from './audio/tone.ts';
import { promptTone } from './prompt-tones.ts';
import { outage, overAndQuiet, tuesday } from './survival.ts';
import { describeSystem, type System } from './system.ts';

async function talk(system: System) {
  const network = await system.publicNetwork({ speaks: 400 });
  const desk = await system.phone('201-desk', { speaks: 500 });
  const call = await network.call('0199000010');
  await call.answered();
  await call.press('1');
  const rung = await desk.rings();
  await rung.answer();
  expect(await call.hears(500)).toBe(true);
  expect(await rung.hears(400)).toBe(true);
  return { call, rung, desk };
}

describeSystem(
  'the runtime goes away during a menu or a talk',
  () => ({
    settings: { events: 'inbound', commands: 'socket' },
    asterisk: { dialplan: 'exten => 900,1,Answer()\n same => n,Echo()\n' },
    time: { at: tuesday, from: Date.now(), pace: 1 },
    promptSeconds: (prompt) => (prompt === 'cabinet-menu' ? 4 : 0.4),
  }),
  (system) => {
    test('a menu plays on, and a key is taken after the restart', async () => {
      const network = await system().publicNetwork({ speaks: 400 });
      const desk = await system().phone('201-desk', { speaks: 500 });
      const call = await network.call('0199000010');
      const menu = promptTone('cabinet-menu', 'fr');
      expect(await call.hears(menu)).toBe(true);

      await outage(system(), { meanwhile: () => call.hears(menu) });
      await call.press('1');
      const rung = await desk.rings();
      expect(await call.hears(MUSIC)).toBe(true);
      await rung.answer();
      expect(await call.hears(500)).toBe(true);
      await call.hangUp();

      expect(await rung.ended()).toMatchObject({ by: 'them' });
      const { path, cdr } = await overAndQuiet(system());
      expect(path).toContain('accueil.key-1');
      expect(cdr.outcome).toBe('talked');
    });

    test('two in a talk hear each other all the time, and end it themselves', async () => {
      const { call, rung } = await talk(system());

      await outage(system(), {
        meanwhile: async () => {
          call.speak(410);
          rung.speak(510);
          expect(await call.hears(510)).toBe(true);
          expect(await rung.hears(410)).toBe(true);
        },
      });
      call.speak(420);
      expect(await rung.hears(420)).toBe(true);
      await rung.hangUp();

      expect(await call.ended()).toMatchObject({ by: 'them' });
      expect((await overAndQuiet(system())).cdr).toMatchObject({ outcome: 'talked', cause: 16 });
    });

    test('a talk that both ended while it was away is over when it is back', async () => {
      const { call, rung, desk } = await talk(system());

      await outage(system(), { meanwhile: () => Promise.all([call.hangUp(), rung.hangUp()]) });

      expect((await overAndQuiet(system())).cdr).toMatchObject({ outcome: 'talked', cause: 16 });
      expect(desk.timesRung).toBe(1);
    });

    test('a person whose caller hung up while it was away is let go', async () => {
      const { call, rung } = await talk(system());

      await outage(system(), { meanwhile: () => call.hangUp() });

      expect(await rung.ended()).toMatchObject({ by: 'them' });
      expect((await overAndQuiet(system())).cdr).toMatchObject({ outcome: 'talked', cause: 16 });
    });

    test('a caller whose called person hung up while it was away is let go', async () => {
      const { call, rung } = await talk(system());

      await outage(system(), { meanwhile: () => rung.hangUp() });

      expect(await call.ended()).toMatchObject({ by: 'them' });
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
    });

    test('a talk that was handed on before goes on, and ends with the caller', async () => {
      const { call, rung } = await talk(system());
      expect(await rung.transferTo(`sip:900@127.0.0.1:${system().asterisk.sipPort}`)).toBe(202);
      expect(await call.hears(400)).toBe(true);
      await rung.hangUp();

      await outage(system(), { meanwhile: () => call.hears(400) });
      call.speak(420);
      expect(await call.hears(420)).toBe(true);
      await call.hangUp();

      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
    });

    test('being stopped properly is no harder than being killed', async () => {
      const { call, rung } = await talk(system());

      await system().stop();
      call.speak(410);
      expect(await rung.hears(410)).toBe(true);
      await system().start();
      await system().attached();
      await call.hangUp();

      expect(await rung.ended()).toMatchObject({ by: 'them' });
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
    });

    test('a call that came while it was away is taken when it is back', async () => {
      const network = await system().publicNetwork();
      const outcomes: Promise<unknown>[] = [];
      await outage(system(), {
        meanwhile: async () => {
          const call = await network.call('0199000010');
          outcomes.push(call.answered());
        },
      });
      await Promise.all(outcomes);
      expect(outcomes).toHaveLength(1);
      await system().clear();
      await overAndQuiet(system());
    });
  },
);
