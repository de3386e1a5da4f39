// The answer to a digest challenge (RFC 2617 §3.2, MD5): how a test telephone proves its password.
import { createHash } from 'node:crypto';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** The value of Authorization for a request with this method and URI. */
export function digestAnswer(challenge: string, { user, password }: Credentials, method: string, uri: string): string {
  const realm = field(challenge, 'realm');
  const nonce = field(challenge, 'nonce');
  const opaque = field(challenge, 'opaque');
  const [count, own] = ['00000001', 'f2a8'];
  const secret = md5(`${user}:${realm}:${password}`);
  const asked = md5(`${method}:${uri}`);
  const hasQop = /qop="?[^"]*auth/.test(challenge);
  const response = hasQop
    ? md5(`${secret}:${nonce}:${count}:${own}:auth:${asked}`)
    : md5(`${secret}:${nonce}:${asked}`);
  const parts = [
    `username="${user}"`,
    `realm="${realm}"`,
    `nonce="${nonce}"`,
    `uri="${uri}"`,
    'algorithm=MD5',
    `response="${response}"`,
    ...(hasQop ? ['qop=auth', `nc=${count}`, `cnonce="${own}"`] : []),
    ...(opaque ? [`opaque="${opaque}"`] : []),
  ];
  return `Digest ${parts.join(', ')}`;
}

function field(challenge: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(challenge)?.[1] ?? '';
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
