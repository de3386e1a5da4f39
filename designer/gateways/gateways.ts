// The media gateways as the runtime tells of them, and what about them deserves a look. Pure.

import type { Problem } from '../../schema/problem.ts';

/** The last problem of a code, and how often there was one. Instants in milliseconds since 1970, of the runtime's clock. */
export interface GatewayProblem {
  readonly problem: Problem;
  readonly count: number;
  readonly at: number;
}

export interface Gateway {
  readonly name: string;
  readonly kind: 'link' | 'asterisk';
  readonly connected: boolean;
  /** Since when it is connected, or away. */
  readonly since: number;
  readonly capabilities: readonly string[];
  /** Calls in progress. */
  readonly calls: number;
  /** Newest first. */
  readonly problems: readonly GatewayProblem[];
}

/** Why the admin should look: a gateway is away, or there is an error that nobody has seen. */
export type Attention = 'isAway' | 'hasProblem';

/** `seenAt`: the instant of the newest problem that was on screen. An absence outweighs a problem. */
export function attentionOf(gateways: readonly Gateway[], seenAt: number): Attention | null {
  if (gateways.some(({ connected }) => !connected)) return 'isAway';
  const errors = gateways.flatMap(({ problems }) => problems.filter(({ problem }) => problem.severity === 'error'));
  return errors.some(({ at }) => at > seenAt) ? 'hasProblem' : null;
}

/** The instant of the newest problem; 0 when there is none. */
export function newestProblem(gateways: readonly Gateway[]): number {
  return Math.max(0, ...gateways.flatMap(({ problems }) => problems.map(({ at }) => at)));
}
