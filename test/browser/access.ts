// What axe-core finds on a page. Which pages it is asked about, their own tests say.

import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rule of each fault with the elements at fault; empty when there is none. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await Reflect.get(window, 'axe').run(document, { resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
  });
}
