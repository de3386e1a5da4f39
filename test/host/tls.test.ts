import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { expect, test } from 'vitest';
import WebSocket from 'ws';
import { type RunningHost, runningHost } from './running-host.ts';

const pem = (name: string) => readFileSync(new URL(`tls/localhost.${name}`, import.meta.url), 'utf8');
const identity = { cert: pem('pem'), key: pem('key') };
const ca = identity.cert;

/** The status of GET /api/health, the certificate held against the name. */
async function health(host: RunningHost, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  const asked = request(`${host.url}/api/health`, { ca, headers, agent: false, servername: 'localhost' }).end();
  const [response] = await once(asked, 'response');
  response.resume();
  return response.statusCode;
}

test('a server with a certificate says that it is reached by https', async () => {
  const host = await runningHost({ tls: identity });

  expect(host.url).toMatch(/^https:\/\/localhost:\d+$/);
  expect(await health(host)).toBe(200);
});

test('its own pages may write, those of other sites and those without TLS may not', async () => {
  const host = await runningHost({ tls: identity });
  const port = new URL(host.url).port;

  expect(await health(host, { origin: host.url })).toBe(200);
  expect(await health(host, { origin: `https://127.0.0.1:${port}`, host: `127.0.0.1:${port}` })).toBe(200);
  expect(await health(host, { origin: `http://localhost:${port}` })).toBe(403);
  expect(await health(host, { origin: 'https://elsewhere.example' })).toBe(403);
  expect(await health(host, { origin: 'null' })).toBe(403);
  expect(await health(host, { host: 'elsewhere.example' })).toBe(403);
});

test('a page at the usual port of https is its own, whether or not the port is said', async () => {
  const host = await runningHost({ tls: identity });

  expect(await health(host, { origin: 'https://localhost', host: 'localhost' })).toBe(200);
  expect(await health(host, { origin: 'https://localhost', host: 'localhost:443' })).toBe(200);
  expect(await health(host, { origin: 'https://localhost', host: 'localhost:4400' })).toBe(403);
});

test('gateways and pages come over wss', async () => {
  const host = await runningHost({ tls: identity });
  const url = host.url.replace('https', 'wss');
  const link = new WebSocket(`${url}/gateway`, { ca, headers: { authorization: `Bearer ${host.token}` } });
  const live = new WebSocket(`${url}/api/live`, { ca, origin: host.url });
  await Promise.all([once(link, 'open'), once(live, 'open')]);

  expect([link.readyState, live.readyState]).toEqual([WebSocket.OPEN, WebSocket.OPEN]);
  link.terminate();
  live.terminate();
});

test('a request without TLS gets no answer', async () => {
  const host = await runningHost({ tls: identity });

  await expect(fetch(host.url.replace('https', 'http'))).rejects.toThrow();
});

test('a page with TLS of a proxy before a server without is its own', async () => {
  const host = await runningHost();
  const { status } = await fetch(`${host.url}/api/health`, { headers: { origin: host.url.replace('http', 'https') } });

  expect(status).toBe(200);
});
