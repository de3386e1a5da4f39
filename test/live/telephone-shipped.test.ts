// The telephone of the designer at an Asterisk with the shipped files.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { readAsteriskSettings } from '../../runtime/gateway/asterisk/settings-file.ts';
import { systemClock } from '../../runtime/host/clock.ts';
import { startHost } from '../../runtime/host/host.ts';
import { until } from './condition.ts';
import { heardTones, wearHeadset } from './headset.ts';
import { Phone } from './phones/phone.ts';
import { type ShippedAsterisk, shippedSettings, startShipped } from './shipped-asterisk.ts';

const obstacle = inject('liveObstacle');

describe.skipIf(obstacle !== '')('with the shipped files', () => {
  test('a browser calls a draft and hears its prompts, and the public network cannot call its numbers', async () => {
    const asterisk = await startShipped();
    onTestFinished(asterisk.close);
    const url = await startRuntime(asterisk);
    const headset = await wearHeadset(850);
    onTestFinished(headset.close);
    const network = await publicNetwork(asterisk);

    const { page, telephone } = await headset.open(url, 'delivery-desk');
    await telephone.getByRole('button', { name: 'Call the draft' }).click();
    // Asterisk's own voice, which says something near the built-in prompt.
    await expect.poll(() => heardTones(page)).not.toEqual([]);
    expect(await asterisk.rx('pjsip show channelstats')).toMatch(/ 205-browser-\S+ .* ulaw /);
    const foreign = await network.call(await goodNumber(url), { as: '+33639980077' });

    expect(await foreign.ended()).toMatchObject({ status: 404 });
  });
});

/** A runtime with the shipped settings and a telephone; gives its address when Asterisk has connected to it. */
async function startRuntime(asterisk: ShippedAsterisk): Promise<string> {
  const telephone = { url: `${asterisk.url.replace('http', 'ws')}/ws`, user: '205-browser', password: phonePassword };
  const env = {
    CALLCHART_ASTERISK_PASSWORD: 'CHANGE-ME-ARI',
    CALLCHART_ASTERISK_OUTBOUND_PASSWORD: 'CHANGE-ME-OUTBOUND',
  };
  const file = JSON.stringify({ ...shippedSettings(), url: asterisk.url, telephone });
  const settings = readAsteriskSettings(file, env, () => ({ reason: 'none is named' }));
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  const data = join(asterisk.folder, 'store');
  mkdirSync(data);
  const demo = fileURLToPath(new URL('../../flows', import.meta.url));
  const fixed = {
    host: '127.0.0.1',
    clock: systemClock,
    newId: () => crypto.randomUUID(),
    logLevel: 'silent',
  } as const;
  const host = await startHost({ ...fixed, demo, data, port: asterisk.runtimePort, asterisk: settings.value });
  onTestFinished(host.close);
  const connected = async () => (await (await fetch(`${host.url}/api/gateways`)).text()).includes('"connected":true');
  await until(connected, { what: 'Asterisk is connected', within: 10_000 });
  return host.url;
}

/** A number that a browser could call now. */
async function goodNumber(url: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ flow: 'delivery-desk' });
  const answer = await fetch(`${url}/api/telephone/calls`, { method: 'POST', headers, body });
  return String(Reflect.get(await answer.json(), 'number'));
}

const phonePassword = 'CHANGE-ME-PHONE';

async function publicNetwork(asterisk: ShippedAsterisk): Promise<Phone> {
  const server = { address: '127.0.0.1', port: asterisk.sipPort };
  const own = { address: '127.0.0.2', port: asterisk.trunkPort };
  const phone = await Phone.open({ name: 'public', password: '', server, own });
  onTestFinished(() => phone.close());
  return phone;
}
