// Which Node may run Callchart, and where the one that the npm package `node` carries is. Starts nothing.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The first release that runs TypeScript as it is and has `node:sqlite` and `Temporal` built in. */
const OLDEST = 26;

/** Whether a Node of this version (`26.10.0`) may run Callchart. */
export function isRecent(version) {
  return Number.parseInt(version, 10) >= OLDEST;
}

/** The path of the carried Node. Throws a sentence with the remedy when npm was kept from installing it. */
export function carriedNode() {
  const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
  const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(file)) return file;
  throw new Error(
    `Callchart needs Node ${OLDEST} (this is ${process.versions.node}), and npm did not run the install script of its ` +
      'package `node`, which brings it. Allow it: npm approve-scripts node && npm rebuild node',
  );
}
