// Ring groups and external numbers on a real Asterisk: what the caller hears meanwhile, what the called see and hear.
// The rules of who wins are in ring-rules.test.ts.

import { beforeEach, expect, test } from 'vitest';
import { MUSIC } from './audio/tone.ts';
import { comesTo, overAndQuiet, reasonsOf } from './observed.ts';
import type { IncomingCall } from './phones/incoming-call.ts';
import { header } from './phones/sip-message.ts';
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

/** Calls to +33 show the caller, those to +44 nobody, those to +1 a number of the company. */
const trunks = [
  { prefix: '+', dial: 'PJSIP/{number}@trunk', callerId: 'caller' },
  { prefix: '+44', dial: 'PJSIP/{number}@trunk', callerId: 'withheld' },
  { prefix: '+1', dial: 'PJSIP/{digits}@trunk', callerId: '+33199000040' },
] as const;

describeSystem(
  'ringing',
  () => ({ time: clock, settings: { trunks } }),
  (system) => {
    test('lets the caller hear music before anybody answers, and all telephones of the group ring', async () => {
      const network = await system().publicNetwork({ speaks: 400 });
      const till = await system().phone('205-desk', { speaks: 500 });
      const workshop = await system().phone('206-desk');

      const call = await network.call('0199000020', { as: '+33639980077' });
      const [rung, other] = await Promise.all([till.rings(), workshop.rings()]);
      await call.early();
      expect(await call.hears(promptTone('boutique-attente', 'fr'))).toBe(true);
      expect(rung.callerId.number).toBe('+33639980077');
      expect(call.seen.statuses).toEqual([100, 183]);
      await rung.answer();

      expect(await call.hears(500)).toBe(true);
      expect(await rung.hears(400)).toBe(true);
      expect(call.seen.statuses).toEqual([100, 183, 200]);
      await other.cancelledByCaller();
      expect(reasonsOf(other, 'CANCEL').join()).toMatch(/cause=(200|26)/);
      await rung.hangUp();
      expect(await call.ended()).toMatchObject({ by: 'them', cause: 16 });
      expect((await overAndQuiet(system())).cdr).toMatchObject({ outcome: 'talked' });
    });

    test('is 180 without a sound for a caller who is not answered', async () => {
      const network = await system().publicNetwork();
      const desk = await system().phone('304-desk', { speaks: 500 });

      const call = await network.call('+442079460300');
      const rung = await desk.rings();
      await call.ringing();
      await call.seconds(0.3);
      expect(call.heard()).toEqual([]);
      await rung.answer();

      expect(await call.hears(500)).toBe(true);
      expect(call.seen.statuses).toEqual([100, 180, 200]);
      await call.hangUp();
      expect((await overAndQuiet(system())).path.at(-1)).toBe('volunteers');
    });

    test('is the ring tone of the country for a caller who is answered, and stops when somebody answers', async () => {
      const network = await system().publicNetwork();
      const desk = await system().phone('206-desk', { speaks: 500 });

      const call = await network.call('0199000030');
      const rung = await desk.rings();
      expect(await call.hears(440)).toBe(true);
      await call.seconds(1.5);
      const [tone] = call.heard().filter(({ hertz }) => hertz === 440);
      expect((tone?.to ?? 0) - (tone?.from ?? 0)).toBeCloseTo(1.5, 1);
      await rung.answer();
      expect(await call.hears(500)).toBe(true);
      await call.seconds(0.5);

      const answered = call.heard().find(({ hertz }) => hertz === 500);
      expect(call.heard().filter(({ hertz, from }) => hertz === 440 && from > (answered?.from ?? 0))).toEqual([]);
      await call.hangUp();
      await overAndQuiet(system());
    });

    test('asks who is outside to press 1 after the announcement, while the caller hears music', async () => {
      clock.moveTo(night);
      const network = await system().publicNetwork({ speaks: 400 });

      const call = await network.call('+442079460100', { as: '+33639980077' });
      expect(await call.hears(promptTone('hotline-welcome', 'en'))).toBe(true);
      const rung = await network.rings();
      expect(await call.hears(MUSIC)).toBe(true);
      expect([dialled(rung), rung.callerId.number]).toEqual(['+33261910041', '+442079460100']);
      rung.speak(500);
      await rung.answer();
      expect(await rung.hears(promptTone('hotline-announce', 'en'))).toBe(true);
      expect(await rung.hears(promptTone('press-1-to-accept', 'en'))).toBe(true);
      expect(call.heard().map(({ hertz }) => hertz)).not.toContain(500);
      expect(await call.hears(MUSIC)).toBe(true);
      await rung.press('1');

      expect(await call.hears(500)).toBe(true);
      expect(await rung.hears(400)).toBe(true);
      await rung.hangUp();
      expect(await call.ended()).toMatchObject({ by: 'them', cause: 16 });
      expect((await overAndQuiet(system())).path.at(-1)).toBe('on-call.afterTalk');
    });

    test('accepts the 1 while the announcement is still being said', async () => {
      clock.moveTo(night);
      const network = await system().publicNetwork({ speaks: 400 });

      const call = await network.call('+442079460100');
      const rung = await network.rings();
      rung.speak(500);
      await rung.answer();
      await rung.hears(promptTone('hotline-announce', 'en'));
      await rung.press('1');

      expect(await call.hears(500)).toBe(true);
      await call.hangUp();
      expect(await rung.ended()).toMatchObject({ by: 'them', cause: 16 });
      await overAndQuiet(system());
    });

    test('outside shows what the policy of the trunk says: the caller, nobody, a number of the company', async () => {
      clock.moveTo(night);
      const network = await system().publicNetwork({ answers: { status: 486 } });

      const call = await network.call('+442079460100', { as: '+33639980077' });
      await comesTo(system(), 'manager.busy');
      const outside: IncomingCall[] = [];
      for (let nth = 0; nth < 4; nth += 1) outside.push(await network.rings());
      await call.hangUp();

      expect(outside.map((rung) => [dialled(rung), rung.callerId.number])).toEqual([
        ['+33261910041', '+442079460100'],
        ['+33261910042', '+442079460100'],
        ['12125550143', '+33199000040'],
        ['+442079460910', 'anonymous'],
      ]);
      expect(outside.map(({ invite }) => header(invite, 'From')?.includes('639980077'))).not.toContain(true);
      const { path } = await overAndQuiet(system());
      expect(path).toEqual(expect.arrayContaining(['on-call.busy', 'manager.busy', 'voicemail']));
    });

    test('outside shows the caller, where the step says so', async () => {
      clock.moveTo(Date.parse('2026-03-10T12:45:00+01:00'));
      const network = await system().publicNetwork();

      const call = await network.call('0199000204', { as: '+33639980077' });
      const rung = await network.rings();

      expect([dialled(rung), rung.callerId.number]).toEqual(['+33261910204', '+33639980077']);
      await call.hangUp();
      await rung.cancelledByCaller();
      expect((await overAndQuiet(system())).path.at(-1)).toBe('pause');
    });
  },
);

/** The number that a call to the public network is for. */
function dialled({ invite }: IncomingCall): string {
  return /^sip:([^@]*)@/.exec(invite.uri)?.[1] ?? '';
}
