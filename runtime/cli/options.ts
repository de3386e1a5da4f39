// Reading a command's options and files. What the commands do is in the files beside this one.

import { readFileSync, writeFileSync } from 'node:fs';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type Problem, problem } from '../../schema/problem.ts';
import { type ReadDocument, readDocument } from '../../schema/read-document.ts';
import type { Parsed } from '../../schema/validate.ts';
import type { CommandContext } from './command.ts';

/** What every command ends with. */
export const exitCode = {
  /** All is well. */
  sound: 0,
  /** The document has faults, or is not what was wanted. */
  faults: 1,
  /** A document cannot be read or written, the server cannot be reached, or the command was called wrongly. */
  unreadable: 2,
} as const;

/** The options and the other words of a command line; null when they are not the command's, which was told. */
export function parsedArgs<const Options extends ParseArgsOptionsConfig>(
  { args, complain }: CommandContext,
  help: string,
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return null;
  }
}

/** Says that the command was called wrongly, and how it is called. */
export function misused({ complain }: CommandContext, sentence: string, help: string): number {
  complain(`${sentence}\n\n${help}`);
  return exitCode.unreadable;
}

/** The bytes of a file, or the problem document.missing. */
export function fileBytes(path: string): Parsed<Uint8Array> {
  try {
    return { ok: true, value: readFileSync(path) };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, problems: [problem('document.missing', {}, { path, reason })] };
  }
}

/** The document in a file, or its problems. */
export function fileDocument(path: string): Parsed<ReadDocument> {
  const bytes = fileBytes(path);
  return bytes.ok ? readDocument(bytes.value) : bytes;
}

/** Writes a file of `--out`. Gives the exit code: where it cannot be written, that was told. */
export function writtenFile({ complain }: CommandContext, path: string, text: string): number {
  try {
    writeFileSync(path, text);
    return exitCode.sound;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    complain(`${path} cannot be written (${reason}). Give the path of a file that you may write.`);
    return exitCode.unreadable;
  }
}

/** The exit code that problems of reading or checking call for. */
export function exitCodeOf(problems: readonly Problem[]): number {
  if (problems.some(({ code }) => unreadable.has(code))) return exitCode.unreadable;
  return problems.some(({ severity }) => severity === 'error') ? exitCode.faults : exitCode.sound;
}

const unreadable: ReadonlySet<string> = new Set<Problem['code']>([
  'document.missing',
  'document.unreadable',
  'document.too-large',
  'document.too-deep',
  'document.kind-unknown',
  'server.unreachable',
  'asterisk.check-host',
]);

/** Problems of files, or of what a server said of them. */
export interface FileProblems {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** Says problems: as JSON, {problems: […]} each with its file; else a line each to the standard error. Gives the exit code. */
export function refused({ print, complain }: CommandContext, json: boolean, found: readonly FileProblems[]): number {
  const problems = found.flatMap(({ file, problems: all }) => all.map((each) => ({ ...each, file })));
  if (json) print(JSON.stringify({ problems }, null, 2));
  else for (const each of problems) complain(problemLine(each.file, each));
  return Math.max(exitCode.faults, exitCodeOf(problems));
}

/** A problem as one line for people: where, what, and what to do. */
export function problemLine(where: string, { severity, code, pointer, message, remedy }: Problem): string {
  const place = pointer === '' ? '' : ` ${pointer}`;
  return `${where}: ${severity} ${code}${place}: ${message} ${remedy}`;
}
