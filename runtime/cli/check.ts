// `callchart check`: says what is wrong with documents.

import type { Directory, Flow } from '../../schema/documents.generated.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import type { ReadDocument } from '../../schema/read-document.ts';
import { type Parsed, parseAs } from '../../schema/validate.ts';
import { checkDocument } from '../check/check-document.ts';
import type { CliCommand, CommandContext } from './command.ts';
import { exitCode, exitCodeOf, fileBytes, fileDocument, misused, parsedArgs, problemLine } from './options.ts';

const help = `Usage: callchart check FILE… [--directory FILE] [--json]

Checks flows, charts (drawn here or written by hand), scenarios and directories.

  --directory FILE  The directory whose people, schedules and prompts the flows name. Default: a directory among the
                    files given. Without one, what only a directory can tell is a warning or is not looked at.
  --json            {problems: [{code, severity, pointer, nodes, edges, message, remedy, params, file}],
                    bounds: {longestSilentMs, longestToEndMs}}

Files that are given together are checked beside each other: forwarding leads from one flow to another.
Ends with 0 when all are sound (warnings do not count), 1 with faults, 2 when a file cannot be read.`;

export const check: CliCommand = {
  summary: 'Say what is wrong with flows, charts, scenarios, directories.',
  help,
  run(context) {
    return Promise.resolve(checked(context));
  },
};

function checked(context: CommandContext): number {
  const parsed = parsedArgs(context, help, { directory: { type: 'string' }, json: { type: 'boolean' } });
  if (parsed === null) return exitCode.unreadable;
  const { positionals: files, values } = parsed;
  if (files.length === 0) return misused(context, 'Which file?', help);
  const results = resultsOf(files, values.directory);
  const problems = results.flatMap((result) => result.problems);
  if (values.json === true) context.print(JSON.stringify({ problems, bounds: longest(results) }, null, 2));
  else for (const line of lines(results)) context.print(line);
  return exitCodeOf(problems);
}

interface FileResult {
  readonly file: string;
  readonly problems: readonly (Problem & { readonly file: string })[];
  readonly bounds: Bounds;
}

/** Beside each other and the directory of --directory, which comes before any among the files. */
function resultsOf(files: readonly string[], named: string | undefined): readonly FileResult[] {
  const directory = named === undefined ? null : namedDirectory(named);
  const known = directory?.ok === true ? [directory.value] : [];
  const documents = files.map(documentOrNull);
  const results = files.map((file, index) => resultOf(file, [...known, ...otherThan(documents, index)]));
  return named === undefined || directory?.ok !== false
    ? results
    : [...results, fileResult(named, { problems: directory.problems, bounds: nothingKnown })];
}

type Found = Pick<ReturnType<typeof checkDocument>, 'problems' | 'bounds'>;
type Bounds = ReturnType<typeof checkDocument>['bounds'];

function resultOf(file: string, others: readonly ReadDocument[]): FileResult {
  const bytes = fileBytes(file);
  const context = { flows: others.flatMap(flowOf), directory: others.flatMap(directoryOf)[0] };
  const found = bytes.ok ? checkDocument(bytes.value, context) : { problems: bytes.problems, bounds: nothingKnown };
  return fileResult(file, found);
}

function fileResult(file: string, { problems, bounds }: Found): FileResult {
  return { file, problems: problems.map((each) => ({ ...each, file })), bounds };
}

const nothingKnown: Bounds = { longestSilentMs: null, longestToEndMs: null };

/** The longest of all files; null when any is not known. */
function longest(results: readonly FileResult[]): Bounds {
  const most = (field: keyof Bounds) => {
    const values = results.flatMap(({ bounds }) => (bounds[field] === null ? [] : [bounds[field]]));
    return values.length === results.length ? Math.max(...values) : null;
  };
  return { longestSilentMs: most('longestSilentMs'), longestToEndMs: most('longestToEndMs') };
}

function lines(results: readonly FileResult[]): readonly string[] {
  return results.flatMap(({ file, problems }) =>
    problems.length === 0 ? [`${file}: sound.`] : problems.map((found) => problemLine(file, found)),
  );
}

function namedDirectory(file: string): Parsed<ReadDocument> {
  const read = fileDocument(file);
  return !read.ok || read.value.kind === 'directory'
    ? read
    : { ok: false, problems: [problem('document.kind-unknown')] };
}

function documentOrNull(file: string): ReadDocument | null {
  const read = fileDocument(file);
  return read.ok ? read.value : null;
}

function otherThan(documents: readonly (ReadDocument | null)[], index: number): readonly ReadDocument[] {
  return documents.flatMap((document, place) => (document === null || place === index ? [] : [document]));
}

function flowOf(document: ReadDocument): readonly Flow[] {
  if (document.kind === 'flow') return [document.value];
  if (document.kind !== 'chart') return [];
  const drawing = parseAs('flow', document.value.meta?.flow);
  return drawing.ok ? [drawing.value] : [];
}

function directoryOf(document: ReadDocument): readonly Directory[] {
  return document.kind === 'directory' ? [document.value] : [];
}
