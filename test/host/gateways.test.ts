import { describe, expect, test } from 'vitest';
import type { Attachment, Gateway } from '../../runtime/gateway/gateway.ts';
import type { SessionRow } from '../../runtime/host/engine.ts';
import { gatewayBoard } from '../../runtime/host/gateway-status.ts';
import { problem } from '../../schema/problem.ts';
import { directory, frontDesk, number } from './company.ts';
import { type Json, runningHost } from './running-host.ts';
import { virtualClock } from './virtual-clock.ts';

const missing = (prompt: string) => problem('gateway.prompt-missing', {}, { prompt, language: 'fr' });
const refused = problem('gateway.trunk-refused', {}, { number: '…42', status: 403 });
const silent = { error: () => undefined, warn: () => undefined, info: () => undefined };

const sessionOf = (id: string, gateway: string): SessionRow => ({
  id,
  gateway,
  capabilities: ['early-media'],
  received: 0,
  sent: 0,
  given: 0,
});

/** A board whose sessions and calls the test holds. */
function board(options: { readonly sessions?: readonly SessionRow[]; readonly live?: readonly string[] } = {}) {
  const clock = virtualClock();
  const { sessions = [], live = [] } = options;
  const of = gatewayBoard({
    clock,
    log: silent,
    sessions: () => sessions,
    live: () => live.map((session) => ({ session })),
  });
  return { ...of, clock };
}

const attachment: Attachment = {
  event: () => undefined,
  refuse: () => undefined,
  acknowledge: () => undefined,
  device: () => undefined,
  detach: () => undefined,
};
const gateway: Gateway = { deliver: () => undefined, part: () => undefined };

describe('a gateway that reports', () => {
  test('is there since it came, and away since it went', () => {
    const { report, list, clock } = board();
    const pbx = { name: 'pbx', kind: 'asterisk', problems: [] } as const;

    report({ ...pbx, connected: false });
    clock.advance(1_000);
    report({ ...pbx, connected: true });
    const cameAt = clock.now();
    clock.advance(5_000);
    report({ ...pbx, connected: true });
    const there = list();
    report({ ...pbx, connected: false });

    expect(there).toMatchObject([{ name: 'pbx', kind: 'asterisk', connected: true, since: cameAt, problems: [] }]);
    expect(list()).toMatchObject([{ connected: false, since: cameAt + 5_000 }]);
  });

  test('has the last problem of each code with its count and instant, the newest first', () => {
    const { report, list, clock } = board();
    const pbx = { name: 'pbx', kind: 'asterisk', connected: true } as const;

    for (let call = 0; call < 1_000; call += 1) report({ ...pbx, problems: [missing(`prompt-${call}`)] });
    clock.advance(1_000);
    report({ ...pbx, problems: [refused] });

    const [{ problems } = { problems: [] }] = list();
    expect(problems.map(({ problem: { code }, count }) => [code, count])).toEqual([
      ['gateway.trunk-refused', 1],
      ['gateway.prompt-missing', 1_000],
    ]);
    expect(problems[1]?.problem.params).toEqual({ prompt: 'prompt-999', language: 'fr' });
    expect((problems[0]?.at ?? 0) - (problems[1]?.at ?? 0)).toBe(1_000);
  });

  test('has the calls and the capabilities of its sessions', () => {
    const sessions = [sessionOf('s1', 'pbx'), sessionOf('s2', 'other')];
    const { list } = board({ sessions, live: ['s1', 's1', 's2', 'gone'] });

    expect(list()).toMatchObject([
      { name: 'other', calls: 1, connected: false },
      { name: 'pbx', calls: 2, capabilities: ['early-media'], connected: false },
    ]);
  });
});

describe('a gateway of the link', () => {
  test('that comes again before its old connection has gone is there all the time', () => {
    const { watched, list, clock } = board();
    const attach = watched(() => attachment);

    const first = attach({ name: 'edge', capabilities: [] }, gateway);
    const since = clock.now();
    clock.advance(1_000);
    const second = attach({ name: 'edge', capabilities: [] }, gateway);
    first.detach();
    const both = list();
    clock.advance(1_000);
    second.detach();

    expect(both).toMatchObject([{ name: 'edge', kind: 'link', connected: true, since }]);
    expect(list()).toMatchObject([{ connected: false, since: since + 2_000 }]);
  });

  test('is forgotten after a day, unless it has a session; one of Asterisk is not', () => {
    const { watched, report, list, clock } = board({ sessions: [sessionOf('s1', 'engaged')] });
    const attach = watched(() => attachment);
    report({ name: 'pbx', kind: 'asterisk', connected: false, problems: [] });
    for (const name of ['engaged', 'gone']) attach({ name, capabilities: [] }, gateway).detach();

    clock.advance(24 * 60 * 60_000);
    const before = list().map(({ name }) => name);
    clock.advance(1);

    expect(before).toEqual(['engaged', 'gone', 'pbx']);
    expect(list().map(({ name }) => name)).toEqual(['engaged', 'pbx']);
  });

  test('that invents a name each time fills no memory, and drives out none that is there', () => {
    const { watched, list, clock } = board();
    const attach = watched(() => attachment);
    attach({ name: 'edge', capabilities: [] }, gateway);

    for (let each = 0; each < 500; each += 1) {
      clock.advance(1);
      attach({ name: `name-${each}`, capabilities: [] }, gateway).detach();
    }

    const names = list().map(({ name }) => name);
    expect(names).toHaveLength(100);
    expect(names).toContain('edge');
    expect(names).toContain('name-499');
  });
});

test('over HTTP: a gateway with a call, then away, and back with the call', async () => {
  const host = await runningHost({ directory });
  await host.publish(frontDesk);
  const none = await host.ask('GET', '/api/gateways');
  const first = await host.gateway({ name: 'edge' });
  first.report({ type: 'call.offered', call: 'c1', from: '', to: number });
  await first.command('ring');

  const there = await host.ask('GET', '/api/gateways');
  await first.vanish();
  const away = await seen(host, ({ connected }) => !connected);
  await host.gateway({ name: 'edge', resume: { session: first.welcome.session, received: 0 } });
  const back = await seen(host, ({ connected }) => connected);

  expect(none).toEqual({ status: 200, body: [] });
  expect(there.body).toEqual([
    {
      name: 'edge',
      kind: 'link',
      connected: true,
      since: host.clock.now(),
      capabilities: [],
      calls: 1,
      problems: [],
    },
  ]);
  expect(away).toMatchObject({ name: 'edge', calls: 1 });
  expect(back).toMatchObject({ name: 'edge', calls: 1 });
  expect((await host.ask('GET', '/api/health')).body.gateways).toEqual(['edge']);
});

/** The only gateway, once it is so. */
async function seen(
  host: { ask(method: string, path: string): Promise<{ readonly body: Json }> },
  isSo: (gateway: Json) => boolean,
): Promise<Json> {
  let found: Json;
  await expect
    .poll(async () => {
      [found] = (await host.ask('GET', '/api/gateways')).body;
      return isSo(found);
    })
    .toBe(true);
  return found;
}
