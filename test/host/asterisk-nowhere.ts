// Settings of an Asterisk at a port that nobody listens on: what of them needs no Asterisk can be tested.

import type { AsteriskSettings, AsteriskTelephone } from '../../runtime/gateway/asterisk/settings.ts';

export const nowhere: AsteriskSettings = {
  name: 'pbx',
  app: 'callchart',
  url: 'http://127.0.0.1:1',
  ca: null,
  user: 'callchart',
  password: 'secret',
  events: 'inbound',
  commands: 'http',
  outbound: null,
  country: null,
  devices: 'PJSIP/{device}',
  trunks: [],
  sounds: 'callchart',
  musicClass: 'default',
  telephone: null,
};

export const telephone: AsteriskTelephone = {
  url: 'ws://127.0.0.1:1/ws',
  user: 'web1',
  password: 'web-secret',
  prefix: '*55',
};

/** The same with a telephone for browsers. */
export const withTelephone: AsteriskSettings = { ...nowhere, telephone };
