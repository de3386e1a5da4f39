// Requests over the event WebSocket itself: each goes out as RESTRequest and comes back as RESTResponse, in any order.

import type { RESTRequest, RESTResponse } from './ari.generated.ts';
import type { AriReply, AriRequest, AriRequests } from './ari.ts';
import type { AriClock } from './ari-limits.ts';
import { reply, unanswered } from './reply.ts';

export interface SocketRequests extends AriRequests {
  /** Gives a response to whoever waits for it; one that nobody waits for any longer is dropped. */
  answer(response: RESTResponse): void;
  /** The socket is gone: answers all with status 0. */
  close(): void;
}

interface SocketOptions {
  send(text: string): void;
  readonly answerMs: number;
  readonly clock: AriClock;
}

/**
 * Requests on one socket, paired by `request_id` ("REST over WebSocket", Asterisk 20.14, 21.9, 22.4 and later). Asterisk
 * carries them out one after the other, in the order in which they were sent. A status of 0 is no answer in `answerMs`.
 */
export function socketRequests({ send, answerMs, clock }: SocketOptions): SocketRequests {
  const waiting = new Map<string, (answer: AriReply) => void>();
  let count = 0;

  return {
    request(asked) {
      count += 1;
      const id = `${count}`;
      const { promise, resolve } = Promise.withResolvers<AriReply>();
      waiting.set(id, resolve);
      send(JSON.stringify(carried(asked, id)));
      const cancel = clock.setTimer(clock.now() + answerMs, () => resolve(unanswered));
      return promise.finally(() => {
        cancel();
        waiting.delete(id);
      });
    },
    answer({ request_id, status_code, message_body = '' }) {
      waiting.get(request_id)?.(reply({ status: status_code, text: message_body }));
    },
    close() {
      for (const resolve of waiting.values()) resolve(unanswered);
    },
  };
}

function carried({ method, path, query = {}, body }: AriRequest, id: string): RESTRequest {
  return {
    type: 'RESTRequest',
    transaction_id: id,
    request_id: id,
    method,
    uri: path,
    query_strings: Object.entries(query).map(([name, value]) => ({ name, value })),
    ...(body === undefined ? {} : { content_type: 'application/json', message_body: JSON.stringify(body) }),
  };
}
