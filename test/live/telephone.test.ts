// The telephone of the designer: a real browser calls a draft through a real Asterisk.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { openDesigner } from '../browser/drawing-page.ts';
import { litCards } from '../browser/simulator-page.ts';
import { joined, silence, tone } from './audio/tone.ts';
import { toWav } from './audio/wav.ts';
import { until } from './condition.ts';
import { promptTone } from './prompt-tones.ts';
import { shiftedClock } from './shifted-clock.ts';
import { describeSystem, type System } from './system.ts';

/** A Tuesday morning: everybody is at work. */
const tuesday = Date.parse('2026-03-10T10:00:00+01:00');

/** Hz of what the microphone of the browser says, in bursts: a steady tone would be taken for noise. */
const spoken = 850;

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'callchart-headset-'));

beforeAll(async () => {
  const words = join(folder, 'words.wav');
  writeFileSync(words, toWav(joined(...Array.from({ length: 8 }, () => [tone(spoken, 0.4), silence(0.3)]).flat())));
  browser = await launchChromium([
    '--allow-loopback-in-peer-connection',
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-audio-capture=${words}`,
  ]);
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

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
      const { page, faults, card } = await openTelephone(system());

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
      await page.getByRole('region', { name: 'Telephone' }).getByRole('button', { name: 'Hang up' }).click();

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
      await card('secretariat').waitFor();
      await page.goto(`${system().url}/#/calls/${encodeURIComponent(summary.call)}`);
      await expect.poll(() => litCards(page)).toContain('secretariat');
      expect(faults).toEqual([]);
      await system().quiet();
    });
  },
);

/** The draft rings somebody else than what is published. */
async function redraw(system: System): Promise<void> {
  const { flow, revision } = await system.ask('/api/flows/doctors-practice/draft');
  const changed = JSON.parse(
    JSON.stringify(flow).replace('{"kind":"user","user":"201"}', '{"kind":"user","user":"202"}'),
  );
  const saved = await system.ask('/api/flows/doctors-practice/draft', 'PUT', { flow: changed, revision });
  expect(saved).toEqual({ revision: revision + 1 });
}

async function openTelephone(system: System) {
  const hand = await openDesigner(browser, `${system.url}/#/flows/doctors-practice`);
  const { page } = hand;
  // As in a browser whose user allowed it: until then the addresses of this machine are hidden from the page.
  await page.context().grantPermissions(['microphone']);
  await page.addInitScript(keepTones);
  await page.reload();
  await page.getByRole('tab', { name: 'Telephone' }).click();
  return hand;
}

/** Waits until the page has heard a tone of so many Hz. */
async function hears(page: Page, hertz: number): Promise<void> {
  let heard: readonly number[] = [];
  const look = async () => {
    heard = await page.evaluate((): readonly number[] => Reflect.get(globalThis, 'heardTones'));
    return heard.some((each) => Math.abs(each - hertz) < 15);
  };
  await until(look, { what: `the browser hears ${hertz} Hz`, instead: () => `it heard ${heard.join(', ')}` });
}

/** Run in the page before its own scripts: notes the loudest tone of each moment that comes from a peer. */
function keepTones(): void {
  const heard: number[] = [];
  Reflect.set(globalThis, 'heardTones', heard);
  globalThis.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      this.addEventListener('track', ({ track }) => listen(new MediaStream([track])));
    }
  };

  function listen(stream: MediaStream): void {
    const context = new AudioContext();
    const analyser = new AnalyserNode(context, { fftSize: 8_192, smoothingTimeConstant: 0 });
    context.createMediaStreamSource(stream).connect(analyser);
    const levels = new Float32Array(analyser.frequencyBinCount);
    setInterval(() => {
      analyser.getFloatFrequencyData(levels);
      const loudest = Math.max(...levels);
      const hertz = Math.round((levels.indexOf(loudest) * context.sampleRate) / analyser.fftSize);
      if (loudest > -60 && heard.at(-1) !== hertz) heard.push(hertz);
    }, 40);
  }
}
