// The whole path: drawn by mouse, exported, published, called by a gateway that knows the protocol's text alone.
// The journal, the lit path on the canvas and the CDR then tell the same call.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replay } from '../../runtime/core/call.ts';
import { compile } from '../../runtime/core/compile.ts';
import { exportChart } from '../../runtime/core/export.ts';
import { tabulate } from '../../runtime/core/table.ts';
import { pathOf } from '../../runtime/core/trace.ts';
import type { Directory } from '../../schema/documents.generated.ts';
import { parsedFlow } from '../core/flows.ts';
import { runningHost } from '../host/running-host.ts';
import { virtualClock } from '../host/virtual-clock.ts';
import { launchChromium } from './chromium.ts';
import { type DrawingPage, openDesigner } from './drawing-page.ts';
import { placeCall } from './stranger-gateway.ts';

const company: Directory = {
  name: 'Tilleuls',
  language: 'en',
  timeZone: 'Europe/Paris',
  dialling: { countries: ['FR'] },
  users: [{ id: '204', name: 'Léa Moreau', devices: ['lea-desk'] }],
  devices: [{ id: 'lea-desk', name: 'Léa’s desk phone', kind: 'desk' }],
  extensions: [{ number: '204', user: '204' }],
  contacts: [],
  schedules: [
    {
      id: 'office',
      name: 'Office',
      timeZone: 'Europe/Paris',
      hours: 'always',
      breaks: [],
      holidays: [],
      holidayGroups: [],
    },
  ],
  mailboxes: [{ id: '200', name: 'Reception' }],
  prompts: [],
};

const wires = [
  ['entry', 'next', 'schedule'],
  ['schedule', 'open', 'ring'],
  ['schedule', 'closed', 'voicemail'],
  ['schedule', 'break', 'voicemail'],
  ['schedule', 'holiday', 'voicemail'],
  ['ring', 'noAnswer', 'operator'],
  ['ring', 'busy', 'operator'],
  ['ring', 'unreachable', 'voicemail'],
  ['ring', 'diverted', 'voicemail'],
  ['operator', 'operator', 'voicemail'],
  ['operator', 'voicemail', 'voicemail'],
  ['operator', 'noChoice', 'hangup'],
  ['voicemail', 'done', 'hangup'],
] as const;

const taken = [
  'entry',
  'entry.next',
  'schedule',
  'schedule.open',
  'ring',
  'ring.busy',
  'operator',
  'operator.operator',
  'voicemail',
  'voicemail.done',
  'hangup',
];

test('a flow drawn by mouse is published and called by a stranger’s gateway, and everything agrees on the call', async () => {
  const host = await runningHost({ clock: virtualClock(), directory: company });
  const browser = await launchChromium();
  try {
    const hand = await openDesigner(browser, host.url, { width: 2400, height: 1200 });
    await draw(hand);
    const exported = await exportedBy(hand);
    await publish(hand);
    const drawn = parsedFlow((await host.ask('GET', '/api/flows/front-desk/draft')).body.flow);
    const { chart } = compile(drawn);
    if (chart === null) throw new Error('what was published does not compile');
    expect(drawn.edges.map(({ from, outcome, to }) => [from, outcome, to])).toEqual(wires);
    expect(exported).toBe(exportChart(chart));
    expect((await host.ask('GET', '/api/flows/front-desk/versions/1')).body.chart).toEqual(JSON.parse(exported));

    const { call, commands } = await placeCall(host.url, host.token, '+33199000050');

    expect(commands.map(({ type }) => type)).toEqual(['ring', 'play', 'stop', 'play', 'record', 'hangup']);
    const { body: full } = await host.ask('GET', `/api/calls/${call}`);
    expect(full.cdr).toMatchObject({
      outcome: 'message',
      cause: 16,
      path: taken,
      recordings: [{ mailbox: '200', seconds: 7 }],
    });
    const { body: journal } = await host.ask('GET', `/api/calls/${call}/journal`);
    const tables = { get: (hash: string) => (hash === full.cdr.chart.hash ? tabulate(chart, { hash }) : undefined) };
    expect(pathOf(replay(tables, journal).trace)).toEqual(taken);
    expect(await litOnCanvas(hand, host.url, call)).toEqual(taken.toSorted());
    expect(hand.faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

async function draw(hand: DrawingPage): Promise<void> {
  const { page } = hand;
  await hand.create('Front desk');
  await hand.drop('schedule', 420, 120);
  await choose(hand, 'Schedule', 'Office');
  await hand.drop('ring', 760, 120);
  await page.getByRole('button', { name: 'Add a member' }).click();
  await page.getByRole('menuitem', { name: 'Device' }).click();
  await hand.drop('operator', 1080, 120);
  await hand.drop('voicemail', 760, 620);
  await choose(hand, 'Mailbox', /Reception/);
  await hand.drop('hangup', 1400, 420);
  for (const [from, outcome, to] of wires) await hand.wire(from, outcome, to);
  await hand.card('entry').click({ position: { x: 60, y: 20 } });
  await page.getByRole('combobox', { name: 'Numbers' }).fill('+33199000050');
  await page.keyboard.press('Enter');
  await choose(hand, 'Fallback', 'Voicemail');
}

async function choose({ page }: DrawingPage, field: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option }).first().click();
}

async function exportedBy({ page }: DrawingPage): Promise<string> {
  await page.getByRole('button', { name: 'More' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Export .chart.json' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

async function publish({ page }: DrawingPage): Promise<void> {
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByLabel('What changed?').fill('First');
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Version 1 is published.').waitFor();
  await page.locator('header').getByText('Version 1', { exact: true }).waitFor();
}

/** Nodes and wires that the page of a past call lights, sorted. */
async function litOnCanvas({ page }: DrawingPage, url: string, call: string): Promise<readonly string[]> {
  await page.goto(`${url}/#/calls/${encodeURIComponent(call)}`);
  await page.locator('.react-flow__node [data-lit="true"]').first().waitFor();
  const cards = await page.locator('.react-flow__node:has([data-lit="true"])').all();
  const edges = await page.locator('.react-flow__edge:has([data-lit="true"])').all();
  const ids = await Promise.all([...cards, ...edges].map((part) => part.getAttribute('data-id')));
  return ids.map(String).toSorted();
}
