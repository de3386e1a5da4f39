// What tests look at besides the telephones: what the runtime says of a call and of its gateway, what was recorded.

import type { Json } from '../host/running-host.ts';
import { fromWav } from './audio/wav.ts';
import { until } from './condition.ts';
import type { Call } from './phones/call.ts';
import { headers } from './phones/sip-message.ts';
import type { System } from './system.ts';

/** Waits until the newest call is over and nothing of it is left in Asterisk; gives it. */
export async function overAndQuiet(system: System, limits?: { readonly within?: number }): Promise<Json> {
  const call = await system.finished(limits);
  await system.quiet();
  return call;
}

/** Waits until the call in progress, the newest, has come to this step of its path: `menu`, `menu.key-1`. */
export async function comesTo(system: System, step: string): Promise<void> {
  let path: readonly string[] = [];
  const look = async () => {
    path = (await system.calls())[0]?.live === true ? (await system.call()).path : [];
    return path.includes(step);
  };
  await until(look, { what: `the call comes to ${step}`, instead: () => path.join(' ') });
}

/** The values of the Reason headers of the requests of this method (RFC 3326). */
export function reasonsOf(call: Call, method: 'BYE' | 'CANCEL'): readonly string[] {
  return call.seen.received.filter((request) => request.method === method).flatMap((each) => headers(each, 'Reason'));
}

/** The last problem of this code that the admin is shown of the gateway, and how often there was one; null: none. */
export async function shownProblem(system: System, code: string): Promise<Json> {
  const gateways: readonly Json[] = await system.ask('/api/gateways');
  const own = gateways.find(({ name }) => name === system.settings.name);
  return own?.problems.find(({ problem }: Json) => problem.code === code) ?? null;
}

/** Waits until the admin is shown a problem of this code, for the nth time in this system. */
export function problemShown(system: System, code: string, times = 1): Promise<Json> {
  const look = async () => {
    const found = await shownProblem(system, code);
    return found !== null && found.count >= times ? found.problem : undefined;
  };
  return until(look, { what: `the admin is shown ${code} for the ${times}. time` });
}

/** The messages that this call left. */
export async function messagesOf(system: System, { cdr }: Json): Promise<readonly Json[]> {
  const all: readonly Json[] = await system.ask('/api/recordings');
  return all.filter((message) => message.call === cdr.call);
}

/** What is heard in a message. */
export async function soundOf(system: System, { recording }: Json): Promise<Int16Array> {
  const answer = await fetch(`${system.url}/api/recordings/${encodeURIComponent(recording)}/audio`);
  return fromWav(Buffer.from(await answer.arrayBuffer()));
}

/** Waits until Asterisk's own folder of recordings is empty. */
export async function spoolEmpty({ asterisk }: System): Promise<void> {
  const authorization = `Basic ${btoa(`${asterisk.user}:${asterisk.password}`)}`;
  const look = async () => {
    const answer = await fetch(`${asterisk.ariUrl}/ari/recordings/stored`, { headers: { authorization } });
    return (await answer.text()) === '[]';
  };
  await until(look, { what: 'Asterisk has no recording left' });
}
