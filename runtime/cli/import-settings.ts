// `callchart import-settings`: settings of the public API as a document of ours, with a report.

import { type Problem, problem } from '../../schema/problem.ts';
import { readJson } from '../../schema/read-document.ts';
import type { Parsed } from '../../schema/validate.ts';
import { offsetPeriods } from '../calendar/offset-periods.ts';
import { type ImportedSettings, importSettings as imported } from '../call-handling/public-api/import-settings.ts';
import type { ImportKnowledge } from '../call-handling/public-api/reply-entry.ts';
import type { CliCommand, CommandContext } from './command.ts';
import { exitCode, exitCodeOf, fileBytes, misused, parsedArgs, problemLine, refused, writtenFile } from './options.ts';

const help = `Usage: callchart import-settings FILE [--time-zone ZONE] [--out FILE] [--json]

Reads what GET /phone/extension/{id}/call_handling/settings of the public API answers, and writes the settings document
that it becomes. Says what was taken, what was guessed and what is left over, each with its place in FILE.

  --time-zone ZONE  The extension's time zone, such as Europe/Paris: the answer does not say it. Default: holidays are
                    read as UTC, and hours take the zone of the site.
  --out FILE        Where to the settings go; default: the standard output, and the report to the standard error.
  --json            {settings, taken, guessed, leftOver, untouched}; untouched is what an export gives back

Ends with 0 when settings came of it, whatever is left over; with 1 when FILE is no such answer, with 2 when it cannot
be read or the settings cannot be written.`;

export const importSettings: CliCommand = {
  summary: 'Turn call-handling settings of the public API into ours.',
  help,
  run(context) {
    return Promise.resolve(importedFile(context));
  },
};

function importedFile(context: CommandContext): number {
  const options = { 'time-zone': { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } } as const;
  const parsed = parsedArgs(context, help, options);
  if (parsed === null) return exitCode.unreadable;
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) return misused(context, 'One file, please.', help);
  const zone = values['time-zone'];
  if (zone !== undefined && offsetPeriods(zone) === null) {
    return misused(context, problem('schedule.time-zone-unknown', {}, { timeZone: zone }).message, help);
  }
  const read = fileJson(file);
  if (!read.ok) return refused(context, values.json === true, [{ file, problems: read.problems }]);
  const known: ImportKnowledge = zone === undefined ? {} : { timeZone: zone };
  return told(context, file, imported(read.value, known), { out: values.out, json: values.json === true });
}

function fileJson(file: string): Parsed<unknown> {
  const bytes = fileBytes(file);
  return bytes.ok ? readJson(bytes.value) : bytes;
}

interface Wanted {
  readonly out: string | undefined;
  readonly json: boolean;
}

function told(context: CommandContext, file: string, result: ImportedSettings, { out, json }: Wanted): number {
  const text = JSON.stringify(result.settings, null, 2);
  const code = exitCodeOf(result.leftOver);
  const say = out === undefined ? context.complain : context.print;
  if (json) context.print(JSON.stringify(result, null, 2));
  else for (const line of report(file, result)) say(line);
  if (code !== exitCode.sound) return code;
  if (out !== undefined) return writtenFile(context, out, `${text}\n`);
  if (!json) context.print(text);
  return code;
}

function report(file: string, { taken, guessed, leftOver }: ImportedSettings): readonly string[] {
  return [
    `${taken.length} taken, ${guessed.length} guessed, ${leftOver.length} left over.`,
    ...taken.map(({ from, to }) => `taken      ${from} → ${to}`),
    ...section('guessed', file, guessed),
    ...section('left over', file, leftOver),
  ];
}

function section(word: string, file: string, problems: readonly Problem[]): readonly string[] {
  return problems.map((each) => `${word.padEnd(10)} ${problemLine(file, each)}`);
}
