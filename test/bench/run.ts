// `npm run bench`: every benchmark, one table each. `npm run bench -- engine memory` runs some of them.

import { benchCanvas } from './canvas.ts';
import { benchEngine } from './engine.ts';
import { benchLink } from './link.ts';
import { benchLive, benchLiveSocket } from './live/live.ts';
import { benchLoad } from './load.ts';
import { benchMemory } from './memory.ts';
import { benchStart } from './start.ts';

const benchmarks: Readonly<Record<string, () => void | Promise<void>>> = {
  engine: benchEngine,
  memory: benchMemory,
  link: benchLink,
  load: benchLoad,
  start: benchStart,
  canvas: benchCanvas,
  live: benchLive,
  'live-socket': benchLiveSocket,
};

const chosen = process.argv.slice(2);
for (const name of chosen.length > 0 ? chosen : Object.keys(benchmarks)) {
  const benchmark = benchmarks[name];
  if (benchmark === undefined) throw new Error(`no benchmark ${name}; there are ${Object.keys(benchmarks).join(', ')}`);
  await benchmark();
}
