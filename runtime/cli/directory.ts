// `callchart directory`: brings a directory to a running server, or fetches the one that it has.

import { readJson } from '../../schema/read-document.ts';
import { type Parsed, parseAs } from '../../schema/validate.ts';
import type { CliCommand, CommandContext } from './command.ts';
import { exitCode, fileBytes, misused, parsedArgs, refused, writtenFile } from './options.ts';
import { askServer } from './server-client.ts';

const help = `Usage: callchart directory import FILE [--json]
       callchart directory export [--out FILE] [--json]

Brings the people, devices, extensions, schedules, mailboxes and prompts of a file to the server of CALLCHART_URL
(default http://localhost:4400) in place of those it has, or writes those it has.

  --out FILE  Where to; default: the standard output.
  --json      import: {problems}; export: the directory, or {problems}

Ends with 0, with 1 when it is refused, with 2 when the file cannot be read or written, or no server answers.`;

export const directory: CliCommand = {
  summary: 'Import or export the directory of a running server.',
  help,
  run(context) {
    const parsed = parsedArgs(context, help, { out: { type: 'string' }, json: { type: 'boolean' } });
    if (parsed === null) return Promise.resolve(exitCode.unreadable);
    const { values, positionals } = parsed;
    const [what, file, ...others] = positionals;
    const json = values.json === true;
    if (what === 'import' && file !== undefined && others.length === 0) return imported(context, file, json);
    if (what === 'export' && file === undefined) return exported(context, values.out, json);
    return Promise.resolve(misused(context, 'Import a file, or export.', help));
  },
};

async function imported(context: CommandContext, file: string, json: boolean): Promise<number> {
  const read = directoryFile(file);
  const answer = read.ok ? await askServer(context, { method: 'PUT', path: '/api/directory', body: read.value }) : read;
  if (!answer.ok) return refused(context, json, [{ file, problems: answer.problems }]);
  context.print(json ? JSON.stringify({ problems: [] }) : `${file} is now the directory.`);
  return exitCode.sound;
}

async function exported(context: CommandContext, out: string | undefined, json: boolean): Promise<number> {
  const answer = await askServer(context, { method: 'GET', path: '/api/directory' });
  if (!answer.ok) return refused(context, json, [{ file: 'directory', problems: answer.problems }]);
  const text = JSON.stringify(answer.value, null, 2);
  if (out !== undefined) return writtenFile(context, out, `${text}\n`);
  context.print(text);
  return exitCode.sound;
}

function directoryFile(path: string): Parsed<unknown> {
  const bytes = fileBytes(path);
  if (!bytes.ok) return bytes;
  const json = readJson(bytes.value);
  return json.ok ? parseAs('directory', json.value) : json;
}
