import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { begin } from '../../runtime/core/call.ts';
import { tabulate } from '../../runtime/core/table.ts';
import type { LiveCall } from '../../runtime/host/live-call.ts';
import type { LiveMessage, Viewer } from '../../runtime/host/live-feed.ts';
import { liveFeed } from '../../runtime/host/live-feed.ts';
import { chartOf } from '../core/driver.ts';
import { directory, frontDesk, lost, number } from './company.ts';
import { type RunningHost, runningHost } from './running-host.ts';
import { virtualClock } from './virtual-clock.ts';

const offer = { type: 'call.offered', call: 'c1', from: '+33639980001', to: number } as const;

/** Frames of /api/live, in order. */
function watch(host: RunningHost, query = '') {
  const socket = new WebSocket(`${host.url.replace('http', 'ws')}/api/live${query}`);
  const frames: LiveMessage[][] = [];
  socket.on('message', (data) => frames.push(JSON.parse(String(data))));
  const next = async () => {
    if (frames.length === 0) await once(socket, 'message');
    return frames.shift() ?? [];
  };
  return { socket, next, frames };
}

describe('who watches', () => {
  test('first sees the calls in progress, then what becomes of them, and the path adds up', async () => {
    const host = await runningHost({ directory });
    await host.publish(frontDesk);
    const gateway = await host.gateway();
    gateway.report(offer);
    const legs = [await gateway.command('ring'), await gateway.command('ring')];

    const { next, socket } = watch(host);
    const [seen] = await next();
    for (const { id } of legs) gateway.report({ type: 'leg.busy', call: 'c1', leg: id });
    await gateway.command('play');
    host.clock.advance(100);
    const [moved] = await next();
    await gateway.acknowledged(gateway.report({ type: 'caller.hungup', call: 'c1' }));
    host.clock.advance(100);
    const [ended] = await next();
    socket.terminate();

    expect(seen).toMatchObject({
      call: 'c1',
      flow: 'front-desk',
      version: 1,
      node: 'team',
      phase: 'live',
      pathFrom: 0,
    });
    expect(moved).toMatchObject({ call: 'c1', node: 'voicemail', path: ['team.busy', 'voicemail'], pathFrom: 5 });
    expect(ended).toMatchObject({ phase: 'finished', cause: 16, outcome: 'abandoned' });
    const { body } = await host.ask('GET', '/api/calls/c1');
    const told = [seen, moved, ended].flatMap((message) => (message?.type === 'call' ? message.path : []));
    expect(told).toEqual(body.cdr.path);
  });

  test('one flow sees nothing of another', async () => {
    const host = await runningHost({ directory });
    await host.publish(frontDesk);
    await host.publish(lost);
    const { next, socket } = watch(host, '?flow=lost');
    expect(await next()).toEqual([]);
    const gateway = await host.gateway();

    gateway.report(offer);
    await gateway.acknowledged(gateway.report({ ...offer, call: 'c2', to: '+33199000009' }));
    host.clock.advance(100);

    expect(await next()).toMatchObject([{ call: 'c2', node: 'sorry' }]);
    socket.terminate();
  });

  test('from a page of another site sees nothing', async () => {
    const host = await runningHost();

    const socket = new WebSocket(`${host.url.replace('http', 'ws')}/api/live`, { origin: 'https://elsewhere.example' });
    const [, response] = await once(socket, 'unexpected-response');

    expect(response.statusCode).toBe(403);
  });
});

test('a viewer who cannot keep up misses messages, is told so, and holds nothing up', () => {
  const clock = virtualClock();
  const table = tabulate(chartOf(lost), { hash: 'h' });
  const record = {
    seq: 0,
    at: clock.now(),
    input: { ...offer, chart: { hash: 'h', flow: 'lost', version: 1 }, language: 'en' },
    answers: [],
  } as const;
  const begun = begin(table, record);
  if (begun.kind === 'question') throw new Error('a flow without questions asks one');
  const live: LiveCall = { call: begun.call, session: 's', path: begun.trace };
  const moved = { live, trace: begun.trace, outputs: [] };
  const frames: LiveMessage[][] = [];
  let canTake = false;
  const viewer: Viewer = { flow: undefined, canTake: () => canTake, send: (messages) => frames.push([...messages]) };
  const feed = liveFeed(clock, () => new Map());
  feed.subscribe(viewer);

  feed.publish([moved]);
  clock.advance(100);
  canTake = true;
  feed.publish([moved]);
  clock.advance(100);

  expect(frames.map((frame) => frame.map(({ type }) => type))).toEqual([[], ['missed', 'call']]);
});
