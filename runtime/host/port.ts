// The runtime's side of the gateways' port, in front of the loop's queue.

import type { Attachment, Gateway, GatewayPort, Introduction } from '../gateway/gateway.ts';
import type { Arrival } from './arrivals.ts';
import type { Connection } from './connection.ts';

/** What gateways say becomes arrivals; nothing here waits for what comes of them. */
export function gatewayPort(loop: {
  readonly push: (arrival: Arrival) => void;
  readonly whenReady: GatewayPort['whenReady'];
  readonly isBehind: GatewayPort['isBehind'];
  readonly sessionOf: GatewayPort['sessionOf'];
}): GatewayPort {
  return {
    attach(introduction: Introduction, gateway: Gateway): Attachment {
      const connection: Connection = {
        gateway,
        session: null,
        outgoing: [],
        isAckDue: false,
        acknowledged: 0,
        missing: null,
        talking: new Set(),
      };
      loop.push({ kind: 'attach', connection, introduction });
      return {
        event: (message) => loop.push({ kind: 'event', connection, message }),
        refuse: (message) => loop.push({ kind: 'refused', connection, message }),
        acknowledge: (seq) => loop.push({ kind: 'acknowledged', connection, seq }),
        device(device, isTalking) {
          if (isTalking) connection.talking.add(device);
          else connection.talking.delete(device);
        },
        detach: () => loop.push({ kind: 'detach', connection }),
      };
    },
    whenReady: loop.whenReady,
    isBehind: loop.isBehind,
    sessionOf: loop.sessionOf,
  };
}
