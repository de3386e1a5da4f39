import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import { keyEvent } from './fake-asterisk.ts';
import { openConnection, send } from './inbound-connection.ts';

const ring = { method: 'POST', path: 'channels/c1/ring' } as const;
const unknown = { status: 0, body: null };

/** The requests that arrive at Asterisk's end of a socket, one after the other. */
function requestsOn(socket: WebSocket) {
  const arrived: Record<string, unknown>[] = [];
  socket.on('message', (data) => arrived.push(JSON.parse(data.toString())));
  return {
    arrived,
    async all(count: number) {
      await expect.poll(() => arrived.length).toBe(count);
      return arrived;
    },
  };
}

function respond(socket: WebSocket, request: unknown, status: number, body?: unknown): void {
  const { request_id, transaction_id, uri } = Object(request);
  const text = body === undefined ? {} : { message_body: JSON.stringify(body) };
  const type = 'RESTResponse';
  send(socket, { type, request_id, transaction_id, uri, status_code: status, reason_phrase: '', ...text });
}

describe('a command over the event WebSocket', () => {
  test('carries its method, its path, its query and its body', async () => {
    const { connection, socket } = await openConnection();
    const requests = requestsOn(socket);

    const reply = connection.request({
      method: 'POST',
      path: 'channels/a%2Fb',
      query: { app: 'callchart', appArgs: 'a b+c' },
      body: { variables: { X: 'é' } },
    });
    const [request] = await requests.all(1);
    respond(socket, request, 200, { id: 'a/b' });

    expect(request).toEqual({
      type: 'RESTRequest',
      transaction_id: '1',
      request_id: '1',
      method: 'POST',
      uri: 'channels/a%2Fb',
      query_strings: [
        { name: 'app', value: 'callchart' },
        { name: 'appArgs', value: 'a b+c' },
      ],
      content_type: 'application/json',
      message_body: '{"variables":{"X":"é"}}',
    });
    expect(await reply).toEqual({ status: 200, body: { id: 'a/b' } });
  });

  test('gets its own reply, in whatever order the replies come', async () => {
    const { connection, socket } = await openConnection();
    const requests = requestsOn(socket);

    const replies = ['a', 'b', 'c'].map((path) => connection.request({ method: 'GET', path }));
    const arrived = await requests.all(3);
    for (const request of arrived.toReversed()) respond(socket, request, 200, Object(request).uri);

    expect((await Promise.all(replies)).map(({ body }) => body)).toEqual(['a', 'b', 'c']);
    expect(arrived.map(({ uri }) => uri)).toEqual(['a', 'b', 'c']);
  });

  test('may be overtaken by the event that it causes', async () => {
    const { connection, socket, told } = await openConnection();
    const requests = requestsOn(socket);

    const reply = connection.request(ring);
    const [request] = await requests.all(1);
    send(socket, keyEvent('1'));
    respond(socket, request, 204);

    await told.nextEvent();
    expect(await reply).toEqual({ status: 204, body: null });
  });

  test('that is not answered within five seconds has status 0, and its late answer harms nothing', async () => {
    const { clock, connection, socket, told } = await openConnection({ limits: { pingMs: 1_000_000 } });
    const requests = requestsOn(socket);

    const late = connection.request(ring);
    const [request] = await requests.all(1);
    clock.advance(5_000);
    expect(await late).toEqual(unknown);
    respond(socket, request, 204);
    respond(socket, request, 204);
    respond(socket, { request_id: 'never sent', transaction_id: '', uri: '' }, 204);
    send(socket, keyEvent('1'));
    await told.nextEvent();

    expect(told.lines).toEqual(['opened', 'key 1']);
  });

  test('has status 0 when the connection is lost, and its sender goes on before that is told', async () => {
    const { connection, socket, told } = await openConnection();
    const requests = requestsOn(socket);
    const order: string[] = [];

    const replies = ['a', 'b'].map(async (path) => {
      const { status } = await connection.request({ method: 'GET', path });
      order.push(`${path} ${status}, ${told.lines.length} told`);
    });
    await requests.all(2);
    socket.terminate();
    await Promise.all(replies);
    await told.nextClosed();

    expect(order).toEqual(['a 0, 1 told', 'b 0, 1 told']);
    expect(told.lines).toHaveLength(2);
    expect(await connection.request(ring)).toEqual(unknown);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['text that is no JSON', (socket: WebSocket) => socket.send('{"type":"Stasis')],
    ['a binary frame', (socket: WebSocket) => socket.send(Buffer.from('{}'), { binary: true })],
    ['an event that lacks what it must have', (socket: WebSocket) => send(socket, { type: 'StasisStart' })],
  ])('%s is told and harms nothing', async (_what, spoil) => {
    const { faults, socket, told } = await openConnection();

    spoil(socket);
    send(socket, keyEvent('1'));
    await told.nextEvent();

    expect(faults).toEqual([expect.stringContaining('message 1 from Asterisk that could not be read')]);
    expect(told.lines).toEqual(['opened', 'key 1']);
  });

  test('an event of a newer Asterisk is passed over in silence', async () => {
    const { faults, socket, told } = await openConnection();

    send(socket, { ...keyEvent('1'), type: 'ChannelTeleported' });
    send(socket, keyEvent('2'));
    await told.nextEvent();

    expect(told.lines).toEqual(['opened', 'key 2']);
    expect(faults).toEqual([]);
  });

  test('a flood of it is told once for each doubling', async () => {
    const { faults, socket, told } = await openConnection();

    for (let n = 0; n < 1_000; n += 1) socket.send('?');
    send(socket, keyEvent('1'));
    await told.nextEvent();

    expect(faults.map((fault) => Number(/\d+/.exec(fault)))).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512]);
  });

  test('a frame larger than the limit ends the connection, with the reason', async () => {
    const { socket, told } = await openConnection({ limits: { frameBytes: 1_000 } });

    socket.send('x'.repeat(1_001));
    const [code] = await once(socket, 'close');

    expect(code).toBe(1009);
    expect(await told.nextClosed()).toContain('Max payload size exceeded');
  });
});

describe('a connection', () => {
  test('whose other end falls silent is given up within ten seconds', async () => {
    const { clock, socket, told } = await openConnection({ asterisk: { autoPong: false } });
    send(socket, keyEvent('1'));
    await told.nextEvent();

    clock.advance(5_000);
    clock.advance(5_000);

    expect(await told.nextClosed()).toBe('nothing came from Asterisk for 5000 ms, not even the answer to a ping');
  });

  test('whose other end answers pings stays open without any event', async () => {
    const { clock, socket, told } = await openConnection();

    // The event comes behind the pong on the same wire, so the pong has been read when it is told.
    for (const digit of ['1', '2', '3']) {
      await once(socket, 'ping');
      send(socket, keyEvent(digit));
      await told.nextEvent();
      clock.advance(5_000);
    }

    expect(told.lines).toEqual(['opened', 'key 1', 'key 2', 'key 3']);
  });

  test('that is paused is not read until it is resumed', async () => {
    const { asterisk, connection, socket, told } = await openConnection({
      asterisk: { http: (_request, response) => response.end() },
    });

    connection.pause();
    send(socket, keyEvent('1'));
    // By the time that a request on a connection of its own has come back, the event would have been told.
    await (await fetch(asterisk.url)).text();
    expect(told.lines).toEqual(['opened']);
    connection.resume();
    await told.nextEvent();

    expect(told.lines).toEqual(['opened', 'key 1']);
  });

  test('that we close is closed at both ends, and told once', async () => {
    const { connection, socket, told } = await openConnection();

    connection.close();
    const [code] = await once(socket, 'close');

    expect(code).toBe(1000);
    await told.nextClosed();
    expect(told.lines).toEqual(['opened', 'closed: closed with 1000']);
  });

  test('that we close is over after a second when the other end does not answer', async () => {
    const { clock, connection, socket, told } = await openConnection();
    socket.pause();

    connection.close();
    clock.advance(1_000);

    expect(await told.nextClosed()).toBe('closed by us');
  });
});
