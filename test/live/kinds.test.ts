// Every kind of node that speaks or decides, on a real Asterisk: what the caller hears and sees of it.
// Ringing is in kinds-ringing.test.ts, voicemail in kinds-voicemail.test.ts.

import { beforeEach, expect, test } from 'vitest';
import type { LabPhoneOptions } from './lab.ts';
import { comesTo, overAndQuiet, reasonsOf } from './observed.ts';
import { promptTone } from './prompt-tones.ts';
import { shiftedClock } from './shifted-clock.ts';
import { describeSystem } from './system.ts';

const tuesday = Date.parse('2026-03-10T10:00:00+01:00');
/** Léa's own number outside is on another call. */
const mobileIsBusy = { answers: { status: 486 } };

const clock = shiftedClock({ at: tuesday, from: Date.now(), pace: 1 });

beforeEach(() => {
  clock.run(1);
  clock.moveTo(tuesday);
});

describeSystem(
  'the caller',
  () => ({ time: clock }),
  (system) => {
    async function calls(number: string, { at, ...options }: LabPhoneOptions & { readonly at?: string } = {}) {
      if (at !== undefined) clock.moveTo(Date.parse(at));
      const network = await system().publicNetwork({ speaks: 400, ...options });
      return network.call(number, { as: '+33639980077' });
    }

    test.each([
      ['while it is open', 'open', '2026-03-10T10:00:00+01:00', 'cabinet-menu'],
      ['at the lunch break', 'break', '2026-03-10T12:45:00+01:00', 'cabinet-pause'],
      ['on a Sunday', 'closed', '2026-03-15T10:00:00+01:00', 'cabinet-ferme'],
      ['on a public holiday', 'holiday', '2026-04-06T10:00:00+02:00', 'cabinet-ferme'],
      ['during the summer leave', 'holiday-conges', '2026-08-12T09:30:00+02:00', 'cabinet-conges'],
    ])('hears what the schedule says %s', async (_when, outcome, at, prompt) => {
      const call = await calls('0199000010', { at });

      expect(await call.hears(promptTone(prompt, 'fr'))).toBe(true);
      await call.hangUp();

      expect((await overAndQuiet(system())).path).toContain(`horaires.${outcome}`);
    });

    test('is answered, hears the message to its end, and is hung up with cause 16', async () => {
      const call = await calls('0199000010', { at: '2026-03-15T10:00:00+01:00' });

      expect(await call.hears(promptTone('cabinet-ferme', 'fr'))).toBe(true);
      expect(await call.ended()).toMatchObject({ by: 'them', cause: 16 });

      const [heard] = call.heard();
      expect((heard?.to ?? 0) - (heard?.from ?? 0)).toBeGreaterThan(0.3);
      expect(call.seen.statuses).toEqual([100, 200]);
      expect((await overAndQuiet(system())).path.slice(-3)).toEqual(['ferme', 'ferme.next', 'fin']);
    });

    test('cuts the menu short with a key', async () => {
      const call = await calls('0199000010');
      const secretary = await system().phone('201-desk');

      await call.answered();
      await call.press('1');
      const rung = await secretary.rings();

      const menu = call.heard().filter(({ hertz }) => Math.abs(hertz - promptTone('cabinet-menu', 'fr')) < 20);
      const seconds = menu.reduce((sum, { from, to }) => sum + to - from, 0);
      expect(seconds).toBeLessThan(0.35);
      await call.hangUp();
      await rung.cancelledByCaller();
      expect((await overAndQuiet(system())).path).toContain('accueil.key-1');
    });

    test.each(['event', 'info'] as const)('is understood when the key comes by %s', async (by) => {
      const call = await calls('0199000010');

      await call.hears(promptTone('cabinet-menu', 'fr'));
      await (by === 'event' ? call.press('2') : call.pressByInfo('2'));

      expect(await call.hears(promptTone('cabinet-ordonnance', 'fr'))).toBe(true);
      await call.hangUp();
      expect((await overAndQuiet(system())).path).toContain('accueil.key-2');
    });

    test('hears that a key means nothing, then the menu anew, and at the second one goes on', async () => {
      const call = await calls('0199000010');
      const secretary = await system().phone('201-desk');

      await call.hears(promptTone('cabinet-menu', 'fr'));
      await call.press('7');
      expect(await call.hears(promptTone('menu-invalid', 'fr'))).toBe(true);
      expect(await call.hears(promptTone('cabinet-menu', 'fr'))).toBe(true);
      await call.press('#');
      expect(await call.hears(promptTone('menu-invalid', 'fr'))).toBe(true);
      await secretary.rings();
      await call.hangUp();

      expect((await overAndQuiet(system())).path).toContain('accueil.invalid');
    });

    test('who presses no key hears so twice, and goes on', async () => {
      const call = await calls('0199000010');
      const secretary = await system().phone('201-desk');
      clock.run(10);

      expect(await call.hears(promptTone('menu-no-input', 'fr'))).toBe(true);
      expect(await call.hears(promptTone('cabinet-menu', 'fr'))).toBe(true);
      expect(await call.hears(promptTone('menu-no-input', 'fr'))).toBe(true);
      await secretary.rings();
      await call.hangUp();

      expect((await overAndQuiet(system())).path).toContain('accueil.noInput');
    });

    test('reaches the operator with 0, in the same call and in its language', async () => {
      const call = await calls('0199000204', mobileIsBusy);

      expect(await call.hears(promptTone('operator-menu', 'fr'))).toBe(true);
      await call.press('0');

      expect(await call.hears(promptTone('office-menu', 'fr'))).toBe(true);
      expect(call.seen.statuses.filter((status) => status === 200)).toEqual([200]);
      await call.hangUp();
      const { path } = await overAndQuiet(system());
      expect(path).toEqual(expect.arrayContaining(['telephones.busy', 'pas-de-reponse', 'operator-menu-office/menu']));
    });

    test('leaves a message with 1 at the operator menu', async () => {
      const call = await calls('0199000204', mobileIsBusy);

      await call.hears(promptTone('operator-menu', 'fr'));
      await call.press('1');

      expect(await call.hears(promptTone('lea-messagerie', 'fr'))).toBe(true);
      await call.hangUp();
      expect((await overAndQuiet(system())).path).toContain('pas-de-reponse.voicemail');
    });

    test('is forwarded to another flow after the message', async () => {
      const call = await calls('0199000204', { at: '2026-07-22T19:00:00+02:00' });

      expect(await call.hears(promptTone('lea-vacances', 'fr'))).toBe(true);
      expect(await call.hears(promptTone('closed-message', 'fr'))).toBe(true);

      expect(call.seen.statuses).toEqual([100, 200]);
      await call.hangUp();
      expect((await overAndQuiet(system())).path).toContain('bureau-de-londres');
    });

    test('gets 486 from a busy signal while nobody has answered', async () => {
      for (const name of ['302-desk', '302-desktop', '304-desk'])
        await system().phone(name, { answers: { status: 486 } });

      const call = await calls('+442079460300', { at: '2026-03-10T10:00:00Z' });

      expect(await call.ended()).toMatchObject({ status: 486, cause: 17 });
      expect(call.heard()).toEqual([]);
      const { path, cdr } = await overAndQuiet(system());
      expect(path.at(-1)).toBe('engaged');
      expect(cdr).toMatchObject({ outcome: 'rejected', cause: 17 });
    });

    test('hears busy tone, 440 Hz half a second on and half a second off, once the call was answered', async () => {
      await system().phone('206-desk', { answers: { status: 486 } });
      const call = await calls('0199000030');

      await call.hears(promptTone('please-hold', 'fr'));
      await comesTo(system(), 'occupe');
      await call.hears(440);
      await call.seconds(2.5);
      const beeps = call.heard().filter(({ hertz, from, to }) => hertz === 440 && to - from < 0.7);
      clock.run(20);

      expect(beeps.length).toBeGreaterThanOrEqual(2);
      const [first, second] = beeps;
      expect((first?.to ?? 0) - (first?.from ?? 0)).toBeCloseTo(0.5, 1);
      expect((second?.from ?? 0) - (first?.to ?? 0)).toBeCloseTo(0.5, 1);
      expect(await call.ended()).toMatchObject({ by: 'them', cause: 17 });
      expect((await overAndQuiet(system())).cdr).toMatchObject({ outcome: 'ended', cause: 17 });
    });

    test('sees the cause of the hang-up in the Reason of the BYE', async () => {
      const call = await calls('0199000030');

      await call.answered();
      await call.ended();

      expect(reasonsOf(call, 'BYE')).toEqual([expect.stringMatching(/^Q\.850\s*;\s*cause=27/)]);
      expect((await overAndQuiet(system())).path.slice(-2)).toEqual(['quai.unreachable', 'hors-service']);
    });

    test.each([
      ['closed', '2026-03-10T20:00:00Z', 480, 20],
      ['out-of-order', '2026-03-10T10:00:00Z', 502, 27],
    ])('is refused by the hang-up %s with the SIP response of its cause', async (node, at, status, cause) => {
      const call = await calls('+442079460300', { at });

      expect(await call.refused()).toBe(status);

      const { path, cdr } = await overAndQuiet(system());
      expect(path.at(-1)).toBe(node);
      expect(cdr).toMatchObject({ outcome: 'rejected', cause });
      expect(call.seen.statuses).not.toContain(200);
    });
  },
);
