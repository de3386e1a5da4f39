import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { defaultAriLimits } from '../../../../runtime/gateway/asterisk/ari/ari-limits.ts';
import { isAsterisk } from '../../../../runtime/gateway/asterisk/ari/basic-auth.ts';
import { outboundConnector } from '../../../../runtime/gateway/asterisk/ari/outbound.ts';
import { virtualClock } from '../../../host/virtual-clock.ts';
import { diary } from './diary.ts';
import { keyEvent, replacedEvent } from './fake-asterisk.ts';
import { send } from './inbound-connection.ts';

/** A server of ours that hands every socket to the connector; `dial` is Asterisk connecting. */
async function listening() {
  const clock = virtualClock();
  const told = diary();
  const faults: string[] = [];
  const connector = outboundConnector({
    app: 'callchart',
    commands: 'socket',
    limits: defaultAriLimits,
    clock,
    fault: (sentence) => faults.push(sentence),
  });
  const server = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, wire, head) => {
    sockets.handleUpgrade(request, wire, head, (socket) => connector.accept(socket, wire));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = Object(server.address()) as AddressInfo;
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate();
    server.close();
  });

  return {
    told,
    faults,
    connector,
    async dial() {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/ari`, ['ari']);
      onTestFinished(() => socket.terminate());
      await once(socket, 'open');
      return socket;
    },
  };
}

describe('Asterisk connects to us', () => {
  test('and its events are told, and our commands reach it', async () => {
    const { connector, dial, told } = await listening();
    connector.start(told);

    const socket = await dial();
    const connection = await told.nextOpened();
    send(socket, keyEvent('1'));
    await told.nextEvent();
    const reply = connection.request({ method: 'GET', path: 'channels' });
    const [request] = await once(socket, 'message');
    const { request_id } = JSON.parse(request.toString());
    const ids = { request_id, transaction_id: '' };
    send(socket, { type: 'RESTResponse', ...ids, uri: '', status_code: 200, reason_phrase: 'OK', message_body: '[]' });

    expect(await reply).toEqual({ status: 200, body: [] });
    expect(told.lines).toEqual(['opened', 'key 1']);
  });

  test('and each of its messages is answered with a pong that it need not answer', async () => {
    const { connector, dial, told } = await listening();
    connector.start(told);
    const socket = await dial();
    let pongs = 0;
    socket.on('pong', () => {
      pongs += 1;
    });

    for (const digit of ['1', '2', '3']) send(socket, keyEvent(digit));

    await expect.poll(() => pongs).toBe(3);
  });

  test('once more, and the newer connection takes the place of the older, one after the other', async () => {
    const { connector, dial, told } = await listening();
    connector.start(told);
    const older = await dial();
    await told.nextOpened();

    const newer = await dial();
    send(newer, keyEvent('2'));
    await once(older, 'close');
    await told.nextClosed();
    await told.nextOpened();
    await told.nextEvent();

    expect(told.lines).toEqual(['opened', 'closed: a newer connection took its place', 'opened', 'key 2']);
  });

  test('again after it was lost, by itself', async () => {
    const { connector, dial, told } = await listening();
    connector.start(told);

    (await dial()).terminate();
    await told.nextOpened();
    await told.nextClosed();
    await dial();
    await told.nextOpened();

    expect(told.lines).toEqual(['opened', expect.stringContaining('closed'), 'opened']);
  });

  test('and when another socket takes the application we are told what to do, once, and stay connected', async () => {
    const { connector, dial, faults, told } = await listening();
    connector.start(told);
    const socket = await dial();
    await told.nextOpened();

    send(socket, replacedEvent);
    send(socket, { ...replacedEvent, application: 'other' });
    send(socket, keyEvent('1'));
    for (const _ of [1, 2, 3]) await told.nextEvent();

    expect(faults).toEqual([expect.stringContaining('another connection took the application "callchart"')]);
    expect(faults[0]).toContain('module reload res_ari.so');
    expect(told.lines.at(-1)).toBe('key 1');
  });

  test('and is cut off before we are started and after we are stopped', async () => {
    const { connector, dial, told } = await listening();

    const [early] = await once(await dial(), 'close');
    connector.start(told);
    const open = await dial();
    await told.nextOpened();
    connector.stop();
    const [stopped] = await once(open, 'close');
    await told.nextClosed();
    const [late] = await once(await dial(), 'close');

    expect([early, stopped, late]).toEqual([1006, 1000, 1006]);
    expect(told.lines).toEqual(['opened', 'closed: closed with 1000']);
  });
});

describe('who wants to connect as Asterisk', () => {
  const expected = { user: 'asterisk', password: 'pass:word é' };
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
  const right = { authorization: basic('asterisk:pass:word é'), 'sec-websocket-protocol': 'ari' };

  test.each([
    ['with the right user and password', right],
    ['in another spelling of the scheme', { ...right, authorization: right.authorization.replace('Basic', 'BASIC') }],
    ['with another subprotocol beside', { ...right, 'sec-websocket-protocol': 'media, ari' }],
  ])('is let in %s', (_how, headers) => {
    expect(isAsterisk(headers, expected)).toBe(true);
  });

  test.each([
    ['without credentials', { 'sec-websocket-protocol': 'ari' }],
    ['with another password', { ...right, authorization: basic('asterisk:password') }],
    ['with a password that only begins right', { ...right, authorization: basic('asterisk:pass:word é!') }],
    ['with another user', { ...right, authorization: basic('root:pass:word é') }],
    ['with a token', { ...right, authorization: right.authorization.replace('Basic', 'Bearer') }],
    ['with what is no base64', { ...right, authorization: 'Basic ***' }],
    ['without the subprotocol', { authorization: right.authorization }],
    ['with another subprotocol', { ...right, 'sec-websocket-protocol': 'arid' }],
  ])('is kept out %s', (_how, headers) => {
    expect(isAsterisk(headers, expected)).toBe(false);
  });
});
