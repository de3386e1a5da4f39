// The flow under test: every 1 comes back to its menu, two commands a press, for ever. And how it is published.

import { exportChart } from '../../runtime/core/export.ts';
import { chartOf } from '../core/driver.ts';
import { flowOf } from '../core/flows.ts';

const flow = flowOf(
  {
    entry: ['entry', { extensions: ['900'] }],
    menu: ['menu', { keys: [{ key: '1', label: 'Again' }], totalSeconds: 600, tries: 5 }],
    bye: ['hangup'],
  },
  { 'entry.next': 'menu', 'menu.key-1': 'menu', 'menu.noInput': 'bye', 'menu.invalid': 'bye' },
);

/** Publishes it under extension 900. Throws with what the server says. */
export async function publishMenu(url: string): Promise<void> {
  const chart: unknown = JSON.parse(exportChart(chartOf(flow)));
  const answer = await fetch(`${url}/api/flows/${flow.id}/publish`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: 'bench', chart, numbers: ['900'] }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
