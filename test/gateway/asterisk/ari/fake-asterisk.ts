// An Asterisk faked at the wire: an HTTP server and event WebSockets that a test lets answer as it likes.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';

export interface FakeAsterisk {
  readonly url: string;
  /** The upgrades asked for so far, refused ones too. */
  readonly upgrades: readonly IncomingMessage[];
  /** The next event WebSocket that is opened. */
  nextSocket(): Promise<WebSocket>;
}

interface Behaviour {
  http?(request: IncomingMessage, response: ServerResponse): void;
  /** The status that an upgrade is refused with; `silence`: it is never answered. */
  refusal?(): string | null;
  /** Whether pings are answered. */
  readonly autoPong?: boolean;
}

export async function fakeAsterisk({ http, refusal, autoPong = true }: Behaviour = {}): Promise<FakeAsterisk> {
  const server = createServer((request, response) => http?.(request, response));
  const sockets = new WebSocketServer({ noServer: true, autoPong, handleProtocols: () => 'ari' });
  const upgrades: IncomingMessage[] = [];
  server.on('upgrade', (request, wire, head) => {
    upgrades.push(request);
    const refused = refusal?.() ?? null;
    if (refused === null) sockets.handleUpgrade(request, wire, head, (socket) => sockets.emit('connection', socket));
    else if (refused !== 'silence') wire.end(`HTTP/1.1 ${refused}\r\ncontent-length: 0\r\n\r\n`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate();
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    upgrades,
    async nextSocket() {
      const [socket] = await once(sockets, 'connection');
      return socket;
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

export const login = { user: 'callchart', password: 'secret é:/' };

const channel = {
  id: 'c1',
  protocol_id: 'p1',
  name: 'PJSIP/p1-00000001',
  state: 'Up',
  caller: { name: '', number: '100' },
  connected: { name: '', number: '' },
  accountcode: '',
  dialplan: { context: 'phones', exten: '1', priority: 1, app_name: 'Stasis', app_data: '' },
  creationtime: '2026-03-02T09:00:00.000+0000',
  language: 'en',
};

/** A key that a caller pressed, as Asterisk sends it. */
export function keyEvent(digit: string): Readonly<Record<string, unknown>> {
  const timestamp = '2026-03-02T09:00:00.000+0000';
  return { type: 'ChannelDtmfReceived', application: 'callchart', timestamp, digit, duration_ms: 100, channel };
}

export const replacedEvent = {
  type: 'ApplicationReplaced',
  application: 'callchart',
  timestamp: '2026-03-02T09:00:00.000+0000',
};
