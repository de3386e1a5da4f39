// The connection between Asterisk and the runtime is lost for a while: calls in progress go on, and nothing is left over.

import { expect, test } from 'vitest';
import type { AsteriskSettings } from '../../runtime/gateway/asterisk/settings.ts';
import { MUSIC } from './audio/tone.ts';
import { until } from './condition.ts';
import { promptTone } from './prompt-tones.ts';
import { overAndQuiet, tuesday } from './survival.ts';
import { describeSystem, type System } from './system.ts';
import type { WireState } from './wire.ts';

const directions: readonly Partial<AsteriskSettings>[] = [
  { events: 'outbound', commands: 'http' },
  { events: 'inbound', commands: 'http' },
  { events: 'inbound', commands: 'socket' },
];

/** Breaks what carries the events, and waits until the runtime has noticed. */
async function lose(system: System, state: WireState): Promise<void> {
  system.wire.sockets(state);
  const isGone = async () => !(await system.ask('/api/health')).gateways.includes(system.settings.name);
  await until(isGone, { what: 'the runtime has lost Asterisk', within: 12_000 });
}

async function restore(system: System): Promise<void> {
  system.wire.sockets('open');
  const isBack = async () => (await system.ask('/api/health')).gateways.includes(system.settings.name);
  await until(isBack, { what: 'the two have found each other again', within: 12_000 });
}

async function ringingDesk(system: System) {
  const network = await system.publicNetwork({ speaks: 400 });
  const desk = await system.phone('201-desk', { speaks: 500 });
  const call = await network.call('0199000010');
  await call.answered();
  await call.press('1');
  const rung = await desk.rings();
  expect(await call.hears(MUSIC)).toBe(true);
  return { call, rung, desk };
}

for (const settings of directions) {
  describeSystem(
    `the connection is lost, events ${settings.events}, commands by ${settings.commands}`,
    () => ({ settings, time: { at: tuesday, from: Date.now(), pace: 1 } }),
    (system) => {
      test('a telephone rings on, and whoever answered meanwhile gets the call', async () => {
        const { call, rung, desk } = await ringingDesk(system());
        await lose(system(), 'cut');
        await rung.answer();
        await restore(system());
        expect(await call.hears(500)).toBe(true);
        expect(await rung.hears(400)).toBe(true);
        await rung.hangUp();

        expect(await call.ended()).toMatchObject({ by: 'them' });
        expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
        expect(desk.timesRung).toBe(1);
      });

      test('a talk is heard on, and its end is made up afterwards', async () => {
        const { call, rung } = await ringingDesk(system());
        await rung.answer();
        expect(await call.hears(500)).toBe(true);
        await lose(system(), 'cut');
        call.speak(410);
        expect(await rung.hears(410)).toBe(true);
        await call.hangUp();
        await restore(system());

        expect(await rung.ended()).toMatchObject({ by: 'them' });
        expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
      });

      test('a menu takes a key that is pressed once it is back', async () => {
        const network = await system().publicNetwork();
        const desk = await system().phone('201-desk');
        const call = await network.call('0199000010');
        expect(await call.hears(promptTone('cabinet-menu', 'fr'))).toBe(true);
        await lose(system(), 'cut');
        await restore(system());
        await call.press('1');
        await desk.rings();
        await call.hangUp();

        expect((await overAndQuiet(system())).path).toContain('accueil.key-1');
        expect(desk.timesRung).toBe(1);
      });
    },
  );
}

describeSystem(
  'the connection falls silent, events outbound',
  () => ({ time: { at: tuesday, from: Date.now(), pace: 1 } }),
  (system) => {
    test('it is noticed, and the telephone is answered when it is back', async () => {
      const { call, rung, desk } = await ringingDesk(system());
      await lose(system(), 'silent');
      await rung.answer();
      await restore(system());
      expect(await call.hears(500)).toBe(true);
      await call.hangUp();

      expect(await rung.ended()).toMatchObject({ by: 'them' });
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
      expect(desk.timesRung).toBe(1);
    });

    test('a key that was pressed meanwhile is taken when it is back', async () => {
      const network = await system().publicNetwork();
      const desk = await system().phone('201-desk');
      const call = await network.call('0199000010');
      expect(await call.hears(promptTone('cabinet-menu', 'fr'))).toBe(true);
      system().wire.sockets('cut');
      await call.press('1');
      await restore(system());
      await desk.rings();
      await call.hangUp();

      expect((await overAndQuiet(system())).path).toContain('accueil.key-1');
    });

    test('a call that comes meanwhile is taken when it is back', async () => {
      const network = await system().publicNetwork();
      system().wire.sockets('cut');
      const call = await network.call('0199000010');
      await restore(system());
      await call.answered();
      await call.hangUp();

      expect((await overAndQuiet(system())).cdr.outcome).toBe('abandoned');
    });
  },
);

for (const settings of directions.slice(0, 2)) {
  describeSystem(
    `Asterisk stays away too long, events ${settings.events}`,
    () => ({ settings, absenceMs: 2_000, time: { at: tuesday, from: Date.now(), pace: 1 } }),
    (system) => {
      test('its calls are given up, and let go when it comes back', async () => {
        const { call, rung } = await ringingDesk(system());
        await rung.answer();
        expect(await call.hears(500)).toBe(true);
        await lose(system(), 'cut');
        const { cdr } = await system().finished({ within: 6_000 });
        expect(cdr).toMatchObject({ outcome: 'talked' });
        expect(call.isOver).toBe(false);
        await restore(system());

        expect(await call.ended()).toMatchObject({ by: 'them' });
        expect(await rung.ended()).toMatchObject({ by: 'them' });
        await system().quiet();
      });

      test('a caller who was not answered is not left to ring for ever', async () => {
        const network = await system().publicNetwork();
        const desk = await system().phone('204-desk');
        const call = await network.call('0199000204');
        await call.ringing();
        const rung = await desk.rings();
        await lose(system(), 'cut');
        expect((await system().finished({ within: 6_000 })).cdr.outcome).toBe('abandoned');
        expect(call.isOver).toBe(false);
        await restore(system());

        await rung.cancelledByCaller();
        expect(await call.refused()).toBeGreaterThanOrEqual(480);
        await system().quiet();
        expect(desk.timesRung).toBe(1);
      });
    },
  );
}
