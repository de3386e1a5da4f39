// What an adapter tells about its gateway as such, apart from calls. Keeping and counting it is the runtime's.

import type { Problem } from '../../schema/problem.ts';

/** How a gateway is attached: over our own protocol, or by ARI. */
export type GatewayKind = 'link' | 'asterisk';

/** How a gateway is. */
export interface GatewayReport {
  /** As it introduces itself: the prefix of its calls' ids, for Asterisk the `name` of the settings. */
  readonly name: string;
  readonly kind: GatewayKind;
  /** Whether it can be talked to now. */
  readonly connected: boolean;
  /** What went wrong since the report before; none is fine. */
  readonly problems: readonly Problem[];
}

/**
 * Where adapters report. Cheap, never throws, and forgets nothing that matters: of each problem code the last is kept,
 * with a count and the instant, so that a fault of every call is one line for the admin.
 */
export interface GatewayStatus {
  report(report: GatewayReport): void;
}
