// Calls of the example flows on a real Asterisk: what every party sees and hears.

import { expect, test } from 'vitest';
import { MUSIC } from './audio/tone.ts';
import { promptTone } from './prompt-tones.ts';
import { shiftedClock } from './shifted-clock.ts';
import { describeSystem } from './system.ts';

/** A Tuesday morning: everybody is at work. */
const tuesday = Date.parse('2026-03-10T10:00:00+01:00');

describeSystem(
  'a call from the public network',
  () => ({ time: shiftedClock({ at: tuesday, from: Date.now(), pace: 1 }) }),
  (system) => {
    test('is led by keys to a person, hears music until they answer, and talks', async () => {
      const network = await system().publicNetwork({ speaks: 400 });
      const desk = await system().phone('201-desk', { speaks: 500 });

      const call = await network.call('0199000010', { as: '+33639980077' });
      await call.answered();
      expect(await call.hears(promptTone('cabinet-menu', 'fr'))).toBe(true);
      await call.press('1');
      const rung = await desk.rings();
      expect(rung.callerId.number).toBe('+33639980077');
      expect(await call.hears(MUSIC)).toBe(true);
      await rung.answer();
      expect(await call.hears(500)).toBe(true);
      expect(await rung.hears(400)).toBe(true);
      await call.hangUp();

      expect(await rung.ended()).toMatchObject({ by: 'them', cause: 16 });
      const { path, cdr } = await system().finished();
      expect(path.slice(-2)).toEqual(['accueil.key-1', 'secretariat']);
      expect(cdr.outcome).toBe('talked');
      await system().quiet();
    });
  },
);
