// Drawing a flow in a real browser, by mouse: schedule → ring group → voicemail, then everything that is done to a drawing.

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../../runtime/core/compile.ts';
import { exportChart } from '../../runtime/core/export.ts';
import type { Flow } from '../../schema/documents.generated.ts';
import { launchChromium } from './chromium.ts';
import { type DesignerServer, serveDesigner } from './designer-server.ts';
import { type DrawingPage, openDesigner } from './drawing-page.ts';

let browser: Browser;
let server: DesignerServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveDesigner()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test('a flow is drawn by mouse, wired, exported, and opens again as the same flow', async () => {
  const hand = await openDesigner(browser, server.url);
  await drawPractice(hand);

  const flow = await hand.draft('practice');
  expect(flow.edges).toEqual(practiceEdges);
  await hand.page.getByRole('button', { name: 'More' }).click();
  const [download] = await Promise.all([
    hand.page.waitForEvent('download'),
    hand.page.getByRole('menuitem', { name: 'Export .chart.json' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const { chart } = compile(flow);
  expect(text).toBe(chart === null ? expect.fail('the flow has problems') : exportChart(chart));

  await hand.page.getByRole('link', { name: 'All flows' }).click();
  await open(hand, 'practice.chart.json', text);
  await hand.card('voicemail').waitFor();
  expect(await hand.draft('practice-2')).toEqual({ ...flow, id: 'practice-2' });
  expect(hand.faults).toEqual([]);
});

test('an edit in a form is checked as it is typed, undone, and redone', async () => {
  const hand = await openDesigner(browser, server.url);
  await hand.create('Forms');
  await hand.drop('voicemail', 600, 200);
  const longest = hand.page.getByLabel('Longest message');

  await longest.fill('2');
  await hand.page.getByText('A number from 5 to 3600').waitFor();
  expect((await hand.draft('forms')).nodes[1]?.settings).toMatchObject({ maxSeconds: 180 });
  await longest.fill('240');
  expect((await hand.draft('forms')).nodes[1]?.settings).toMatchObject({ maxSeconds: 240 });

  await hand.page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => longest.inputValue()).toBe('180 s');
  await hand.page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => hand.card('voicemail').count()).toBe(0);
  await hand.page.keyboard.press('Control+Shift+Z');
  await hand.page.keyboard.press('Control+y');
  expect((await hand.draft('forms')).nodes[1]?.settings).toMatchObject({ maxSeconds: 240 });
});

test('selected steps are copied with the wires among them, moved by mouse, and deleted by key', async () => {
  const hand = await openDesigner(browser, server.url);
  await drawPractice(hand);
  await hand.page.locator('.react-flow__pane').click({ position: { x: 500, y: 560 } });

  await hand.page.keyboard.press('Control+a');
  await hand.page.keyboard.press('Control+c');
  await hand.page.keyboard.press('Control+v');
  await hand.card('voicemail-2').waitFor();
  const pasted = await hand.draft('practice');
  expect(pasted.nodes.map(({ id }) => id)).toEqual([
    ...practiceNodes,
    'schedule-2',
    'ring-2',
    'voicemail-2',
    'hangup-2',
  ]);
  expect(pasted.edges.slice(practiceEdges.length)).toHaveLength(practiceEdges.length - 1);

  await hand.page.keyboard.press('Delete');
  const deleted = await hand.draft('practice');
  expect(deleted.nodes.map(({ id }) => id)).toEqual(practiceNodes);
  expect(deleted.edges).toEqual(practiceEdges);

  const before = deleted.nodes.find(({ id }) => id === 'ring')?.position;
  const box = await hand.card('ring').boundingBox();
  if (before === undefined || box === null) throw new Error('the ring group is not on the screen');
  await hand.page.mouse.move(box.x + 60, box.y + 20);
  await hand.page.mouse.down();
  await hand.page.mouse.move(box.x + 60, box.y + 120, { steps: 5 });
  await hand.page.mouse.up();
  const after = (await hand.draft('practice')).nodes.find(({ id }) => id === 'ring')?.position;
  expect((after?.y ?? 0) - before.y).toBeGreaterThan(50);
});

test('a wire dropped on empty canvas creates the next step, already connected', async () => {
  const hand = await openDesigner(browser, server.url);
  await hand.create('Next');
  const handle = hand.card('entry').locator('[data-outcome="next"] .react-flow__handle');

  await handle.dragTo(hand.page.locator('.react-flow__pane'), { targetPosition: { x: 640, y: 180 } });
  await hand.page.getByRole('menuitem', { name: 'Ring group' }).click();

  const flow = await hand.draft('next');
  expect(flow.edges).toEqual([{ from: 'entry', outcome: 'next', to: 'ring' }]);
});

test('a flow is drawn by keyboard alone: steps from the palette, wires from the dialog', async () => {
  const hand = await openDesigner(browser, server.url);
  await hand.create('Keys');
  await hand.page.locator('[data-kind="message"]').focus();
  await hand.page.keyboard.press('Enter');
  await hand.page.locator('.react-flow__node.selected[data-id="message"]').waitFor();
  await hand.card('entry').focus();
  await hand.page.keyboard.press('Enter');
  await hand.page.locator('.react-flow__node.selected[data-id="entry"]').waitFor();
  await hand.page.keyboard.press('c');

  const dialog = hand.page.getByRole('dialog');
  await dialog.getByLabel('Goes to').fill('Mess');
  await hand.page.keyboard.press('ArrowDown');
  await hand.page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Connect', exact: true }).press('Enter');

  expect((await hand.draft('keys')).edges).toEqual([{ from: 'entry', outcome: 'next', to: 'message' }]);
});

test('problems are listed, and a click brings the step into view', async () => {
  const hand = await openDesigner(browser, server.url);
  await hand.create('Faults');
  await hand.drop('schedule', 600, 200);

  await hand.page.getByRole('tab', { name: /^Problems/ }).click();
  const problem = hand.page.getByRole('tabpanel').getByRole('button', { name: /“open” of “Schedule”/ });
  await hand.page.locator('.react-flow__pane').click({ position: { x: 300, y: 400 } });
  await problem.click();

  await expect
    .poll(() => hand.page.getByRole('complementary', { name: 'Settings' }).getByRole('heading').textContent())
    .toBe('Schedule');
});

test('steps are arranged from left to right without lying on each other', async () => {
  const hand = await openDesigner(browser, server.url);
  await drawPractice(hand);

  await hand.page.getByRole('button', { name: 'Arrange automatically' }).click();

  await expect.poll(async () => columns(await hand.draft('practice')), { timeout: 20_000 }).toEqual(practiceNodes);
});

test('a chart written by hand is shown as its states, and a file that is none is refused with the reason', async () => {
  const hand = await openDesigner(browser, server.url);
  const on = { 'caller.hungup': { target: '.ended' } };
  const bye = { type: 'hangup', params: { cause: 16 } };
  const states = { closed: { after: { 1000: { target: 'ended' } } }, ended: { type: 'final', entry: [bye] } };

  await open(hand, 'hand.chart.json', JSON.stringify({ id: 'hand', initial: 'closed', on, states }));
  await hand.page.getByText('This chart was written by hand').waitFor();
  await expect.poll(() => hand.card('closed').textContent()).toContain('after 1000');
  await hand.page.getByRole('button', { name: 'All flows' }).click();

  await open(hand, 'letter.json', 'Dear all,');
  await hand.page.getByText('This file cannot be opened').waitFor();
  await expect.poll(() => hand.page.getByRole('alert').textContent()).toContain('This is not JSON');
  expect(hand.faults).toEqual([]);
});

test('of two people who edit one draft the second is told, and keeps both on the undo stack', async () => {
  const first = await openDesigner(browser, server.url);
  await first.create('Shared');
  const other = await first.page.context().newPage();
  await other.goto(first.page.url());
  await other.locator('[data-kind="menu"]').click();
  await other.locator('.react-flow__node[data-id="menu"]').waitFor();
  await other.locator('[data-save="saved"]').waitFor();

  await first.page.locator('[data-kind="hangup"]').click();
  await first.page.getByText('Someone else changed this draft').waitFor();
  await first.page.getByRole('button', { name: 'Keep mine' }).click();

  expect((await first.draft('shared')).nodes.map(({ id }) => id)).toEqual(['entry', 'hangup']);
  await first.page.getByRole('button', { name: 'Undo' }).click();
  await first.card('menu').waitFor();
  expect((await first.draft('shared')).nodes.map(({ id }) => id)).toEqual(['entry', 'menu']);
  expect(first.faults).toEqual([]);
});

async function open(hand: DrawingPage, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    hand.page.waitForEvent('filechooser'),
    hand.page.getByRole('button', { name: 'Import…' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The steps from left to right, those in one column left out but the first. */
function columns(flow: Flow): readonly string[] {
  const byPlace = flow.nodes.toSorted((one, other) => one.position.x - other.position.x);
  return byPlace
    .filter(({ position }, index) => index === 0 || position.x >= (byPlace[index - 1]?.position.x ?? 0) + 252)
    .map(({ id }) => id);
}

const practiceNodes = ['entry', 'schedule', 'ring', 'voicemail', 'hangup'];

const practiceEdges = [
  { from: 'entry', outcome: 'next', to: 'schedule' },
  { from: 'schedule', outcome: 'open', to: 'ring' },
  { from: 'schedule', outcome: 'closed', to: 'voicemail' },
  { from: 'schedule', outcome: 'break', to: 'voicemail' },
  { from: 'schedule', outcome: 'holiday', to: 'voicemail' },
  { from: 'schedule', outcome: 'failed', to: 'voicemail' },
  { from: 'ring', outcome: 'noAnswer', to: 'voicemail' },
  { from: 'ring', outcome: 'busy', to: 'voicemail' },
  { from: 'ring', outcome: 'unreachable', to: 'voicemail' },
  { from: 'ring', outcome: 'diverted', to: 'voicemail' },
  { from: 'voicemail', outcome: 'done', to: 'hangup' },
  { from: 'voicemail', outcome: 'failed', to: 'hangup' },
];

/** Entry → schedule → ring group → voicemail → hang up, every outcome wired by mouse. */
async function drawPractice(hand: DrawingPage): Promise<void> {
  await hand.create('Practice');
  await hand.page.getByRole('button', { name: 'Zoom out' }).click();
  await hand.drop('schedule', 420, 160);
  await hand.drop('ring', 640, 160);
  await hand.drop('voicemail', 420, 480);
  await hand.drop('hangup', 660, 520);
  for (const { from, outcome, to } of practiceEdges) await hand.wire(from, outcome, to);
}
