import { expect, test } from 'vitest';
import { directory, frontDesk, lost, number } from './company.ts';
import { type Json, runningHost } from './running-host.ts';

const offer = { type: 'call.offered', call: 'c1', from: '+33639980001', to: number } as const;

test('an offered call rings, is answered, talks and ends, and journal, CDR and lit path agree', async () => {
  const host = await runningHost({ directory });
  await host.publish(frontDesk);
  const gateway = await host.gateway();

  gateway.report(offer);
  const desk = await gateway.command('ring');
  const mobile = await gateway.command('ring');
  host.clock.advance(4_000);
  gateway.report({ type: 'leg.ringing', call: 'c1', leg: desk.id });
  gateway.report({ type: 'leg.answered', call: 'c1', leg: desk.id });
  const released = await gateway.command('release');
  const connected = await gateway.command('connect');
  gateway.report({ type: 'leg.hungup', call: 'c1', leg: mobile.id });
  gateway.report({ type: 'leg.connected', call: 'c1', leg: desk.id });
  const live = await host.ask('GET', '/api/calls/c1');
  host.clock.advance(60_000);
  gateway.report({ type: 'leg.hungup', call: 'c1', leg: desk.id });
  await gateway.command('hangup');
  const last = gateway.report({ type: 'caller.hungup', call: 'c1', cause: 16 });
  await gateway.acknowledged(last);

  expect(desk).toMatchObject({ party: 'device:one', callerId: '+33639980001' });
  expect(desk.endpoints).toEqual([{ kind: 'device', device: 'one', address: 'PJSIP/one' }]);
  expect(mobile.endpoints).toEqual([{ kind: 'number', number: '+33612345678' }]);
  expect([released.leg, connected.leg]).toEqual([mobile.id, desk.id]);
  expect(live.body.summary).toMatchObject({ live: true, node: 'team', outcome: 'unfinished' });
  expect(live.body.cdr).toBe(null);
  const { body } = await host.ask('GET', '/api/calls/c1');
  expect(body.summary).toMatchObject({ live: false, outcome: 'talked', flow: 'front-desk', version: 1 });
  expect(body.cdr.path).toEqual(['entry', 'entry.next', 'hours', 'hours.open', 'team', 'team.afterTalk']);
  expect(body.path).toEqual(body.cdr.path);
  expect(body.cdr.connectedAt - body.cdr.offeredAt).toBe(4_000);
  const { body: journal } = await host.ask('GET', '/api/calls/c1/journal');
  expect(journal.map(({ input }: Json) => input.type)).toEqual([
    'call.offered',
    'leg.ringing',
    'leg.answered',
    'leg.hungup',
    'leg.connected',
    'leg.hungup',
  ]);
  expect(journal[0].answers).toEqual([{ event: 'schedule.main.open' }]);
});

test('nobody answers in 20 seconds: the timer leads to voicemail, and the message is in the CDR', async () => {
  const host = await runningHost({ directory });
  await host.publish(frontDesk);
  const gateway = await host.gateway();

  gateway.report(offer);
  const legs = [await gateway.command('ring'), await gateway.command('ring')];
  host.clock.advance(20_000);
  await gateway.command('release');
  await gateway.command('release');
  const greeting = await gateway.command('play');
  gateway.report({ type: 'play.finished', call: 'c1', play: greeting.id });
  const recording = await gateway.command('record');
  gateway.report({ type: 'caller.hungup', call: 'c1' });
  await gateway.command('stop');
  await gateway.command('hangup');
  for (const { id } of legs) gateway.report({ type: 'leg.hungup', call: 'c1', leg: id });
  const file = { seconds: 7, recording: 'c1.wav' };
  const last = gateway.report({ type: 'record.finished', call: 'c1', record: recording.id, ...file });
  await gateway.acknowledged(last);

  const { body } = await host.ask('GET', '/api/calls/c1');
  expect(body.cdr).toMatchObject({ outcome: 'message', recordings: [{ mailbox: '200', ...file }] });
});

test('a number that nobody published is refused as unallocated, and leaves no call behind', async () => {
  const host = await runningHost({ directory });
  const gateway = await host.gateway();

  await gateway.acknowledged(gateway.report({ ...offer, to: '+33199000002' }));

  expect(await gateway.command('reject')).toMatchObject({ call: 'c1', cause: 1 });
  expect((await host.ask('GET', '/api/calls')).body).toEqual([]);
});

test('an extension of the directory, and one of a drawn entry, lead to their flow', async () => {
  const host = await runningHost({ directory });
  await host.publish(frontDesk);
  const gateway = await host.gateway();

  gateway.report({ ...offer, call: 'a', to: '300' });
  gateway.report({ ...offer, call: 'b', to: '100' });
  await gateway.acknowledged(gateway.report({ ...offer, call: 'c', to: '201' }));

  const calls = gateway.waiting().flatMap((message) => (message.type === 'command' ? [message.command] : []));
  expect(calls.map(({ call, type }) => `${call} ${type}`)).toEqual([
    'a ring',
    'a ring',
    'b ring',
    'b ring',
    'c reject',
  ]);
});

test('a leg that no endpoint leads to is unreachable without asking the gateway', async () => {
  const host = await runningHost({ directory });
  await host.publish(lost);
  const gateway = await host.gateway();

  gateway.report({ ...offer, to: '+33199000009' });

  expect(await gateway.command('play')).toMatchObject({ prompt: 'not-available' });
  const { body } = await host.ask('GET', '/api/calls/c1/journal');
  expect(body.map(({ input }: Json) => input.type)).toEqual(['call.offered', 'leg.unreachable']);
});

test('new calls beyond what the runtime carries are refused, and those in progress go on', async () => {
  const host = await runningHost({ directory, limits: { liveCalls: 1 } });
  await host.publish(frontDesk);
  const gateway = await host.gateway();

  gateway.report(offer);
  const legs = [await gateway.command('ring'), await gateway.command('ring')];
  gateway.report({ ...offer, call: 'c2' });
  const refused = await gateway.command('reject');
  for (const { id } of legs) gateway.report({ type: 'leg.busy', call: 'c1', leg: id });

  expect(refused).toMatchObject({ call: 'c2', cause: 34 });
  expect(await gateway.command('play')).toMatchObject({ call: 'c1' });
});

test('a flow deleted while calls run takes no new ones, and those that run go on to their end', async () => {
  const host = await runningHost({ directory });
  await host.publish(frontDesk);
  const gateway = await host.gateway();
  gateway.report(offer);
  const legs = [await gateway.command('ring'), await gateway.command('ring')];

  const deleted = await host.ask('DELETE', '/api/flows/front-desk');
  gateway.report({ ...offer, call: 'c2' });
  const refused = await gateway.command('reject');
  for (const { id } of legs) gateway.report({ type: 'leg.busy', call: 'c1', leg: id });

  expect(deleted.body).toMatchObject({ calls: 1, problems: [{ code: 'server.flow-in-use' }] });
  expect(refused).toMatchObject({ call: 'c2', cause: 1 });
  expect(await gateway.command('play')).toMatchObject({ call: 'c1' });
  expect((await host.ask('GET', '/api/flows/front-desk/draft')).status).toBe(404);
});

test('calls begin in the newest version; those in progress finish on the one they began with', async () => {
  const host = await runningHost({ directory });
  await host.publish(frontDesk);
  const gateway = await host.gateway();
  gateway.report(offer);
  await gateway.command('ring');
  await gateway.command('ring');

  await host.ask('POST', '/api/flows/front-desk/publish', { message: 'Again' });
  await gateway.acknowledged(gateway.report({ ...offer, call: 'c2' }));

  const { body } = await host.ask('GET', '/api/calls');
  expect(body.map(({ call, version }: Json) => [call, version])).toEqual([
    ['c2', 2],
    ['c1', 1],
  ]);
});
