// Writes the goldens of the seed's requirements anew, when flows from settings were meant to change. `npm run flows`,
// then read what git says has changed. Never run by a test.

import { mkdirSync, writeFileSync } from 'node:fs';
import { goldenFile, played, seedCases } from './seed-cases.ts';

mkdirSync(new URL('goldens', import.meta.url), { recursive: true });
for (const each of seedCases) writeFileSync(goldenFile(each), `${JSON.stringify(played(each), null, 1)}\n`);
console.log(`${seedCases.length} flows from settings written.`);
