import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { WebSocket } from 'ws';
import { segment } from '../../runtime/gateway/asterisk/ari/ari.ts';
import { defaultAriLimits } from '../../runtime/gateway/asterisk/ari/ari-limits.ts';
import { generatedAri } from '../../runtime/gateway/asterisk/ari/generate.ts';
import { httpRequests } from '../../runtime/gateway/asterisk/ari/http-requests.ts';
import { systemClock } from '../../runtime/host/clock.ts';
import { type AriParty, openParty, type Way } from './ari-party.ts';
import { asteriskRoot } from './asterisk/installation.ts';
import { until } from './condition.ts';

const obstacle = inject('liveObstacle');

const ways: readonly Way[] = [
  { events: 'inbound', commands: 'http', tls: false },
  { events: 'inbound', commands: 'socket', tls: true },
  { events: 'outbound', commands: 'socket', tls: false },
  { events: 'outbound', commands: 'http', tls: true },
];

function nameOf({ events, commands, tls }: Way): string {
  const who = events === 'inbound' ? 'we connect' : 'Asterisk connects';
  return `${who}, commands over ${commands}${tls ? ', TLS' : ''}${obstacle && ` (skipped: ${obstacle})`}`;
}

describe.skipIf(obstacle !== '').each(ways.map((way) => [nameOf(way), way] as const))('%s', (_name, way) => {
  let party: AriParty;

  beforeAll(async () => {
    party = await openParty(way);
  });
  afterAll(() => party.close());

  const request = async (...[method, path, query, body]: Parameters<typeof asked>) =>
    (await party.connection()).request(asked(method, path, query, body));

  test('Asterisk says who it is, and that our application is there', async () => {
    const info = await request('GET', 'asterisk/info');
    const application = await request('GET', 'applications/callchart');

    expect(info).toMatchObject({ status: 200, body: { system: { version: expect.stringMatching(/^\d+\.\d+/) } } });
    expect(application).toMatchObject({ status: 200, body: { name: 'callchart', channel_ids: [] } });
  });

  test('a call comes in, hears a beep, is recorded and ends', async () => {
    const id = 'first~1~1';
    const isOurs = ({ channel }: { channel: { id: string } }) => channel.id === id;

    const created = await originate(request, id);
    const start = await party.event('StasisStart', isOurs);
    const answered = await request('POST', `channels/${id}/answer`);
    const played = await request('POST', `channels/${id}/play/${id}~beep`, { media: 'sound:beep' });
    const { playback } = await party.event('PlaybackFinished', (event) => event.playback.id === `${id}~beep`);
    await request('POST', `channels/${id}/record`, { name: `${id}~kept`, format: 'wav' });
    await party.event('RecordingStarted', ({ recording }) => recording.name === `${id}~kept`);
    await request('POST', `recordings/live/${segment(`${id}~kept`)}/stop`);
    await party.event('RecordingFinished', ({ recording }) => recording.name === `${id}~kept`);
    const gone = await request('DELETE', `channels/${id}`, { reason_code: '16' });
    const { cause } = await party.event('ChannelDestroyed', isOurs);

    expect([created, answered, played, gone].map(({ status }) => status)).toEqual([200, 204, 201, 204]);
    expect(start).toMatchObject({ args: ['in', '900'], channel: { id } });
    expect(playback.state).toBe('done');
    expect(cause).toBe(16);
  });

  test('its recording is fetched as a file, and then is gone', async () => {
    const path = 'recordings/stored/first~1~1~kept';

    const { status, stream, bytes } = await party.http.download(`${path}/file`);
    const file = stream ? await text(stream) : '';
    const removed = await request('DELETE', path);
    const again = await party.http.download(`${path}/file`);

    expect(status).toBe(200);
    expect(file).toMatch(/^RIFF/);
    expect(bytes).toBeGreaterThanOrEqual(44);
    expect(removed.status).toBe(204);
    expect(again).toEqual({ status: 404, stream: null, bytes: null });
  });

  test('an id and a value may hold any character', async () => {
    const id = 'a+b /é%41?&#~;x';
    const value = 'a b+c&d=é%41"';

    await originate(request, id);
    await party.event('StasisStart', ({ channel }) => channel.id === id);
    await request('POST', `channels/${segment(id)}/variable`, { variable: 'MOON', value });
    const read = await request('GET', `channels/${segment(id)}/variable`, { variable: 'MOON' });
    const body = await request('GET', `channels/${segment(id)}/variable`, { variable: 'SUN' });
    await request('DELETE', `channels/${segment(id)}`);
    await party.event('ChannelDestroyed', ({ channel }) => channel.id === id);

    expect(read).toEqual({ status: 200, body: { value } });
    expect(body).toEqual({ status: 200, body: { value: 'é "quoted"' } });
  });

  test('what Asterisk refuses has its status', async () => {
    const gone = await request('POST', 'channels/gone/ring');
    const nowhere = await request('POST', 'channels/create', { endpoint: 'PJSIP/nobody', app: 'callchart' });
    const nonsense = await request('GET', 'moon');

    expect([gone.status, nowhere.status, nonsense.status]).toEqual([404, 500, 404]);
    expect(gone.body).toEqual({ message: 'Channel not found' });
  });

  if (way.tls)
    test('an Asterisk whose certificate we do not trust is sent no password', async () => {
      const { ca: _trusted, ...login } = party.login;
      const distrustful = httpRequests({ login, limits: defaultAriLimits, clock: systemClock });

      const { status } = await distrustful.request({ method: 'GET', path: 'asterisk/info' });
      distrustful.close();

      expect(login.url).toMatch(/^https:/);
      expect(status).toBe(0);
    });

  test('Asterisk is killed: the end is told, and after its restart we are connected again', async () => {
    await party.connection();
    const before = party.told.length;

    await party.asterisk.kill9();
    await until(() => party.told.slice(before).includes('closed'), { what: 'the end of the connection is told' });
    await party.asterisk.start();
    const info = await request('GET', 'asterisk/info');

    expect(party.told.slice(before)).toContain('opened');
    expect(info.status).toBe(200);
    expect((await request('GET', 'applications/callchart')).status).toBe(200);
  });

  test('every message of Asterisk so far was read', () => {
    expect(party.told.length).toBeGreaterThan(20);
    expect(party.faults).toEqual([]);
  });
});

describe.skipIf(obstacle !== '')('the connection is lost while both live', () => {
  test('to a second runtime: the first is told, and has the application back when the second is gone', async () => {
    const way = { events: 'inbound', commands: 'socket', tls: false } as const;
    const party = await openParty(way, { replacedRetryMs: 500 });
    const { ariUrl, user, password } = party.asterisk;
    const address = `${ariUrl.replace('http', 'ws')}/ari/events?app=callchart`;
    await party.connection();

    const second = new WebSocket(address, { auth: `${user}:${password}` });
    await once(second, 'open');
    await party.event('ApplicationReplaced');
    second.terminate();
    const status = await callReachesUsAgain(party);
    await party.close();

    expect(party.reasons[0]).toContain('another connection took the application "callchart"');
    expect(status).toBe(200);
  });

  test('by us: Asterisk connects again and has kept our application', async () => {
    const party = await openParty({ events: 'outbound', commands: 'socket', tls: false });

    (await party.connection()).close();
    const status = await callReachesUsAgain(party);
    await party.close();

    expect(party.reasons).toHaveLength(2);
    expect(status).toBe(200);
  });
});

/** The status of our application once we are connected a second time and a call has come in. */
async function callReachesUsAgain(party: AriParty): Promise<number> {
  const connections = () => party.told.filter((told) => told === 'opened').length;
  await until(() => connections() === 2, { what: 'we are connected again' });
  const connection = await party.connection();
  const { status } = await connection.request({ method: 'GET', path: 'applications/callchart' });
  await originate((...call) => connection.request(asked(...call)), 'back');
  await party.event('StasisStart', ({ channel }) => channel.id === 'back');
  return status;
}

function asked(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  query: Readonly<Record<string, string>> = {},
  body?: Readonly<Record<string, unknown>>,
) {
  return { method, path, query, ...(body && { body }) };
}

/** A call to the dialplan's echo, whose near end is in our application. */
function originate(request: (...args: Parameters<typeof asked>) => Promise<{ readonly status: number }>, id: string) {
  const query = { endpoint: 'Local/900@local', app: 'callchart', appArgs: 'in,900' };
  return request('POST', `channels/${segment(id)}`, query, { variables: { SUN: 'é "quoted"' } });
}

test.skipIf(obstacle !== '')('the types in the repository are those of this Asterisk', () => {
  const files = generatedAri(join(asteriskRoot, 'usr/share/asterisk/rest-api'));

  expect([...files.keys()]).toEqual(['ari.generated.ts', 'ari-shapes.generated.ts']);
  for (const [name, text] of files) {
    const kept = new URL(`../../runtime/gateway/asterisk/ari/${name}`, import.meta.url);
    expect(readFileSync(kept, 'utf8')).toBe(text);
  }
});
