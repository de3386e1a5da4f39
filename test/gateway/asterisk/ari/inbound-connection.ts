// A connector of ours and a fake Asterisk to which it connects, in virtual time.
import { onTestFinished } from 'vitest';
import type { WebSocket } from 'ws';
import { defaultAriLimits } from '../../../../runtime/gateway/asterisk/ari/ari-limits.ts';
import { inboundConnector } from '../../../../runtime/gateway/asterisk/ari/inbound.ts';
import { virtualClock } from '../../../host/virtual-clock.ts';
import { diary } from './diary.ts';
import { fakeAsterisk, login } from './fake-asterisk.ts';

interface Wishes {
  readonly asterisk?: Parameters<typeof fakeAsterisk>[0];
  readonly limits?: Partial<typeof defaultAriLimits>;
}

/** A connector that was not started yet, and the Asterisk of its address. */
export async function connectorAndAsterisk({ asterisk: behaviour, limits }: Wishes = {}) {
  const asterisk = await fakeAsterisk(behaviour);
  return { asterisk, ...connectorTo(asterisk.url, limits) };
}

/** `waits` are the lengths of all timers that were set, in milliseconds. */
export function connectorTo(url: string, limits: Wishes['limits'] = {}) {
  const clock = virtualClock();
  const waits: number[] = [];
  const faults: string[] = [];
  const connector = inboundConnector({
    login: { ...login, url },
    app: 'callchart',
    commands: 'socket',
    limits: { ...defaultAriLimits, ...limits },
    clock: {
      now: clock.now,
      setTimer(at, then) {
        waits.push(at - clock.now());
        return clock.setTimer(at, then);
      },
    },
    random: () => 0,
    fault: (sentence) => faults.push(sentence),
  });
  onTestFinished(() => connector.stop());
  return { connector, told: diary(), clock, waits, faults };
}

/** An open connection: ours and Asterisk's end of it. */
export async function openConnection(wishes: Wishes = {}) {
  const parties = await connectorAndAsterisk(wishes);
  const next = parties.asterisk.nextSocket();
  parties.connector.start(parties.told);
  const socket = await next;
  return { ...parties, socket, connection: await parties.told.nextOpened() };
}

export function send(socket: WebSocket, message: unknown): void {
  socket.send(JSON.stringify(message));
}
