import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsteriskSettings } from '../../../runtime/gateway/asterisk/settings-file.ts';
import { explain, type Problem } from '../../../schema/problem.ts';

const passwords = { CALLCHART_ASTERISK_PASSWORD: 'one', CALLCHART_ASTERISK_OUTBOUND_PASSWORD: 'two' };
const missing = () => ({ reason: 'ENOENT' });
const read = (file: unknown, env: Record<string, string> = passwords) =>
  readAsteriskSettings(JSON.stringify(file), env, missing);

function complete(file: unknown, env: Record<string, string> = passwords) {
  const settings = read(file, env);
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  return settings.value;
}

function problems(file: unknown, env: Record<string, string> = passwords): readonly Problem[] {
  const settings = read(file, env);
  return settings.ok ? [] : settings.problems;
}

const told = (file: unknown, env?: Record<string, string>) =>
  problems(file, env).map(({ code, pointer }) => `${code} ${pointer}`.trim());

describe('the settings', () => {
  test('of an empty file are complete', () => {
    expect(complete({})).toEqual({
      name: 'asterisk',
      app: 'callchart',
      url: 'http://127.0.0.1:8088',
      ca: null,
      user: 'callchart',
      password: 'one',
      events: 'outbound',
      commands: 'http',
      outbound: { user: 'asterisk', password: 'two' },
      country: null,
      devices: 'PJSIP/{device}',
      trunks: [],
      sounds: 'callchart',
      musicClass: 'default',
      telephone: null,
    });
  });

  test('have the longest prefix first', () => {
    const trunks = ['+', '+33', '+336', '+44'].map((prefix) => ({
      prefix,
      dial: `PJSIP/{number}@t${prefix.slice(1)}`,
    }));

    expect(complete({ trunks }).trunks.map(({ prefix }) => prefix)).toEqual(['+336', '+33', '+44', '+']);
    expect(complete({ trunks }).trunks[0]).toEqual({ prefix: '+336', dial: 'PJSIP/{number}@t336', callerId: 'caller' });
  });

  test('take a password of the environment before one of the file', () => {
    const file = { password: 'three', outbound: { user: 'pbx', password: 'four' } };

    expect(complete(file)).toMatchObject({ password: 'one', outbound: { user: 'pbx', password: 'two' } });
    expect(complete(file, {})).toMatchObject({ password: 'three', outbound: { user: 'pbx', password: 'four' } });
    expect(complete(file, { CALLCHART_ASTERISK_PASSWORD: '' }).password).toBe('three');
  });

  test('let nobody in when the runtime opens the connection', () => {
    const env = { CALLCHART_ASTERISK_PASSWORD: 'one' };

    expect(complete({ events: 'inbound' }, env).outbound).toBeNull();
    expect(complete({ events: 'inbound', outbound: { password: 'four' } }, env).outbound).toBeNull();
  });

  test.each([
    ['http://127.0.0.1:8088/', 'http://127.0.0.1:8088'],
    ['http://localhost:8088', 'http://localhost:8088'],
    ['http://[::1]:8088', 'http://[::1]:8088'],
    ['https://pbx.example.com:8089/asterisk//', 'https://pbx.example.com:8089/asterisk'],
  ])('reach %s at %s', (url, reached) => {
    expect(complete({ url }).url).toBe(reached);
  });

  test('send a password unencrypted to another machine only when told to', () => {
    const url = 'http://10.0.0.5:8088';

    expect(problems({ url })).toMatchObject([
      { code: 'asterisk.url-plain', pointer: '/url', message: 'The password would go to 10.0.0.5:8088 unencrypted.' },
    ]);
    expect(complete({ url, insecure: true }).url).toBe(url);
  });

  test('of a telephone are complete, its password that of the environment first', () => {
    const given = { url: 'wss://pbx.example.com:8089/ws', user: 'web1', password: 'three' };
    const env = { ...passwords, CALLCHART_ASTERISK_TELEPHONE_PASSWORD: 'four' };

    expect(complete({ telephone: given }).telephone).toEqual({ ...given, prefix: '*55' });
    expect(complete({ telephone: { ...given, prefix: '77' } }, env).telephone).toEqual({
      ...given,
      prefix: '77',
      password: 'four',
    });
  });

  test.each(['ws://127.0.0.1:8088/ws', 'ws://localhost:8088/ws', 'ws://[::1]:8088/asterisk/ws', 'wss://10.0.0.5/ws'])(
    'have a telephone at %s',
    (url) => {
      expect(complete({ telephone: { url, user: 'web1', password: 'three' } }).telephone?.url).toBe(url);
    },
  );

  test('hold the certificate itself', () => {
    const certificate = readFileSync(new URL('certificate.pem', import.meta.url), 'utf8');
    const paths: string[] = [];
    const parsed = readAsteriskSettings('{"ca":"tls/ca.pem"}', passwords, (path) => {
      paths.push(path);
      return { text: certificate };
    });

    expect(parsed.ok && parsed.value.ca).toBe(certificate);
    expect(paths).toEqual(['tls/ca.pem']);
  });
});

describe('the settings are refused', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['a key that is none', { hots: 'a' }, ['schema.unknown-property /hots']],
    [
      'a key of a trunk that is none',
      { trunks: [{ prefix: '+', dial: 'PJSIP/{number}@t', x: 1 }] },
      ['schema.unknown-property /trunks/0/x'],
    ],
    ['no object', [], ['schema.type']],
    ['an address of another protocol', { url: 'ws://127.0.0.1:8088' }, ['asterisk.url /url']],
    ['an address that is none', { url: 'pbx:8088' }, ['asterisk.url /url']],
    ['an empty address', { url: '' }, ['asterisk.url /url']],
    ['a user in the address', { url: 'http://a:b@127.0.0.1' }, ['asterisk.url /url']],
    ['a query in the address', { url: 'http://127.0.0.1/?a=1' }, ['asterisk.url /url']],
    ['an app with a comma', { app: 'a,b' }, ['asterisk.app /app']],
    ['an app with a parenthesis', { app: 'a)' }, ['asterisk.app /app']],
    ['an app that begins with a digit', { app: '1' }, ['asterisk.app /app']],
    ['a gateway name in capitals', { name: 'PBX' }, ['schema.id /name']],
    ['a user with a colon', { user: 'a:b' }, ['schema.pattern /user']],
    ['a password with a line end', { password: 'a\n' }, ['schema.pattern /password']],
    ['events of a third kind', { events: 'both' }, ['schema.choice /events']],
    ['commands of a third kind', { commands: 'ami' }, ['schema.choice /commands']],
    ['a country that is none', { country: 'ZZ' }, ['schema.country /country']],
    ['a country in small letters', { country: 'fr' }, ['schema.country /country']],
    ['devices that are all one', { devices: 'PJSIP/204' }, ['asterisk.dial-place /devices']],
    ['two devices at once', { devices: 'PJSIP/{device}&PJSIP/1' }, ['asterisk.dial /devices']],
    ['devices without technology', { devices: '{device}' }, ['asterisk.dial /devices']],
    [
      'a trunk without number',
      { trunks: [{ prefix: '+', dial: 'PJSIP/trunk' }] },
      ['asterisk.dial-place /trunks/0/dial'],
    ],
    [
      'a trunk with an option',
      { trunks: [{ prefix: '+', dial: 'PJSIP/{number}@t,20' }] },
      ['asterisk.dial /trunks/0/dial'],
    ],
    [
      'a trunk with another hole',
      { trunks: [{ prefix: '+', dial: 'PJSIP/{number}@{t}' }] },
      ['asterisk.dial /trunks/0/dial'],
    ],
    [
      'a prefix without +',
      { trunks: [{ prefix: '33', dial: 'PJSIP/{number}@t' }] },
      ['schema.pattern /trunks/0/prefix'],
    ],
    [
      'a caller id that is none',
      { trunks: [{ prefix: '+', dial: 'PJSIP/{digits}@t', callerId: '0142' }] },
      ['asterisk.caller-id /trunks/0/callerId'],
    ],
    [
      'two trunks of one prefix',
      { trunks: ['a', 'b'].map((name) => ({ prefix: '+', dial: `PJSIP/{number}@${name}` })) },
      ['asterisk.trunk-twice /trunks/1/prefix'],
    ],
    ...[
      'ws://pbx.example.com/ws',
      'https://pbx.example.com/ws',
      'wss://a:b@pbx.example.com/ws',
      'wss://pbx.example.com/ws; script-src *',
      'wss://pbx.example.com/ws https://elsewhere.example',
      'wss://pbx.example.com/ws?a=1',
      'wss://*/ws',
      'pbx',
    ].map((url): [string, unknown, readonly string[]] => [
      `a telephone at ${url}`,
      { telephone: { url, user: 'web1', password: 'three' } },
      ['asterisk.telephone-url /telephone/url'],
    ]),
    [
      'a telephone without a password',
      { telephone: { url: 'wss://pbx.example.com/ws', user: 'web1' } },
      ['asterisk.password-missing /telephone/password'],
    ],
    [
      'a telephone whose user ends the address',
      { telephone: { url: 'wss://pbx.example.com/ws', user: 'a@b', password: 'three' } },
      ['schema.pattern /telephone/user'],
    ],
    [
      'a telephone that dials names',
      { telephone: { url: 'wss://pbx.example.com/ws', user: 'web1', password: 'three', prefix: 'try-' } },
      ['schema.pattern /telephone/prefix'],
    ],
    ['sounds that lead out', { sounds: '../etc' }, ['asterisk.sounds /sounds']],
    ['sounds from the root', { sounds: '/var/sounds' }, ['asterisk.sounds /sounds']],
    ['a music class with a space', { musicClass: 'a b' }, ['schema.pattern /musicClass']],
    ['a certificate that is not there', { ca: 'ca.pem' }, ['asterisk.ca /ca']],
    [
      'several at once',
      { app: 'a b', url: 'x', sounds: '' },
      ['asterisk.app /app', 'asterisk.sounds /sounds', 'asterisk.url /url'],
    ],
  ])('for %s', (_what, file, expected) => {
    expect(told(file)).toEqual(expected);
  });

  test('without a password, which is asked for by the name of its variable', () => {
    expect(problems({}, {})).toMatchObject([
      {
        code: 'asterisk.password-missing',
        pointer: '/password',
        remedy: expect.stringContaining('CALLCHART_ASTERISK_PASSWORD'),
      },
      {
        code: 'asterisk.password-missing',
        pointer: '/outbound/password',
        message: 'The password of the user “asterisk” is missing.',
        remedy: expect.stringContaining('CALLCHART_ASTERISK_OUTBOUND_PASSWORD'),
      },
    ]);
  });

  test('with a password of the environment that no header can carry, which is not said again', () => {
    const found = problems({}, { ...passwords, CALLCHART_ASTERISK_PASSWORD: 'sécret\n' });

    expect(found.map(({ code }) => code)).toEqual(['asterisk.password-form']);
    expect(JSON.stringify(found)).not.toContain('cret');
  });

  test('with a password in the address, which is not said again', () => {
    const found = problems({ url: 'http://callchart:hidden@pbx:8088' });

    expect(found.map(({ code }) => code)).toEqual(['asterisk.url']);
    expect(JSON.stringify(found)).not.toContain('hidden');
  });

  test('with a certificate that is none', () => {
    const parsed = readAsteriskSettings('{"ca":"ca.pem"}', passwords, () => ({ text: 'hello' }));

    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ code: 'asterisk.ca', message: 'ca.pem holds no certificate (PEM).' }],
    });
  });

  test('when they are not JSON', () => {
    expect(readAsteriskSettings('{"app":', passwords, missing)).toMatchObject({
      ok: false,
      problems: [{ code: 'document.unreadable' }],
    });
  });

  test('in both languages', () => {
    const [found] = problems({ devices: 'PJSIP/204' });

    expect(found && explain(found, 'fr')).toEqual({
      message: '« PJSIP/204 » composerait toujours la même chose.',
      remedy: 'Écrivez {device} à l’endroit voulu : PJSIP/{device}.',
    });
  });
});

test('any settings at all get an answer', () => {
  let complete = 0;
  const file = fc.record(
    {
      app: fc.string({ unit: 'binary' }),
      url: fc.oneof(fc.string(), fc.webUrl(), fc.constant('http://localhost')),
      devices: fc.oneof(fc.string(), fc.constant('PJSIP/{device}')),
      sounds: fc.string(),
      trunks: fc.array(fc.record({ prefix: fc.constantFrom('+', '+1'), dial: fc.string(), callerId: fc.string() })),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(file, (settings) => {
      const parsed = read(settings);
      if (parsed.ok) complete += 1;
      else expect(parsed.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 500, seed: 3 },
  );
  expect(complete).toBeGreaterThan(0);
});
