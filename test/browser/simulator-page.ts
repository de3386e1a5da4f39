// The hands of a test on the simulator: a flow kept in the browser, a call begun, what is lit on the canvas.

import type { Browser, Page } from 'playwright-core';
import type { Directory, Flow, Scenario } from '../../schema/documents.generated.ts';
import { sampleDirectory, sampleFlow } from '../designer/simulate/sample-call.ts';
import { type DrawingPage, type Look, openDesigner } from './drawing-page.ts';

export interface SimulatorPage extends DrawingPage {
  /** Ids of the cards that are lit, in the order of their steps. */
  readonly lit: () => Promise<readonly string[]>;
  /** Begins a call on Monday morning with everybody as set. */
  readonly call: () => Promise<void>;
}

interface Opened extends Look {
  readonly scenarios?: readonly Scenario[];
  /** Another flow and company than those of the sample. */
  readonly flow?: Flow;
  readonly directory?: Directory;
}

/** The sample flow opened on its page, with the simulator shown. */
export async function openSimulator(
  browser: Browser,
  url: string,
  { scenarios = [], flow = placed(scenarios), directory = sampleDirectory, ...look }: Opened = {},
): Promise<SimulatorPage> {
  const hand = await openDesigner(browser, url, look);
  const { page } = hand;
  await page.evaluate(
    ([drawing, company]) => {
      localStorage.setItem(
        `callchart.draft.${drawing.id}`,
        JSON.stringify({ flow: drawing, revision: 1, updatedAt: 1 }),
      );
      localStorage.setItem('callchart.directory', JSON.stringify(company));
    },
    [flow, directory] as const,
  );
  await page.goto(`${url}#/flows/${flow.id}`);
  await page.reload();
  await page.getByRole('button', { name: /^(Simulate|Simuler)$/ }).click();
  return {
    ...hand,
    lit: () => litCards(page),
    async call() {
      await page.locator('input[type="datetime-local"]').fill('2026-03-02T10:00');
      await page.getByRole('button', { name: /^(Call|Appeler)$/ }).click();
    },
  };
}

const places: Readonly<Record<string, readonly [number, number]>> = {
  entry: [0, 0],
  hours: [340, 0],
  team: [680, 0],
  menu: [1020, 0],
  voicemail: [1360, 0],
  bye: [1700, 0],
};

/** The sample flow with its cards side by side, and these scenarios. */
export function placed(scenarios: readonly Scenario[]): Flow {
  const nodes = sampleFlow.nodes.map((node) => {
    const [x, y] = places[node.id] ?? [0, 0];
    return { ...node, position: { x, y } };
  });
  return { ...sampleFlow, nodes, ...(scenarios.length === 0 ? {} : { meta: { scenarios } }) };
}

/** Ids of the cards that are lit, in the order of their steps. */
export async function litCards(page: Page): Promise<readonly string[]> {
  const found = await page.locator('.react-flow__node:has([data-lit="true"])').evaluateAll((cards) =>
    cards.map((card) => ({
      id: card.getAttribute('data-id') ?? '',
      step: Number(card.querySelector('[data-lit="true"] span span')?.textContent ?? 0),
    })),
  );
  return found.toSorted((one, other) => one.step - other.step).map(({ id }) => id);
}
