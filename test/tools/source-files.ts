// The project's own files, as git knows them: tracked, or new and not ignored. Reads them, judges nothing.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type SourceFile = { readonly path: string; readonly text: string };

/** Every file whose path (from the root, with `/`) matches, with its text. */
export function sourceFiles(matching: RegExp): readonly SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT });
  return listed
    .toString('utf8')
    .split('\0')
    .filter((path) => matching.test(path) && isFile(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

// Deleted files are still listed, and so are linked folders.
function isFile(path: string): boolean {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile() ?? false;
}
