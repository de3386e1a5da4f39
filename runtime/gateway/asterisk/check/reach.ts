// Is Asterisk's HTTP server there, is its certificate trusted, and is the user let in? Asked by a request of its own:
// of a request that fails the ARI client tells only that it did.

import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overTls } from 'node:https';
import { problem, shown } from '../../../../schema/problem.ts';
import { authorization } from '../ari/basic-auth.ts';
import type { AsteriskSettings } from '../settings.ts';
import { type Finding, ok, wrong } from './finding.ts';

/** Milliseconds for an answer. */
const patience = 5_000;

/** The lines for host and user. Nothing else can be asked unless all of them are ok. `signal` gives up. */
export async function reached(settings: AsteriskSettings, signal: AbortSignal): Promise<readonly Finding[]> {
  const { url, user } = settings;
  const answer = await asked(settings, signal);
  if ('code' in answer) return [wrong('host', unreachable(url, answer))];
  const { status } = answer;
  const host = ok('host', `${url} answers${url.startsWith('https:') ? ', its certificate is trusted' : ''}.`);
  if (status === 200) return [host, ok('user', `${user} is let in.`)];
  if (status === 401) return [host, wrong('user', problem('asterisk.check-login', {}, { user }))];
  if (status === 403) return [host, wrong('user', problem('asterisk.check-acl', {}, { user }))];
  return [wrong('host', problem('asterisk.check-ari', {}, { url, status }))];
}

interface Failure {
  readonly code: string;
  readonly reason: string;
}

function unreachable(url: string, { code, reason }: Failure) {
  return problem(tlsCodes.test(code) ? 'asterisk.check-tls' : 'asterisk.check-host', {}, { url, reason });
}

/** Codes of OpenSSL's certificate checks and of Node's check of the name (node:tls). */
const tlsCodes = /CERT|SIGNATURE|ISSUER|ERR_TLS/;

function asked(settings: AsteriskSettings, signal: AbortSignal): Promise<{ readonly status: number } | Failure> {
  const { url, ca } = settings;
  const { promise, resolve } = Promise.withResolvers<{ readonly status: number } | Failure>();
  const limit = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const options = { headers: { authorization: authorization(settings) }, agent: false, signal: limit } as const;
  const address = `${url}/ari/asterisk/ping`;
  const answered = (response: IncomingMessage) => {
    response.on('error', () => undefined).resume();
    resolve({ status: response.statusCode ?? 0 });
  };
  const sent = url.startsWith('https:')
    ? overTls(address, { ...options, ...(ca === null ? {} : { ca }) }, answered)
    : overHttp(address, options, answered);
  sent.on('error', (error) => resolve(failure(error))).end();
  return promise;
}

function failure(error: Error): Failure {
  if (error.name === 'AbortError') return { code: 'ETIMEDOUT', reason: `no answer within ${patience / 1_000} s` };
  const code = 'code' in error ? String(error.code) : '';
  return { code, reason: shown((error.message || code).trim()) };
}
