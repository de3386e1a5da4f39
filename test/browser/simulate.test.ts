// Calls simulated in a real browser, without a server: by mouse, by keyboard alone, back in time, kept as scenarios.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordedScenario } from '../../runtime/simulation/recorded-scenario.ts';
import { runToEnd } from '../../runtime/simulation/running.ts';
import { startSimulation } from '../../runtime/simulation/simulation.ts';
import { readDocument } from '../../schema/read-document.ts';
import { parsedFlow } from '../core/flows.ts';
import { sampleSetup } from '../designer/simulate/sample-call.ts';
import { accessFaults } from './access.ts';
import { launchChromium } from './chromium.ts';
import { type DesignerServer, serveDesigner } from './designer-server.ts';
import { openSimulator } from './simulator-page.ts';

let browser: Browser;
let server: DesignerServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveDesigner()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Both are busy, the caller presses 0 in the menu. */
const toOperator = recordedScenario(
  runToEnd(startSimulation(sampleSetup({ caller: [{ do: 'press', key: '0', node: 'menu', afterMs: 2_000 }] }))),
  { id: 'operator', name: { en: 'To the operator', fr: 'Vers l’opérateur' } },
).scenario;

test('a browser without Temporal of its own simulates by the polyfill', async () => {
  const hand = await openSimulator(browser, server.url, { isOld: true });

  await hand.call();

  await expect.poll(hand.lit).toEqual(['entry', 'hours', 'team']);
  expect(hand.faults).toEqual([]);
});

test('a caller finds everybody busy, presses 0 and leaves a message, all by mouse', async () => {
  const hand = await openSimulator(browser, server.url);
  const { page } = hand;
  await page.getByLabel('What Anne’s telephone does').selectOption('busy');
  await page.getByLabel('What Paul’s telephone does').selectOption('busy');

  await hand.call();
  await expect.poll(hand.lit).toEqual(['entry', 'hours', 'team']);
  await page.getByRole('button', { name: 'Next decision' }).click();
  await expect.poll(hand.lit).toEqual(['entry', 'hours', 'team', 'menu']);
  await page.getByText('To speak to an operator, press 0').waitFor();

  await page.getByRole('button', { name: 'Key 0', exact: true }).click();
  await page.getByText('You have reached our voicemail. We cannot').waitFor();
  await page.getByRole('button', { name: 'To the end' }).click();

  await page.getByText('Ended: a message was left, normal end').waitFor();
  await expect.poll(hand.lit).toEqual(['entry', 'hours', 'team', 'menu', 'voicemail', 'bye']);
  await page.getByRole('tab', { name: 'Journal' }).click();
  const journal = page.getByRole('list', { name: 'Journal' });
  await journal.getByText('The message is recorded').waitFor();
  await expect.poll(() => journal.getByRole('listitem').count()).toBeGreaterThan(5);
  await page.getByRole('tab', { name: 'Ladder' }).click();
  await expect
    .poll(() => page.getByRole('img', { name: /Caller → Callchart: \+33639981234 calls 200/ }).count())
    .toBe(1);
  expect(hand.faults).toEqual([]);
});

test('the keyboard alone plays a call: arrows step forward and back, digits press keys, Space plays', async () => {
  const hand = await openSimulator(browser, server.url);
  const { page } = hand;
  await page.locator('input[type="datetime-local"]').fill('2026-03-02T10:00');
  await page.keyboard.press('Enter');
  const status = page.getByRole('toolbar').getByRole('status');
  const events = async (count: number) => {
    for (let index = 0; index < count; index += 1) await page.keyboard.press('ArrowRight');
  };

  await events(3);
  const earlier = ['entry', 'hours', 'team'];
  await status.getByText('Event 4 of 4').waitFor();
  await expect.poll(hand.lit).toEqual(earlier);
  await events(1);
  await expect.poll(hand.lit).toEqual([...earlier, 'menu']);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(hand.lit).toEqual(earlier);
  await status.getByText('Looking back').waitFor();
  await page.keyboard.press('ArrowRight');

  await page.getByRole('region', { name: 'Caller’s telephone' }).focus();
  await page.keyboard.press('1');
  await expect.poll(hand.lit).toEqual([...earlier, 'menu', 'voicemail']);
  await page.keyboard.press('Space');
  await status.getByText('Playing').waitFor();
  await page.keyboard.press('Space');
  await status.getByText('Paused').waitFor();
  expect(hand.faults).toEqual([]);
});

test('a person who rings answers at once, and hangs up when told to', async () => {
  const hand = await openSimulator(browser, server.url, { language: 'fr' });
  const { page } = hand;
  await hand.call();

  await page.getByRole('button', { name: 'Anne’s telephone décroche maintenant' }).click();
  // It rang at both, Paul is released, and the two are connected.
  for (let event = 0; event < 4; event += 1) await page.getByRole('button', { name: 'Événement suivant' }).click();
  await page.getByText('Anne’s telephone : en conversation').waitFor();
  await page.getByRole('button', { name: 'Anne’s telephone raccroche maintenant' }).click();

  await page.getByText('Terminé : conversation, fin normale').waitFor();
  await expect.poll(hand.lit).toEqual(['entry', 'hours', 'team']);
});

test('a call is kept as a scenario with the flow, and passes when all are run', async () => {
  const hand = await openSimulator(browser, server.url);
  const { page } = hand;
  await hand.call();
  await page.getByRole('button', { name: 'Anne’s telephone answers', exact: true }).click();
  await page.getByRole('button', { name: 'To the end' }).click();

  await page.getByRole('button', { name: 'Save as scenario' }).click();
  await page.getByLabel('Name of the scenario').fill('Anne answers');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Scenarios' }).click();
  await page.getByRole('button', { name: 'Run all' }).click();

  await page.getByText('1 of 1 passed').waitFor();
  const { meta } = await hand.draft('front-desk');
  expect(meta).toMatchObject({ scenarios: [{ id: 'anne-answers', flow: 'front-desk', name: { en: 'Anne answers' } }] });
});

test('a scenario that goes otherwise is red, says where, and opens at that moment', async () => {
  const { expect: expected, ...others } = toOperator;
  const path = expected?.path.map((id) => (id === 'menu.operator' ? 'menu.voicemail' : id)) ?? [];
  const hand = await openSimulator(browser, server.url, {
    scenarios: [toOperator, { ...others, id: 'other', expect: { path } }],
  });
  const { page } = hand;

  await page.getByRole('tab', { name: 'Scenarios' }).click();
  await page.getByRole('button', { name: 'Run all' }).click();
  await page.getByText('1 of 2 passed').waitFor();
  await page
    .getByText(
      'Place 8 of the path: expected Operator menu → key 1 – leave a message, took Operator menu → key 0 – operator',
    )
    .waitFor();
  await page.getByRole('button', { name: /Differs To the operator/ }).click();

  await page.getByRole('tabpanel', { name: 'Simulate' }).waitFor();
  await expect.poll(hand.lit).toEqual(['entry', 'hours', 'team', 'menu', 'voicemail']);
  await expect.poll(() => hand.card('menu').locator('[data-tone="passed"]').count()).toBe(1);
  await expect.poll(() => hand.card('voicemail').locator('[data-tone="failed"]').count()).toBe(1);
});

test('the scenarios of an example are imported from their files, and every one of them passes', async () => {
  const folder = fileURLToPath(new URL('../../flows/hotline-24-7/', import.meta.url));
  const [chart, company] = [`${folder}hotline-24-7.chart.json`, `${folder}../directory.json`].map((path) =>
    readDocument(readFileSync(path)),
  );
  if (!chart?.ok || chart.value.kind !== 'chart') throw new Error('the example is no chart');
  if (!company?.ok || company.value.kind !== 'directory') throw new Error('the company is no directory');
  const calls = `${folder}hotline-24-7.calls/`;
  const files = readdirSync(calls).filter((name) => !name.endsWith('.golden.json'));
  const flow = parsedFlow(chart.value.value.meta?.flow);
  const { page, faults } = await openSimulator(browser, server.url, { flow, directory: company.value.value });

  await page.getByRole('tab', { name: 'Scenarios' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import…' }).click(),
  ]);
  await chooser.setFiles(files.map((name) => calls + name));
  await page.getByText(`${files.length} scenarios imported.`).waitFor();
  await page.getByRole('button', { name: 'Run all' }).click();

  expect(files.length).toBeGreaterThan(5);
  await page.getByText(`${files.length} of ${files.length} passed`).waitFor();
  expect(faults).toEqual([]);
});

describe('everybody can use the simulator', () => {
  test.each([
    { language: 'en', dark: false, width: 1440 },
    { language: 'fr', dark: true, width: 1440 },
    { language: 'fr', dark: false, width: 390 },
  ] as const)('$language, dark: $dark, $width px: axe-core finds nothing', async (look) => {
    const hand = await openSimulator(browser, server.url, { ...look, height: 844, scenarios: [toOperator] });
    const { page } = hand;
    expect(await accessFaults(page)).toEqual([]);

    await hand.call();
    for (const tab of [/Journal/, /Ladder|Échanges/, /Timers|Délais/]) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await accessFaults(page)).toEqual([]);
    }
    await page.getByRole('tab', { name: /Scenarios|Cas d’essai/ }).click();
    await page.getByRole('button', { name: /Run all|Tout exécuter/ }).click();
    expect(await accessFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});
