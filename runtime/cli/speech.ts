// Reading a text aloud into a WAV file that Asterisk plays. Which texts, and where the files go, is in prompts.ts.

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import wavefile from 'wavefile';
import type { Language } from '../../schema/documents.generated.ts';

/** A text as sound. */
export interface Speech {
  /** A WAV file: 16-bit PCM, mono, 8 kHz. */
  readonly wav: Uint8Array;
  readonly seconds: number;
}

/** The program that reads aloud is not installed. */
export class SpeechMissing extends Error {}

/** What reads aloud, and the package of Debian that has it. */
export const speechProgram = { program: 'espeak-ng', package: 'espeak-ng' } as const;

/** What Asterisk plays without converting it: `format_wav`. */
const sampleRate = 8_000;

/** Longer than the longest text of a directory takes. */
const timeoutMs = 60_000;

/** An even pace, that of the lengths in schema/prompts.ts. */
const wordsPerMinute = '150';

const voices = { en: 'en-us', fr: 'fr' } as const satisfies Record<Language, string>;

/**
 * Reads a text aloud. It goes to the program's standard input: whatever it holds, no shell and no option sees it.
 * Throws SpeechMissing, and whatever the program says.
 */
export async function spoken(text: string, language: Language, program: string = speechProgram.program) {
  const folder = await mkdtemp(join(tmpdir(), 'callchart-speech-'));
  try {
    const file = join(folder, 'speech.wav');
    await read(program, ['-v', voices[language], '-s', wordsPerMinute, '-b', '1', '--stdin', '-w', file], text);
    return forTelephone(await readFile(file).catch(noSound));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function read(program: string, args: readonly string[], text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, { timeout: timeoutMs }, (error, _out, complaint) => {
      if (error === null) resolve();
      else if (error.code === 'ENOENT') reject(new SpeechMissing(program, { cause: error }));
      else if (error.killed === true) reject(new Error(`no end after ${timeoutMs / 1000} s`, { cause: error }));
      else reject(new Error(complaint.trim() === '' ? error.message : complaint.trim(), { cause: error }));
    });
    child.stdin?.on('error', () => undefined); // a program that ended before it had read all: its end is told above
    child.stdin?.end(text);
  });
}

function noSound(cause: unknown): never {
  throw new Error('it wrote no sound', { cause });
}

/** The program speaks at 22.05 kHz; what a telephone cannot carry is filtered out before every third sample is kept. */
function forTelephone(file: Uint8Array): Speech {
  const sound = new wavefile.WaveFile(file);
  sound.toBitDepth('16');
  sound.toSampleRate(sampleRate, { method: 'sinc' });
  return { wav: sound.toBuffer(), seconds: sound.getSamples().length / sampleRate };
}
