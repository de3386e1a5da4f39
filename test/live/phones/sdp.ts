// Session descriptions (RFC 8866): one µ-law audio stream, keys as telephone events (RFC 4733) if wished.

/** Where a party wants its audio. */
export interface MediaAddress {
  readonly address: string;
  readonly port: number;
  /** Payload type of telephone events; without it the party knows none. */
  readonly events?: number | undefined;
}

export type Direction = 'sendrecv' | 'sendonly' | 'inactive';

/** `version` must grow with each description of one call (RFC 3264 §8). */
export function writeSdp(media: MediaAddress, version: number, direction: Direction): string {
  const events = media.events === undefined ? [] : [`a=rtpmap:${media.events} telephone-event/8000`];
  const lines = [
    'v=0',
    `o=- 1 ${version} IN IP4 ${media.address}`,
    's=call',
    `c=IN IP4 ${media.address}`,
    't=0 0',
    `m=audio ${media.port} RTP/AVP ${['0', media.events].filter((type) => type !== undefined).join(' ')}`,
    'a=rtpmap:0 PCMU/8000',
    ...events,
    'a=ptime:20',
    `a=${direction}`,
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** Where the other party wants its audio; undefined when the text describes none. */
export function readSdp(text: string): MediaAddress | undefined {
  const address = /^c=IN IP4 (\S+)/m.exec(text)?.[1];
  const port = Number(/^m=audio (\d+) /m.exec(text)?.[1] ?? 0);
  const events = /^a=rtpmap:(\d+) telephone-event\/8000/m.exec(text)?.[1];
  if (address === undefined || port === 0) return undefined;
  return { address, port, ...(events !== undefined && { events: Number(events) }) };
}
