// The gateway to Asterisk, joined from its parts: who opens the WebSocket, how commands travel, where messages go.

import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { appOwner } from '../gateway/asterisk/app-owner.ts';
import type { AriConnector } from '../gateway/asterisk/ari/ari.ts';
import { defaultAriLimits } from '../gateway/asterisk/ari/ari-limits.ts';
import type { EventSocketOptions } from '../gateway/asterisk/ari/event-socket.ts';
import { httpRequests } from '../gateway/asterisk/ari/http-requests.ts';
import { inboundConnector } from '../gateway/asterisk/ari/inbound.ts';
import { outboundConnector } from '../gateway/asterisk/ari/outbound.ts';
import { type AsteriskOptions, startAsterisk } from '../gateway/asterisk/asterisk-gateway.ts';
import type { AsteriskLogin, AsteriskSettings } from '../gateway/asterisk/settings.ts';
import type { Log } from './log.ts';

/** The sockets that Asterisk opens to us, and who may. */
export interface AsteriskSocket {
  readonly app: string;
  readonly login: AsteriskLogin;
  /** Asked before a socket is accepted: true while another runtime has the application. */
  isTaken(): Promise<boolean>;
  accept(socket: WebSocket, wire: Duplex): void;
}

export interface Asterisk {
  /** Null when we connect to it. */
  readonly socket: AsteriskSocket | null;
  /** Begins to connect, or to be connected to. */
  start(): void;
  stop(): void;
}

export interface AsteriskParts extends Pick<AsteriskOptions, 'settings' | 'port' | 'store' | 'clock' | 'status'> {
  readonly log: Log;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** The id of this runtime. */
  readonly runtime: string;
}

export function asteriskOf({ log, random, runtime, ...parts }: AsteriskParts): Asterisk {
  const { settings, clock } = parts;
  const limits = defaultAriLimits;
  const login = loginOf(settings);
  const http = httpRequests({ login, limits, clock });
  const owner = appOwner({ ...parts, runtime, http });
  const commands = settings.commands === 'http' ? http : 'socket';
  const fault = (sentence: string) => log.warn({ gateway: settings.name }, sentence);
  const events: EventSocketOptions = { app: settings.app, commands, limits, clock, fault };
  let stop = () => http.close();
  const begin = (connector: AriConnector) => () => {
    stop = startAsterisk({ ...parts, connector, http, owner }).stop;
  };
  if (settings.outbound === null) {
    const connector = inboundConnector({ ...events, login, random, isTaken: owner.isTaken });
    return { socket: null, start: begin(connector), stop: () => stop() };
  }
  const connector = outboundConnector(events);
  const socket = { app: settings.app, login: settings.outbound, isTaken: owner.isTaken, accept: connector.accept };
  return { socket, start: begin(connector), stop: () => stop() };
}

function loginOf({ url, user, password, ca }: AsteriskSettings) {
  return { url, user, password, ...(ca === null ? {} : { ca }) };
}
