import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { serve } from '../../runtime/cli/serve.ts';
import { file, run } from './run-command.ts';

const tls = (name: string) => fileURLToPath(new URL(`../host/tls/localhost.${name}`, import.meta.url));
const otherKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });

describe('callchart serve says what is in its way', () => {
  test.each([['99999'], ['-1'], ['http']])('port %s is none', async (port) => {
    expect(await run(serve, [`--port=${port}`])).toMatchObject({ code: 2, err: expect.stringContaining(`“${port}”`) });
  });

  test('a port from the environment that is none', async () => {
    const { code, err } = await run(serve, [], { CALLCHART_PORT: 'abc' });

    expect([code, err.split('\n')[0]]).toEqual([2, '“abc” is no port']);
  });

  test('a port that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';

    const { code, err } = await run(serve, ['--port', port, '--data', join(dirname(file('a.txt', '')), 'store')]);
    other.close();

    expect([code, err]).toEqual([1, `Port ${port} is taken. Choose another with --port or CALLCHART_PORT.`]);
  });

  test('a file where the folder of the store should be', async () => {
    const data = file('a.txt', '');

    const { code, err } = await run(serve, ['--port', '0', '--data', data]);

    expect([code, err]).toEqual([1, `${data} cannot be made a folder (EEXIST). Choose another --data.`]);
  });

  test('settings of Asterisk with faults, each with its place', async () => {
    const settings = file('asterisk.json', { url: 'ftp://pbx', trunks: [{ prefix: '+', dial: 'PJSIP/trunk' }] });
    const passwords = { CALLCHART_ASTERISK_PASSWORD: 'one', CALLCHART_ASTERISK_OUTBOUND_PASSWORD: 'two' };
    const expected = [
      `${settings}: error asterisk.url /url:`,
      `${settings}: error asterisk.dial-place /trunks/0/dial:`,
    ].map((line) => expect.stringContaining(line));

    const named = await run(serve, ['--asterisk', settings], passwords);
    const fromEnvironment = await run(serve, [], { ...passwords, CALLCHART_ASTERISK: settings });

    expect([named.code, named.err.split('\n')]).toEqual([2, expected]);
    expect(fromEnvironment).toEqual(named);
  });

  test('settings of Asterisk that are not there', async () => {
    const { code, err } = await run(serve, ['--asterisk', '/nowhere/asterisk.json']);

    expect([code, err]).toEqual([2, expect.stringContaining('document.missing')]);
  });

  test('settings of Asterisk whose certificate, beside them, is none', async () => {
    const settings = file('asterisk.json', { ca: 'asterisk.json', password: 'a', events: 'inbound' });

    const { code, err } = await run(serve, ['--asterisk', settings]);

    expect([code, err]).toEqual([
      2,
      expect.stringContaining('asterisk.ca /ca: asterisk.json holds no certificate (PEM)'),
    ]);
  });

  test('a certificate without a key', async () => {
    const { code, err } = await run(serve, ['--tls-cert', 'a.pem']);

    expect([code, err.split('\n')[0]]).toEqual([2, 'A certificate needs its key: give --tls-cert and --tls-key']);
  });

  test.each([
    ['that is none', 'hello', 'key', 'server.tls'],
    ['with the key of another', 'pem', otherKey, 'server.tls'],
    ['whose key is not there', 'pem', null, 'document.missing'],
  ])('a certificate %s', async (_what, cert, key, code) => {
    const certificate = cert === 'pem' ? tls('pem') : file('a.pem', cert);
    const env = {
      CALLCHART_TLS_CERT: certificate,
      CALLCHART_TLS_KEY: key === null ? '/nowhere/a.key' : key === 'key' ? tls('key') : file('a.key', key),
    };

    expect(await run(serve, [], env)).toMatchObject({ code: 2, err: expect.stringContaining(`error ${code}:`) });
  });
});

test('callchart serve runs while Asterisk is away, says so, and ends when it is asked to', async () => {
  const settings = file('asterisk.json', { url: 'http://127.0.0.1:1', events: 'inbound', password: 'one' });
  const ending = new AbortController();
  const complaints: string[] = [];
  const code = await serve.run({
    args: ['--port', '0', '--data', join(dirname(settings), 'store'), '--asterisk', settings],
    env: { CALLCHART_GATEWAY_TOKEN: 'secret' },
    print: () => undefined,
    complain(text) {
      complaints.push(text);
      ending.abort();
    },
    ending: ending.signal,
  });

  expect(code).toBe(0);
  expect(complaints).toEqual([
    expect.stringMatching(/^Asterisk: error +host +http:\/\/127\.0\.0\.1:1 does not answer/),
  ]);
});
