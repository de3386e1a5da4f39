// The telephone of the designer where calls fail: without Asterisk, without a microphone, with a faulty draft. Calls that
// succeed are in ../live/telephone.test.ts.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Flow } from '../../schema/documents.generated.ts';
import { withTelephone } from '../host/asterisk-nowhere.ts';
import { directory, frontDesk } from '../host/company.ts';
import { runningHost } from '../host/running-host.ts';
import { accessFaults } from './access.ts';
import { launchChromium } from './chromium.ts';
import { type Look, openDesigner } from './drawing-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium(['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream']);
});

afterAll(() => browser.close());

const draftPath = `/api/flows/${frontDesk.id}/draft`;

async function office() {
  const host = await runningHost({ directory, asterisk: withTelephone });
  await host.ask('PUT', draftPath, { flow: frontDesk, revision: 0 });
  return host;
}

/** The page of the flow with its telephone open, and the scripts that it has fetched. */
async function openTelephone(url: string, look: Look = {}) {
  const hand = await openDesigner(browser, `${url}/#/flows/${frontDesk.id}`, look);
  await hand.page.getByRole('tab', { name: /Telephone|Téléphone/ }).click();
  const telephone = hand.page.getByRole('region', { name: /^(Telephone|Téléphone)$/ });
  await telephone.waitFor();
  return { ...hand, telephone };
}

const fetched = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/^.*\//, '')));

test('costs nothing where there is none, and little until somebody calls', async () => {
  const without = await runningHost({ directory });
  await without.publish(frontDesk);
  const { page } = await openDesigner(browser, `${without.url}/#/flows/${frontDesk.id}`);
  await page.getByRole('tab', { name: 'Live' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('tab', { name: 'Telephone' }).count()).toBe(0);
  expect((await fetched(page)).filter((name) => /^(telephone-panel|sip-call)/.test(name))).toEqual([]);

  const office1 = await openTelephone((await office()).url);
  expect((await fetched(office1.page)).filter((name) => name.startsWith('sip-call'))).toEqual([]);
});

test('says in words that Asterisk cannot be reached, and can call again', async () => {
  const { telephone } = await openTelephone((await office()).url);
  const call = telephone.getByRole('button', { name: 'Call the draft' });

  await call.click();

  await telephone
    .getByRole('status')
    .getByText(/^No connection to Asterisk:/)
    .waitFor();
  await call.waitFor();
  expect(await telephone.getByRole('button', { name: 'Call the published flow' }).count()).toBe(0);
  expect(await telephone.getByRole('button', { name: 'Key 1' }).isDisabled()).toBe(true);
});

test('says what keeps a draft from being called', async () => {
  const host = await office();
  const wireless: Flow = { ...frontDesk, edges: [] };
  await host.ask('PUT', draftPath, { flow: wireless, revision: 1 });
  const { telephone } = await openTelephone(host.url);

  await telephone.getByRole('button', { name: 'Call the draft' }).click();

  await telephone.getByText('The call was not made.').waitFor();
  const told = await telephone.getByRole('listitem').allTextContents();
  expect(told.length).toBeGreaterThan(0);
  expect(told.join(' ')).toContain('Entry');
});

test.each([
  ['NotAllowedError', 'The browser may not use the microphone.'],
  ['NotFoundError', 'This computer has no microphone.'],
])('says what to do about a microphone that fails with %s', async (name, sentence) => {
  const { page, telephone } = await openTelephone((await office()).url);
  await page.evaluate((failure) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', failure));
  }, name);

  await telephone.getByRole('button', { name: 'Call the draft' }).click();

  await expect.poll(() => telephone.getByRole('status').textContent()).toContain(sentence);
});

test('can be used by everybody, in French and on a narrow screen too', async () => {
  const host = await office();
  for (const look of [
    { language: 'fr', dark: true },
    { language: 'en', width: 390, height: 844 },
  ] as const) {
    const { page, telephone } = await openTelephone(host.url, look);
    expect(await accessFaults(page)).toEqual([]);
    await telephone.getByRole('button', { name: /Call the draft|Appeler le brouillon/ }).click();
    await telephone.getByText(/No connection to Asterisk|Pas de connexion à Asterisk/).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  }
});
