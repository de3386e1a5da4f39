// Captures that SIPp plays as the audio of a call: tones and keys as the RTP packets they are on the wire.
import { toMulaw } from '../../audio/mulaw.ts';
import { tone } from '../../audio/tone.ts';
import { EVENTS, keyPayloads } from '../key-packets.ts';
import { formatRtp } from '../rtp-packet.ts';

const FRAME = 160;
const FRAME_MS = 20;
const ETHERNET = 1;
const SOURCE = 0x51_99;

/** A tone of so many Hz. */
export function tonePcap(hertz: number, seconds: number): Buffer {
  const bytes = toMulaw(tone(hertz, seconds));
  const count = Math.floor(bytes.length / FRAME);
  const packets = Array.from({ length: count }, (_, n) => {
    const payload = bytes.subarray(n * FRAME, (n + 1) * FRAME);
    const common = { marker: n === 0, sequence: n + 1, timestamp: n * FRAME, source: SOURCE };
    return { atMs: n * FRAME_MS, bytes: formatRtp({ type: 0, payload, ...common }) };
  });
  return pcap(packets);
}

/** One press of a key (RFC 4733). `nth` press of the call: another press is another time, or it counts as the same. */
export function keyPcap(key: string, nth: number): Buffer {
  const timestamp = (nth + 1) * 100_000;
  const packets = keyPayloads(key).flatMap((payloads, turn) =>
    payloads.map((payload, n) => {
      const sequence = (nth + 1) * 1_000 + turn + n;
      const rtp = formatRtp({ type: EVENTS, marker: turn === 0, sequence, timestamp, source: SOURCE, payload });
      return { atMs: turn * FRAME_MS, bytes: rtp };
    }),
  );
  return pcap(packets);
}

interface Timed {
  readonly atMs: number;
  readonly bytes: Buffer;
}

// libpcap's classic file format; SIPp puts its own addresses and ports in.
function pcap(packets: readonly Timed[]): Buffer {
  const head = Buffer.alloc(24);
  head.writeUInt32LE(0xa1b2c3d4, 0);
  head.writeUInt16LE(2, 4);
  head.writeUInt16LE(4, 6);
  head.writeUInt32LE(65_535, 16);
  head.writeUInt32LE(ETHERNET, 20);
  return Buffer.concat([head, ...packets.flatMap(({ atMs, bytes }) => record(atMs, frame(bytes)))]);
}

function record(atMs: number, bytes: Buffer): readonly Buffer[] {
  const head = Buffer.alloc(16);
  head.writeUInt32LE(1 + Math.floor(atMs / 1_000), 0);
  head.writeUInt32LE((atMs % 1_000) * 1_000, 4);
  head.writeUInt32LE(bytes.length, 8);
  head.writeUInt32LE(bytes.length, 12);
  return [head, bytes];
}

function frame(rtp: Buffer): Buffer {
  const ethernet = Buffer.alloc(14);
  ethernet.writeUInt16BE(0x0800, 12);
  const ip = Buffer.alloc(20);
  ip[0] = 0x45;
  ip.writeUInt16BE(20 + 8 + rtp.length, 2);
  ip[8] = 64;
  ip[9] = 17;
  ip.set([127, 0, 0, 1], 12);
  ip.set([127, 0, 0, 1], 16);
  const udp = Buffer.alloc(8);
  udp.writeUInt16BE(6_000, 0);
  udp.writeUInt16BE(6_000, 2);
  udp.writeUInt16BE(8 + rtp.length, 4);
  return Buffer.concat([ethernet, ip, udp, rtp]);
}
