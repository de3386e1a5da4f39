import { describe, expect, test } from 'vitest';
import type { Flow } from '../../schema/documents.generated.ts';
import { desk, teamOf } from '../core/flows.ts';
import { directory } from './company.ts';
import { type Json, runningHost, temporaryFolder } from './running-host.ts';
import { spawnedHost } from './spawned-host.ts';
import { testGateway } from './test-gateway.ts';
import { virtualClock } from './virtual-clock.ts';

const token = 'secret';
const minute = 60_000;

/** Rings both desks for 20 seconds, then voicemail. */
const team: Flow = teamOf(['ring', { members: [desk('one'), desk('two')], longestWaitSeconds: 20 }]);

async function put(url: string, method: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
}

/** A killed process's folder is begun by a process of its own. */
async function spawnedCompany(data: string) {
  const host = await spawnedHost(data, token);
  await put(`${host.url}/api/directory`, 'PUT', directory);
  await put(`${host.url}/api/flows/front-desk/draft`, 'PUT', { flow: team, revision: await revisionOf(host.url) });
  await put(`${host.url}/api/flows/front-desk/publish`, 'POST', { message: 'Test', numbers: ['+33199000055'] });
  return host;
}

async function revisionOf(url: string): Promise<number> {
  const response = await fetch(`${url}/api/flows/front-desk/draft`);
  return response.ok ? JSON.parse(await response.text()).revision : 0;
}

const offer = (call: string) => ({ type: 'call.offered', call, from: '+33639980001', to: '+33199000055' }) as const;

describe('a process killed in the middle of a call', () => {
  test('goes on with it at the next start: the overdue timers fire once, unacknowledged commands come again', async () => {
    const data = temporaryFolder();
    const killed = await spawnedCompany(data);
    const before = await testGateway({ url: killed.url, token });
    before.report(offer('c1'));
    const first = await before.take('command');
    const second = await before.take('command');
    await before.acknowledged(1);

    await killed.end('SIGKILL');
    const host = await runningHost({ data, clock: virtualClock(Date.now() + minute) });
    host.clock.advance(0);
    const after = await host.gateway({ resume: { session: before.welcome.session, received: first.seq }, sent: 1 });
    const again = await after.take('command');
    const releases = [await after.command('release'), await after.command('release')];
    const greeting = await after.command('play');
    host.clock.advance(minute / 2);
    await after.acknowledged(after.report({ type: 'play.finished', call: 'c1', play: greeting.id }));

    expect(after.welcome).toMatchObject({ resumed: true, received: 1, session: before.welcome.session });
    expect(again).toEqual(second);
    expect(releases.map(({ leg }) => leg)).toEqual([first.command.id, second.command.id]);
    const { body } = await host.ask('GET', '/api/calls/c1/journal');
    const due = body.flatMap(({ input }: Json) => (input.type === 'timer.due' ? [input.timer] : []));
    // Each phone has its own 20 seconds: two timers, each once.
    expect(due).toHaveLength(2);
    expect(new Set(due).size).toBe(2);
    expect(body.at(-1).input.type).toBe('play.finished');
  });

  test('has lost nothing that it acknowledged, whenever it is killed', async () => {
    const data = temporaryFolder();
    const killed = await spawnedCompany(data);
    const gateway = await testGateway({ url: killed.url, token });
    for (let call = 1; call <= 400; call += 1) gateway.report(offer(`c${call}`));
    const { seq: acknowledged } = await gateway.take('ack');

    await killed.end('SIGKILL');
    const host = await runningHost({ data, clock: virtualClock(Date.now()) });
    const resume = { session: gateway.welcome.session, received: 0 };
    const { welcome } = await host.gateway({ resume });

    expect(acknowledged).toBeGreaterThan(0);
    expect(welcome.received).toBeGreaterThanOrEqual(acknowledged);
    const { body } = await host.ask('GET', '/api/calls?live=true&limit=1000');
    expect(body).toHaveLength(welcome.received);
  });

  test('is not needed to stop: SIGTERM closes the store and ends with 0', async () => {
    const data = temporaryFolder();
    const spawned = await spawnedCompany(data);
    const gateway = await testGateway({ url: spawned.url, token });

    const code = await spawned.end('SIGTERM');

    expect(code).toBe(0);
    expect(gateway.socket.readyState).toBeGreaterThan(gateway.socket.OPEN);
  });

  test('keeps others from its data while it runs', async () => {
    const data = temporaryFolder();
    await runningHost({ data });

    await expect(runningHost({ data })).rejects.toThrow('in use by another process');
  });
});

test('a call taken up again is the very call that was left, deadline for deadline', async () => {
  const data = temporaryFolder();
  const clock = virtualClock();
  const first = await runningHost({ data, clock, directory });
  await first.publish(team);
  await first.ask('POST', '/api/flows/front-desk/publish', { message: 'Numbers', numbers: ['+33199000055'] });
  const gateway = await first.gateway();
  gateway.report(offer('c1'));
  const leg = await gateway.command('ring');
  await gateway.acknowledged(gateway.report({ type: 'leg.ringing', call: 'c1', leg: leg.id }));
  const before = await first.ask('GET', '/api/calls/c1');

  await first.close();
  const second = await runningHost({ data, clock });

  const after = await second.ask('GET', '/api/calls/c1');
  expect(before.body.state.timers.length).toBeGreaterThan(0);
  expect(after.body).toEqual(before.body);
});

test('calls of a flow that was deleted before the restart go on', async () => {
  const data = temporaryFolder();
  const clock = virtualClock();
  const first = await runningHost({ data, clock, directory });
  await first.publish(team);
  await first.ask('POST', '/api/flows/front-desk/publish', { message: 'Numbers', numbers: ['+33199000055'] });
  const gateway = await first.gateway();
  gateway.report(offer('c1'));
  await gateway.command('ring');
  await gateway.command('ring');
  await first.ask('DELETE', '/api/flows/front-desk');
  await first.close();

  const second = await runningHost({ data, clock });
  clock.advance(20_000);
  const resumed = await second.gateway({ resume: { session: gateway.welcome.session, received: 2 }, sent: 1 });

  expect(await resumed.command('release')).toMatchObject({ call: 'c1' });
});

describe('a gateway that is away', () => {
  test('for less than the limit finds its calls where they were; for longer, they have ended with cause 41', async () => {
    const host = await runningHost({ directory });
    await host.publish(team);
    await host.ask('POST', '/api/flows/front-desk/publish', { message: 'Numbers', numbers: ['+33199000055'] });
    const gateway = await host.gateway();
    gateway.report(offer('c1'));
    await gateway.command('ring');
    await gateway.command('ring');
    const { session } = gateway.welcome;

    await gateway.vanish();
    await host.gateway({ name: 'another' });
    host.clock.advance(10_000);
    const back = await host.gateway({ resume: { session, received: 2 }, sent: 1 });
    const inTime = await host.ask('GET', '/api/calls/c1');
    await back.vanish();
    await host.gateway({ name: 'a third' });
    host.clock.advance(2 * minute);
    const late = await host.gateway({ resume: { session, received: 2 }, sent: 1 });
    const given = await host.ask('GET', '/api/calls/c1');

    expect(inTime.body.summary.live).toBe(true);
    expect(late.welcome).toMatchObject({ resumed: false, received: 0 });
    expect(given.body.cdr).toMatchObject({ cause: 41, outcome: 'abandoned' });
  });

  test('and begins a new session under its name has lost its calls of before', async () => {
    const host = await runningHost({ directory });
    await host.publish(team);
    await host.ask('POST', '/api/flows/front-desk/publish', { message: 'Numbers', numbers: ['+33199000055'] });
    const gateway = await host.gateway();
    await gateway.acknowledged(gateway.report(offer('c1')));
    await gateway.vanish();
    await host.gateway({ name: 'another' });

    await host.gateway();

    const { body } = await host.ask('GET', '/api/calls/c1');
    expect(body.cdr).toMatchObject({ cause: 41 });
  });
});
