// The token of a gateway: where it is in a request, and whether it is the right one.

import { createHash, timingSafeEqual } from 'node:crypto';

/** The subprotocol of the link (RFC 6455 section 1.9). */
export const linkSubprotocol = 'callchart.link.1';

/** For clients that cannot set headers (browsers): the token as a second subprotocol. */
const tokenSubprotocol = 'callchart.token.';

interface RequestHeaders {
  readonly authorization?: string | undefined;
  readonly 'sec-websocket-protocol'?: string | undefined;
}

/** The token that a request brings: `Authorization: Bearer` (RFC 6750 section 2.1), else a subprotocol; null: none. */
export function tokenOf(headers: RequestHeaders): string | null {
  const [, bearer] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  if (bearer !== undefined) return bearer;
  const protocols = (headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
  return protocols.find((name) => name.startsWith(tokenSubprotocol))?.slice(tokenSubprotocol.length) ?? null;
}

/** Compares in a time that tells nothing about where the two differ, nor about their lengths. */
export function isToken(given: string | null, expected: string): boolean {
  return given !== null && timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
