import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import wavefile from 'wavefile';
import { prompts } from '../../runtime/cli/prompts.ts';
import { spoken } from '../../runtime/cli/speech.ts';
import type { Directory } from '../../schema/documents.generated.ts';
import { builtInPrompts } from '../../schema/prompts.ts';
import { directory } from '../host/company.ts';
import { file, run } from './run-command.ts';

const isInstalled = canSpeak();

function canSpeak(): boolean {
  try {
    execFileSync('espeak-ng', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const path = process.env.PATH;

afterEach(() => {
  process.env.PATH = path;
});

/** A folder of its own, gone after the test. */
const emptyFolder = () => join(dirname(file('beside', '')), 'sounds');

/** A directory with prompts of its own, as a file. */
const directoryWith = (own: Directory['prompts']) => file('directory.json', { ...directory, prompts: own });

/** A program of this name that does what a shell script says, before all others. */
function programThat(script: string): void {
  const program = file('espeak-ng', `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  process.env.PATH = `${dirname(program)}${delimiter}${path}`;
}

// Without the program that reads aloud only what is said about that can be looked at.
describe.runIf(isInstalled)('callchart prompts', () => {
  test('makes every built-in prompt but the music, in both languages, as Asterisk plays it', async () => {
    const folder = emptyFolder();

    const { code, out } = await run(prompts, [folder, '--json']);

    const { written, kept, problems } = JSON.parse(out);
    expect([code, kept, problems]).toEqual([0, [], []]);
    const spokenPrompts = Object.entries(builtInPrompts).filter(([id]) => id !== 'music-on-hold');
    expect(written).toHaveLength(2 * spokenPrompts.length);
    let looked = 0;
    for (const [id, { seconds }] of spokenPrompts) {
      for (const language of ['en', 'fr']) {
        const { fmt, bitDepth, ...sound } = new wavefile.WaveFile(readFileSync(join(folder, language, `${id}.wav`)));
        expect([fmt, bitDepth], id).toMatchObject([{ audioFormat: 1, numChannels: 1, sampleRate: 8_000 }, '16']);
        const length = Reflect.get(sound.data, 'chunkSize') / 16_000;
        expect(length, `${id} ${language}`).toBeGreaterThan(seconds / 2);
        expect(length, `${id} ${language}`).toBeLessThan(seconds * 1.5);
        looked += 1;
      }
    }
    expect(looked).toBe(32);
  });

  test('makes the company’s own as well, in the languages that they have, and in place of a built-in one', async () => {
    const folder = emptyFolder();
    const long = 'Our offices moved to another street. '.repeat(8);
    const own = [
      { id: 'summer', text: { fr: 'Nous sommes fermés au mois d’août.' } },
      { id: 'welcome', text: { en: long, fr: 'Bonjour.' } },
      { id: 'silent', text: { en: '  ' } },
    ];

    const { code, out } = await run(prompts, [folder, '--directory', directoryWith(own), '--json']);

    expect(code).toBe(0);
    const seconds = new Map(
      JSON.parse(out).written.map((each: { file: string; seconds: number }) => [each.file, each.seconds]),
    );
    expect(seconds.get('en/welcome.wav')).toBeGreaterThan(builtInPrompts.welcome.seconds * 3);
    expect(seconds.get('fr/summer.wav')).toBeGreaterThan(1);
    expect([...seconds.keys()].filter((name) => /summer|silent/.test(String(name)))).toEqual(['fr/summer.wav']);
  });

  test('keeps what a person recorded, and makes anew what it made itself', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'en'), { recursive: true });
    const recorded = join(folder, 'en', 'welcome.wav');
    writeFileSync(recorded, 'the voice of a person');

    const first = await run(prompts, [folder]);
    const second = await run(prompts, [
      folder,
      '--directory',
      directoryWith([{ id: 'menu', text: { en: 'Choose.' } }]),
    ]);
    const kept = readFileSync(recorded, 'utf8');
    const forced = await run(prompts, [folder, '--force']);

    expect(first.out).toContain('en/welcome.wav  kept as it was recorded');
    expect(first.out).toMatch(/: 31 written, 1 kept\.$/);
    expect(second.out).toMatch(/: 30 written, 1 kept\.$/);
    expect(kept).toBe('the voice of a person');
    expect(forced.out).toMatch(/: 32 written, 0 kept\.$/);
    expect(readFileSync(recorded).toString('latin1', 0, 4)).toBe('RIFF');
    expect(readdirSync(join(folder, 'en')).filter((name) => !name.endsWith('.wav'))).toEqual([]);
  });

  test.each([
    ['options', '--version'],
    ['commands of a shell', '$(touch planted) `touch planted`; touch planted | touch planted'],
    ['marks of speech', '<speak><audio src="/etc/passwd"/></speak> [[h@l_oU]] & \\ "'],
    ['nothing that is said aloud', '♪ … ♪'],
  ])('reads %s as a text', async (_what, text) => {
    const { wav, seconds } = await spoken(text, 'en');

    expect(Buffer.from(wav).toString('latin1', 0, 4)).toBe('RIFF');
    expect(seconds).toBeGreaterThanOrEqual(0);
    expect(existsSync('planted')).toBe(false);
  });

  test('reads the longest text that a directory may hold', async () => {
    const { seconds } = await spoken('appel '.repeat(333), 'fr');

    expect(seconds).toBeGreaterThan(60);
    expect(seconds).toBeLessThan(600);
  });
});

describe('callchart prompts, when it cannot', () => {
  test('says how to get the program that reads aloud', async () => {
    process.env.PATH = dirname(file('nothing', ''));

    const { code, err, out } = await run(prompts, [emptyFolder()]);

    expect(code).toBe(2);
    expect(err).toContain('apt-get install espeak-ng');
    expect(err.split('\n')).toHaveLength(1);
    expect(out).toMatch(/: 0 written, 0 kept\.$/);
  });

  test.each([
    ['complains', 'cat > /dev/null; echo "no such voice" >&2; exit 1', 'no such voice'],
    ['writes no sound', 'cat > /dev/null; for last; do :; done; echo "no sound" > "$last"', ''],
    ['reads nothing and fails', 'exit 3', ''],
    ['reads nothing and is content', 'exit 0', 'it wrote no sound'],
  ])('tells of each prompt when the program %s', async (_what, script, reason) => {
    programThat(script);

    const { code, out } = await run(prompts, [emptyFolder(), '--json']);

    const { written, problems } = JSON.parse(out);
    expect([code, written]).toEqual([1, []]);
    expect(problems).toHaveLength(32);
    expect(problems[0]).toMatchObject({ code: 'prompts.speech-failed', params: { prompt: 'press-1-to-accept' } });
    expect(problems[0].message).toContain(reason);
  });

  test.runIf(isInstalled)('names the file that it may not write', async () => {
    const blocked = file('a-file', '');

    const { code, err } = await run(prompts, [join(blocked, 'sounds')]);

    expect(code).toBe(2);
    expect(err).toContain(join('sounds', 'en', 'press-1-to-accept.wav'));
  });

  test.each([
    ['no folder', [], 'Name one folder.'],
    ['two folders', ['a', 'b'], 'Name one folder.'],
    ['an unknown option', ['a', '--loud'], '--loud'],
    ['a directory that is not there', ['a', '--directory', 'nowhere.json'], 'nowhere.json'],
  ])('refuses %s', async (_what, args, sentence) => {
    const { code, err } = await run(prompts, args);

    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  test('refuses a flow in the place of the directory', async () => {
    const { code, err } = await run(prompts, ['a', '--directory', file('flow.json', { nodes: [] })]);

    expect(code).toBeGreaterThan(0);
    expect(err).not.toBe('');
  });
});
