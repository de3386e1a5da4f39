import { describe, expect, test } from 'vitest';
import type { Flow } from '../../schema/documents.generated.ts';
import { desk, flowOf } from '../core/flows.ts';
import { directory, frontDesk, number } from './company.ts';
import { type Json, runningHost } from './running-host.ts';

const offer = { type: 'call.offered', call: 'c1', from: '+33639980001', to: number } as const;
const after = ['noAnswer', 'busy', 'unreachable', 'diverted'];
const all = (node: string, to: string) => Object.fromEntries(after.map((outcome) => [`${node}.${outcome}`, to]));

/** Free: rings Alice; on another call: busy tone. */
const alice: Flow = flowOf(
  {
    entry: ['entry', { numbers: ['+33199000004'] }],
    ask: ['busy', { user: 'alice' }],
    ring: ['ring', { members: [desk('one')] }],
    tone: ['busySignal'],
    bye: ['hangup'],
  },
  { 'entry.next': 'ask', 'ask.free': 'ring', 'ask.busy': 'tone', ...all('ring', 'bye') },
  'alice',
);

describe('who is on another call', () => {
  test('is busy from the answer to the end of the talk, whatever device it is on', async () => {
    const host = await runningHost({ directory });
    await host.publish(alice);
    const gateway = await host.gateway();
    const offerTo = (call: string) => gateway.report({ ...offer, call, to: '+33199000004' });
    offerTo('c1');
    const { id: leg } = await gateway.command('ring');
    gateway.report({ type: 'leg.answered', call: 'c1', leg });
    await gateway.command('connect');
    gateway.report({ type: 'leg.connected', call: 'c1', leg });

    offerTo('c2');
    const refused = await gateway.command('reject');
    gateway.report({ type: 'leg.hungup', call: 'c1', leg });
    await gateway.command('hangup');
    offerTo('c3');

    expect(refused).toMatchObject({ call: 'c2', cause: 17 });
    expect(await gateway.command('ring')).toMatchObject({ call: 'c3' });
  });

  test('is busy as the caller of another call, too', async () => {
    const host = await runningHost({ directory });
    await host.publish(alice);
    await host.publish(frontDesk);
    const gateway = await host.gateway();
    await gateway.acknowledged(gateway.report({ ...offer, call: 'out', from: '201' }));

    await gateway.acknowledged(gateway.report({ ...offer, to: '+33199000004' }));

    const { body } = await host.ask('GET', '/api/calls/c1/journal');
    expect(body[0].answers).toEqual([{ event: 'party.alice.busy' }]);
  });
});

describe('forwarding', () => {
  const forward = (extension: string): Flow =>
    flowOf(
      { entry: ['entry', { numbers: ['+33199000005'] }], on: ['forward', { extension }], sorry: ['busySignal'] },
      { 'entry.next': 'on', 'on.failed': 'sorry' },
      'switchboard',
    );

  test.each([
    ['the directory says so', '300'],
    ['its entry lists it', '100'],
  ])('goes on in the flow of an extension, as %s, and journals which version that was', async (_why, extension) => {
    const host = await runningHost({ directory });
    await host.publish(frontDesk);
    await host.publish(forward(extension));
    const gateway = await host.gateway();

    gateway.report({ ...offer, to: '+33199000005' });
    await gateway.command('ring');

    const { body } = await host.ask('GET', '/api/calls/c1/journal');
    const { hash } = (await host.ask('GET', '/api/flows/front-desk/versions/1')).body;
    const [taken] = body[0].answers;
    expect(taken).toEqual({ event: 'forward.taken', chart: { flow: 'front-desk', version: 1, hash } });
    expect((await host.ask('GET', '/api/calls/c1')).body.path).toContain('front-desk/team');
  });

  test('to an extension without a flow takes the outcome failed', async () => {
    const host = await runningHost({ directory });
    await host.publish(forward('201'));
    const gateway = await host.gateway();

    gateway.report({ ...offer, to: '+33199000005' });

    expect(await gateway.command('reject')).toMatchObject({ cause: 17 });
  });
});

test('closed hours are asked at the instant of the call, and the answer is what a replay uses', async () => {
  const host = await runningHost({ directory });
  await host.publish(frontDesk);
  const gateway = await host.gateway();

  host.clock.advance(9 * 3_600_000); // 19:00 in Paris
  gateway.report(offer);
  await gateway.command('play');
  await host.ask('PUT', '/api/directory', { ...directory, schedules: [] });

  const { body } = await host.ask('GET', '/api/calls/c1/journal');
  expect(body.map(({ answers }: Json) => answers)).toEqual([[{ event: 'schedule.main.closed' }]]);
  expect((await host.ask('GET', '/api/calls/c1')).body.path).toEqual([
    'entry',
    'entry.next',
    'hours',
    'hours.closed',
    'voicemail',
  ]);
});
