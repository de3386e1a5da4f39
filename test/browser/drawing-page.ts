// The hands of a test on the flow page: create a flow, drag kinds onto the canvas, draw wires, read the kept draft.

import type { Browser, Locator, Page } from 'playwright-core';
import type { Flow } from '../../schema/documents.generated.ts';
import { parseAs } from '../../schema/validate.ts';

export interface DrawingPage {
  readonly page: Page;
  /** What the page threw or logged as an error. */
  readonly faults: readonly string[];
  /** A new flow of this name, opened. */
  readonly create: (name: string) => Promise<void>;
  /** Drags a kind from the palette to a place of the canvas, in pixels from its top left corner. */
  readonly drop: (kind: string, x: number, y: number) => Promise<void>;
  /** The card of a node. */
  readonly card: (id: string) => Locator;
  /** Draws a wire from an outcome to a card, by mouse. */
  readonly wire: (from: string, outcome: string, to: string) => Promise<void>;
  /** Saves, and gives the draft that the browser keeps. */
  readonly draft: (id: string) => Promise<Flow>;
}

export interface Look {
  readonly language?: 'en' | 'fr';
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** A browser that has no Temporal of its own. */
  readonly isOld?: boolean;
}

/** A page of its own, with its own storage. */
export async function openDesigner(browser: Browser, url: string, look: Look = {}): Promise<DrawingPage> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    locale: look.language === 'fr' ? 'fr-FR' : 'en-GB',
    colorScheme: look.dark === true ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  if (look.isOld === true) await context.addInitScript('delete globalThis.Temporal');
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // Without a runtime the browser reports that /api is not there: that is the case under test.
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
  });
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const card = (id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
  return {
    page,
    faults,
    card,
    async create(name) {
      await page
        .locator('main')
        .getByRole('button', { name: /New flow|Nouveau scénario/ })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('textbox').first().fill(name);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /Create|Créer/ })
        .click();
      await card('entry').waitFor();
    },
    async drop(kind, x, y) {
      await page.locator(`[data-kind="${kind}"]`).dragTo(page.locator('.react-flow'), { targetPosition: { x, y } });
    },
    async wire(from, outcome, to) {
      const source = await middleOf(card(from).locator(`[data-outcome="${outcome}"] .react-flow__handle`));
      const target = await middleOf(card(to).locator('.react-flow__handle.target'));
      await page.mouse.move(source.x, source.y);
      await page.mouse.down();
      await page.mouse.move((source.x + target.x) / 2, (source.y + target.y) / 2, { steps: 4 });
      await page.mouse.move(target.x, target.y, { steps: 4 });
      await page.mouse.up();
    },
    async draft(id) {
      await page.keyboard.press('Control+s');
      await page.locator('[data-save="saved"]').waitFor();
      const text = await page.evaluate((key) => localStorage.getItem(key), `callchart.draft.${id}`);
      const flow = parseAs('flow', JSON.parse(text ?? '{}').flow);
      if (!flow.ok) throw new Error(JSON.stringify(flow.problems));
      return flow.value;
    },
  };
}

async function middleOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('the handle is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
