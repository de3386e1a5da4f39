import { describe, expect, test } from 'vitest';
import { fromMulaw, toMulaw } from './mulaw.ts';
import { joined, MUSIC, SAMPLE_RATE, silence, tone } from './tone.ts';
import { share, silentSpans, spansOfTone, tonesIn } from './tone-finder.ts';
import { fromWav, toWav } from './wav.ts';

const added = (a: Int16Array, b: Int16Array) => a.map((sample, n) => sample + (b[n] ?? 0));

describe('µ-law', () => {
  test('has the values that G.711 gives for its ends and its middle', () => {
    expect([...fromMulaw(Uint8Array.of(0x00, 0x80, 0x7f, 0xff, 0xf0, 0x8f))]).toEqual([
      -32_124, 32_124, 0, 0, 120, 16_764,
    ]);
    expect([...toMulaw(Int16Array.of(-32_768, 32_767, 0, 120, 16_764))]).toEqual([0x00, 0x80, 0xff, 0xf0, 0x8f]);
  });

  test('gives every byte back, but for the second zero', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);

    expect([...toMulaw(fromMulaw(bytes))]).toEqual([...bytes].map((byte) => (byte === 0x7f ? 0xff : byte)));
  });
});

describe('a WAV file', () => {
  const samples = joined(tone(440, 0.1), silence(0.1));

  test('is read back sample by sample', () => {
    expect(fromWav(toWav(samples))).toEqual(samples);
  });

  test('that is still being written is read to its end', () => {
    const file = toWav(samples);
    file.writeUInt32LE(0, 40);

    expect(fromWav(file)).toEqual(samples);
  });

  test('with more than sound in it is read past that', () => {
    const file = toWav(samples);
    const list = Buffer.from('LIST\x04\0\0\0abcd', 'latin1');

    expect(fromWav(Buffer.concat([file.subarray(0, 36), list, file.subarray(36)]))).toEqual(samples);
  });

  test('of another kind is refused', () => {
    const stereo = toWav(samples);
    stereo.writeUInt16LE(2, 22);

    expect(() => fromWav(stereo)).toThrow('not linear, mono, 8 kHz, 16 bit');
    expect(() => fromWav(Buffer.from('RIFF'))).toThrow('not a WAV file');
  });
});

describe('tones', () => {
  test('are found one after the other, with their instants', () => {
    const heard = joined(silence(0.2), tone(440, 0.4), silence(0.2), tone(MUSIC, 0.8));

    expect(tonesIn(heard)).toEqual([
      { hertz: 440, from: 0.2, to: 0.6 },
      { hertz: MUSIC, from: 0.8, to: 1.6 },
    ]);
    expect(silentSpans(heard)).toEqual([
      { from: 0, to: 0.2 },
      { from: 0.6, to: 0.8 },
    ]);
  });

  test.each([
    [300, 300],
    [440, 440],
    [697, 700],
    [1_633, 1_630],
    [2_500, 2_500],
    [3_300, 3_300],
  ])('of %i Hz survive µ-law and are found as %i Hz', (hertz, found) => {
    expect(tonesIn(fromMulaw(toMulaw(tone(hertz, 0.4))))).toEqual([{ hertz: found, from: 0, to: 0.4 }]);
  });

  test('are told from their neighbours', () => {
    expect(spansOfTone(tone(440, 0.4), 440)).toEqual([{ from: 0, to: 0.4 }]);
    expect(spansOfTone(tone(440, 0.4), 480)).toEqual([]);
    expect(spansOfTone(tone(440, 0.4), 400)).toEqual([]);
  });

  test('that sound together are both found', () => {
    const both = added(tone(700, 0.4), tone(900, 0.4));

    expect(spansOfTone(both, 700)).toEqual([{ from: 0, to: 0.4 }]);
    expect(spansOfTone(both, 900)).toEqual([{ from: 0, to: 0.4 }]);
    expect(spansOfTone(both, 800)).toEqual([]);
  });

  test('too quiet to be heard are silence', () => {
    const quiet = tone(440, 0.4).map((sample) => sample / 64);

    expect(tonesIn(quiet)).toEqual([]);
    expect(silentSpans(quiet)).toEqual([{ from: 0, to: 0.4 }]);
  });

  test('are not heard in noise, nor in a click', () => {
    let seed = 1;
    const noise = silence(1).map(() => {
      seed = (seed * 16_807) % 2_147_483_647;
      return (seed % 16_000) - 8_000;
    });
    const click = joined(silence(0.2), tone(440, 0.02), silence(0.2));

    expect(tonesIn(noise)).toEqual([]);
    expect(tonesIn(click)).toEqual([]);
  });

  test('have the share of the power that they have', () => {
    expect(share(tone(500, 0.04), 500)).toBeCloseTo(1, 3);
    expect(share(added(tone(500, 0.04), tone(1_000, 0.04)), 500)).toBeCloseTo(0.5, 3);
    expect(share(silence(0.04), 500)).toBe(0);
    expect(tone(500, 1)).toHaveLength(SAMPLE_RATE);
  });
});
