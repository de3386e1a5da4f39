// Which tones are in a recording, and when: Goertzel's filter on short frames. Pure; knows no call and no file.
import { SAMPLE_RATE } from './tone.ts';

/** Seconds from the beginning of the samples. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface ToneSpan extends Span {
  /** The loudest frequency, to 10 Hz. */
  readonly hertz: number;
}

const FRAME = 320;
// Below this (effective value of a frame) it is silence; a full tone of the tests has 5,600.
const QUIET = 150;
// Of the power of a frame; two parties at once have a half each.
const SHARE = 0.25;
const SEARCHED = { from: 200, to: 3_400, step: 10 };
// The shortest that counts: a click is no tone.
const SHORTEST = 0.06;

/** When a tone of this many Hz sounds, others beside it or not. Frames of 40 ms: tones within 30 Hz are the same. */
export function spansOfTone(samples: Int16Array, hertz: number): readonly Span[] {
  const frames = framesOf(samples).map((frame) => !isQuiet(frame) && share(frame, hertz) > SHARE);
  return runs(frames).flatMap(({ value, span }) => (value ? [span] : []));
}

/** What sounds, one after the other: the loudest tone of each moment. Silence and noise are left out. */
export function tonesIn(samples: Int16Array): readonly ToneSpan[] {
  const steady: number[] = [];
  for (const hertz of framesOf(samples).map(loudestTone)) {
    const last = steady.at(-1) ?? 0;
    steady.push(isNear(hertz, last) ? last : hertz);
  }
  return runs(steady).flatMap(({ value, span }) => (value > 0 ? [{ hertz: value, ...span }] : []));
}

/** When nothing sounds. */
export function silentSpans(samples: Int16Array): readonly Span[] {
  return runs(framesOf(samples).map(isQuiet)).flatMap(({ value, span }) => (value ? [span] : []));
}

/** The part of the power of these samples that is at this frequency: 1 for a pure tone, 0 for none. */
export function share(samples: Int16Array, hertz: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / SAMPLE_RATE);
  let [last, beforeLast, power] = [0, 0, 0];
  for (const sample of samples) {
    [last, beforeLast] = [sample + turn * last - beforeLast, last];
    power += sample * sample;
  }
  const found = last * last + beforeLast * beforeLast - turn * last * beforeLast;
  return power === 0 ? 0 : Math.min(1, (2 * found) / (samples.length * power));
}

function framesOf(samples: Int16Array): readonly Int16Array[] {
  const count = Math.floor(samples.length / FRAME);
  return Array.from({ length: count }, (_, n) => samples.subarray(n * FRAME, (n + 1) * FRAME));
}

function isQuiet(frame: Int16Array): boolean {
  return Math.sqrt(frame.reduce((sum, sample) => sum + sample * sample, 0) / frame.length) < QUIET;
}

function loudestTone(frame: Int16Array): number {
  if (isQuiet(frame)) return 0;
  let best = { hertz: 0, share: SHARE };
  for (let hertz = SEARCHED.from; hertz <= SEARCHED.to; hertz += SEARCHED.step) {
    const found = share(frame, hertz);
    if (found > best.share) best = { hertz, share: found };
  }
  return best.hertz;
}

function isNear(a: number, b: number): boolean {
  return a > 0 && b > 0 && Math.abs(a - b) <= 2 * SEARCHED.step;
}

function runs<T>(values: readonly T[]): readonly { readonly value: T; readonly span: Span }[] {
  const found: { value: T; span: Span }[] = [];
  for (const [n, value] of values.entries()) {
    const last = found.at(-1);
    const to = ((n + 1) * FRAME) / SAMPLE_RATE;
    if (last && last.value === value) last.span = { from: last.span.from, to };
    else found.push({ value, span: { from: (n * FRAME) / SAMPLE_RATE, to } });
  }
  return found.filter(({ span }) => span.to - span.from >= SHORTEST);
}
