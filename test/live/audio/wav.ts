// WAV files as Asterisk writes and reads them: RIFF, linear 16-bit samples, 8,000 a second, one channel.
import { SAMPLE_RATE } from './tone.ts';

const HEADER = 44;

/** The whole file. */
export function toWav(samples: Int16Array): Buffer {
  const file = Buffer.alloc(HEADER + samples.length * 2);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(SAMPLE_RATE, 24);
  file.writeUInt32LE(SAMPLE_RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(samples.length * 2, 40);
  for (const [n, sample] of samples.entries()) file.writeInt16LE(sample, HEADER + n * 2);
  return file;
}

/**
 * The samples of such a file. Sizes in the header are not trusted: Asterisk sets them when it closes the file.
 * @throws when it is another kind of file
 */
export function fromWav(file: Buffer): Int16Array {
  const data = chunk(file, 'data');
  const format = chunk(file, 'fmt ');
  if (file.toString('latin1', 0, 4) !== 'RIFF' || !data || !format) throw new Error('not a WAV file');
  const kind = [format.readUInt16LE(0), format.readUInt16LE(2), format.readUInt32LE(4), format.readUInt16LE(14)];
  if (kind.join() !== [1, 1, SAMPLE_RATE, 16].join()) throw new Error(`not linear, mono, 8 kHz, 16 bit: ${kind}`);
  return Int16Array.from({ length: data.length >> 1 }, (_, n) => data.readInt16LE(n * 2));
}

function chunk(file: Buffer, name: string): Buffer | undefined {
  for (let at = 12; at + 8 <= file.length; ) {
    const size = file.readUInt32LE(at + 4);
    const isLast = name === 'data' && (size === 0 || at + 8 + size > file.length);
    if (file.toString('latin1', at, at + 4) === name)
      return file.subarray(at + 8, isLast ? file.length : at + 8 + size);
    at += 8 + size + (size % 2);
  }
  return undefined;
}
