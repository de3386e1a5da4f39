// Whether everybody can use the flow page: axe-core finds nothing, in both languages and both colour schemes, and nothing
// on the pages overflows a narrow screen.

import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stillness } from './access.ts';
import { launchChromium } from './chromium.ts';
import { type DesignerServer, serveDesigner } from './designer-server.ts';
import { type DrawingPage, type Look, openDesigner } from './drawing-page.ts';

let browser: Browser;
let server: DesignerServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveDesigner()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const looks: readonly Look[] = [
  { language: 'en' },
  { language: 'fr', dark: true },
  { language: 'fr' },
  { language: 'en', dark: true },
];

for (const look of looks) {
  const name = `${look.language} ${look.dark === true ? 'dark' : 'light'}`;

  test(`axe finds nothing wrong with the flow page (${name})`, async () => {
    const hand = await openDesigner(browser, server.url, look);
    await hand.create('Access');
    await hand.drop('ring', 560, 120);
    await hand.drop('menu', 560, 420);
    await hand.wire('entry', 'next', 'ring');

    expect(await faultsOf(hand.page)).toEqual([]);
    await hand.page.getByRole('tab', { name: /Problems|Problèmes/ }).click();
    await hand.page.keyboard.press('?');
    await hand.page.getByRole('dialog').waitFor();
    expect(await faultsOf(hand.page)).toEqual([]);
    expect(hand.faults).toEqual([]);
  });
}

test('axe finds nothing wrong with the outline, the directory, the calls and the list of flows', async () => {
  const hand = await openDesigner(browser, server.url, { language: 'fr' });
  expect(await faultsOf(hand.page)).toEqual([]);
  await hand.create('Plan');
  await hand.drop('schedule', 560, 120);
  await hand.wire('entry', 'next', 'schedule');
  await hand.page.getByText('Plan', { exact: true }).last().click();
  await hand.page.getByRole('region', { name: 'Plan' }).waitFor();
  expect(await faultsOf(hand.page)).toEqual([]);

  for (const page of ['Annuaire', 'Appels', 'Scénarios']) {
    await hand.page.getByRole('link', { name: page, exact: true }).click();
    await hand.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await faultsOf(hand.page), page).toEqual([]);
  }
});

test('on a telephone the flow is an outline that can be edited, and nothing sticks out', async () => {
  const hand = await openDesigner(browser, server.url, { language: 'fr', width: 390, height: 844 });
  await createByName(hand, 'Téléphone');

  await hand.page.getByRole('button', { name: /Où mène « ensuite »/ }).click();
  await hand.page.getByRole('dialog').getByLabel('Mène à').fill('messagerie');
  await hand.page.keyboard.press('ArrowDown');
  await hand.page.keyboard.press('Enter');
  await hand.page.getByRole('dialog').getByRole('button', { name: 'Relier' }).click();

  expect((await hand.draft('telephone')).edges).toEqual([{ from: 'entry', outcome: 'next', to: 'voicemail' }]);
  expect(await hand.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

async function createByName(hand: DrawingPage, name: string): Promise<void> {
  await hand.page.locator('main').getByRole('button', { name: 'Nouveau scénario' }).first().click();
  await hand.page.getByRole('dialog').getByRole('textbox').first().fill(name);
  await hand.page.getByRole('dialog').getByRole('button', { name: 'Créer' }).click();
  await hand.page.getByRole('region', { name: 'Plan' }).waitFor();
}

/** What axe-core says against WCAG 2.2 A and AA: the rule and the places. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await stillness(page);
  await page.evaluate(axe.source);
  const { passes, violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(rules)})`);
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
