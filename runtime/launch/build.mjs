// Builds what the published package consists of: dist/ mirrors the checkout, compiled, so that every file is found
// by the same relative address in both. The designer alone is built by ready.mjs when a checkout starts.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { runTool } from './run.mjs';

const CODE = new Set(['.ts', '.tsx', '.mjs']);
const DATA_FOLDERS = ['schema', 'runtime', 'flows', 'designer/dist'];

chdir(fileURLToPath(new URL('../..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });
runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
runTool('typescript/bin/tsc', ['--project', 'tsconfig.build.json']);
for (const folder of DATA_FOLDERS.filter((each) => existsSync(each))) {
  cpSync(folder, `dist/${folder}`, { recursive: true, force: true, filter: isData });
}

// Schemas, flows, audio and built pages are read at run time; code is compiled, and compiler settings are no data.
/** @type {(path: string) => boolean} */
function isData(path) {
  return !CODE.has(extname(path)) && basename(path) !== 'tsconfig.json' && basename(path) !== 'launch';
}
