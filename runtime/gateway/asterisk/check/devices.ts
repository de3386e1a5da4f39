// Are the devices of the directory known to Asterisk, and registered?

import { problem } from '../../../../schema/problem.ts';
import { type AriRequests, segment } from '../ari/ari.ts';
import { dialString } from '../dial-string.ts';
import type { AsteriskSettings } from '../settings.ts';
import { type Check, type CheckedDevice, type Finding, ok, textAt, unseen, wrong } from './finding.ts';

export const checkDevices: Check = async ({ settings, devices }, requests) => {
  if (devices === null)
    return [unseen('devices', 'Give --directory FILE or --server to see whether devices are there.')];
  const looked = await Promise.all(devices.map((device) => fault(device, settings, requests)));
  const faults = looked.filter((found) => found !== null);
  return [ok('devices', `${devices.length - faults.length} of ${devices.length} are there.`), ...faults];
};

/** What is wrong with a device; null: nothing that ARI would show. */
async function fault(
  device: CheckedDevice,
  settings: AsteriskSettings,
  requests: AriRequests,
): Promise<Finding | null> {
  const { id, address } = device;
  const endpoint = { kind: 'device', device: id, ...(address === undefined ? {} : { address }) } as const;
  const dial = dialString(endpoint, settings)?.dial ?? null;
  if (dial?.startsWith('Local/')) return null; // a way into the dialplan, where ARI does not look
  const params = { device: id, dial: dial ?? address ?? id };
  const state = dial === null ? null : await stateOf(dial, requests);
  if (state === null) return wrong('devices', problem('asterisk.check-device-unknown', {}, params));
  return state === 'offline' ? wrong('devices', problem('asterisk.check-device-offline', {}, params)) : null;
}

/** `online`, `offline` or `unknown`; null: Asterisk has no such endpoint. Of `PJSIP/number@endpoint`, the endpoint. */
async function stateOf(dial: string, requests: AriRequests): Promise<string | null> {
  const [, technology, resource] = /^(\w+)\/(?:[^@/]+@)?([^@/]+)$/.exec(dial) ?? [];
  if (technology === undefined || resource === undefined) return null;
  const path = `endpoints/${segment(technology)}/${segment(resource)}`;
  const { status, body } = await requests.request({ method: 'GET', path });
  return status === 200 ? textAt(body, 'state') : null;
}
