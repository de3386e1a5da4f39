// `gateway check` against a real Asterisk that runs from the shipped configuration files, whole and broken in one place.
import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import type { Finding } from '../../runtime/gateway/asterisk/check/finding.ts';
import { checkAsterisk } from '../../runtime/gateway/asterisk/check.ts';
import { readAsteriskSettings } from '../../runtime/gateway/asterisk/settings-file.ts';
import { soundOf } from '../../runtime/gateway/asterisk/sounds.ts';
import { systemClock } from '../../runtime/host/clock.ts';
import { startHost } from '../../runtime/host/host.ts';
import { builtInPrompts } from '../../schema/prompts.ts';
import { until } from './condition.ts';
import { Phone } from './phones/phone.ts';
import { type ShippedAsterisk, shippedSettings, startShipped } from './shipped-asterisk.ts';

const obstacle = inject('liveObstacle');
const passwords = {
  CALLCHART_ASTERISK_PASSWORD: 'CHANGE-ME-ARI',
  CALLCHART_ASTERISK_OUTBOUND_PASSWORD: 'CHANGE-ME-OUTBOUND',
};
const prompts = Object.keys(builtInPrompts).filter((prompt) => soundOf(prompt, 'callchart').kind === 'sounds');
const allSounds = ['en', 'fr'].flatMap((language) => prompts.map((prompt) => `${language}/callchart/${prompt}`));

interface Asked {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly devices?: readonly { readonly id: string; readonly address?: string }[];
  readonly gateways?: readonly string[];
}

function settingsOf({ url }: ShippedAsterisk, { settings = {}, env = passwords }: Asked = {}) {
  const file = JSON.stringify({ ...shippedSettings(), url, ...settings });
  const read = readAsteriskSettings(file, env, () => ({ reason: 'ENOENT' }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function check(asterisk: ShippedAsterisk, asked: Asked = {}): Promise<readonly Finding[]> {
  return checkAsterisk({
    settings: settingsOf(asterisk, asked),
    devices: asked.devices ?? null,
    gateways: asked.gateways ?? null,
    clock: systemClock,
    signal: new AbortController().signal,
  });
}

const wrong = (findings: readonly Finding[]) =>
  findings.flatMap((each) => (each.outcome === 'wrong' ? [`${each.check} ${each.problem.code}`] : []));
const said = (findings: readonly Finding[], name: Finding['check']) =>
  findings.flatMap((each) => {
    if (each.check !== name) return [];
    return [each.outcome === 'wrong' ? each.problem.message : each.says];
  });

describe.skipIf(obstacle !== '')('an Asterisk with the shipped files', () => {
  let asterisk: ShippedAsterisk;
  beforeAll(async () => {
    asterisk = await startShipped({ sounds: allSounds });
  });
  afterAll(() => asterisk?.close());

  test('is as it should be', async () => {
    const findings = await check(asterisk);

    expect(wrong(findings)).toEqual([]);
    expect(said(findings, 'host')).toEqual([`${asterisk.url} answers.`]);
    expect(said(findings, 'version')[0]).toMatch(/^Asterisk \d+\.\d+/);
    expect(said(findings, 'sounds')).toHaveLength(2);
    expect(said(findings, 'recordings')[0]).toContain(join(asterisk.folder, 'spool/recording'));
    expect(findings.length).toBeGreaterThanOrEqual(11);
  });

  test('reads its files without a complaint about what stands in them', () => {
    const complaints = asterisk
      .log()
      .match(/^.*(ari\.conf|http\.conf|pjsip|websocket|extensions\.conf|acl\.conf).*$/gim);

    expect(asterisk.log()).toContain('Asterisk Ready');
    expect(complaints ?? []).toEqual([]);
  });

  test('has a dialplan that leads to the application, from telephones and from the trunk', async () => {
    const dialplan = await asterisk.rx('dialplan show');

    expect(dialplan).toContain('Stasis(callchart,in,${'.concat('EXTEN})'));
    expect(dialplan.match(/Goto\(callchart,/g)).toHaveLength(2);
  });

  test('is to connect to the runtime', async () => {
    expect(await asterisk.rx('ari show outbound-websockets')).toMatch(
      /callchart-events\s+persistent\s+callchart\s+valid/,
    );
  });

  test('lets a telephone in with its password, and tells its call after two seconds that the runtime is away', async () => {
    const server = { address: '127.0.0.1', port: asterisk.sipPort };
    const stranger = await Phone.open({ name: '204', password: 'wrong', server });
    const phone = await Phone.open({ name: '204', password: 'CHANGE-ME-PHONE', server });

    expect([await stranger.register(), await phone.register()]).toEqual([401, 200]);
    expect(said(await check(asterisk, { devices: [{ id: '204' }] }), 'devices')).toEqual(['1 of 1 are there.']);
    const call = await phone.call('+33142685300');
    expect(await call.ended({ within: 15_000 })).toMatchObject({ by: 'them', status: 503 });
    await phone.register(0);
    await Promise.all([stranger.close(), phone.close()]);
  });

  test('takes calls of the trunk from its address without a password, and of nobody else', async () => {
    const server = { address: '127.0.0.1', port: asterisk.sipPort };
    const own = (address: string) => ({ address, port: asterisk.trunkPort });
    const trunk = await Phone.open({ name: 'world', password: '', server, own: own('127.0.0.2') });
    const stranger = await Phone.open({ name: 'world', password: '', server, own: own('127.0.0.3') });
    const [known, unknown] = [await trunk.call('+33142685300'), await stranger.call('+33142685300')];

    expect(await unknown.ended()).toMatchObject({ status: 401 });
    expect(await known.ended({ within: 15_000 })).toMatchObject({ status: 503 });
    await Promise.all([trunk.close(), stranger.close()]);
  });

  test('knows a telephone, which is not registered, and the trunk', async () => {
    const devices = [{ id: 'desk', address: 'PJSIP/204' }, { id: '206' }, { id: 'trunk' }];
    const findings = await check(asterisk, { devices });

    expect(said(findings, 'devices')).toEqual([
      '1 of 3 are there.',
      'PJSIP/204, the device “desk”, is not registered.',
      'Asterisk does not know PJSIP/206, the device “206”.',
    ]);
  });

  test('lets nobody in with a wrong password', async () => {
    const env = { ...passwords, CALLCHART_ASTERISK_PASSWORD: 'wrong' };

    expect(wrong(await check(asterisk, { env }))).toEqual(['user asterisk.check-login']);
  });

  test('lets no unknown user in', async () => {
    expect(wrong(await check(asterisk, { settings: { user: 'somebody' } }))).toEqual(['user asterisk.check-login']);
  });

  test('knows no application of another name', async () => {
    const settings = { app: 'another' };

    expect(wrong(await check(asterisk, { settings }))).toEqual(['app asterisk.check-app-missing']);
    expect(wrong(await check(asterisk, { settings: { ...settings, events: 'inbound' } }))).toEqual([]);
  });

  test('has an application that somebody else may have', async () => {
    expect(wrong(await check(asterisk, { settings: { events: 'inbound' } }))).toEqual(['app asterisk.check-app-taken']);
  });

  test('is not connected with a runtime that knows nothing of it', async () => {
    expect(wrong(await check(asterisk, { gateways: [] }))).toEqual(['app asterisk.check-not-connected']);
  });

  test('is not reached at another port', async () => {
    const settings = { url: 'http://127.0.0.1:1' };

    expect(wrong(await check(asterisk, { settings }))).toEqual(['host asterisk.check-host']);
  });

  test('has no sounds in a folder of another name, but its own for most', async () => {
    const findings = await check(asterisk, { settings: { sounds: 'elsewhere' } });

    expect(wrong(findings)).toEqual(['sounds asterisk.check-sounds', 'sounds asterisk.check-sounds']);
    expect(said(findings, 'sounds')).toEqual(['en', 'fr'].map((each) => `Nothing can be played in ${each} for: menu.`));
  });

  test('has lost the folder of its recordings', async () => {
    const folder = join(asterisk.folder, 'spool/recording');
    renameSync(folder, `${folder}-elsewhere`);
    const findings = await check(asterisk);
    renameSync(`${folder}-elsewhere`, folder);

    expect(wrong(findings)).toEqual(['recordings asterisk.check-answer']);
  });

  test.each([
    ['res_ari_recordings', 'no messages are taken'],
    ['res_musiconhold', 'callers on hold hear nothing'],
    ['app_stasis', 'no call reaches the runtime'],
  ])('has lost %s', async (module, means) => {
    await asterisk.rx(`module unload ${module}.so`);
    const findings = await check(asterisk);
    await asterisk.rx(`module load ${module}.so`);

    expect(said(findings, 'modules')).toEqual([`The module ${module} is not running.`]);
    expect(findings).toContainEqual(expect.objectContaining({ check: 'modules', means }));
    expect(wrong(await check(asterisk))).toEqual([]);
  });
});

describe.skipIf(obstacle !== '')('an Asterisk with one line of the shipped files changed', () => {
  const changed = async (file: string, from: string | RegExp, to: string, asked: Asked = {}) => {
    let changes = 0;
    const edit = (name: string, text: string) => {
      if (name !== file || text.replace(from, to) === text) return text;
      changes += 1;
      return text.replace(from, to);
    };
    const asterisk = await startShipped({ edit, sounds: allSounds });
    try {
      expect(changes).toBe(1);
      return wrong(await check(asterisk, asked));
    } finally {
      await asterisk.close();
    }
  };

  test('whose user may only look is told', async () => {
    expect(await changed('ari.conf', 'read_only = no', 'read_only = yes')).toEqual(['user asterisk.check-read-only']);
  });

  test('whose ARI is off is told', async () => {
    expect(await changed('ari.conf', 'enabled = yes', 'enabled = no')).toEqual(['host asterisk.check-ari']);
  });

  test('that is not to connect to the runtime is told', async () => {
    expect(await changed('ari.conf', /\[callchart-events\][\s\S]*/, '')).toEqual(['app asterisk.check-app-missing']);
  });

  test('that loads a module less is told', async () => {
    expect(await changed('modules.conf', 'load = format_wav.so\n', '')).toEqual(['modules asterisk.check-module']);
  });

  test('whose events are fetched by the runtime is as it should be', async () => {
    const settings = { events: 'inbound' };

    expect(await changed('ari.conf', /\[callchart-events\][\s\S]*/, '', { settings })).toEqual([]);
  });

  test('that lets in whom its list of addresses names is as it should be', async () => {
    expect(await changed('ari.conf', ';acl = callchart', 'acl = callchart')).toEqual([]);
  });

  test('that lets nobody in from here is told', async () => {
    expect(await changed('ari.conf', ';acl = callchart', 'deny = 0.0.0.0/0')).toEqual(['user asterisk.check-acl']);
  });
});

describe.skipIf(obstacle !== '')('a runtime and an Asterisk with the shipped files', () => {
  const runtimeOf = async (asterisk: ShippedAsterisk) => {
    const data = join(asterisk.folder, 'store');
    mkdirSync(data);
    const fixed = { host: '127.0.0.1', clock: systemClock, newId: randomUUID, logLevel: 'silent' } as const;
    const demo = fileURLToPath(new URL('../../flows', import.meta.url));
    const settings = settingsOf(asterisk);
    const host = await startHost({ ...fixed, demo, data, port: asterisk.runtimePort, asterisk: settings });
    onTestFinished(host.close);
    return host;
  };
  const alice = async (asterisk: ShippedAsterisk) => {
    const server = { address: '127.0.0.1', port: asterisk.sipPort };
    const phone = await Phone.open({ name: '204', password: 'CHANGE-ME-PHONE', server });
    onTestFinished(() => phone.close());
    return phone;
  };

  test('find each other, and a call that was taken has no limit', async () => {
    // The way out of the dialplan comes sooner, for the test to be short.
    const edit = (_: string, text: string) => text.replace('TIMEOUT(absolute)=10', 'TIMEOUT(absolute)=3');
    const asterisk = await startShipped({ sounds: allSounds, edit });
    onTestFinished(asterisk.close);
    const host = await runtimeOf(asterisk);
    const connected = async () => (await (await fetch(`${host.url}/api/gateways`)).text()).includes('"connected":true');
    await until(connected, { what: 'Asterisk is connected', within: 10_000 });
    const call = await (await alice(asterisk)).call('300');
    await call.seconds(6);

    expect(call.isTalking).toBe(true);
    expect(wrong(await check(asterisk, { gateways: ['asterisk'] }))).toEqual([]);
  });

  test('a caller who waits while the runtime is away is taken when it comes', async () => {
    const asterisk = await startShipped({ sounds: allSounds });
    onTestFinished(asterisk.close);
    const call = await (await alice(asterisk)).call('300');
    const isWaiting = async () => (await asterisk.rx('core show channels concise')).includes('!Stasis!');
    await until(isWaiting, { what: 'the call waits for the runtime' });
    await runtimeOf(asterisk);
    await until(() => call.isTalking, { what: 'the call is answered', within: 9_000 });

    expect(call.isOver).toBe(false);
  });
});
