// Where all contenders of the load test play: one Asterisk, with the two telephones that are rung, and a number for each
// way to handle the call. Starts no contender and no call.

import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningAsterisk, startAsterisk } from '../../live/asterisk/asterisk.ts';
import { until } from '../../live/condition.ts';

/** A UDP address. */
export interface Place {
  readonly address: string;
  readonly port: number;
}

export interface Stage {
  readonly asterisk: RunningAsterisk;
  readonly asteriskPid: number;
  /** The public network, where calls come from. */
  readonly network: Place;
  /** The telephone that answers, and the one that only rings. */
  readonly answering: Place;
  readonly ringing: Place;
  /** Where Asterisk connects to the runtime, and to the hand-written application. */
  readonly runtimePort: number;
  readonly handWrittenPort: number;
  /**
   * Waits until there are no more channels and bridges than were there before; gives how many more there were after that
   * long, 0 when all is well.
   */
  left(within: number, before?: number): Promise<number>;
  close(): Promise<void>;
}

/** The devices that are rung; the example directory has them too. */
export const rungDevices = ['205-desk', '206-desk'] as const;

/** What is dialled to reach each way to handle the call. */
export const dialled = { runtime: '909', handWritten: '702', dialplan: '701' } as const;

export const handWrittenApp = 'hand-written';

/** What Asterisk shows to those it connects to. */
export const outboundLogin = { user: 'asterisk', password: 'outbound-secret' } as const;

/** A call with both telephones ringing takes six ports of a block of 500. */
export async function openStage({ portBlocks }: { readonly portBlocks: number }): Promise<Stage> {
  const [answeringPort, ringingPort, runtimePort, handWrittenPort] = await freePorts(4);
  const answering = { address: '127.0.0.1', port: answeringPort };
  const ringing = { address: '127.0.0.1', port: ringingPort };
  const [answers, rings] = rungDevices;
  const asterisk = await startAsterisk({
    portBlocks,
    sipT1: 500,
    dialplan: dialplan(),
    append: {
      'pjsip.conf': telephone(answers, answering) + telephone(rings, ringing),
      'ari.conf': application('runtime', 'callchart') + application('hand', handWrittenApp),
      'websocket_client.conf': client('runtime', runtimePort) + client('hand', handWrittenPort),
    },
  });
  return {
    asterisk,
    asteriskPid: Number(readFileSync(join(asterisk.runFolder, 'asterisk.pid'), 'utf8')),
    network: { address: asterisk.trunkAddress, port: asterisk.trunkPort },
    answering,
    ringing,
    runtimePort,
    handWrittenPort,
    left: (within, before = 0) => left(asterisk, within, before),
    close: () => asterisk.close(),
  };
}

/** The third contender is here: the dialplan itself. */
function dialplan(): string {
  const both = rungDevices.map((device) => `PJSIP/${device}`).join('&');
  return `exten => ${dialled.dialplan},1,Dial(${both},60)
 same => n,Hangup()
exten => ${dialled.handWritten},1,Stasis(${handWrittenApp},in)
 same => n,Hangup()
`;
}

function telephone(name: string, { address, port }: Place): string {
  return `
[${name}](telephone)
transport = udp
context = from-phones
aors = ${name}

[${name}]
type = aor
contact = sip:${name}@${address}:${port}
`;
}

function application(id: string, app: string): string {
  return `
[${id}]
type = outbound_websocket
websocket_client_id = ${id}
apps = ${app}
subscribe_all = no
local_ari_user = callchart
`;
}

function client(id: string, port: number): string {
  return `
[${id}]
type = websocket_client
connection_type = persistent
uri = ws://127.0.0.1:${port}/ari
protocols = ari
username = ${outboundLogin.user}
password = ${outboundLogin.password}
connection_timeout = 500
reconnect_interval = 500
reconnect_attempts = 10
tls_enabled = no
`;
}

async function left(asterisk: RunningAsterisk, within: number, before: number): Promise<number> {
  const count = async () => (await asterisk.channels()).length + (await asterisk.bridges()).length;
  const isQuiet = async () => (await count()) <= before;
  await until(isQuiet, { what: 'the system is quiet', within }).catch(() => undefined);
  return Math.max(0, (await count()) - before);
}

/** Ports that nobody has, for UDP and so as good as surely for TCP. */
async function freePorts(count: 4): Promise<readonly [number, number, number, number]> {
  const sockets = Array.from({ length: count }, () => createSocket('udp4'));
  for (const socket of sockets) await once(socket.bind(0, '127.0.0.1'), 'listening');
  const [one = 0, two = 0, three = 0, four = 0] = sockets.map((socket) => socket.address().port);
  for (const socket of sockets) await once(socket.close(), 'close');
  return [one, two, three, four];
}
