// What a checkout lacks: packages that the lock file names and nobody installed, a designer older than its sources.
// Only looks; ready.mjs acts on it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = 'designer/dist/index.html';
const SOURCES = ['designer', 'schema', 'runtime', 'flows', 'vite.config.ts', 'package-lock.json'];
const NOT_SOURCES = new Set(['dist', 'node_modules', 'host']);

/** @typedef {Readonly<Record<string, {readonly version?: string, readonly optional?: boolean}>>} Packages By path. */

/**
 * `ci` on a fresh clone, `install` when something is missing (it keeps what is there), undefined when all is there.
 *
 * @param {string} root
 */
export function installCommand(root) {
  const installed = lockedPackages(join(root, 'node_modules/.package-lock.json'));
  if (installed === undefined) return 'ci';
  const wanted = lockedPackages(join(root, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(([path, entry]) => isPresent(path, entry, installed)) ? undefined : 'install';
}

/**
 * Whether the built designer is missing, or any file that it is built from has changed since.
 *
 * @param {string} root
 */
export function isDesignerStale(root) {
  const built = join(root, BUILT);
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  return SOURCES.some((source) => newest(join(root, source)) > mtimeMs);
}

/** @type {(file: string) => Packages | undefined} */
function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

// The key '' is the project itself; optional packages are those of other platforms.
/** @type {(path: string, entry: Packages[string], installed: Packages) => boolean} */
function isPresent(path, entry, installed) {
  return path === '' || entry.optional === true || installed[path]?.version === entry.version;
}

/** @type {(path: string) => number} */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => !NOT_SOURCES.has(name));
  return Math.max(stat.mtimeMs, ...inside.map((name) => newest(join(path, name))));
}
