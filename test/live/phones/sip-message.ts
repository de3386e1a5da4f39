// SIP messages as text and as values (RFC 3261 §7). Knows no transaction and no call.

export type Headers = readonly (readonly [name: string, value: string])[];

export interface SipRequest {
  readonly kind: 'request';
  readonly method: string;
  readonly uri: string;
  readonly headers: Headers;
  readonly body: string;
}

export interface SipResponse {
  readonly kind: 'response';
  readonly status: number;
  readonly phrase: string;
  readonly headers: Headers;
  readonly body: string;
}

export type SipMessage = SipRequest | SipResponse;

/** The message, or undefined when the text is none (a keep-alive). */
export function parseSip(text: string): SipMessage | undefined {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const common = { headers: lines.map(parseHeader), body: rest.join('\r\n\r\n') };
  const status = /^SIP\/2\.0 (\d{3}) ?(.*)$/.exec(first);
  if (status) return { kind: 'response', status: Number(status[1]), phrase: status[2] ?? '', ...common };
  const request = /^([A-Z]+) (\S+) SIP\/2\.0$/.exec(first);
  return request ? { kind: 'request', method: request[1] ?? '', uri: request[2] ?? '', ...common } : undefined;
}

export function formatSip(message: SipMessage): string {
  const first =
    message.kind === 'request'
      ? `${message.method} ${message.uri} SIP/2.0`
      : `SIP/2.0 ${message.status} ${message.phrase}`;
  const length = ['Content-Length', String(Buffer.byteLength(message.body))] as const;
  const headers = [...message.headers, length].map(([name, value]) => `${name}: ${value}`);
  return `${[first, ...headers].join('\r\n')}\r\n\r\n${message.body}`;
}

/** The first header of this name, whatever its case. */
export function header(message: SipMessage, name: string): string | undefined {
  return headers(message, name)[0];
}

export function headers(message: SipMessage, name: string): readonly string[] {
  return message.headers.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
}

/** The `;name=value` of a header's value, without quotes. */
export function parameter(value: string | undefined, name: string): string | undefined {
  return new RegExp(`;\\s*${name}="?([^;"]*)`, 'i').exec(value ?? '')?.[1];
}

/** The URI of `"Anna" <sip:anna@host>;tag=x` or of `sip:anna@host`. */
export function uriOf(value: string | undefined): string {
  return /<([^>]*)>/.exec(value ?? '')?.[1] ?? (value ?? '').split(';')[0] ?? '';
}

/** The method that a response or a request is about (CSeq). */
export function methodOf(message: SipMessage): string {
  return (header(message, 'CSeq') ?? '').split(' ')[1] ?? '';
}

/** One line: `INVITE sip:bob@host`, `486 Busy Here (INVITE)`. */
export function summary(message: SipMessage): string {
  return message.kind === 'request'
    ? `${message.method} ${message.uri}`
    : `${message.status} ${message.phrase} (${methodOf(message)})`;
}

function parseHeader(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
