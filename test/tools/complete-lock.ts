// Adds to package-lock.json the optional packages of other platforms, which npm leaves out when it cannot fetch them
// from where it runs; `npm ci` refuses such a lock file everywhere. `npm run lock` runs it after a package was added.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Lock } from './lock.ts';
import { withOptionals } from './lock.ts';

const FILE = new URL('../../package-lock.json', import.meta.url);
const lock: Lock = JSON.parse(readFileSync(FILE, 'utf8'));
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: withOptionals(lock.packages) }, undefined, 2)}\n`);
