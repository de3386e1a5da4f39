// Event WebSockets that Asterisk opens to us ("outbound" in ari.conf, type outbound_websocket, connection persistent).
// The host's HTTP server takes the upgrade and checks who asks (basic-auth.ts).

import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { AriConnector, AriListener } from './ari.ts';
import { type EventSocket, type EventSocketOptions, serveEvents } from './event-socket.ts';

export interface OutboundConnector extends AriConnector {
  /**
   * Takes a WebSocket that Asterisk opened, with the connection below it. A newer one takes the place of an older one:
   * Asterisk connects again when the old connection is dead to it, which we may notice later. Before `start` and after
   * `stop` it is closed with 1001 (RFC 6455 section 7.4.1), and Asterisk tries again.
   */
  accept(socket: WebSocket, wire: Duplex): void;
}

/** A connector for the sockets that Asterisk opens and keeps open. Asterisk holds events back while it is away. */
export function outboundConnector(options: EventSocketOptions): OutboundConnector {
  let listener: AriListener | null = null;
  let current: EventSocket | null = null;

  return {
    start(told) {
      listener = told;
    },
    stop() {
      listener = null;
      current?.connection.close();
    },
    accept(socket, wire) {
      if (listener === null) {
        socket.close(1001, 'not started');
        return;
      }
      current?.cut('a newer connection took its place');
      const served: EventSocket = serveEvents(
        {
          socket,
          wire,
          listener,
          heard: () => socket.pong(),
          gone() {
            if (current === served) current = null;
          },
        },
        options,
      );
      current = served;
    },
  };
}
