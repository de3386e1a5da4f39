// What one party has heard, as one line of samples from the opening of its call: what came as packets where it came,
// silence where nothing came. Judges nothing.
import { fromMulaw } from '../audio/mulaw.ts';
import { SAMPLE_RATE } from '../audio/tone.ts';

export interface HeardPacket {
  readonly arrival: number;
  readonly source: number;
  readonly timestamp: number;
  readonly payload: Uint8Array;
}

const PER_MS = SAMPLE_RATE / 1_000;
// Packets that keep their step are joined without a gap, however unevenly the machine hands them on; up to 200 ms.
const JITTER = 200 * PER_MS;

export class HeardAudio {
  readonly #start: number;
  #samples = new Int16Array(SAMPLE_RATE * 10);
  #end = 0;
  #last: { readonly source: number; readonly next: number } | undefined;

  /** @param start instant of performance.now() that is second 0 */
  constructor(start: number) {
    this.#start = start;
  }

  add({ arrival, source, timestamp, payload }: HeardPacket): void {
    const now = Math.round((arrival - this.#start) * PER_MS);
    const isNext = this.#last?.source === source && this.#last.next === timestamp && now - this.#end < JITTER;
    const at = isNext ? this.#end : Math.max(this.#end, now - payload.length);
    this.#grow(at + payload.length);
    this.#samples.set(fromMulaw(payload), at);
    this.#end = at + payload.length;
    this.#last = { source, next: (timestamp + payload.length) >>> 0 };
  }

  /** All until now, silence included in which no packet came. */
  samples(now: number): Int16Array {
    const length = Math.max(this.#end, Math.round((now - this.#start) * PER_MS));
    this.#grow(length);
    return this.#samples.subarray(0, length);
  }

  #grow(length: number): void {
    if (length <= this.#samples.length) return;
    const larger = new Int16Array(2 * length);
    larger.set(this.#samples.subarray(0, this.#end));
    this.#samples = larger;
  }
}
