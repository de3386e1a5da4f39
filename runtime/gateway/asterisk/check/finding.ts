// What a check of a running Asterisk says, and what it is given. The checks are in the files beside this one.

import type { Problem } from '../../../../schema/problem.ts';
import type { AriReply, AriRequests } from '../ari/ari.ts';
import type { AsteriskSettings } from '../settings.ts';

/** What is looked at, in the order of looking. */
export type CheckName =
  | 'host'
  | 'user'
  | 'version'
  | 'modules'
  | 'app'
  | 'dialplan'
  | 'sounds'
  | 'recordings'
  | 'devices'
  | 'clock';

/** One line of the answer. Sentences are English, for the command line; a problem has both languages. */
export type Finding =
  | { readonly check: CheckName; readonly outcome: 'ok'; readonly says: string }
  /** ARI does not show it: what to do to see it. */
  | { readonly check: CheckName; readonly outcome: 'unseen'; readonly says: string }
  /** `means` is what does not work because of it. */
  | { readonly check: CheckName; readonly outcome: 'wrong'; readonly problem: Problem; readonly means: string | null };

/** What the company and the running server know beside the settings; null: it was not asked. */
export interface CheckContext {
  readonly settings: AsteriskSettings;
  readonly devices: readonly CheckedDevice[] | null;
  /** Names of the gateways that are connected with the running server. */
  readonly gateways: readonly string[] | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface CheckedDevice {
  readonly id: string;
  /** As in the directory: `PJSIP/204`. */
  readonly address?: string;
}

/** A check asks, and changes nothing. */
export type Check = (context: CheckContext, requests: AriRequests) => Promise<readonly Finding[]>;

/** A line that all is well. */
export function ok(check: CheckName, says: string): Finding {
  return { check, outcome: 'ok', says };
}

export function unseen(check: CheckName, says: string): Finding {
  return { check, outcome: 'unseen', says };
}

export function wrong(check: CheckName, problem: Problem, means: string | null = null): Finding {
  return { check, outcome: 'wrong', problem, means };
}

/** The objects of a reply that is a list; none of any other. */
export function listOf({ status, body }: AriReply): readonly object[] {
  if (status !== 200 || !Array.isArray(body)) return [];
  return body.filter((each) => typeof each === 'object' && each !== null);
}

/** A text in an object, however deep; empty when there is none. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
  return typeof found === 'string' ? found : '';
}
