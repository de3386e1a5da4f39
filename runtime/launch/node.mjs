// Which Node may run Callchart, and where the one that the npm package `node` carries is. Starts nothing.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The first release that runs TypeScript as it is and has `node:sqlite` and `Temporal` built in. */
const OLDEST = 26;

/**
 * Whether a Node of this version (`26.10.0`) may run Callchart.
 *
 * @param {string} version
 */
export function isRecent(version) {
  return Number.parseInt(version, 10) >= OLDEST;
}

/** What to tell somebody whose machine has neither. */
export const MISSING_NODE =
  `Callchart needs Node ${OLDEST} (this is ${process.versions.node}). Its package \`node\` brings one, but npm did not ` +
  'install that package or did not run its install script. Remedy: npm install; if npm holds the script back, ' +
  'npm approve-scripts node && npm rebuild node';

/** The path of a Node that may run Callchart: this one, else the carried one; undefined when there is neither. */
export function suitableNode() {
  return isRecent(process.versions.node) ? process.execPath : carriedNode();
}

/** The path of the carried Node; undefined when npm was kept from installing it. */
function carriedNode() {
  const folder = packageFolder();
  const file = folder && join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return file && existsSync(file) ? file : undefined;
}

// Wherever npm put it: beside this package when it is installed elsewhere, inside it otherwise.
function packageFolder() {
  try {
    return dirname(createRequire(import.meta.url).resolve('node/package.json'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
