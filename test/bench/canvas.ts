// How much work the browser does for a key typed in a form and for a frame of panning, with a large flow open.
// The designer must be built (`npm test` and `npm start` build it).

import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { serveDesigner } from '../browser/designer-server.ts';
import { openDesigner } from '../browser/drawing-page.ts';
import { largeFlow } from './canvas-flow.ts';
import { median, printTable, quantile, shown } from './measure.ts';

const steps = 300;
const keys = 30;
const frames = 120;

/** Milliseconds by which the browser's main thread was busy. */
interface Work {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

export async function benchCanvas(): Promise<void> {
  const [browser, server] = await Promise.all([launchChromium(), serveDesigner()]);
  const { page } = await openDesigner(browser, server.url);
  const flow = largeFlow(steps);
  await page.evaluate(
    ([key, draft]) => localStorage.setItem(key ?? '', draft ?? ''),
    [`callchart.draft.${flow.id}`, JSON.stringify({ flow, revision: 1, updatedAt: 0 })],
  );
  await page.goto(`${server.url}#/flows/${flow.id}`);
  await page.locator(`.react-flow__node[data-id="n3"]`).waitFor({ state: 'attached' });
  await calm(page);
  const browserWork = await workOf(page);
  const panning = await inEachFrame(page, browserWork);
  await page.locator('.react-flow__node[data-id="n3"]').click({ position: { x: 60, y: 14 } });
  await calm(page);
  const title = await forEachKey(page, browserWork, /^Title/);
  const number = await forEachKey(page, browserWork, /what it is for$/);
  printTable(
    `Main thread, ${steps} steps and ${flow.edges.length} wires open (ms)`,
    ['', 'script p50', 'script p90', 'style and layout p50', 'all p50', 'all p90'],
    [row('one frame of panning', panning), row('one key in the title', title), row('one key in a setting', number)],
  );
  await browser.close();
  await server.close();
}

function row(name: string, works: readonly Work[]): readonly string[] {
  const script = works.map((work) => work.script);
  const drawing = works.map(({ style, layout }) => style + layout);
  const all = works.map((work) => work.script + work.style + work.layout);
  return [name, median(script), quantile(script, 0.9), median(drawing), median(all), quantile(all, 0.9)].map((cell) =>
    typeof cell === 'number' ? shown(cell) : cell,
  );
}

/** Scrolls the canvas by a little in each frame. */
async function inEachFrame(page: Page, work: () => Promise<Work>): Promise<readonly Work[]> {
  await page.mouse.move(700, 400);
  const done: Work[] = [];
  for (let frame = 0; frame < frames; frame += 1) {
    const before = await work();
    const way = frame % 40 < 20 ? 1 : -1;
    await page.mouse.wheel(24 * way, 8 * way);
    await nextFrame(page);
    done.push(difference(await work(), before));
  }
  return done;
}

/** Types into a field of the inspector, one key after another; a key's work includes what follows it a moment later. */
async function forEachKey(page: Page, work: () => Promise<Work>, label: RegExp): Promise<readonly Work[]> {
  const field = page.getByRole('complementary').getByLabel(label).first();
  await field.focus();
  await page.keyboard.press('End');
  const done: Work[] = [];
  for (let key = 0; key < keys; key += 1) {
    const before = await work();
    await page.keyboard.press(key % 2 === 0 ? '1' : 'Backspace');
    await calm(page);
    done.push(difference(await work(), before));
  }
  return done;
}

const nextFrame = (page: Page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

/** Until nothing deferred is left: two idle moments in a row. */
const calm = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve()))));

async function workOf(page: Page): Promise<() => Promise<Work>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const spent = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    return { script: spent('ScriptDuration'), style: spent('RecalcStyleDuration'), layout: spent('LayoutDuration') };
  };
}

function difference(after: Work, before: Work): Work {
  return {
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
  };
}
