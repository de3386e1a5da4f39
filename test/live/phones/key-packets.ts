// Keys as telephone events (RFC 4733 §2.3): the payloads of one press of 100 ms, and the key that a payload means.

/** The payload type that the test telephones offer for telephone events. */
export const EVENTS = 101;

const KEYS = '0123456789*#ABCD';
const STEP = 160;
const STEPS = 5;
const VOLUME = 10;
const END = 0x80;

/**
 * What to send in each turn of 20 ms; all bear the timestamp of the first. The end is sent three times (§2.5.1.4).
 * @throws when there is no such key
 */
export function keyPayloads(key: string): readonly (readonly Uint8Array[])[] {
  const event = KEYS.indexOf(key);
  if (event < 0 || key.length !== 1) throw new Error(`a telephone has no key ${key}`);
  const held = Array.from({ length: STEPS }, (_, n) => [payload(event, VOLUME, (n + 1) * STEP)]);
  const end = payload(event, END | VOLUME, STEPS * STEP);
  return [...held, [end, end, end]];
}

/** The key whose end a payload tells; undefined while it is held. */
export function endedKey(bytes: Uint8Array): string | undefined {
  const [event = 255, flags = 0] = bytes;
  return (flags & END) === 0 ? undefined : KEYS[event];
}

function payload(event: number, flags: number, duration: number): Uint8Array {
  return Uint8Array.of(event, flags, duration >> 8, duration & 0xff);
}
