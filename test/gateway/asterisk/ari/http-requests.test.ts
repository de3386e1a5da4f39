import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { defaultAriLimits } from '../../../../runtime/gateway/asterisk/ari/ari-limits.ts';
import { httpRequests } from '../../../../runtime/gateway/asterisk/ari/http-requests.ts';
import { virtualClock } from '../../../host/virtual-clock.ts';
import { fakeAsterisk, login } from './fake-asterisk.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const ring = { method: 'POST', path: 'channels/c1/ring' } as const;

async function requestsTo(http: Answer, limits: Partial<typeof defaultAriLimits> = {}) {
  const { url } = await fakeAsterisk({ http });
  return clientOf(url, limits);
}

function clientOf(url: string, limits: Partial<typeof defaultAriLimits> = {}) {
  const clock = virtualClock();
  const requests = httpRequests({ login: { ...login, url }, limits: { ...defaultAriLimits, ...limits }, clock });
  onTestFinished(() => requests.close());
  return { ...requests, clock };
}

describe('a request over HTTP', () => {
  test('carries its method, its path, its query, its body and who asks', async () => {
    const seen: unknown[] = [];
    const { request } = await requestsTo(async (asked, response) => {
      const { method, url, headers } = asked;
      seen.push(method, url, headers.authorization, headers['content-type'], JSON.parse(await text(asked)));
      response.end('{"id":"c1~talk"}');
    });

    const reply = await request({
      method: 'POST',
      path: 'channels/a%2Fb',
      query: { app: 'callchart', appArgs: 'a b+c&d=é' },
      body: { variables: { X: 'é' } },
    });

    expect(reply).toEqual({ status: 200, body: { id: 'c1~talk' } });
    expect(seen).toEqual([
      'POST',
      '/ari/channels/a%2Fb?app=callchart&appArgs=a+b%2Bc%26d%3D%C3%A9',
      `Basic ${Buffer.from('callchart:secret é:/').toString('base64')}`,
      'application/json',
      { variables: { X: 'é' } },
    ]);
  });

  test.each([
    [204, '', null],
    [404, '{"message":"Channel not found"}', { message: 'Channel not found' }],
    [500, '<html>Allocation failed', null],
    [302, '', null],
  ])('answered with %i keeps that status', async (status, body, expected) => {
    const { request } = await requestsTo((_request, response) => response.writeHead(status).end(body));

    expect(await request(ring)).toEqual({ status, body: expected });
  });

  test('reaches an Asterisk whose HTTP server has a prefix', async () => {
    const { url } = await fakeAsterisk({ http: (asked, response) => response.end(JSON.stringify(asked.url)) });
    const { request } = clientOf(`${url}/pbx/`);

    expect((await request(ring)).body).toBe('/pbx/ari/channels/c1/ring');
  });

  test('uses the connection of the one before', async () => {
    const ports = new Set<number | undefined>();
    const { request } = await requestsTo((asked, response) => {
      ports.add(asked.socket.remotePort);
      response.end('{}');
    });

    for (const _ of [1, 2, 3]) expect((await request(ring)).status).toBe(200);

    expect(ports.size).toBe(1);
  });

  test('waits for one of the connections when all are taken, and then is answered', async () => {
    const held: ServerResponse[] = [];
    const arrivals: string[] = [];
    const { request } = await requestsTo(
      ({ url = '' }, response) => {
        arrivals.push(url);
        held.push(response);
      },
      { httpSockets: 1 },
    );

    const first = request({ method: 'GET', path: 'first' });
    const second = request({ method: 'GET', path: 'second' });
    await expect.poll(() => arrivals).toEqual(['/ari/first']);
    held[0]?.end('1');
    expect((await first).body).toBe(1);
    await expect.poll(() => arrivals).toEqual(['/ari/first', '/ari/second']);
    held[1]?.end('2');

    expect((await second).body).toBe(2);
  });
});

describe('nobody knows what came of a request (status 0)', () => {
  const unknown = { status: 0, body: null };

  test('that is not answered within five seconds', async () => {
    const arrived = Promise.withResolvers<void>();
    const { request, clock } = await requestsTo(() => arrived.resolve());
    let answered: unknown;

    const reply = request(ring).then((said) => {
      answered = said;
    });
    await arrived.promise;
    clock.advance(4_999);
    await new Promise(setImmediate);
    expect(answered).toBeUndefined();
    clock.advance(1);
    await reply;

    expect(answered).toEqual(unknown);
  });

  test('whose answer stops in the middle and never goes on', async () => {
    const begun = Promise.withResolvers<void>();
    const { request, clock } = await requestsTo((_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('{"half":', () => begun.resolve());
    });

    const reply = request(ring);
    await begun.promise;
    clock.advance(5_000);

    expect(await reply).toEqual(unknown);
  });

  test.each<[string, Answer]>([
    ['whose connection is reset', (asked) => asked.socket.resetAndDestroy()],
    ['whose connection is closed', (asked) => asked.socket.end()],
    [
      'whose answer breaks off',
      (_asked, response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('{"half":', () => response.destroy());
      },
    ],
    ['whose answer is no HTTP', (asked) => asked.socket.end('SIP/2.0 200 OK\r\n\r\n')],
    ['whose success is no JSON', (_asked, response) => response.end('welcome')],
    ['whose answer is larger than the limit', (_asked, response) => response.end(`"${'x'.repeat(2_000)}"`)],
  ])('%s', async (_how, answer) => {
    const { request } = await requestsTo(answer, { replyBytes: 1_000 });

    expect(await request(ring)).toEqual(unknown);
  });

  test('that nobody listens to', async () => {
    const { request } = clientOf('http://127.0.0.1:1');

    expect(await request(ring)).toEqual(unknown);
  });

  test('and the next request is answered all the same', async () => {
    let count = 0;
    const { request } = await requestsTo((asked, response) => {
      count += 1;
      if (count === 1) asked.socket.resetAndDestroy();
      else response.end('{}');
    });

    expect(await request(ring)).toEqual(unknown);
    expect((await request(ring)).status).toBe(200);
  });
});

describe('a recording is downloaded', () => {
  const path = 'recordings/stored/c1~1/file';

  test('as it comes', async () => {
    const { download } = await requestsTo((_request, response) => response.end('RIFF'));

    const { status, stream, bytes } = await download(path);

    expect([status, bytes]).toEqual([200, 4]);
    expect(stream && (await text(stream))).toBe('RIFF');
  });

  test('also when its length is not told beforehand', async () => {
    const { download } = await requestsTo((_request, response) => {
      response.write('RI');
      response.end('FF');
    });

    const { stream, bytes } = await download(path);

    expect(bytes).toBeNull();
    expect(stream && (await text(stream))).toBe('RIFF');
  });

  test('not when it is gone', async () => {
    const { download } = await requestsTo((_request, response) => response.writeHead(404).end('{}'));

    expect(await download(path)).toEqual({ status: 404, stream: null, bytes: null });
  });

  test('not when nobody answers', async () => {
    const arrived = Promise.withResolvers<void>();
    const { download, clock } = await requestsTo(() => arrived.resolve());

    const answer = download(path);
    await arrived.promise;
    clock.advance(5_000);

    expect(await answer).toEqual({ status: 0, stream: null, bytes: null });
  });

  test.each([
    ['breaks off', 5_000],
    ['comes to a standstill', 20],
  ])('and what came is known not to be all of it when it %s', async (how, answerMs) => {
    const { download } = await requestsTo(
      (_request, response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('RIFF', () => how === 'breaks off' && response.destroy());
      },
      { answerMs },
    );

    const { stream } = await download(path);
    const [error] = stream ? await once(stream.resume(), 'error') : [];

    expect(error).toBeInstanceOf(Error);
  });
});
