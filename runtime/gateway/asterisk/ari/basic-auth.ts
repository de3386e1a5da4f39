// Basic authentication (RFC 7617): ours at Asterisk, and that of an Asterisk that connects to us.

import { createHash, timingSafeEqual } from 'node:crypto';

interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** Where an Asterisk's HTTP server is, as whom we ask there, and whose certificate it shows. */
export interface AriLogin extends Credentials {
  /** `http:` or `https:`, with the `prefix` of http.conf if it has one: `http://127.0.0.1:8088`. */
  readonly url: string;
  /** Certificates in PEM that are trusted in place of the machine's own. */
  readonly ca?: string;
}

/** The `Authorization` header. Never `api_key` in the address, which ends up in logs. */
export function authorization({ user, password }: Credentials): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

interface RequestHeaders {
  readonly authorization?: string | undefined;
  readonly 'sec-websocket-protocol'?: string | undefined;
}

/** The subprotocol that Asterisk asks for (`protocols` in websocket_client.conf). */
export const ariSubprotocol = 'ari';

/**
 * Whether who asks for an upgrade is the Asterisk we expect: the credentials of websocket_client.conf and the subprotocol
 * `ari`. Compares in a time that tells nothing about where the two differ, nor about their lengths.
 */
export function isAsterisk(headers: RequestHeaders, expected: Credentials): boolean {
  const protocols = (headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
  const [, given] = /^Basic +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  if (given === undefined || !protocols.includes(ariSubprotocol)) return false;
  const shown = Buffer.from(given, 'base64').toString();
  return timingSafeEqual(digest(shown), digest(`${expected.user}:${expected.password}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
