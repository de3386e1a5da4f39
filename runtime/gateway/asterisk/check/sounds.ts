// Which of the built-in prompts can be played, in both languages.

import { problem } from '../../../../schema/problem.ts';
import { builtInPrompts, isBuiltInPrompt } from '../../../../schema/prompts.ts';
import { coreSounds } from '../sounds.ts';
import { type Check, type Finding, listOf, ok, textAt, wrong } from './finding.ts';

const languages = ['en', 'fr'] as const;

export const checkSounds: Check = async ({ settings: { sounds: folder } }, requests) => {
  const reply = await requests.request({ method: 'GET', path: 'sounds' });
  if (reply.status !== 200) return []; // without res_ari_sounds, which the modules tell
  const known = new Set(listOf(reply).flatMap(soundKeys));
  return languages.map((language) => languageFinding(known, language, folder));
};

/** `fr/callchart/welcome` for each language that has the sound. */
function soundKeys(sound: object): readonly string[] {
  const formats: unknown = 'formats' in sound ? sound.formats : [];
  if (!Array.isArray(formats)) return [];
  return formats.map((format: unknown) => `${textAt(format, 'language')}/${textAt(sound, 'id')}`);
}

function languageFinding(known: ReadonlySet<string>, language: string, folder: string): Finding {
  const prompts = Object.keys(builtInPrompts).filter(isBuiltInPrompt);
  const toPlay = prompts.filter((prompt) => coreSounds[prompt] !== 'music');
  const own = toPlay.filter((prompt) => known.has(`${language}/${folder}/${prompt}`));
  const others = toPlay.filter((prompt) => !own.includes(prompt));
  const silent = others.filter((prompt) => {
    const core = coreSounds[prompt];
    return !Array.isArray(core) || !core.every((name) => known.has(`${language}/${name}`));
  });
  const counts = `${own.length} of ${toPlay.length} prompts in ${folder}, ${others.length - silent.length} by Asterisk’s own sounds`;
  if (silent.length === 0) return ok('sounds', `${language}: ${counts}.`);
  const params = { language, folder, prompts: silent.join(', ') };
  return wrong('sounds', problem('asterisk.check-sounds', {}, params));
}
