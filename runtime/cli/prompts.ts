// `callchart prompts`: the sound files of all prompts, read aloud, for a gateway that plays files.

import { join } from 'node:path';
import type { Directory, Language } from '../../schema/documents.generated.ts';
import { type Problem, problem, shown } from '../../schema/problem.ts';
import { builtInPrompts } from '../../schema/prompts.ts';
import { type Parsed, parseAs } from '../../schema/validate.ts';
import type { CliCommand, CommandContext } from './command.ts';
import { exitCode, fileDocument, misused, parsedArgs, refused } from './options.ts';
import { type PromptFiles, promptFiles } from './prompt-files.ts';
import { SpeechMissing, speechProgram, spoken } from './speech.ts';

const help = `Usage: callchart prompts FOLDER [--directory FILE] [--force] [--json]

Reads the built-in prompts aloud, and those of a directory that have a text, in English and French, and writes
FOLDER/<language>/<prompt>.wav: 16-bit, mono, 8 kHz, as Asterisk plays it. A file that a person recorded stays.
Copy the folders en and fr to Asterisk's sounds/en/callchart and sounds/fr/callchart.

  --directory FILE  The company's own prompts; one of the same id takes the place of the built-in one.
  --force           Writes over files that a person recorded as well.
  --json            {written: [{file, seconds}], kept: [file], problems}

Needs ${speechProgram.program}. Ends with 0, with 1 when a prompt could not be read aloud, with 2 when a file cannot be read or written.`;

export const prompts: CliCommand = {
  summary: 'Make sound files of the prompts.',
  help,
  run(context) {
    const flag = { type: 'boolean' } as const;
    const parsed = parsedArgs(context, help, { directory: { type: 'string' }, force: flag, json: flag });
    if (parsed === null) return Promise.resolve(exitCode.unreadable);
    const { values, positionals } = parsed;
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) return Promise.resolve(misused(context, 'Name one folder.', help));
    return made(context, {
      folder,
      directory: values.directory,
      force: values.force === true,
      json: values.json === true,
    });
  },
};

interface Options {
  readonly folder: string;
  readonly directory: string | undefined;
  readonly force: boolean;
  readonly json: boolean;
}

/** A text to be read aloud. */
interface Reading {
  readonly prompt: string;
  readonly language: Language;
  readonly text: string;
  readonly file: string;
}

type Done =
  | { readonly kind: 'written'; readonly file: string; readonly seconds: number }
  | { readonly kind: 'kept'; readonly file: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

async function made(context: CommandContext, { folder, directory, force, json }: Options): Promise<number> {
  const company = directory === undefined ? null : companyPrompts(directory);
  if (company?.ok === false) return refused(context, json, [{ file: directory ?? '', problems: company.problems }]);
  const files = promptFiles(folder);
  const all: Done[] = [];
  for (const reading of readingsOf(company?.value ?? [])) {
    if (context.ending.aborted) break;
    const done = await read(reading, { folder, files, force });
    all.push(done);
    if (!json) say(context, done);
    if (done.kind === 'failed' && isFinal(done.problem)) break;
  }
  return told(context, { folder, json, all });
}

/** The directory's own, or its problems. */
function companyPrompts(file: string): Parsed<Directory['prompts']> {
  const read = fileDocument(file);
  if (!read.ok) return read;
  if (read.value.kind !== 'directory') return { ok: false, problems: [problem('document.kind-unknown')] };
  const parsed = parseAs('directory', read.value.value);
  return parsed.ok ? { ok: true, value: parsed.value.prompts } : parsed;
}

/** Music is no text to be read, whoever names it. */
const music = 'music-on-hold';

function readingsOf(company: Directory['prompts']): readonly Reading[] {
  const own = (company ?? []).map(({ id, text }) => [id, text] as const);
  const texts = new Map<string, Readonly<Partial<Record<Language, string>>>>([
    ...Object.entries(builtInPrompts),
    ...own,
  ]);
  texts.delete(music);
  return [...texts].flatMap(([prompt, text]) =>
    (['en', 'fr'] as const).flatMap((language) => {
      const said = text[language]?.trim() ?? '';
      return said === '' ? [] : [{ prompt, language, text: said, file: `${language}/${prompt}.wav` }];
    }),
  );
}

async function read(
  { prompt, language, text, file }: Reading,
  { folder, files, force }: { readonly folder: string; readonly files: PromptFiles; readonly force: boolean },
): Promise<Done> {
  try {
    if (!force && files.isRecorded(file)) return { kind: 'kept', file };
    const { wav, seconds } = await spoken(text, language);
    files.write(file, wav);
    return { kind: 'written', file, seconds: Math.round(seconds * 10) / 10 };
  } catch (error) {
    if (error instanceof SpeechMissing)
      return { kind: 'failed', problem: problem('prompts.speech-missing', {}, speechProgram) };
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code !== null)
      return {
        kind: 'failed',
        problem: problem('prompts.not-written', {}, { path: join(folder, file), reason: code }),
      };
    const reason = shown(error instanceof Error ? error.message : String(error));
    return { kind: 'failed', problem: problem('prompts.speech-failed', {}, { prompt, language, reason }) };
  }
}

/** The next prompt would fail just so. */
function isFinal({ code }: Problem): boolean {
  return code !== 'prompts.speech-failed';
}

function say({ print }: CommandContext, done: Done): void {
  if (done.kind === 'written') print(`${done.file}  ${done.seconds.toFixed(1)} s`);
  if (done.kind === 'kept') print(`${done.file}  kept as it was recorded`);
}

function told(
  context: CommandContext,
  { folder, json, all }: { readonly folder: string; readonly json: boolean; readonly all: readonly Done[] },
): number {
  const written = all.flatMap((done) => (done.kind === 'written' ? [{ file: done.file, seconds: done.seconds }] : []));
  const kept = all.flatMap((done) => (done.kind === 'kept' ? [done.file] : []));
  const problems = all.flatMap((done) => (done.kind === 'failed' ? [done.problem] : []));
  if (json) context.print(JSON.stringify({ written, kept, problems }, null, 2));
  else {
    for (const found of problems) context.complain(`${found.message} ${found.remedy}`);
    context.print(`${folder}: ${written.length} written, ${kept.length} kept.`);
  }
  if (problems.length === 0) return exitCode.sound;
  return problems.some(isFinal) ? exitCode.unreadable : exitCode.faults;
}
