// Runs a command of the command line within the test, and keeps what it says.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { CliCommand } from '../../runtime/cli/command.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The exit code and the two outputs. */
export async function run(
  command: CliCommand,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command.run({
    args,
    env,
    print: (text) => out.push(text),
    complain: (text) => err.push(text),
    ending: new AbortController().signal,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The path of a new file with this text, or this value as JSON. It is gone after the test. */
export function file(name: string, content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'callchart-cli-'));
  folders.push(folder);
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
