// What one connection of the link may do at most.

export interface LinkLimits {
  /** Bytes of one frame; a larger one closes the connection (RFC 6455 section 7.4.1, 1009). */
  readonly messageBytes: number;
  /** Messages, also within arrays, in one second. */
  readonly messagesPerSecond: number;
  /** Seconds in a row beyond the rate after which the connection is closed (1008). */
  readonly patienceSeconds: number;
  /** Unsent bytes beyond which the gateway is not read. */
  readonly unsentBytes: number;
  /** Milliseconds that a gateway has for its hello. */
  readonly helloMs: number;
  /** Milliseconds between pings; a gateway that has not answered one before the next is gone. */
  readonly pingMs: number;
}

export const defaultLinkLimits: LinkLimits = {
  messageBytes: 64 * 1024,
  messagesPerSecond: 50_000,
  patienceSeconds: 3,
  unsentBytes: 4 * 1024 * 1024,
  helloMs: 10_000,
  pingMs: 15_000,
};
