// The certificate and the key that the server shows.

import { createSecureContext } from 'node:tls';
import { problem } from '../../schema/problem.ts';
import type { Parsed } from '../../schema/validate.ts';
import type { TlsIdentity } from '../host/http/server.ts';
import { fileBytes } from './options.ts';

/** Both, in PEM and fitting each other, or why not. */
export function tlsFiles(certPath: string, keyPath: string): Parsed<TlsIdentity> {
  const [cert, key] = [textOf(certPath), textOf(keyPath)];
  if (!cert.ok) return cert;
  if (!key.ok) return key;
  const identity = { cert: cert.value, key: key.value };
  const reason = unusable(identity);
  if (reason === null) return { ok: true, value: identity };
  return { ok: false, problems: [problem('server.tls', {}, { cert: certPath, key: keyPath, reason })] };
}

function textOf(path: string): Parsed<string> {
  const bytes = fileBytes(path);
  return bytes.ok ? { ok: true, value: Buffer.from(bytes.value).toString('utf8') } : bytes;
}

function unusable(identity: TlsIdentity): string | null {
  try {
    createSecureContext(identity);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
