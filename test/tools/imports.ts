// Which modules a module names: imports, re-exports, `import()`, and the workers it opens by URL (not data files).
// Types count as well: a layer that only knows another's types knows that layer.
import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { SourceFile } from './source-files.ts';

/** Modules by path, each with what it names: paths from the root for our own modules, else the specifier as written. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const BY_EXPRESSION = /\bimport\(\s*['"]([^'"]+)['"]|\bnew URL\(\s*['"]([^'"]+\.(?:ts|tsx|mjs))['"]/g;

export function importGraph(files: readonly SourceFile[]): ImportGraph {
  return new Map(files.map((file) => [file.path, importsOf(file)]));
}

function importsOf({ path, text }: SourceFile): readonly string[] {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const requested = module.staticImports.map((each) => each.moduleRequest.value);
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((each) => each.moduleRequest?.value ?? []),
  );
  const opened = [...text.matchAll(BY_EXPRESSION)].flatMap(([, imported, url]) => imported ?? url ?? []);
  return [...new Set([...requested, ...exported, ...opened].map((specifier) => resolve(path, specifier)))];
}

function resolve(from: string, specifier: string): string {
  const [bare = specifier] = specifier.split('?');
  return bare.startsWith('.') ? posix.join(posix.dirname(from), bare) : bare;
}
