// The telephone of the designer: a real browser calls a draft through a real Asterisk.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { litCards } from '../browser/simulator-page.ts';
import { type Headset, hears, wearHeadset } from './headset.ts';
import { promptTone } from './prompt-tones.ts';
import { shiftedClock } from './shifted-clock.ts';
import { describeSystem, type System } from './system.ts';

/** A Tuesday morning: everybody is at work. */
const tuesday = Date.parse('2026-03-10T10:00:00+01:00');

/** Hz of what the microphone of the browser says. */
const spoken = 850;

let headset: Headset;

beforeAll(async () => {
  headset = await wearHeadset(spoken);
});

afterAll(() => headset.close());

const openTelephone = (system: System) => headset.open(system.url, 'doctors-practice');

describeSystem(
  'the telephone of the designer',
  () => ({
    time: shiftedClock({ at: tuesday, from: Date.now(), pace: 1 }),
    browserPhone: 'web1',
    promptSeconds: () => 3,
  }),
  (system) => {
    test('calls the draft, presses its keys, and talks to whom it leads', async () => {
      await redraw(system());
      const desk = await system().phone('202-desk', { speaks: 500 });
      const { page, faults, telephone } = await openTelephone(system());

      await page.getByRole('button', { name: 'Call the draft' }).click();
      await page.getByText('Answered').waitFor();
      await hears(page, promptTone('cabinet-menu', 'fr'));
      await expect.poll(() => litCards(page)).toContain('accueil');
      await page.getByText(/Now in: /).waitFor();
      await page.getByRole('button', { name: 'Key 1' }).click();
      const rung = await desk.rings();
      await rung.answer();
      expect(await rung.hears(spoken)).toBe(true);
      await hears(page, 500);
      await expect.poll(() => litCards(page)).toContain('secretariat');
      expect(await system().asterisk.rx('pjsip show channelstats')).toMatch(/ web1-\S+ .* opus /);
      await telephone.getByRole('button', { name: 'Hang up' }).click();

      expect(await rung.ended()).toMatchObject({ by: 'them', cause: 16 });
      await page.getByText('You hung up.').waitFor();
      const { summary, path, cdr } = await system().finished();
      expect(summary).toMatchObject({
        flow: 'doctors-practice',
        version: 0,
        to: expect.stringMatching(/^\*55\d{16}$/),
      });
      expect(path.slice(-2)).toEqual(['accueil.key-1', 'secretariat']);
      expect(cdr).toMatchObject({ outcome: 'talked', cause: 16 });
      expect(await system().ask('/api/flows/doctors-practice/versions')).toHaveLength(1);
      await expect.poll(() => litCards(page)).toContain('secretariat');
      await page.goto(`${system().url}/#/calls/${encodeURIComponent(summary.call)}`);
      await expect.poll(() => litCards(page)).toContain('secretariat');
      expect(faults).toEqual([]);
      await system().quiet();
    });

    test('calls what is published, is silent with its microphone off, and hears the other party hang up', async () => {
      const desk = await system().phone('201-desk', { speaks: 500 });
      const { page, telephone } = await openTelephone(system());

      await telephone.getByRole('button', { name: 'Call the published flow' }).click();
      await telephone.getByText('Answered').waitFor();
      await telephone.focus();
      await page.keyboard.press('1');
      const rung = await desk.rings();
      await rung.answer();
      expect(await rung.hears(spoken)).toBe(true);
      await telephone.getByRole('switch', { name: 'Microphone off' }).click();
      // Longer than the pauses of what is spoken.
      expect(await rung.hearsSilence(1)).toBe(true);
      await telephone.getByRole('switch', { name: 'Microphone off' }).click();
      expect(await rung.hears(spoken)).toBe(true);
      await rung.hangUp();

      await telephone.getByText('The call has ended.').waitFor();
      const { summary, cdr } = await system().finished();
      expect(summary.version).toBe(1);
      expect(cdr).toMatchObject({ outcome: 'talked', cause: 16 });
      const again = await desk.call(summary.to);
      expect(await again.ended()).toMatchObject({ status: 404 });
      await system().quiet();
    });

    test('hangs up when its page is closed', async () => {
      const { page, telephone } = await openTelephone(system());
      await telephone.getByRole('button', { name: 'Call the draft' }).click();
      await telephone.getByText('Answered').waitFor();

      await page.goto('about:blank');

      const { cdr } = await system().finished();
      expect(cdr.outcome).toBe('abandoned');
      await system().quiet();
    });

    test('is told when Asterisk does not let it in, and its page reaches nothing else there', async () => {
      const { page, telephone } = await openTelephone(system());
      await page.route('**/api/telephone/calls', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, json: { ...(await answer.json()), password: 'wrong' } });
      });

      await telephone.getByRole('button', { name: 'Call the draft' }).click();

      await telephone.getByText('Asterisk does not let the telephone in.').waitFor();
      const ari = `ws://127.0.0.1:${system().asterisk.wsPort}/ari/events`;
      expect(await page.evaluate(refusedDirective, ari)).toBe('connect-src');
      await system().quiet();
    });
  },
);

/** Run in the page: the rule of the content security policy that keeps a WebSocket from being opened. */
function refusedDirective(url: string): Promise<string> {
  return new Promise((resolve) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
    new WebSocket(url).addEventListener('open', () => resolve('none'));
  });
}

/** The draft rings somebody else than what is published. */
async function redraw(system: System): Promise<void> {
  const { flow, revision } = await system.ask('/api/flows/doctors-practice/draft');
  const changed = JSON.parse(
    JSON.stringify(flow).replace('{"kind":"user","user":"201"}', '{"kind":"user","user":"202"}'),
  );
  const saved = await system.ask('/api/flows/doctors-practice/draft', 'PUT', { flow: changed, revision });
  expect(saved).toEqual({ revision: revision + 1 });
}
