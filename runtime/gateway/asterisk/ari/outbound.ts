// Event WebSockets that Asterisk opens to us ("outbound" in ari.conf, type outbound_websocket, connection persistent).
// The host's HTTP server takes the upgrade and checks who asks (basic-auth.ts).

import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { AriConnector, AriListener } from './ari.ts';
import { anotherTook, type EventSocket, type EventSocketOptions, serveEvents } from './event-socket.ts';

export interface OutboundConnector extends AriConnector {
  /**
   * Takes a WebSocket that Asterisk opened, with the connection below it. A newer one takes the place of an older one:
   * Asterisk connects again when the old connection is dead to it, which we may notice later. Before `start` and after
   * `stop` it is cut off, and Asterisk tries again.
   */
  accept(socket: WebSocket, wire: Duplex): void;
}

/**
 * A connector for the sockets that Asterisk opens and keeps open. While it cannot connect it holds the events back.
 * After another socket took the app (`ApplicationReplaced`) this one stays open and hears nothing. Asterisk 22.10 does not
 * give the app back, not even when it connects again: `GET applications/…` is 404 until somebody does in its console what
 * the fault says. So nothing is cut here; `fault` is told.
 *
 * Each message is answered with a pong (RFC 6455 section 5.5.3) that asks for nothing. Asterisk sends an event in two
 * packets, and its second waits until the first is acknowledged, which a silent receiver puts off for 40 ms. Measured
 * with 150 events one after the other: 28 ms at the median and 43 at the 99th percentile without it, 0.5 and 1.4 with it.
 */
export function outboundConnector(options: EventSocketOptions): OutboundConnector {
  let listener: AriListener | null = null;
  let current: EventSocket | null = null;

  function replaced(): void {
    const remedy = 'then in the console of Asterisk: ari shutdown websocket sessions, module reload res_ari.so';
    options.fault(`${anotherTook(options.app)} Stop it, ${remedy}.`);
  }

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
        socket.terminate(); // no farewell: Asterisk answers none in time, and connects again
        return;
      }
      current?.cut('a newer connection took its place');
      const served: EventSocket = serveEvents(
        {
          socket,
          wire,
          listener,
          heard: () => socket.pong(),
          replaced,
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
