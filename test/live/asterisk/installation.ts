// Where setup-asterisk.sh has unpacked Asterisk, and the command line that runs it from there.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder into which setup-asterisk.sh unpacks when it is given none. */
export const asteriskRoot = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'callchart-asterisk-22');

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/** Runs with the loader and the libraries of the unpacked tree: those of the machine may be years older. */
export function asteriskCommand(args: readonly string[]): Command {
  const loader = join(asteriskRoot, 'usr/lib64/ld-linux-x86-64.so.2');
  const libraries = join(asteriskRoot, 'usr/lib/x86_64-linux-gnu');
  const program = join(asteriskRoot, 'usr/sbin/asterisk');
  return { file: loader, args: ['--library-path', libraries, program, ...args] };
}

/** `Asterisk 22.10.1 of Debian forky`, or undefined when it is not unpacked. */
export function installedVersion(): string | undefined {
  const note = join(asteriskRoot, '.complete');
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : undefined;
}
