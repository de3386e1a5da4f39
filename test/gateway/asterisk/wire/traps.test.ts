// What Asterisk does only now and then, done at the wire on purpose: the real adapter and the real runtime against it.
// The chart is the helpline's: somebody is rung, and who reaches nobody is refused.

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { systemClock } from '../../../../runtime/host/clock.ts';
import { type Json, type RunningHost, runningHost } from '../../../host/running-host.ts';
import { virtualClock } from '../../../host/virtual-clock.ts';
import { type Act, type ActedAsterisk, actedAsterisk, talkOf } from './acted-asterisk.ts';

const flows = fileURLToPath(new URL('../../../../flows', import.meta.url));
const tuesday = Date.parse('2026-03-10T10:00:00Z');
const helpline = '+442079460300';
const up = { state: 'Up' };

/** The runtime on an Asterisk that does as told. */
async function stage(act?: Act, registered?: string[]) {
  const asterisk = await actedAsterisk(act, registered);
  const clock = virtualClock(tuesday);
  const host = await runningHost({ clock, networkClock: systemClock, asterisk: asterisk.settings, demo: flows });
  await expect.poll(() => gateway(host)).toMatchObject({ connected: true });
  await expect.poll(async () => (await host.ask('GET', '/api/health')).body.gateways).toEqual(['asterisk']);
  await asterisk.asks(/^GET endpoints/);
  return { asterisk, host };
}

async function gateway(host: RunningHost): Promise<Json> {
  return (await host.ask('GET', '/api/gateways')).body.find(({ name }: Json) => name === 'asterisk');
}

/** Waits for the end of the call, and gives its path without what is before the ringing. */
async function pathOf(host: RunningHost, call = 'asterisk:c1'): Promise<readonly string[]> {
  const look = async () => (await host.ask('GET', `/api/calls/${encodeURIComponent(call)}`)).body;
  await expect.poll(async () => (await look()).cdr, { interval: 10 }).toBeTruthy();
  const { path } = await look();
  return path.slice(path.indexOf('volunteers') + 1);
}

async function codes(host: RunningHost): Promise<readonly string[]> {
  return (await gateway(host)).problems.map(({ problem }: Json) => problem.code);
}

/** Rings and answers the leg, and lets both into the bridge. */
async function talks(asterisk: ActedAsterisk): Promise<string> {
  const leg = await asterisk.asks(/^POST channels\/.*\/dial$/);
  asterisk.tells('ChannelStateChange', leg, { state: 'Ringing' });
  asterisk.tells('ChannelStateChange', leg, up);
  await asterisk.asks(/^POST bridges\/.*\/addChannel$/);
  asterisk.tells('ChannelEnteredBridge', leg, { bridge: talkOf('c1', 'c1', leg) });
  return leg;
}

test('dials a channel only once it is in the application: at once would be refused', async () => {
  const entered = new Set<string>();
  const { asterisk, host } = await stage(({ what, query }) => {
    if (what === 'POST channels/create' && query.get('endpoint') === 'PJSIP/304-desk') {
      const channel = query.get('channelId') ?? '';
      setTimeout(() => {
        entered.add(channel);
        asterisk.tells('StasisStart', channel, { args: ['leg'] });
      }, 50);
      return { status: 200, body: {} };
    }
    const dialled = /^POST channels\/(.*)\/dial$/.exec(what)?.[1];
    return dialled !== undefined && !entered.has(dialled) ? { status: 409, body: { message: 'not in Stasis' } } : null;
  });

  asterisk.offers('c1', helpline);
  const leg = await talks(asterisk);
  asterisk.tells('ChannelDestroyed', leg, { cause: 16 });

  expect(await pathOf(host)).toEqual(['volunteers.afterTalk']);
  expect(asterisk.asked.filter(({ what }) => what.endsWith('/dial')).length).toBe(1);
});

test('takes events that come before the answer to the request that caused them', async () => {
  const { asterisk, host } = await stage(async ({ what, query }) => {
    if (what === 'POST channels/create' && query.get('endpoint') === 'PJSIP/304-desk') {
      asterisk.tells('StasisStart', query.get('channelId') ?? '', { args: ['leg'] });
      await later();
      return { status: 200, body: {} };
    }
    const dialled = /^POST channels\/(.*)\/dial$/.exec(what)?.[1];
    if (dialled !== undefined) {
      asterisk.tells('ChannelStateChange', dialled, { state: 'Ringing' });
      asterisk.tells('ChannelStateChange', dialled, up);
      await later();
    }
    if (what === 'POST bridges/c1~talk/addChannel') {
      const channels = (query.get('channel') ?? '').split(',');
      asterisk.tells('ChannelEnteredBridge', channels[1] ?? '', { bridge: talkOf('c1', ...channels) });
      await later();
    }
    return null;
  });

  asterisk.offers('c1', helpline);
  const look = async () => (await host.ask('GET', '/api/calls/asterisk%3Ac1')).body.state?.connectedAt ?? null;
  await expect.poll(look).toEqual(expect.any(Number));
  asterisk.tells('ChannelDestroyed', 'c1', { cause: 16 });

  expect(await pathOf(host)).toEqual([]);
  expect(asterisk.asked.filter(({ what }) => what === 'POST bridges/c1~talk').length).toBe(1);
});

test.each([
  ['StasisEnd alone', ['StasisEnd'], 'volunteers.noAnswer', 'no-answer'],
  ['ChannelDestroyed alone', ['ChannelDestroyed'], 'volunteers.busy', 'engaged'],
  ['ChannelHangupRequest alone', ['ChannelHangupRequest'], 'volunteers.busy', 'engaged'],
  ['StasisEnd before the cause', ['StasisEnd', 'ChannelDestroyed'], 'volunteers.busy', 'engaged'],
])('a called channel that ends with %s is over, once', async (_what, events, step, node) => {
  const { asterisk, host } = await stage();

  asterisk.offers('c1', helpline);
  const leg = await asterisk.asks(/^POST channels\/.*\/dial$/);
  for (const type of events) asterisk.tells(type, leg, { cause: 17, tech_cause: 486 });
  await expect
    .poll(() => {
      host.clock.advance(100);
      return asterisk.asked.map(({ what }) => what);
    })
    .toContain('DELETE channels/c1');

  expect(await pathOf(host)).toEqual([step, node]);
});

test('a caller whose end is told by StasisEnd alone has hung up', async () => {
  const { asterisk, host } = await stage();

  asterisk.offers('c1', helpline);
  const leg = await asterisk.asks(/^POST channels\/.*\/dial$/);
  asterisk.tells('StasisEnd', 'c1');

  expect(await asterisk.asks(new RegExp(`^DELETE channels/${leg}$`))).toBe(leg);
  expect(await pathOf(host)).toEqual([]);
});

test('a channel that may not be dialled is unreachable, hung up, and shown', async () => {
  const { asterisk, host } = await stage(({ what }) =>
    what.endsWith('/dial') ? { status: 409, body: { message: 'busy with another dial' } } : null,
  );

  asterisk.offers('c1', helpline);

  expect(await pathOf(host)).toEqual(['volunteers.unreachable', 'out-of-order']);
  expect(asterisk.asked.filter(({ what }) => what.endsWith('/dial')).length).toBe(1);
  expect(asterisk.asked.filter(({ what }) => /^DELETE channels\/c1~/.test(what)).length).toBeGreaterThan(0);
  expect(await codes(host)).toContain('gateway.endpoint-unknown');
});

test.each([
  ['a dead channel', 400],
  ['a channel that is leaving', 409],
  ['a channel that is not in the application', 422],
  ['a bridge that is gone', 404],
])('a winner that cannot be bridged (%s, %i) is no answer, and is hung up', async (_what, status) => {
  const { asterisk, host } = await stage(({ what }) => (what.endsWith('/addChannel') ? { status } : null));

  asterisk.offers('c1', helpline);
  const leg = await asterisk.asks(/^POST channels\/.*\/dial$/);
  asterisk.tells('ChannelStateChange', leg, up);

  expect(await pathOf(host)).toEqual(['volunteers.noAnswer', 'no-answer']);
  expect(asterisk.asked.map(({ what }) => what)).toContain(`DELETE channels/${leg}`);
});

test('a winner that vanishes before it is connected is no answer', async () => {
  const { asterisk, host } = await stage(async ({ what }) => {
    if (!what.endsWith('/addChannel')) return null;
    asterisk.tells('ChannelDestroyed', leg, { cause: 16 });
    await later();
    return { status: 400 };
  });

  asterisk.offers('c1', helpline);
  const leg = await asterisk.asks(/^POST channels\/.*\/dial$/);
  asterisk.tells('ChannelStateChange', leg, up);

  expect(await pathOf(host)).toEqual(['volunteers.noAnswer', 'no-answer']);
});

test('of two devices of one person that answer together the first talks, the other was answered elsewhere', async () => {
  const { asterisk, host } = await stage(undefined, ['PJSIP/302-desk', 'PJSIP/302-desktop']);

  asterisk.offers('c1', helpline);
  await asterisk.asks(/^POST channels\/.*\/dial$/, 2);
  const [first = '', second = ''] = asterisk.asked.flatMap(
    ({ what }) => /^POST channels\/(.*)\/dial$/.exec(what)?.[1] ?? [],
  );
  asterisk.tells('ChannelStateChange', first, up);
  asterisk.tells('ChannelStateChange', second, up);
  await asterisk.asks(new RegExp(`^DELETE channels/${second}$`));
  const bridge = await asterisk.asks(/^POST bridges\/.*\/addChannel$/);

  const released = asterisk.asked.filter(({ what }) => what === `DELETE channels/${second}`);
  expect(released.map(({ query }) => query.get('reason'))).toContain('answered_elsewhere');
  const added = asterisk.asked.filter(({ what }) => what === `POST bridges/${bridge}/addChannel`);
  expect(added.map(({ query }) => query.get('channel'))).toEqual([`c1,${first}`]);
  asterisk.tells('ChannelDestroyed', 'c1', { cause: 16 });
  expect(await pathOf(host)).toEqual([]);
});

test.each([
  ['busy', 486, 17, 'DELETE channels/c1', '17'],
  ['not answering', 480, 19, 'DELETE channels/c1', '19'],
  ['unreachable', 403, 21, 'DELETE channels/c1', '27'],
  ['declined', 603, 21, 'DELETE channels/c1', '17'],
])(
  'an unanswered caller of somebody %s (%i) is refused with a reason, never without',
  async (_what, sip, cause, what, code) => {
    const { asterisk, host } = await stage();

    asterisk.offers('c1', helpline);
    const leg = await asterisk.asks(/^POST channels\/.*\/dial$/);
    asterisk.tells('ChannelDestroyed', leg, { cause, tech_cause: sip });
    await pathOf(host);

    const refused = asterisk.asked.filter((each) => each.what === what);
    expect(refused.map(({ query }) => query.get('reason_code'))).toEqual([code]);
  },
);

test('hanging up is tried again until Asterisk has done it', async () => {
  let failures = 0;
  const { asterisk, host } = await stage(({ what }) => {
    if (what !== 'DELETE channels/c1' || failures === 3) return null;
    failures += 1;
    return { status: 500 };
  });

  asterisk.offers('c1', helpline);
  const leg = await asterisk.asks(/^POST channels\/.*\/dial$/);
  asterisk.tells('ChannelDestroyed', leg, { cause: 17, tech_cause: 486 });
  await expect
    .poll(() => {
      host.clock.advance(500);
      return asterisk.asked.filter(({ what }) => what === 'DELETE channels/c1').length;
    })
    .toBe(4);

  expect(await pathOf(host)).toEqual(['volunteers.busy', 'engaged']);
});

test('a channel that Asterisk no longer has is gone, though no event ever said so', async () => {
  const { asterisk, host } = await stage(({ what }) => (what === 'DELETE channels/c1' ? { status: 404 } : null));

  asterisk.offers('c1', helpline);
  const leg = await asterisk.asks(/^POST channels\/.*\/dial$/);
  asterisk.tells('ChannelDestroyed', leg, { cause: 17, tech_cause: 486 });

  expect(await pathOf(host)).toEqual(['volunteers.busy', 'engaged']);
  expect(asterisk.asked.filter(({ what }) => what === 'DELETE channels/c1').length).toBe(1);
});

test('asks for its events anew at each connection', async () => {
  const { asterisk, host } = await stage();
  await asterisk.asks(/^PUT applications\/callchart\/eventFilter$/);

  asterisk.cut();
  await expect
    .poll(() => {
      host.clock.advance(1_000);
      return asterisk.asked.filter(({ what }) => what === 'PUT applications/callchart/eventFilter').length;
    })
    .toBe(2);

  await expect.poll(() => gateway(host)).toMatchObject({ connected: true });
});

test('who takes the application away is shown', async () => {
  const { asterisk, host } = await stage();

  asterisk.tells('ApplicationReplaced', 'none');

  await expect.poll(() => codes(host)).toContain('gateway.app-taken');
});

/** Long enough for what was told to have been read. */
function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
