// What the tests of survival share: the ways in which a runtime goes away, and what must be true whenever a call is over.

import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Json } from '../host/running-host.ts';
import { until } from './condition.ts';
import type { System } from './system.ts';

/** A Tuesday morning: everybody is at work. */
export const tuesday = Date.parse('2026-03-10T10:05:00+01:00');

interface Outage {
  /** When the runtime is killed: an instant to be tried, not something to wait for. */
  readonly afterMs?: number;
  readonly meanwhile?: () => Promise<unknown>;
}

/** Kills the runtime, lets things happen without it, and starts it again on the same data. */
export async function outage(system: System, { afterMs = 0, meanwhile }: Outage = {}): Promise<void> {
  await pause(afterMs);
  await system.kill9();
  await meanwhile?.();
  await system.start();
  await system.attached();
}

/** The call is over, and nothing of it is left in Asterisk. Gives it. */
export async function overAndQuiet(system: System, limits?: { readonly within?: number }): Promise<Json> {
  const call = await system.finished(limits);
  await system.quiet();
  return call;
}

/** The messages that the call left, once Asterisk has none of them any more. */
export async function messagesOf(system: System, id: string): Promise<readonly Json[]> {
  await until(async () => (await spool(system)).length === 0, { what: 'the spool is empty', within: 10_000 });
  const all: readonly Json[] = await system.ask('/api/recordings');
  return all.filter(({ call }) => call === id);
}

/** The names of the recordings that Asterisk has. */
export async function spool({ asterisk }: System): Promise<readonly string[]> {
  const authorization = `Basic ${btoa(`${asterisk.user}:${asterisk.password}`)}`;
  const answer = await fetch(`${asterisk.ariUrl}/ari/recordings/stored`, { headers: { authorization } });
  expect(answer.status).toBe(200);
  const stored: readonly { readonly name: string }[] = await answer.json();
  return stored.map(({ name }) => name);
}
