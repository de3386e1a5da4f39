// Proves that the browser tests have a browser at all. Says nothing about the designer.
import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { carriedChromium, launchAt, launchChromium, ownChromium } from './chromium.ts';

async function titleAfterScript(browser: Browser): Promise<string> {
  try {
    const page = await browser.newPage();
    await page.setContent('<p>ringing</p><script>document.title = "answered"</script>');
    return await page.title();
  } finally {
    await browser.close();
  }
}

test('a page runs its script in the Chromium that the browser tests use', async () => {
  expect(await titleAfterScript(await launchChromium())).toBe('answered');
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the carried Chromium does as well, where the machine has none of its own',
  async () => {
    expect(ownChromium('/nowhere:/nowhere-else')).toBeUndefined();
    expect(await titleAfterScript(await launchAt(await carriedChromium()))).toBe('answered');
  },
);
