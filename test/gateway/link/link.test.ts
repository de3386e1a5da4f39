import { once } from 'node:events';
import { json } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { directory, frontDesk, number } from '../../host/company.ts';
import { runningHost } from '../../host/running-host.ts';
import { inboxOf, openSocket, testGateway } from '../../host/test-gateway.ts';

const offer = { type: 'call.offered', call: 'c1', from: '+33639980001', to: number } as const;
const hello = { type: 'hello', protocol: 'callchart.link/1', name: 'test', capabilities: [] } as const;

async function company(options: Parameters<typeof runningHost>[0] = {}) {
  const host = await runningHost({ directory, ...options });
  await host.publish(frontDesk);
  return host;
}

async function closeCode(socket: WebSocket): Promise<number> {
  const [code] = await once(socket, 'close');
  return Number(code);
}

/** The status that an upgrade is refused with, and its problems. */
async function refusal(url: string, protocols: string[], headers: Record<string, string>) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/gateway`, protocols, { headers });
  const [request, response] = await once(socket, 'unexpected-response');
  const body = await json(response);
  request.destroy();
  return { status: response.statusCode, body };
}

describe('a gateway attaches', () => {
  test.each([
    ['without a token', [], {}],
    ['with a wrong token', [], { authorization: 'Bearer wrong' }],
    ['with a token that only begins right', [], { authorization: 'Bearer secret-not' }],
    ['with a wrong token as subprotocol', ['callchart.link.1', 'callchart.token.wrong'], {}],
  ])('not %s: 401 before the upgrade', async (_how, protocols, headers) => {
    const host = await runningHost();

    const { status, body } = await refusal(host.url, protocols, headers);

    expect(status).toBe(401);
    expect(body).toMatchObject({ problems: [{ code: 'server.token', pointer: '' }] });
  });

  test('with the token as a subprotocol, where headers cannot be set', async () => {
    const host = await runningHost();

    const socket = new WebSocket(`${host.url.replace('http', 'ws')}/gateway`, [
      'callchart.link.1',
      'callchart.token.secret',
    ]);
    await once(socket, 'open');

    expect(socket.protocol).toBe('callchart.link.1');
    socket.terminate();
  });

  test('not from a page of another site, whatever its token', async () => {
    const host = await runningHost();

    const headers = { authorization: 'Bearer secret', origin: 'https://elsewhere.example' };

    const { status, body } = await refusal(host.url, [], headers);

    expect(status).toBe(403);
    expect(body).toMatchObject({ problems: [{ code: 'server.origin' }] });
  });

  test('within ten seconds, or it is let go', async () => {
    const host = await runningHost();
    const socket = openSocket(host);
    await once(socket, 'open');
    await host.ask('GET', '/api/health'); // the server has the socket by then

    host.clock.advance(10_000);

    expect(await closeCode(socket)).toBe(1008);
  });

  test('and is listed while it is there', async () => {
    const host = await runningHost();
    const gateway = await host.gateway({ name: 'Rennes' });

    const there = await host.ask('GET', '/api/health');
    await gateway.vanish();
    await host.gateway({ name: 'Brest' });

    expect(there.body.gateways).toEqual(['Rennes']);
    expect((await host.ask('GET', '/api/health')).body.gateways).toEqual(['Brest']);
  });
});

describe('events', () => {
  test('that come twice change nothing and are acknowledged again', async () => {
    const host = await company();
    const gateway = await host.gateway();
    const twice = JSON.stringify({ type: 'event', id: 'e1', seq: 1, event: offer });

    gateway.raw(twice);
    await gateway.acknowledged(1);
    gateway.raw(twice);
    await gateway.acknowledged(1);

    expect(gateway.waiting().map(({ type }) => type)).toEqual(['command', 'command']);
    expect((await host.ask('GET', '/api/calls/c1/journal')).body).toHaveLength(1);
  });

  test('that come too early are asked for again, once, and none is lost', async () => {
    const host = await company();
    const gateway = await host.gateway();
    const event = (seq: number, call: string) =>
      JSON.stringify({ type: 'event', id: `e${seq}`, seq, event: { ...offer, call } });

    gateway.raw(event(2, 'b'));
    gateway.raw(event(3, 'c'));
    gateway.raw(event(1, 'a'));
    await gateway.acknowledged(1);
    gateway.raw(event(2, 'b'));
    gateway.raw(event(3, 'c'));
    await gateway.acknowledged(3);

    const errors = gateway.waiting().filter(({ type }) => type === 'error');
    expect(errors).toMatchObject([{ code: 'link.sequence-gap', pointer: '/seq', seq: 2, id: 'e2' }]);
    expect((await host.ask('GET', '/api/calls')).body).toHaveLength(3);
  });

  test('of an unknown call, of a call offered before, and of another gateway’s call are refused by name', async () => {
    const host = await company();
    const gateway = await host.gateway();
    const other = await host.gateway({ name: 'other' });
    await gateway.acknowledged(gateway.report(offer));

    gateway.report({ type: 'caller.hungup', call: 'nobody' });
    gateway.report(offer);
    other.report({ type: 'caller.hungup', call: 'c1' });
    const errors = [await gateway.take('error'), await gateway.take('error'), await other.take('error')];

    expect(errors).toMatchObject([
      { code: 'link.call-unknown', pointer: '/event/call', seq: 2, id: 'e2' },
      { code: 'link.call-twice', pointer: '/event/call', seq: 3 },
      { code: 'link.call-foreign', pointer: '/event/call', seq: 1 },
    ]);
    expect((await host.ask('GET', '/api/calls/c1')).body.summary.live).toBe(true);
  });

  test('of a call that has just ended here are taken without a word', async () => {
    const host = await company();
    const gateway = await host.gateway();
    gateway.report(offer);
    const legs = [await gateway.command('ring'), await gateway.command('ring')];
    gateway.report({ type: 'caller.hungup', call: 'c1' });
    await gateway.command('hangup');
    for (const { id } of legs) gateway.report({ type: 'leg.hungup', call: 'c1', leg: id });

    await gateway.acknowledged(gateway.report({ type: 'caller.dtmf', call: 'c1', digit: '5' }));

    expect(gateway.waiting().filter(({ type }) => type === 'error')).toEqual([]);
    expect((await host.ask('GET', '/api/calls/c1')).body.summary.live).toBe(false);
  });

  test('at fault are answered with code and pointer, take their seq, and harm no call', async () => {
    const host = await company();
    const gateway = await host.gateway();
    await gateway.acknowledged(gateway.report(offer));
    const faulty = { type: 'event', id: 'x', seq: 2, event: { type: 'caller.dtmf', call: 'c1', digit: 'A' } };

    gateway.raw(JSON.stringify(faulty));
    const error = await gateway.take('error');
    await gateway.acknowledged(2);
    gateway.raw(JSON.stringify({ ...faulty, seq: 3, event: { ...faulty.event, digit: '5' } }));
    await gateway.acknowledged(3);

    expect(error).toMatchObject({ code: 'event.digit-unknown', pointer: '/event/digit', id: 'x', seq: 2 });
    expect((await host.ask('GET', '/api/calls/c1/journal')).body).toHaveLength(2);
  });

  test('in one frame are taken in order, and answered in arrays from then on', async () => {
    const host = await company();
    const gateway = await host.gateway();
    const frames: unknown[] = [];
    gateway.socket.on('message', (data) => frames.push(JSON.parse(String(data))));
    const calls = Array.from({ length: 50 }, (_none, index) => index + 1);

    const events = calls.map((seq) => ({ type: 'event', id: `e${seq}`, seq, event: { ...offer, call: `c${seq}` } }));
    gateway.raw(JSON.stringify(events));
    await gateway.acknowledged(50);

    expect(gateway.waiting().map((message) => (message.type === 'command' ? message.seq : 0))).toEqual(
      Array.from({ length: 100 }, (_none, index) => index + 1),
    );
    expect(frames.length).toBeLessThan(5);
  });
});

describe('a session', () => {
  test('resumes: what was not received comes again with its ids, and nothing twice', async () => {
    const host = await company();
    const gateway = await host.gateway();
    await gateway.acknowledged(gateway.report(offer));
    const sent = gateway.waiting();
    await gateway.vanish();

    const resume = { session: gateway.welcome.session, received: 1 };
    const back = await host.gateway({ resume, sent: 1 });
    const again = await back.take('command');
    await back.acknowledged(back.report({ type: 'caller.dtmf', call: 'c1', digit: '1' }));

    expect(back.welcome).toMatchObject({ resumed: true, received: 1 });
    expect(again).toEqual(sent[1]);
    expect(back.waiting()).toEqual([]);
  });

  test('resumed on a second connection leaves the first, which is closed with 4000', async () => {
    const host = await company();
    const gateway = await host.gateway();
    const closed = closeCode(gateway.socket);

    await host.gateway({ resume: { session: gateway.welcome.session, received: 0 } });

    expect(await closed).toBe(4000);
  });

  test.each([
    ['nobody knows', 'session-unknown', 0],
    ['is said to have had commands that never were', '', 7],
  ])('that %s is begun anew', async (_what, session, received) => {
    const host = await runningHost();
    const gateway = await host.gateway({ name: 'first' });

    const resume = { session: session || gateway.welcome.session, received };
    const { welcome } = await host.gateway({ resume });

    expect(welcome).toMatchObject({ resumed: false, received: 0 });
    expect(welcome.session).not.toBe(gateway.welcome.session);
  });
});

describe('what is not of the protocol', () => {
  test.each([
    ['not JSON', '{"type":', 'document.unreadable', ''],
    [
      'a key that reaches into the program',
      '{"type":"ack","seq":1,"__proto__":{}}',
      'document.dangerous-key',
      '/__proto__',
    ],
    ['no known type', '{"type":"bye"}', 'schema.choice', '/type'],
    ['no object', '7', 'schema.type', ''],
    ['a second hello', JSON.stringify(hello), 'link.hello-twice', ''],
    [
      'what only the runtime says',
      '{"type":"welcome","session":"session-1","received":0,"resumed":true}',
      'link.direction',
      '/type',
    ],
    ['an event without its parts', '{"type":"event"}', 'schema.required', ''],
  ])('(%s) is answered by an error, and the session goes on', async (_what, text, code, pointer) => {
    const host = await company();
    const gateway = await host.gateway();

    gateway.raw(text);
    const error = await gateway.take('error');
    await gateway.acknowledged(gateway.report(offer));

    expect(error).toMatchObject({ code, pointer });
    expect(error.message.length + error.remedy.length).toBeGreaterThan(10);
  });

  test('before hello is answered by link.hello-expected', async () => {
    const host = await company();
    const socket = openSocket(host);
    const inbox = inboxOf(socket);
    await once(socket, 'open');

    socket.send(JSON.stringify({ type: 'event', id: 'e1', seq: 1, event: offer }));

    expect(await inbox.take(() => true)).toMatchObject({ code: 'link.hello-expected', id: 'e1', seq: 1 });
    socket.terminate();
  });

  test('a binary frame closes the connection with 1003, a frame over 64 KiB with 1009 and its reason, and no call is harmed', async () => {
    const host = await company();
    const gateway = await host.gateway();
    await gateway.acknowledged(gateway.report(offer));
    const session = gateway.welcome.session;

    const binary = closeCode(gateway.socket);
    gateway.raw(Buffer.from([1, 2, 3]));
    const codes = [await binary];
    const back = await host.gateway({ resume: { session, received: 0 }, sent: 1 });
    const large = closeCode(back.socket);
    back.raw(JSON.stringify({ type: 'event', id: 'e2', seq: 2, event: { ...offer, name: 'x'.repeat(65 * 1024) } }));
    codes.push(await large);

    expect(codes).toEqual([1003, 1009]);
    expect(await back.take('error')).toMatchObject({ code: 'document.too-large', pointer: '' });
    expect((await host.ask('GET', '/api/calls/c1')).body.summary.live).toBe(true);
  });

  test('too many messages: one error a second, the rest unread, and the connection closed when it goes on', async () => {
    const host = await company({ limits: { messagesPerSecond: 5, patienceSeconds: 2 } });
    const gateway = await testGateway({ ...host, token: 'secret' });
    const closed = closeCode(gateway.socket);
    const flood = async () => {
      for (let seq = 1; seq <= 20; seq += 1) gateway.raw(JSON.stringify({ type: 'ack', seq }));
      await gateway.take('error');
    };

    await flood();
    host.clock.advance(1_000);
    await flood();
    host.clock.advance(1_000);
    for (let seq = 1; seq <= 20; seq += 1) gateway.raw(JSON.stringify({ type: 'ack', seq }));

    expect(await closed).toBe(1008);
    expect(gateway.waiting().filter(({ type }) => type === 'error')).toEqual([]);
  });
});

test('a gateway that does not answer two pings is gone', async () => {
  const host = await company({ limits: { pingMs: 15_000 } });
  const gateway = await host.gateway();
  const closed = closeCode(gateway.socket);
  gateway.socket.pause();

  host.clock.advance(10_000 + 15_000);
  gateway.socket.resume();

  expect(await closed).toBe(1006);
});
