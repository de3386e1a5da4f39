// The folder of sound files that `callchart prompts` fills: <language>/<prompt>.wav, and beside them a list of those it
// made, so that a file that a person recorded is told apart from one of its own.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface PromptFiles {
  /** Whether a person made or changed this file. */
  isRecorded(file: string): boolean;
  /** Puts the sound in its place, whole or not at all. Throws what the disk says. */
  write(file: string, wav: Uint8Array): void;
}

/** The name of the list in the folder: of each file, the hash it was written with. */
const listName = 'callchart-prompts.json';

/** `file` is always `<language>/<prompt>.wav`. */
export function promptFiles(folder: string): PromptFiles {
  const made = madeBefore(join(folder, listName));
  return {
    isRecorded(file) {
      const bytes = bytesOf(join(folder, file));
      return bytes !== null && made.get(file) !== hashOf(bytes);
    },
    write(file, wav) {
      put(join(folder, file), wav);
      made.set(file, hashOf(wav));
      put(join(folder, listName), `${JSON.stringify(Object.fromEntries([...made].toSorted()), null, 2)}\n`);
    },
  };
}

function put(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.partial`;
  writeFileSync(partial, content);
  renameSync(partial, path);
}

/** A list that nobody can read makes every file a person's. */
function madeBefore(path: string): Map<string, string> {
  try {
    const bytes = bytesOf(path);
    const list: unknown = bytes === null ? {} : JSON.parse(String(bytes));
    const entries = typeof list === 'object' && list !== null ? Object.entries(list) : [];
    return new Map(entries.flatMap(([file, hash]) => (typeof hash === 'string' ? [[file, hash] as const] : [])));
  } catch {
    return new Map();
  }
}

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
