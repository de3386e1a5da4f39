// µ-law (ITU-T G.711), the one codec of the test telephones: bytes to linear samples and back.

const BIAS = 0x84;
const CLIP = 32_635;

/** Linear 16-bit samples of µ-law bytes. */
export function fromMulaw(bytes: Uint8Array): Int16Array {
  return Int16Array.from(bytes, (byte) => DECODED[byte] ?? 0);
}

/** µ-law bytes of linear 16-bit samples. */
export function toMulaw(samples: Int16Array): Uint8Array {
  return Uint8Array.from(samples, encode);
}

function encode(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0;
  const magnitude = Math.min(Math.abs(sample), CLIP) + BIAS;
  const exponent = 24 - Math.clz32(magnitude >> 0);
  const mantissa = (magnitude >> (exponent + 3)) & 0x0f;
  return ~(sign | (exponent << 4) | mantissa) & 0xff;
}

function decode(byte: number): number {
  const inverted = ~byte & 0xff;
  const exponent = (inverted >> 4) & 0x07;
  const magnitude = (((inverted & 0x0f) << 3) + BIAS) << exponent;
  return inverted & 0x80 ? BIAS - magnitude : magnitude - BIAS;
}

const DECODED = Int16Array.from({ length: 256 }, (_, byte) => decode(byte));
