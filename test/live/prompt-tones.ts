// The prompts as tones of their own, so that a test hears which one is played, and in which language.

import { builtInPrompts } from '../../schema/prompts.ts';
import { exampleDirectory } from '../flows/examples.ts';
import { tone } from './audio/tone.ts';
import { toWav } from './audio/wav.ts';

export type Language = 'en' | 'fr';

const prompts = [...Object.keys(builtInPrompts), ...exampleDirectory().prompts.map(({ id }) => id)];

/** Hz of a prompt; two languages are 35 Hz apart, two prompts 70, between 700 and 3,300. */
export function promptTone(prompt: string, language: Language): number {
  const place = prompts.indexOf(prompt);
  if (place < 0) throw new Error(`no prompt is called ${prompt}`);
  return 700 + 70 * place + (language === 'en' ? 35 : 0);
}

/** The sound files of all prompts, each as long as told: by path below Asterisk's folder of sounds. */
export function promptSounds(secondsOf: (prompt: string) => number): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    prompts.flatMap((prompt) =>
      (['en', 'fr'] as const).map((language) => [
        `${language}/callchart/${prompt}.wav`,
        toWav(tone(promptTone(prompt, language), secondsOf(prompt))),
      ]),
    ),
  );
}
