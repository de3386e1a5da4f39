// What one ARI client waits for and holds at most, and the clock that it waits by.

/** Milliseconds since 1970. `setTimer` calls back once at or after an instant and gives what takes that back. */
export interface AriClock {
  now(): number;
  setTimer(at: number, then: () => void): () => void;
}

export interface AriLimits {
  /** Milliseconds for an answer: of a request, of the upgrade to a WebSocket, between two parts of a download. */
  readonly answerMs: number;
  /** Connections for requests over HTTP, kept alive; more requests than that wait for one. */
  readonly httpSockets: number;
  /** Bytes of the body of a reply over HTTP. */
  readonly replyBytes: number;
  /** Bytes of one WebSocket frame; a larger one closes the connection (RFC 6455 section 7.4.1, 1009). */
  readonly frameBytes: number;
  /** Milliseconds between pings. An Asterisk that sent nothing from one to the next is gone: noticed within two. */
  readonly pingMs: number;
  /** Milliseconds before the first attempt to connect again, doubled with each that fails. */
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
  /** Milliseconds before the next attempt when another socket took the app. */
  readonly replacedRetryMs: number;
  /** Milliseconds before it is looked again whether the app, which somebody else has, is free. */
  readonly takenRetryMs: number;
}

export const defaultAriLimits: AriLimits = {
  answerMs: 5_000,
  httpSockets: 64,
  // A channel is described in about 900 bytes and `GET channels` lists them all, on the event socket as well when
  // requests go over it. A smaller frame would end the connection each time a busy Asterisk is asked for its channels.
  replyBytes: 16 * 1024 * 1024,
  frameBytes: 16 * 1024 * 1024,
  pingMs: 5_000,
  firstRetryMs: 250,
  longestRetryMs: 10_000,
  replacedRetryMs: 15_000,
  takenRetryMs: 3_000,
};
