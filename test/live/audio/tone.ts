// The tones that tests speak with: each prompt, each party and the music has its own frequency, so that a recording
// tells who was heard. 8,000 samples a second, 16 bits, as on the telephone.

export const SAMPLE_RATE = 8_000;

/** Hz of the music on hold; 440 Hz is the ringing and the busy tone (France). */
export const MUSIC = 620;

const LEVEL = 8_000;

/** A sine of this many Hz; seconds may be fractions. */
export function tone(hertz: number, seconds: number): Int16Array {
  const step = (2 * Math.PI * hertz) / SAMPLE_RATE;
  return Int16Array.from({ length: Math.round(seconds * SAMPLE_RATE) }, (_, n) =>
    Math.round(LEVEL * Math.sin(step * n)),
  );
}

export function silence(seconds: number): Int16Array {
  return new Int16Array(Math.round(seconds * SAMPLE_RATE));
}

/** One after the other. */
export function joined(...parts: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
