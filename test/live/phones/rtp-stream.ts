// The audio of one call: 20 ms packets of µ-law out (RFC 3551), keys as telephone events, and all that comes in kept
// with the instant of its arrival. What was heard is judged elsewhere.
import { createSocket, type Socket } from 'node:dgram';
import { toMulaw } from '../audio/mulaw.ts';
import { silence, tone } from '../audio/tone.ts';
import { HeardAudio } from './heard-audio.ts';
import { EVENTS, endedKey, keyPayloads } from './key-packets.ts';
import { formatRtp, parseRtp, type RtpPacket } from './rtp-packet.ts';
import type { MediaAddress } from './sdp.ts';

/** What a party says: a tone of so many Hz, what it hears, silence, or nothing at all, not even packets. */
export type Voice = number | 'echo' | 'silence' | 'no packets';

interface Turn {
  readonly payloads?: readonly Uint8Array[];
  readonly isFirst?: boolean;
  readonly done?: () => void;
}

const FRAME = 160;
const FRAME_MS = 20;
const PCMU = 0;
// A machine that was held up sends what is due at once, unless that is more than this.
const MOST_BEHIND = 25;
// Keys need a gap, or two presses of one key are one.
const GAP: readonly Turn[] = [{}, {}, {}, {}];

export class RtpStream {
  readonly heard: HeardAudio;
  readonly address: string;
  readonly port: number;
  voice: Voice = 'silence';
  /** Keys that came as telephone events, in order. */
  readonly keys: string[] = [];
  readonly #socket: Socket;
  readonly #started: number;
  readonly #source: number;
  #remote: MediaAddress | undefined;
  #timer: NodeJS.Timeout | undefined;
  #sequence = 0;
  #frames = 0;
  #keyFrame = 0;
  #lastKey = -1;
  #turns: Turn[] = [];
  #loop: { readonly voice: Voice; readonly bytes: Uint8Array } = { voice: 'silence', bytes: loopOf('silence') };

  static async open(address: string): Promise<RtpStream> {
    const socket = createSocket('udp4');
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.bind(0, address, resolve);
    });
    return new RtpStream(socket);
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#started = performance.now();
    this.address = socket.address().address;
    this.port = socket.address().port;
    this.#source = this.port;
    this.heard = new HeardAudio(this.#started);
    socket.on('message', (bytes) => this.#receive(bytes));
    // A peer that is gone answers with ICMP; the call learns it by SIP.
    socket.on('error', () => {});
  }

  /** Whether it is known where to send to. */
  get isConnected(): boolean {
    return this.#remote !== undefined;
  }

  /** Will send to this address; again after a new session description. */
  connect(remote: MediaAddress): void {
    this.#remote = remote;
  }

  /** Sends from now on. */
  start(): void {
    if (this.#timer) return;
    this.#frames = this.#due();
    this.#timer = setInterval(() => this.#sendDue(), FRAME_MS);
  }

  /** Sends no more; still hears. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    for (const { done } of this.#turns) done?.();
    this.#turns = [];
  }

  /** Resolves when the key is up again; keys pressed at once follow each other. Needs a stream that sends. */
  press(key: string): Promise<void> {
    const turns = keyPayloads(key).map((payloads, n) => ({ payloads, isFirst: n === 0 }));
    return new Promise((done) => this.#turns.push(...turns, ...GAP, { done }));
  }

  async close(): Promise<void> {
    this.stop();
    await new Promise<void>((resolve) => this.#socket.close(() => resolve()));
  }

  #due(): number {
    return Math.floor((performance.now() - this.#started) / FRAME_MS);
  }

  #sendDue(): void {
    const due = this.#due();
    this.#frames = Math.max(this.#frames, due - MOST_BEHIND);
    for (; this.#frames < due; this.#frames += 1) this.#sendTurn();
  }

  #sendTurn(): void {
    const turn = this.#turns.shift();
    turn?.done?.();
    if (turn?.isFirst) this.#keyFrame = this.#frames;
    if (turn?.payloads) for (const payload of turn.payloads) this.#sendKey(payload, turn.isFirst ?? false);
    else if (this.voice !== 'echo' && this.voice !== 'no packets') this.#sendAudio(this.#said());
  }

  #said(): Uint8Array {
    if (this.#loop.voice !== this.voice) this.#loop = { voice: this.voice, bytes: loopOf(this.voice) };
    const at = (this.#frames * FRAME) % this.#loop.bytes.length;
    return this.#loop.bytes.subarray(at, at + FRAME);
  }

  #sendAudio(payload: Uint8Array): void {
    this.#send({ type: PCMU, marker: false, timestamp: this.#frames * FRAME, payload });
  }

  #sendKey(payload: Uint8Array, marker: boolean): void {
    this.#send({ type: this.#remote?.events ?? EVENTS, marker, timestamp: this.#keyFrame * FRAME, payload });
  }

  #send(packet: Omit<RtpPacket, 'sequence' | 'source'>): void {
    if (!this.#remote) return;
    this.#sequence += 1;
    const bytes = formatRtp({ ...packet, sequence: this.#sequence, source: this.#source });
    this.#socket.send(bytes, this.#remote.port, this.#remote.address);
  }

  #receive(bytes: Buffer): void {
    const packet = parseRtp(bytes);
    if (packet?.type === PCMU) this.heard.add({ ...packet, arrival: performance.now() });
    if (packet?.type === PCMU && this.voice === 'echo') this.#sendAudio(packet.payload);
    if (packet?.type === EVENTS) this.#receiveKey(packet);
  }

  // The end of a key comes three times, with the timestamp of its beginning.
  #receiveKey({ payload, timestamp }: RtpPacket): void {
    const key = endedKey(payload);
    if (key === undefined || this.#lastKey === timestamp) return;
    this.#lastKey = timestamp;
    this.keys.push(key);
  }
}

// One second, so that a tone of whole Hz goes on without a step.
function loopOf(voice: Voice): Uint8Array {
  return toMulaw(typeof voice === 'number' ? tone(voice, 1) : silence(1));
}
