// What the adapter needs of ARI: requests with their replies, events, and a connection that comes and goes.
// How they travel is http-requests.ts and socket-requests.ts; who connects to whom inbound.ts and outbound.ts.

import type { AriEvent } from './ari.generated.ts';

/** One ARI operation. `path` is below `/ari/`, its segments percent-encoded (`segment`), for example `channels/1.2/ring`. */
export interface AriRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

/**
 * What came of a request. `status` is the HTTP status (RFC 9110 section 15); 0: no answer in time, or the connection
 * was lost, so that nobody knows whether it was carried out. `body` is the JSON of the reply, null without one.
 */
export interface AriReply {
  readonly status: number;
  readonly body: unknown;
}

/** Commands to one Asterisk. */
export interface AriRequests {
  /** Never rejects: a failure is a status. */
  request(request: AriRequest): Promise<AriReply>;
}

/** An open event WebSocket and the way to send commands beside it. */
export interface AriConnection extends AriRequests {
  /** Closes the event WebSocket. */
  close(): void;
  /** No event is read until `resume`. */
  pause(): void;
  resume(): void;
}

/** Who is told about the connections, one at a time: `opened`, any number of `event`, `closed`. */
export interface AriListener {
  opened(connection: AriConnection): void;
  event(event: AriEvent): void;
  /** `reason` is for the log and for people. Requests under way have been answered with status 0 before. */
  closed(reason: string): void;
}

/** Keeps a connection with Asterisk, whoever opens it. */
export interface AriConnector {
  start(listener: AriListener): void;
  /** Closes the connection and opens no other. */
  stop(): void;
}

/** A path segment of a request: an id that may hold any character. */
export function segment(id: string): string {
  return encodeURIComponent(id);
}
