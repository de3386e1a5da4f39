// Who may talk to the server: pages of its own address, under a name that it answers to. And what its pages may do.
// Accounts are not here; gateways show a token (sockets.ts).

import type { FastifyInstance } from 'fastify';
import { problem } from '../../../schema/problem.ts';
import { RequestRefused } from './refusals.ts';

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True for an address that only this machine reaches. */
export function isLoopback(address: string): boolean {
  return address === '::1' || address === 'localhost' || address.startsWith('127.');
}

/**
 * Refuses requests of other sites. A page elsewhere could otherwise write here with the reader's own browser (WebSockets
 * know no same-origin rule, RFC 6455 section 10.2), or read here under a name of its own that it points at this machine.
 */
export function guard(server: FastifyInstance, boundTo: string, telephone: string | null): void {
  const headers = headersWith(telephone);
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers);
    const { host = '', origin } = request.headers;
    if (isLoopback(boundTo) && !loopbackNames.has(nameOf(host))) {
      done(new RequestRefused(403, [problem('server.host', {}, { host })]));
    } else if (origin !== undefined && !isOwn(origin, host, request.protocol)) {
      done(new RequestRefused(403, [problem('server.origin', {}, { origin })]));
    } else done();
  });
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

/** Host and port are the same. To a server with TLS only pages with TLS are; before one without may stand a proxy with it. */
function isOwn(origin: string, host: string, protocol: string): boolean {
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  const own = `${page.protocol}//${host}`;
  if (protocol === 'https' && page.protocol !== 'https:') return false;
  return URL.canParse(own) && page.host === new URL(own).host;
}

// Styles may be inline: Mantine sets its variables so. No script comes from elsewhere, stands in a page, or is made at run
// time: the validators of documents are compiled ahead (schema/generate-validators.ts).
// The only other place that a page may talk to is the WebSocket of the telephone, with its path (CSP 3, section 6.7.2.8):
// on the same server may be ARI.
const policy = (telephone: string | null) => [
  "default-src 'self'",
  ...(telephone === null ? [] : [`connect-src 'self' ${telephone}`]),
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

const headersWith = (telephone: string | null) => ({
  'content-security-policy': policy(telephone).join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});
