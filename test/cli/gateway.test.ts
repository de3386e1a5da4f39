import { describe, expect, test } from 'vitest';
import { gateway } from '../../runtime/cli/gateway.ts';
import { wireAsterisk } from '../gateway/asterisk/wire-asterisk.ts';
import { runningHost } from '../host/running-host.ts';
import { soundDirectory, soundFlow } from '../schema/sound-documents.ts';
import { file, run } from './run-command.ts';

const passwords = { CALLCHART_ASTERISK_PASSWORD: 'one', CALLCHART_ASTERISK_OUTBOUND_PASSWORD: 'two' };
const check = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  run(gateway, ['check', ...args], { ...passwords, ...env });

/** The outcome and what was looked at, line by line. */
const columns = (out: string) => out.split('\n').map((line) => line.slice(0, 19).trim().replace(/ +/, ' '));

describe('callchart gateway check', () => {
  test('says line by line how an Asterisk is', async () => {
    const { url } = await wireAsterisk();
    const { code, out, err } = await check(['--asterisk', file('asterisk.json', { url })]);

    expect([code, err]).toEqual([0, '']);
    expect(columns(out)).toEqual([
      ...['ok host', 'ok user', 'ok version', 'ok modules', 'look app', 'look dialplan', 'warning sounds'],
      ...['warning sounds', 'look recordings', 'look devices', 'ok clock'],
    ]);
  });

  test('takes the settings that the environment names', async () => {
    const { url } = await wireAsterisk();

    expect((await check([], { CALLCHART_ASTERISK: file('asterisk.json', { url }) })).code).toBe(0);
  });

  test('ends with 1 when something keeps calls from coming, and says what does not work and what to do', async () => {
    const { url } = await wireAsterisk({ answers: { 'GET asterisk/modules': [200, []] } });
    const { code, out } = await check(['--asterisk', file('asterisk.json', { url })]);

    expect(code).toBe(1);
    expect(out.split('\n')).toContain(
      'error   modules    The module app_stasis is not running. Without it no call reaches the runtime. Write load = app_stasis.so in modules.conf, then: asterisk -rx "module load app_stasis.so". [asterisk.check-module]',
    );
  });

  test('ends with 2 when nobody answers', async () => {
    const { code, out } = await check(['--asterisk', file('asterisk.json', { url: 'http://127.0.0.1:1' })]);

    expect([code, columns(out)]).toEqual([2, ['error host']]);
  });

  test('tells a program the same', async () => {
    const { url } = await wireAsterisk({ password: 'another' });
    const { code, out } = await check(['--json', '--asterisk', file('asterisk.json', { url })]);

    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      findings: [
        { check: 'host', outcome: 'ok', says: `${url} answers.` },
        { check: 'user', outcome: 'wrong', problem: { code: 'asterisk.check-login' } },
      ],
      problems: [{ code: 'asterisk.check-login', severity: 'error' }],
    });
  });

  test('looks at the devices of a directory', async () => {
    const { url } = await wireAsterisk();
    const args = ['--asterisk', file('asterisk.json', { url }), '--directory', file('directory.json', soundDirectory)];
    const { out } = await check(args);

    expect(out).toContain(`of ${soundDirectory.devices.length} are there.`);
  });

  test('asks the running server for its devices and its gateways', async () => {
    const host = await runningHost({ directory: soundDirectory });
    const { url } = await wireAsterisk();
    const args = ['--asterisk', file('asterisk.json', { url }), '--server'];
    const alone = await check(args, { CALLCHART_URL: host.url });
    await host.gateway({ name: 'asterisk' });
    const connected = await check(args, { CALLCHART_URL: host.url });

    expect([alone.code, connected.code]).toEqual([1, 0]);
    expect(alone.out).toContain('The running server is not connected with “asterisk”.');
    expect(connected.out).toContain('The running server is connected for callchart.');
    expect(connected.out).toContain(`of ${soundDirectory.devices.length} are there.`);
  });

  test('asks a server that is not there', async () => {
    const { code, err } = await check(['--asterisk', file('asterisk.json', {}), '--server'], {
      CALLCHART_URL: 'http://127.0.0.1:1',
    });

    expect([code, err]).toEqual([2, expect.stringContaining('server.unreachable')]);
  });

  test('takes no flow for a directory', async () => {
    const args = ['--asterisk', file('asterisk.json', {}), '--directory', file('flow.json', soundFlow)];

    expect(await check(args)).toMatchObject({ code: 2, err: expect.stringContaining('document.kind-unknown') });
  });

  test('tells faults of the settings with their places', async () => {
    const settings = file('asterisk.json', { app: 'a b' });
    const { code, err } = await check(['--asterisk', settings]);

    expect([code, err]).toEqual([1, expect.stringContaining(`${settings}: error asterisk.app /app: “a b”`)]);
  });

  test.each([
    [['chek'], 'Check what?'],
    [[], 'Check what?'],
    [['check'], 'Which settings?'],
    [['check', '--no'], '--no'],
  ])('called as %j says how it is called', async (args, said) => {
    const { code, err } = await run(gateway, args);

    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    expect(err).toContain('Usage: callchart gateway check');
  });
});
