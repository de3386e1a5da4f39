// Proves that the browser tests have a browser at all. Says nothing about the designer.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, onPath } from './chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('a page runs its script in a real Chromium', async () => {
  const page = await browser.newPage();

  await page.setContent('<p id="call">ringing</p><script>document.title = "answered"</script>');

  expect(await page.title()).toBe('answered');
  expect(await page.textContent('#call')).toBe('ringing');
});

test('no Chromium is found where there is none', () => {
  expect(onPath('/nowhere:/nowhere-else')).toBeUndefined();
});
