// What axe-core finds on a page. Which pages it is asked about, their own tests say.

import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The rule of each fault with the elements at fault; empty when there is none. Throws when hardly anything was looked at. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  await stillness(page);
  await page.evaluate(axe.source);
  const { passes, violations } = await page.evaluate<AxeResults>('axe.run(document)');
  if (passes.length < 10) throw new Error(`axe-core found only ${passes.length} rules to apply`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** What is fading in has other colours than it will have. */
export async function stillness(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
}
