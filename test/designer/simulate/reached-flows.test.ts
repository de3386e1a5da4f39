// The flows that a simulated call may come into.

import { expect, test } from 'vitest';
import { reachedFlows } from '../../../designer/simulate/reached-flows.ts';
import { emptyDirectory } from '../../../runtime/directory/directory-index.ts';
import { flowOf } from '../../core/flows.ts';

const flow = (id: string, extension: string, forwards: string) =>
  flowOf(
    { entry: ['entry', { extensions: [extension] }], on: ['forward', { extension: forwards }], sorry: ['message'] },
    { 'entry.next': 'on', 'on.failed': 'sorry' },
    id,
  );

test('are the open one, then those that forwards lead to, also in a circle', () => {
  const [front, sales, night, apart] = [
    flow('front', '100', '200'),
    flow('sales', '200', '300'),
    flow('night', '300', '100'),
    flow('apart', '400', '100'),
  ];

  const reached = reachedFlows(front, [apart, night, sales], emptyDirectory);

  expect(reached.map(({ id }) => id)).toEqual(['front', 'sales', 'night']);
});

test('follow what the directory says of an extension, and the operator of a menu', () => {
  const menu = ['operator', { operator: '900' }] as const;
  const desk = flowOf(
    { entry: ['entry'], menu, bye: ['hangup'] },
    { 'entry.next': 'menu', 'menu.voicemail': 'bye' },
    'desk',
  );
  const directory = { ...emptyDirectory, extensions: [{ number: '900', flow: 'apart' }] };

  expect(reachedFlows(desk, [flow('apart', '400', '555')], directory).map(({ id }) => id)).toEqual(['desk', 'apart']);
});
