// RTP packets (RFC 3550 §5.1) without extensions and padding, as telephones on one machine exchange them.

export interface RtpPacket {
  readonly type: number;
  readonly marker: boolean;
  readonly sequence: number;
  readonly timestamp: number;
  readonly source: number;
  readonly payload: Uint8Array;
}

const HEADER = 12;
const VERSION = 0x80;

export function formatRtp(packet: RtpPacket): Buffer {
  const bytes = Buffer.alloc(HEADER + packet.payload.length);
  bytes[0] = VERSION;
  bytes[1] = (packet.marker ? 0x80 : 0) | packet.type;
  bytes.writeUInt16BE(packet.sequence & 0xffff, 2);
  bytes.writeUInt32BE(packet.timestamp >>> 0, 4);
  bytes.writeUInt32BE(packet.source, 8);
  bytes.set(packet.payload, HEADER);
  return bytes;
}

/** The packet, or undefined when the bytes are none. */
export function parseRtp(bytes: Buffer): RtpPacket | undefined {
  if (bytes.length < HEADER || ((bytes[0] ?? 0) & 0xc0) !== VERSION) return undefined;
  const second = bytes[1] ?? 0;
  const sources = ((bytes[0] ?? 0) & 0x0f) * 4;
  return {
    type: second & 0x7f,
    marker: (second & 0x80) !== 0,
    sequence: bytes.readUInt16BE(2),
    timestamp: bytes.readUInt32BE(4),
    source: bytes.readUInt32BE(8),
    payload: bytes.subarray(HEADER + sources),
  };
}
