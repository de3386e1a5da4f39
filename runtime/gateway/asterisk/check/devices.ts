// Are the devices of the directory known to Asterisk, and registered?

import { problem } from '../../../../schema/problem.ts';
import { segment } from '../ari/ari.ts';
import { dialString } from '../dial-string.ts';
import { type Check, type CheckedDevice, type Finding, ok, textAt, unseen, wrong } from './finding.ts';

export const checkDevices: Check = async ({ settings, devices }, requests) => {
  if (devices === null)
    return [unseen('devices', 'Give --directory FILE or --server to see whether devices are there.')];
  const lookUp = async (device: CheckedDevice): Promise<Finding | null> => {
    const { id, address } = device;
    const endpoint = { kind: 'device', device: id, ...(address === undefined ? {} : { address }) } as const;
    const dial = dialString(endpoint, settings)?.dial ?? address ?? id;
    const [, technology = '', resource = ''] = /^(\w+)\/([^@/]+)$/.exec(dial) ?? [];
    if (technology === 'Local') return null; // a way into the dialplan: ARI knows no endpoint for it
    const path = `endpoints/${segment(technology)}/${segment(resource)}`;
    const { status, body } =
      resource === '' ? { status: 404, body: null } : await requests.request({ method: 'GET', path });
    const params = { device: id, dial };
    if (status !== 200) return wrong('devices', problem('asterisk.check-device-unknown', {}, params));
    return textAt(body, 'state') === 'offline'
      ? wrong('devices', problem('asterisk.check-device-offline', {}, params))
      : null;
  };
  const found = (await Promise.all(devices.map(lookUp))).filter((finding) => finding !== null);
  return [ok('devices', `${devices.length - found.length} of ${devices.length} are there.`), ...found];
};
