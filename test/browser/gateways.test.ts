// The gateways of a real runtime in a real browser: one of the link that comes and goes, and an Asterisk that is not there.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nowhere } from '../host/asterisk-nowhere.ts';
import { directory, frontDesk, number } from '../host/company.ts';
import { runningHost } from '../host/running-host.ts';
import { accessFaults } from './access.ts';
import { launchChromium } from './chromium.ts';
import { openDesigner } from './drawing-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('without a gateway the page says how to attach one, and one that comes and goes is followed', async () => {
  const host = await runningHost({ directory });
  await host.publish(frontDesk);
  const { page, faults } = await openDesigner(browser, `${host.url}/#/gateways`);
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  await page.getByText('No gateway is attached').waitFor();
  await page.getByText(`${host.url.replace('http', 'ws')}/gateway`).waitFor();
  await link('Gateways').waitFor();

  const gateway = await host.gateway({ name: 'edge' });
  gateway.report({ type: 'call.offered', call: 'c1', from: '', to: number });
  await gateway.command('ring');
  const edge = page.getByRole('region', { name: 'edge' });
  await edge.getByText('Connected').waitFor();
  await edge.getByText('1 call in progress').waitFor();
  await edge.getByText('No problem reported.').waitFor();
  await link('Gateways').waitFor();
  await gateway.vanish();
  await edge.getByText('Away').waitFor();
  await link('Gateways – a gateway is away').waitFor();
  expect(faults).toEqual([]);
});

test('an Asterisk that cannot be reached is away with the reason, and everybody can read it', async () => {
  const host = await runningHost({ directory, asterisk: nowhere });
  for (const look of [
    { language: 'fr', dark: true },
    { language: 'en', width: 390, height: 844 },
  ] as const) {
    const { page } = await openDesigner(browser, `${host.url}/#/gateways`, look);
    const pbx = page.getByRole('region', { name: 'pbx' });
    await pbx.getByText(/^(Away|Absente)$/).waitFor();
    await pbx.getByText(/127\.0\.0\.1:1/).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    const last = await page.getByRole('navigation').getByRole('button').last().boundingBox();
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  }
});
