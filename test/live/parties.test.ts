// What called parties do, and callers at the wrong moment: answers and refusals by SIP, several devices, several answers
// at once, cancelling, handing on, being on another call.

import { beforeEach, expect, test } from 'vitest';
import type { Json } from '../host/running-host.ts';
import { comesTo, overAndQuiet, reasonsOf } from './observed.ts';
import type { IncomingCall } from './phones/incoming-call.ts';
import { promptTone } from './prompt-tones.ts';
import { shiftedClock } from './shifted-clock.ts';
import { describeSystem } from './system.ts';

const tuesday = Date.parse('2026-03-10T11:00:00+01:00');
const clock = shiftedClock({ at: tuesday, from: Date.now(), pace: 1 });
const echo = 'exten => 900,1,Answer()\n same => n,Echo()\n';

beforeEach(() => {
  clock.run(1);
  clock.moveTo(tuesday);
});

describeSystem(
  'a called party',
  () => ({ time: clock, asterisk: { dialplan: echo } }),
  (system) => {
    /** A call to the delivery desk, where one telephone rings once the announcement is over. */
    async function callsDesk() {
      const network = await system().publicNetwork({ speaks: 400 });
      return network.call('0199000030', { as: '+33639980077' });
    }

    /** A call to the helpline: two telephones of one volunteer and one of another ring at once. */
    async function callsHelpline() {
      const network = await system().publicNetwork({ speaks: 400 });
      return network.call('+442079460300', { as: '+33639980077' });
    }

    test.each([
      [486, 'busy', 486],
      [600, 'busy', 486],
      [603, 'busy', 486],
      [480, 'noAnswer', 480],
      [408, 'noAnswer', 480],
      [403, 'unreachable', 502],
      [404, 'unreachable', 502],
      [500, 'unreachable', 502],
      [503, 'unreachable', 502],
      [302, 'diverted', 480],
    ])('who answers %i is %s', async (status, outcome, told) => {
      const desk = await system().phone('304-desk', { answers: { status } });

      const call = await callsHelpline();
      expect(await call.refused()).toBe(told);

      expect(desk.timesRung).toBe(1);
      const { path } = await overAndQuiet(system());
      expect(path.slice(-2, -1)).toEqual([`volunteers.${outcome}`]);
    });

    test('rings, then is away after all: no answer', async () => {
      await system().phone('206-desk', { answers: { status: 480, afterMs: 300 } });

      const call = await callsDesk();
      expect(await call.hears(440)).toBe(true);
      await comesTo(system(), 'quai.noAnswer');

      expect(await call.hears(promptTone('leave-message-after-beep', 'fr'))).toBe(true);
      await call.hangUp();
      await overAndQuiet(system());
    });

    test('is not heard before it answers, whatever it plays (183)', async () => {
      const desk = await system().phone('304-desk', { speaks: 500 });

      const call = await callsHelpline();
      const rung = await desk.rings();
      rung.early();
      await call.ringing();
      await call.seconds(0.5);
      expect(call.heard()).toEqual([]);
      await rung.answer();

      expect(await call.hears(500)).toBe(true);
      expect(await rung.hears(400)).toBe(true);
      expect(call.seen.statuses).toEqual([100, 180, 200]);
      await call.hangUp();
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
    });

    test.each([603, 600])(
      'who refuses with %i on one device refuses on all, and others go on ringing',
      async (status) => {
        const desk = await system().phone('302-desk');
        const computer = await system().phone('302-desktop');
        const other = await system().phone('304-desk', { speaks: 500 });

        const call = await callsHelpline();
        const [first, second, third] = await Promise.all([desk.rings(), computer.rings(), other.rings()]);
        first.reject(status);
        await second.cancelledByCaller();
        expect(third.isOver).toBe(false);
        await third.answer();

        expect(await call.hears(500)).toBe(true);
        await call.hangUp();
        await overAndQuiet(system());
      },
    );

    test('who is busy on one device goes on ringing on the other', async () => {
      await system().phone('302-desk', { answers: { status: 486 } });
      const computer = await system().phone('302-desktop', { speaks: 500 });

      const call = await callsHelpline();
      const rung = await computer.rings();
      await call.seconds(0.3);
      expect(rung.isOver).toBe(false);
      await rung.answer();

      expect(await call.hears(500)).toBe(true);
      await call.hangUp();
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
    });

    test.each([
      ['on two devices of one person', '302-desk', '302-desktop'],
      ['by two people', '302-desk', '304-desk'],
    ])(
      'answered at the same instant %s: one talks, the other is told that it was answered elsewhere',
      async (_who, one, two) => {
        const first = await system().phone(one, { speaks: 500 });
        const second = await system().phone(two, { speaks: 600 });

        const call = await callsHelpline();
        const rung = await Promise.all([first.rings(), second.rings()]);
        await Promise.all(rung.map((each) => each.answer()));
        const [loser] = await Promise.all([anyEnded(rung), call.answered()]);
        const winner = loser === rung[0] ? rung[1] : rung[0];
        const voice = winner === rung[0] ? 500 : 600;

        expect(await call.hears(voice)).toBe(true);
        expect(await winner.hears(400)).toBe(true);
        await call.seconds(0.3);
        expect(call.heard().map(({ hertz }) => hertz)).not.toContain(1_100 - voice);
        expect([winner.isTalking, loser.isTalking]).toEqual([true, false]);
        expect(reasonsOf(loser, 'BYE').join()).toMatch(/cause=26/);
        await winner.hangUp();
        expect(await call.ended()).toMatchObject({ by: 'them' });
        expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
      },
    );

    test('is not rung, or rung no more, when the caller gives up at once', async () => {
      const desk = await system().phone('304-desk', { answers: 'never-replies' });

      const call = await callsHelpline();
      await call.hangUp();

      expect(await call.ended()).toMatchObject({ by: 'us', status: 487 });
      expect((await overAndQuiet(system(), { within: 10_000 })).cdr.outcome).toBe('abandoned');
      expect(desk.calls.filter(({ isTalking }) => isTalking)).toEqual([]);
    });

    test('answers in the very moment in which the caller gives up: nobody is left behind', async () => {
      const network = await system().publicNetwork({ speaks: 400 });
      const desk = await system().phone('304-desk', { speaks: 500 });
      let rounds = 0;

      for (; rounds < 5; rounds += 1) {
        const call = await network.call('+442079460300');
        const rung = await desk.rings();
        await call.ringing();
        const answer = rung.answer().catch(() => 'cancelled before');
        await Promise.all([call.hangUp(), answer]);

        expect(await rung.ended()).toMatchObject({ by: 'them' });
        expect(call.isOver).toBe(true);
        await overAndQuiet(system());
      }
      expect(rounds).toBe(5);
    });

    test('hands the caller on to somebody else (REFER): the talk goes on, and ends with the caller', async () => {
      const desk = await system().phone('304-desk', { speaks: 500 });

      const call = await callsHelpline();
      const rung = await desk.rings();
      await rung.answer();
      await call.hears(500);
      await comesTo(system(), 'volunteers');
      expect(await rung.transferTo(`sip:900@127.0.0.1:${system().asterisk.sipPort}`)).toBe(202);
      expect(await call.hears(400)).toBe(true);
      await rung.hangUp();
      await call.seconds(0.5);

      expect(call.isTalking).toBe(true);
      expect((await system().call()).state.legs.map(({ phase }: Json) => phase)).toContain('over');
      await call.hangUp();
      expect((await overAndQuiet(system())).cdr.outcome).toBe('talked');
    });

    test('hands the caller on to another flow (REFER), and the talk ends with the party there', async () => {
      const desk = await system().phone('304-desk', { speaks: 500 });
      const next = await system().phone('206-desk', { speaks: 600 });

      const call = await callsHelpline();
      const rung = await desk.rings();
      await rung.answer();
      await call.hears(500);
      expect(await rung.transferTo(`sip:230@127.0.0.1:${system().asterisk.sipPort}`)).toBe(202);

      expect(await call.hears(promptTone('please-hold', 'fr'))).toBe(true);
      const second = await next.rings();
      await second.answer();
      expect(await call.hears(600)).toBe(true);
      expect(await second.hears(400)).toBe(true);
      await second.hangUp();
      expect(await call.ended()).toMatchObject({ by: 'them', cause: 16 });
      expect((await overAndQuiet(system())).cdr).toMatchObject({ to: '230', outcome: 'talked' });
      const calls = await system().calls();
      expect(calls.slice(0, 2).map(({ flow, outcome }) => [flow, outcome])).toEqual([
        ['delivery-desk', 'talked'],
        ['unanswered-free', 'talked'],
      ]);
    });

    test.each([
      ['a call that a flow led to', '204'],
      ['a call that no flow knows of', '900'],
    ])('is busy while on %s, and free afterwards', async (_what, number) => {
      const lea = await system().phone('204-desk', { speaks: 500 });
      const network = await system().publicNetwork({ answers: { status: 486 } });
      const before = number === '900' ? await lea.call('900') : await network.call('0199000204');
      if (number === '204') await (await lea.rings()).answer();
      await before.answered();
      await deviceIs('204-desk', 'In use');

      const second = await network.call('0199000204');
      expect(await second.hears(promptTone('lea-occupee', 'fr'))).toBe(true);
      await second.hangUp();
      await system().finished();
      await before.hangUp();
      await deviceIs('204-desk', 'Not in use');
      const third = await network.call('0199000204');
      const rung = await lea.rings();
      await third.hangUp();

      await rung.cancelledByCaller();
      expect((await overAndQuiet(system())).path).toContain('deja-en-ligne.free');
    });

    test('who is on a call can be rung by a second one, and talks to both', async () => {
      const till = await system().phone('205-desk', { speaks: 500 });
      const network = await system().publicNetwork({ speaks: 400 });

      const first = await network.call('0199000020');
      const one = await till.rings();
      await one.answer();
      await first.hears(500);
      const second = await network.call('0199000020');
      const two = await till.rings();
      await two.answer();
      expect(await second.hears(500)).toBe(true);
      await first.hangUp();
      await one.ended();
      await second.seconds(0.4);

      expect([two.isTalking, second.isTalking]).toEqual([true, true]);
      await second.hangUp();
      await system().quiet();
      const [newest, older] = await system().calls();
      expect([newest?.outcome, older?.outcome]).toEqual(['talked', 'talked']);
    });

    async function deviceIs(device: string, state: string): Promise<void> {
      await expect.poll(() => system().asterisk.rx(`pjsip show endpoint ${device}`)).toMatch(new RegExp(`\\s${state}`));
    }
  },
);

/** Waits until one of them is over, and gives it. */
function anyEnded(calls: readonly IncomingCall[]): Promise<IncomingCall> {
  return Promise.race(calls.map((call) => call.ended().then(() => call)));
}
