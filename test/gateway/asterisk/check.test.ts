import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CheckedDevice, Finding } from '../../../runtime/gateway/asterisk/check/finding.ts';
import { checkAsterisk } from '../../../runtime/gateway/asterisk/check.ts';
import type { AsteriskSettings } from '../../../runtime/gateway/asterisk/settings.ts';
import { readAsteriskSettings } from '../../../runtime/gateway/asterisk/settings-file.ts';
import { systemClock } from '../../../runtime/host/clock.ts';
import { builtInPrompts } from '../../../schema/prompts.ts';
import { type Answers, runningModules, wireAsterisk } from './wire-asterisk.ts';

interface Asked {
  readonly settings?: Partial<AsteriskSettings>;
  readonly answers?: Answers;
  readonly devices?: readonly CheckedDevice[];
  readonly gateways?: readonly string[];
  readonly at?: number;
}

function settingsOf(url: string, changed: Partial<AsteriskSettings> = {}): AsteriskSettings {
  const file = JSON.stringify({ url, password: 'one', outbound: { password: 'two' } });
  const read = readAsteriskSettings(file, {}, () => ({ reason: 'ENOENT' }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { ...read.value, ...changed };
}

const check = (settings: AsteriskSettings, { devices, gateways }: Asked = {}) =>
  checkAsterisk({
    settings,
    devices: devices ?? null,
    gateways: gateways ?? null,
    clock: systemClock,
    signal: new AbortController().signal,
  });

async function found(asked: Asked = {}): Promise<readonly Finding[]> {
  const { answers = {}, at } = asked;
  const { url } = await wireAsterisk({ answers, ...(at === undefined ? {} : { at }) });
  return check(settingsOf(url, asked.settings), asked);
}

/** `check code` of what is wrong. */
function faults(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((each) => (each.outcome === 'wrong' ? [`${each.check} ${each.problem.code}`] : []));
}

const sentences = (findings: readonly Finding[]) =>
  findings.map((each) => (each.outcome === 'wrong' ? each.problem.message : each.says));

const allSounds = Object.keys(builtInPrompts).map((id) => ({
  id: `callchart/${id}`,
  formats: [
    { language: 'en', format: 'wav' },
    { language: 'fr', format: 'wav' },
  ],
}));

describe('an Asterisk that is as it should be', () => {
  test('is looked at from host to clock, nothing is wrong, and nothing is changed', async () => {
    const { url, asked } = await wireAsterisk({ answers: { 'GET sounds': [200, allSounds] } });
    const findings = await check(settingsOf(url), { devices: [{ id: '204' }], gateways: ['asterisk'] });

    expect(faults(findings)).toEqual([]);
    expect([...new Set(findings.map((each) => each.check))]).toEqual([
      ...['host', 'user', 'version', 'modules', 'app', 'dialplan', 'sounds', 'recordings', 'devices', 'clock'],
    ]);
    expect(asked.filter((each) => !each.startsWith('GET '))).toEqual(['DELETE bridges/callchart-check~none']);
  });

  test('shows neither its dialplan nor whether its folder of recordings may be written to', async () => {
    const findings = await found({ answers: { 'GET sounds': [200, allSounds] } });

    expect(findings.flatMap((each) => (each.outcome === 'unseen' ? [each.check] : []))).toEqual([
      ...['app', 'dialplan', 'recordings', 'devices'],
    ]);
    expect(sentences(findings).join('\n')).toContain('test -w /var/spool/asterisk/recording');
  });
});

describe('a host that is not reached is all that is told', () => {
  test('when nothing listens there', async () => {
    expect(faults(await check(settingsOf('http://127.0.0.1:1')))).toEqual(['host asterisk.check-host']);
  });

  test('when its name is none', async () => {
    const settings = { ...settingsOf('http://localhost'), url: 'http://pbx.invalid:8088' };

    expect(faults(await check(settings))).toEqual(['host asterisk.check-host']);
  });

  test('when it ends the connection', async () => {
    expect(faults(await found({ answers: { 'GET asterisk/ping': null } }))).toEqual(['host asterisk.check-host']);
  });

  test('when it is asked by TLS and speaks none', async () => {
    const { url } = await wireAsterisk();
    const settings = settingsOf(url.replace('http', 'https'));

    expect(faults(await check(settings))).toEqual(['host asterisk.check-host']);
  });

  test('when the time to look is over', async () => {
    const { url } = await wireAsterisk();
    const options = { settings: settingsOf(url), devices: null, gateways: null, clock: systemClock };

    expect(faults(await checkAsterisk({ ...options, signal: AbortSignal.abort() }))).toEqual([
      'host asterisk.check-host',
    ]);
  });

  test('when it is a web server of another kind', async () => {
    const findings = await found({ answers: { 'GET asterisk/ping': [404, null] } });

    expect(faults(findings)).toEqual(['host asterisk.check-ari']);
    expect(sentences(findings)[0]).toContain('(HTTP 404)');
  });
});

describe('with TLS', () => {
  const pem = (name: string) => readFileSync(new URL(`../../host/tls/localhost.${name}`, import.meta.url), 'utf8');
  const tls = { cert: pem('pem'), key: pem('key') };

  test('a certificate is trusted when the settings name it', async () => {
    const { url } = await wireAsterisk({ tls });
    const findings = await check(settingsOf(url, { ca: tls.cert }));

    expect(findings[0]).toEqual({
      check: 'host',
      outcome: 'ok',
      says: `${url} answers, its certificate is trusted.`,
    });
    expect(findings.length).toBeGreaterThan(9);
  });

  test('a certificate that nobody vouches for is told', async () => {
    const { url } = await wireAsterisk({ tls });

    expect(faults(await check(settingsOf(url)))).toEqual(['host asterisk.check-tls']);
  });

  test('a certificate of another name is told', async () => {
    const { url } = await wireAsterisk({ tls });
    const elsewhere = settingsOf(url.replace('127.0.0.1', '[::ffff:127.0.0.1]'), { ca: tls.cert });

    expect(faults(await check(elsewhere))).toEqual(['host asterisk.check-tls']);
  });
});

describe('a user', () => {
  test('with a wrong password is all that is told', async () => {
    const { url } = await wireAsterisk({ password: 'another' });

    expect(faults(await check(settingsOf(url)))).toEqual(['user asterisk.check-login']);
  });

  test('who may not come from here is told', async () => {
    expect(faults(await found({ answers: { 'GET asterisk/ping': [403, null] } }))).toEqual(['user asterisk.check-acl']);
  });

  test('who may only look is told, and the rest as well', async () => {
    const findings = await found({ answers: { 'DELETE bridges/callchart-check~none': [403, null] } });

    expect(faults(findings)[0]).toBe('user asterisk.check-read-only');
    expect(findings.length).toBeGreaterThan(9);
  });
});

describe('the version', () => {
  const versionOf = (version: unknown) => found({ answers: { 'GET asterisk/info': [200, { system: { version } }] } });

  test.each(['20.15.0', '20.18.2', '21.10.0', '22.5.0', '22.10.1+dfsg', '23.0.0', '24.1', 'certified-22.8-cert1'])(
    '%s is new enough',
    async (version) => {
      expect(sentences(await versionOf(version))).toContain(`Asterisk ${version}.`);
    },
  );

  test.each(['18.26.4', '20.9.3', '20.14.1', '21.9.1', '22.4.1', '19.8', 'certified-20.7-cert5', '16.30.0~dfsg'])(
    '%s is too old',
    async (version) => {
      expect(faults(await versionOf(version))).toContain('version asterisk.check-version');
    },
  );

  test.each(['GIT-master-a1b2c3d', '', 22, null])('%j tells none', async (version) => {
    expect(faults(await versionOf(version))).toContain('version asterisk.check-version-unknown');
  });
});

describe('a module that is not running', () => {
  const without = (name: string, settings: Partial<AsteriskSettings> = {}) =>
    found({ answers: { 'GET asterisk/modules': [200, runningModules({ without: [name] })] }, settings });

  test('is told with what does not work', async () => {
    const wrong = (await without('res_stasis_recording.so')).filter((each) => each.check === 'modules');

    expect(wrong).toMatchObject([
      {
        means: 'no messages are taken',
        problem: { code: 'asterisk.check-module', message: 'The module res_stasis_recording is not running.' },
      },
    ]);
  });

  test('only warns when calls go on without it', async () => {
    expect(faults(await without('res_musiconhold.so'))).toContain('modules asterisk.check-module-advised');
  });

  test('matters only when the settings need it', async () => {
    const isTold = (findings: readonly Finding[]) => faults(findings).includes('modules asterisk.check-module');

    expect(isTold(await without('res_websocket_client.so'))).toBe(true);
    expect(isTold(await without('res_websocket_client.so', { events: 'inbound' }))).toBe(false);
    expect(isTold(await without('chan_pjsip.so', { devices: 'IAX2/{device}' }))).toBe(false);
  });

  test('is not missed when another does the same', async () => {
    const findings = await found({
      answers: {
        'GET asterisk/modules': [
          200,
          [
            ...runningModules({ without: ['res_timing_timerfd.so'] }),
            { name: 'res_timing_pthread.so', status: 'Running' },
          ],
        ],
      },
    });

    expect(faults(findings).filter((each) => each.startsWith('modules'))).toEqual([]);
  });
});

describe('the application', () => {
  const gone = { 'GET applications/callchart': [404, null] } as const;
  const inbound = { events: 'inbound', outbound: null } as const;

  test('that Asterisk is to connect for is missing', async () => {
    expect(faults(await found({ answers: gone }))).toContain('app asterisk.check-app-missing');
  });

  test('is free when nobody connected for it', async () => {
    expect(sentences(await found({ answers: gone, settings: inbound }))).toContain('callchart is free.');
  });

  test('is taken by somebody', async () => {
    expect(faults(await found({ settings: inbound }))).toContain('app asterisk.check-app-taken');
  });

  test('is ours when the running server is connected', async () => {
    const said = 'The running server is connected for callchart.';

    expect(sentences(await found({ settings: inbound, gateways: ['asterisk'] }))).toContain(said);
    expect(sentences(await found({ gateways: ['other', 'asterisk'] }))).toContain(said);
  });

  test('is not connected, says the running server', async () => {
    expect(faults(await found({ gateways: [] }))).toContain('app asterisk.check-not-connected');
  });
});

describe('the prompts', () => {
  test('that nothing can be played for are named for each language', async () => {
    const silent = allSounds.filter(({ id }) => id !== 'callchart/menu');
    const sounds = [...silent, { id: 'callchart/menu', formats: [{ language: 'fr', format: 'wav' }] }];
    const findings = (await found({ answers: { 'GET sounds': [200, sounds] } })).filter(
      (each) => each.check === 'sounds',
    );

    expect(sentences(findings)).toEqual([
      'Nothing can be played in en for: menu.',
      `fr: ${allSounds.length - 1} of ${allSounds.length - 1} prompts in callchart, 0 by Asterisk’s own sounds.`,
    ]);
  });

  test('may be Asterisk’s own sounds, when all of their parts are there', async () => {
    const formats = [{ language: 'en', format: 'gsm' }];
    const sounds = ['hello', 'im-sorry', 'please-try-call-later', 'vm-nobodyavail'].map((id) => ({ id, formats }));
    const findings = await found({ answers: { 'GET sounds': [200, sounds] } });
    const english = sentences(findings).find((said) => said.startsWith('Nothing can be played in en')) ?? '';

    expect(english).not.toMatch(/welcome|try-again-later|closed-message/);
    expect(english).toMatch(/voicemail-greeting/);
  });
});

test('a folder of recordings that Asterisk cannot open is told', async () => {
  expect(faults(await found({ answers: { 'GET recordings/stored': [500, null] } }))).toContain(
    'recordings asterisk.check-answer',
  );
});

test('a folder of recordings whose name is a command is not put into one', async () => {
  const findings = await found({ answers: { 'GET asterisk/variable': [200, { value: '/tmp; rm -rf /' }] } });

  expect(sentences(findings).join('\n')).not.toContain('rm -rf');
});

test('devices are there, switched off, unknown, or ways into the dialplan', async () => {
  const findings = await found({
    answers: { 'GET endpoints/PJSIP/205': [200, { state: 'offline' }] },
    devices: [
      { id: '204' },
      { id: 'bob', address: 'PJSIP/205' },
      { id: 'carol', address: 'PJSIP/206' },
      { id: 'dan', address: 'Local/1@phones' },
      { id: 'fay', address: 'PJSIP/7@204' },
      { id: 'eve', address: 'PJSIP/204&PJSIP/205' },
    ],
  });

  expect(sentences(findings.filter((each) => each.check === 'devices'))).toEqual([
    '3 of 6 are there.',
    'PJSIP/205, the device “bob”, is not registered.',
    'Asterisk does not know PJSIP/206, the device “carol”.',
    'Asterisk does not know PJSIP/204&PJSIP/205, the device “eve”.',
  ]);
});

describe('the clocks', () => {
  test.each([-60_000, 60_000])('are told to be a minute apart when they are by %d ms', async (apart) => {
    const findings = await found({ at: Date.now() + apart });

    expect(faults(findings)).toContain('clock asterisk.check-clock');
    expect(sentences(findings).at(-1)).toMatch(/are (59|60|61) s apart/);
  });
});

test('answers of any shape are no crash', async () => {
  let asked = 0;
  for (const body of [null, [], {}, 'text', 7, [[null]], [{ formats: 3 }], { system: [] }]) {
    const paths = ['asterisk/info', 'asterisk/modules', 'asterisk/variable', 'sounds', 'recordings/stored'];
    const answers = Object.fromEntries(paths.map((path) => [`GET ${path}`, [200, body] as const]));
    asked += (await found({ answers })).length;
  }
  expect(asked).toBeGreaterThan(8 * 9);
});

test('requests that fail one by one are no crash', async () => {
  const paths = ['asterisk/info', 'asterisk/modules', 'asterisk/variable', 'applications/callchart', 'sounds'];
  for (const path of [...paths, 'recordings/stored']) {
    expect((await found({ answers: { [`GET ${path}`]: null } })).length).toBeGreaterThan(6);
  }
});
