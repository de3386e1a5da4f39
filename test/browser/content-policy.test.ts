// The designer as the host serves it, under the content security policy that comes with it: no code is made at run time.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runningHost } from '../host/running-host.ts';
import { launchChromium } from './chromium.ts';
import { openDesigner } from './drawing-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('drawing, checking forms and importing charts need no rule of the policy to be broken', async () => {
  const host = await runningHost();
  const hand = await openDesigner(browser, host.url);
  const { page } = hand;
  await page.addInitScript(noteRefusals);
  await page.reload();
  const refusals = () => page.evaluate(() => document.documentElement.dataset.refused ?? '');

  await hand.create('Forms');
  await hand.drop('voicemail', 600, 200);
  await hand.wire('entry', 'next', 'voicemail');
  await page.getByLabel('Longest message').fill('2');
  await page.getByText('A number from 5 to 3600').waitFor();
  await page.getByLabel('Longest message').fill('240');
  await page.keyboard.press('Control+s');
  await page.locator('[data-save="saved"]').waitFor();
  const { body } = await host.ask('GET', '/api/flows/forms/draft');
  expect(body.flow.edges).toEqual([{ from: 'entry', outcome: 'next', to: 'voicemail' }]);
  expect(body.flow.nodes[1].settings.maxSeconds).toBe(240);

  await page.getByRole('link', { name: 'All flows' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import…' }).click(),
  ]);
  await chooser.setFiles({ name: 'hand.json', mimeType: 'application/json', buffer: Buffer.from(handWritten) });
  await page.getByText('This chart was written by hand').waitFor();
  await hand.card('closed').waitFor();
  expect([await refusals(), hand.faults]).toEqual(['', []]);

  expect(await page.evaluate(madeCode)).toBe('refused');
  await expect.poll(refusals).toBe('script-src');
});

/** Run in the page before its own scripts: what the policy refuses is told by an event, whoever catches the error. */
function noteRefusals(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    document.documentElement.dataset.refused = effectiveDirective;
  });
}

/** Run in the page; in a task of its own, since what a debugger evaluates is above the policy. */
function madeCode(): Promise<'made' | 'refused'> {
  return new Promise((resolve) => {
    setTimeout(() => {
      try {
        new Function('');
        resolve('made');
      } catch {
        resolve('refused');
      }
    });
  });
}

const handWritten = JSON.stringify({
  id: 'hand',
  initial: 'closed',
  on: { 'caller.hungup': { target: '.ended' } },
  states: {
    closed: { after: { 1000: { target: 'ended' } } },
    ended: { type: 'final', entry: [{ type: 'hangup', params: { cause: 16 } }] },
  },
});
