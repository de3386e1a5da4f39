// A browser with a headset whose microphone says a tone of the test, and what its page hears.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { type DrawingPage, openDesigner } from '../browser/drawing-page.ts';
import { joined, silence, tone } from './audio/tone.ts';
import { toWav } from './audio/wav.ts';
import { until } from './condition.ts';

export interface Headset {
  /** The page of a flow with its telephone open. */
  open(url: string, flow: string): Promise<DrawingPage & { readonly telephone: Locator }>;
  close(): Promise<void>;
}

/** Starts a browser that says a tone of so many Hz, in bursts: a steady one would be taken for noise. */
export async function wearHeadset(hertz: number): Promise<Headset> {
  const folder = mkdtempSync(join(tmpdir(), 'callchart-headset-'));
  const words = join(folder, 'words.wav');
  writeFileSync(words, toWav(joined(...Array.from({ length: 8 }, () => [tone(hertz, 0.4), silence(0.3)]).flat())));
  const browser = await launchChromium([
    '--allow-loopback-in-peer-connection',
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-audio-capture=${words}`,
  ]);
  return {
    open: (url, flow) => openTelephone(browser, `${url}/#/flows/${flow}`),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openTelephone(browser: Browser, url: string) {
  const hand = await openDesigner(browser, url);
  const { page } = hand;
  // As in a browser whose user allowed it: until then the addresses of this machine are hidden from the page.
  await page.context().grantPermissions(['microphone']);
  await page.addInitScript(keepTones);
  await page.reload();
  await page.getByRole('tab', { name: 'Telephone' }).click();
  return { ...hand, telephone: page.getByRole('region', { name: 'Telephone' }) };
}

/** Waits until the page has heard a tone of so many Hz. */
export async function hears(page: Page, hertz: number): Promise<void> {
  let heard: readonly number[] = [];
  const look = async () => {
    heard = await heardTones(page);
    return heard.some((each) => Math.abs(each - hertz) < 15);
  };
  await until(look, { what: `the browser hears ${hertz} Hz`, instead: () => `it heard ${heard.join(', ')}` });
}

/** Hz of what the page has heard, one after the other. */
export function heardTones(page: Page): Promise<readonly number[]> {
  return page.evaluate((): readonly number[] => Reflect.get(globalThis, 'heardTones'));
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
