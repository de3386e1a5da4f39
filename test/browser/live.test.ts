// Calls of a real runtime in a real browser: on the canvas while they go on, found and replayed when they are over.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import wavefile from 'wavefile';
import { openDatabase } from '../../runtime/host/store/database.ts';
import { recordingStore } from '../../runtime/host/store/recording-store.ts';
import { sampleDirectory, sampleFlow } from '../designer/simulate/sample-call.ts';
import { type RunningHost, runningHost, temporaryFolder } from '../host/running-host.ts';
import type { TestGateway } from '../host/test-gateway.ts';
import { accessFaults } from './access.ts';
import { launchChromium } from './chromium.ts';
import { openDesigner } from './drawing-page.ts';
import { litCards, placed } from './simulator-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const flow = placed([]);

/** A runtime with the sample flow published, and a gateway at it. */
async function office(
  data = temporaryFolder(),
): Promise<{ readonly host: RunningHost; readonly gateway: TestGateway }> {
  const host = await runningHost({ directory: sampleDirectory, data });
  await host.publish(flow);
  return { host, gateway: await host.gateway() };
}

/** Offers a call; it rings at Anne and Paul. */
async function offer(gateway: TestGateway, call: string, from: string) {
  gateway.report({ type: 'call.offered', call, from, to: '200' });
  return [await gateway.command('ring'), await gateway.command('ring')] as const;
}

/** Both are busy, the caller presses 1 and leaves a message. */
async function leaveMessage(
  { host, gateway }: Awaited<ReturnType<typeof office>>,
  call: string,
  from: string,
  recording = 'a name of the gateway’s own',
) {
  for (const { id } of await offer(gateway, call, from)) gateway.report({ type: 'leg.busy', call, leg: id });
  await gateway.command('play');
  host.clock.advance(3_000);
  gateway.report({ type: 'caller.dtmf', call, digit: '1' });
  await gateway.command('stop');
  const greeting = await gateway.command('play');
  host.clock.advance(9_000);
  gateway.report({ type: 'play.finished', call, play: greeting.id });
  const record = await gateway.command('record');
  host.clock.advance(7_000);
  gateway.report({ type: 'record.finished', call, record: record.id, seconds: 7, recording });
  await gateway.command('hangup');
  await gateway.acknowledged(gateway.report({ type: 'caller.hungup', call }));
}

const path = ['entry', 'hours', 'team', 'menu', 'voicemail', 'bye'];

test('calls in progress are counted on the canvas, one of them shows its path, and they leave when they end', async () => {
  const { host, gateway } = await office();
  await offer(gateway, 'c1', '+33639980001');
  const hand = await openDesigner(browser, `${host.url}/#/flows/${sampleFlow.id}`);
  const { page } = hand;
  await page.getByRole('tab', { name: 'Live' }).click();
  await page.getByText('1 call in progress').waitFor();
  await hand.card('team').getByRole('img', { name: '1 call' }).waitFor();

  await offer(gateway, 'c2', '+33639980002');
  host.clock.advance(100);
  await page.getByText('2 calls in progress').waitFor();
  await expect.poll(() => litCards(page)).toEqual([]);

  await page.getByRole('button', { name: '+33639980002' }).click();
  await expect.poll(() => litCards(page)).toEqual(['entry', 'hours', 'team']);
  gateway.report({ type: 'caller.hungup', call: 'c2' });
  await gateway.command('hangup');
  host.clock.advance(100);
  await page.getByText('1 call in progress').waitFor();
  await expect.poll(() => litCards(page)).toEqual([]);
  expect(hand.faults).toEqual([]);
});

test('a past call is found by its number and its outcome, and replayed with its record', async () => {
  const at = await office();
  await leaveMessage(at, 'c1', '+33639980001');
  await offer(at.gateway, 'c2', '+33639980002');
  const hand = await openDesigner(browser, `${at.host.url}/#/calls`);
  const { page } = hand;

  await page.getByText('2 calls', { exact: true }).waitFor();
  await page.getByRole('cell', { name: 'Front desk, version 1' }).first().waitFor();
  await page.getByLabel('Outcome').selectOption('message');
  await page.getByLabel('Number contains').fill('6 39 98');
  await page.getByText('1 call', { exact: true }).waitFor();
  await page.getByLabel('From day').fill('2026-03-03');
  await page.getByText('No call matches.').waitFor();
  await page.getByLabel('From day').fill('2026-03-02');
  await page.getByRole('link', { name: /2 Mar 2026/ }).click();

  await expect.poll(() => litCards(page)).toEqual(path);
  const record = page.getByLabel('Call record').last();
  await record.getByText('a message was left').waitFor();
  await record.getByText('mailbox 200, 7 s').waitFor();
  await replayed(page);
  expect(hand.faults).toEqual([]);
});

test('a message that the server keeps is heard beside the record; one that is gone says so', async () => {
  const data = temporaryFolder();
  const database = openDatabase(data);
  const store = recordingStore(database, data);
  const message = { record: '9.1', mailbox: '200', seconds: 7, at: 0 };
  const kept = await store.save({ ...message, call: 'c1' }, silence());
  database.close();
  const at = await office(data);
  await leaveMessage(at, 'c1', '+33639980001', kept.recording);
  await leaveMessage(at, 'c2', '+33639980002', '0'.repeat(32));

  const { page, faults } = await openDesigner(browser, `${at.host.url}/#/calls/c1`);
  const sound = page.getByLabel('Message of 7 s in mailbox 200');
  await sound.waitFor();
  const seconds = await sound.evaluate(async (element: HTMLAudioElement) => {
    element.muted = true;
    await element.play();
    return element.duration;
  });
  await page.goto(`${at.host.url}/#/calls/c2`);
  await page.getByLabel('Call record').last().getByText('+33639980002').waitFor();
  await sound.evaluate((element: HTMLAudioElement) => element.load());
  await sound.evaluate((element: HTMLAudioElement) => element.play().catch(() => undefined));
  await page.getByText('The sound of this message is not on the server any more.').waitFor();

  expect(seconds).toBeCloseTo(1, 1);
  expect(faults).toEqual([]);
});

/** A WAV file of one second in which nobody speaks. */
async function* silence(): AsyncGenerator<Uint8Array> {
  const sound = new wavefile.WaveFile();
  sound.fromScratch(1, 8_000, '16', new Int16Array(8_000));
  yield await Promise.resolve(sound.toBuffer());
}

/** The controls of the simulator, on a call of the past. */
async function replayed(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'To the beginning' }).click();
  await expect.poll(() => litCards(page)).toEqual(path.slice(0, 3));
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect.poll(() => litCards(page)).toEqual(path.slice(0, 4));
  await page.getByRole('tab', { name: 'Journal' }).click();
  await page.getByRole('button', { name: /The message is recorded/ }).click();
  await expect.poll(() => litCards(page)).toEqual(path);
}

test('the calls, the replay and the live tab can be used by everybody, in French and on a narrow screen too', async () => {
  const at = await office();
  await leaveMessage(at, 'c1', '+33639980001');
  await offer(at.gateway, 'c2', '');
  for (const look of [
    { language: 'fr', dark: true },
    { language: 'en', width: 390, height: 844 },
  ] as const) {
    const { page } = await openDesigner(browser, `${at.host.url}/#/calls`, look);
    await page.getByRole('table').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('link', { name: /2026/ }).last().click();
    await page.getByRole('toolbar').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.goto(`${at.host.url}/#/flows/${sampleFlow.id}`);
    await page.getByRole('tab', { name: /Live|En direct/ }).click();
    await page.getByRole('button', { name: /withheld|masqué/ }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
  }
});
