// May the user change anything, does Asterisk know the application, and is somebody there for it?

import { problem } from '../../../../schema/problem.ts';
import { segment } from '../ari/ari.ts';
import { type Check, type Finding, ok, unseen, wrong } from './finding.ts';

/** A bridge that nobody has: to remove it is refused to those who may only look (403), else it is not found (404). */
const nobodysBridge = 'callchart-check~none';

export const checkRights: Check = async ({ settings: { user } }, requests) => {
  const { status } = await requests.request({ method: 'DELETE', path: `bridges/${segment(nobodysBridge)}` });
  return status === 403 ? [wrong('user', problem('asterisk.check-read-only', {}, { user }))] : [];
};

/**
 * The application. Asterisk lists one that is to be connected outbound from its start, and one of inbound events as long
 * as somebody is connected (or a call is in it); it does not say whether the WebSocket stands: the running server does.
 */
export const checkApp: Check = async ({ settings: { app, events, name }, gateways }, requests) => {
  const { status } = await requests.request({ method: 'GET', path: `applications/${segment(app)}` });
  const isOurs = gateways?.includes(name) ?? false;
  if (events === 'outbound' && status !== 200)
    return [wrong('app', problem('asterisk.check-app-missing', {}, { app }))];
  if (isOurs) return [ok('app', `The running server is connected for ${app}.`)];
  if (gateways !== null) return [wrong('app', problem('asterisk.check-not-connected', {}, { name }))];
  if (events === 'inbound' && status === 200) return [wrong('app', problem('asterisk.check-app-taken', {}, { app }))];
  return [free(app, events)];
};

function free(app: string, events: 'outbound' | 'inbound'): Finding {
  if (events === 'inbound') return ok('app', `${app} is free.`);
  return unseen(
    'app',
    `Asterisk is to connect for ${app}. With --server the running server is asked whether it did; in Asterisk: asterisk -rx "ari show outbound-websockets".`,
  );
}

/** ARI shows no dialplan. */
export const checkDialplan: Check = async ({ settings: { app } }) => [
  unseen('dialplan', `See that calls come to Stasis(${app},in,\${EXTEN}): asterisk -rx "dialplan show" | grep Stasis`),
];
