import { describe, expect, test } from 'vitest';
import { keyEvent, replacedEvent } from './fake-asterisk.ts';
import { connectorAndAsterisk, connectorTo, openConnection, send } from './inbound-connection.ts';

const noPings = { pingMs: 1_000_000 };

describe('we connect to Asterisk', () => {
  test('for the events of one application, and show who we are in a header alone', async () => {
    const { asterisk } = await openConnection();

    const [{ url, headers } = {}] = asterisk.upgrades;
    expect(url).toBe('/ari/events?app=callchart&subscribeAll=false');
    expect(headers?.authorization).toBe(`Basic ${Buffer.from('callchart:secret é:/').toString('base64')}`);
    expect(headers?.['sec-websocket-protocol']).toBe('ari');
  });

  test('and hear of the connection before its first event, though that comes with the upgrade', async () => {
    const { asterisk, connector, told } = await connectorAndAsterisk();
    const next = asterisk.nextSocket();

    connector.start(told);
    send(await next, keyEvent('1'));
    await told.nextOpened();
    await told.nextEvent();

    expect(told.lines).toEqual(['opened', 'key 1']);
  });

  test.each([
    ['401 Unauthorized', 'Asterisk answered 401: it does not know this user, or the password is another one'],
    ['403 Forbidden', 'Asterisk answered 403: its access list keeps us out'],
    ['404 Not Found', 'Asterisk answered 404: no ARI at this address (ari.conf: enabled, http.conf: prefix)'],
    ['503 Service Unavailable', 'Asterisk answered 503 to the event WebSocket'],
  ])('and are told why when it answers %s', async (refusal, reason) => {
    const { connector, told } = await connectorAndAsterisk({ asterisk: { refusal: () => refusal } });

    connector.start(told);

    expect(await told.nextClosed()).toBe(reason);
  });

  test('and are told when nobody is there', async () => {
    const { connector, told } = connectorTo('http://127.0.0.1:1');

    connector.start(told);

    expect(await told.nextClosed()).toContain('ECONNREFUSED');
  });

  test('and are told when what is there hangs', async () => {
    const { asterisk, connector, told } = await connectorAndAsterisk({
      asterisk: { refusal: () => 'silence' },
      limits: { answerMs: 20 },
    });

    connector.start(told);

    expect(await told.nextClosed()).toContain('timed out');
    expect(asterisk.upgrades).toHaveLength(1);
  });
});

describe('we connect again', () => {
  test('each time after twice as long, up to ten seconds, and sooner by as much as half', async () => {
    const refused = { asterisk: { refusal: () => '503 Busy' } };
    const { clock, connector, told, waits } = await connectorAndAsterisk(refused);

    connector.start(told);
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      await told.nextClosed();
      clock.advance(waits.at(-1) ?? 0);
    }

    expect(waits).toEqual([125, 250, 500, 1_000, 2_000, 4_000, 5_000, 5_000]);
  });

  test('soon after a connection that was open for ten seconds is lost, however many attempts it took', async () => {
    const answers = ['503 Busy', '503 Busy', '503 Busy'];
    const { asterisk, clock, connector, told, waits } = await connectorAndAsterisk({
      asterisk: { refusal: () => answers.shift() ?? null },
      limits: noPings,
    });
    const next = asterisk.nextSocket();
    connector.start(told);
    for (const wait of [125, 250, 500]) {
      await told.nextClosed();
      clock.advance(wait);
    }
    const socket = await next;
    await told.nextOpened();

    clock.advance(10_000);
    socket.terminate();
    await told.nextClosed();

    expect(waits.at(-1)).toBe(125);
  });

  test('later and later when each connection is closed as soon as it is open', async () => {
    const { asterisk, clock, connector, told, waits } = await connectorAndAsterisk({ limits: noPings });
    const retries: (number | undefined)[] = [];

    connector.start(told);
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      const socket = await asterisk.nextSocket();
      await told.nextOpened();
      socket.close(1001, 'shutting down');
      expect(await told.nextClosed()).toBe('closed with 1001 shutting down');
      retries.push(waits.at(-1));
      clock.advance(waits.at(-1) ?? 0);
    }

    expect(retries).toEqual([125, 250, 500, 1_000]);
  });

  test('only after fifteen seconds when another socket took the application', async () => {
    const { socket, told, waits } = await openConnection();

    send(socket, replacedEvent);
    await told.nextEvent();
    const reason = await told.nextClosed();

    expect(reason).toBe('another connection took the application "callchart": is a second runtime configured with it?');
    expect(waits.at(-1)).toBe(15_000);
  });

  test('not because another application was taken', async () => {
    const { socket, told } = await openConnection();

    send(socket, { ...replacedEvent, application: 'other' });
    send(socket, keyEvent('1'));
    await told.nextEvent();
    await told.nextEvent();

    expect(told.lines).toEqual(['opened', 'ApplicationReplaced', 'key 1']);
  });

  test('never once stopped, whatever was under way', async () => {
    const open = await openConnection({ limits: noPings });
    const waiting = await connectorAndAsterisk({ asterisk: { refusal: () => '503 Busy' } });
    const connecting = await connectorAndAsterisk();
    waiting.connector.start(waiting.told);
    await waiting.told.nextClosed();
    connecting.connector.start(connecting.told);

    for (const { connector } of [open, waiting, connecting]) connector.stop();
    await open.told.nextClosed();
    await connecting.told.nextClosed();
    for (const { clock } of [open, waiting, connecting]) clock.advance(60_000);

    await new Promise(setImmediate);
    expect([open, waiting, connecting].map(({ asterisk }) => asterisk.upgrades.length)).toEqual([1, 1, 0]);
  });
});
