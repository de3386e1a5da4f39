// The rule of who may import whom, held against every module, and against planted faults so that it can fail.
import { describe, expect, test } from 'vitest';
import { importGraph } from './tools/imports.ts';
import { importCycles, layerFaults } from './tools/layers.ts';
import { sourceFiles } from './tools/source-files.ts';

const graph = importGraph(sourceFiles(/^(schema|runtime|designer|flows|test)\/.*\.(ts|tsx|mjs)$/));

const planted = (path: string, text: string) => layerFaults(importGraph([{ path, text }]));

describe('the modules of the project', () => {
  test('are all looked at, with what they import', () => {
    expect(graph.size).toBeGreaterThan(20);
    expect([...graph.values()].flat().length).toBeGreaterThan(graph.size);
    expect(graph.get('test/layers.test.ts')).toContain('test/tools/layers.ts');
  });

  test('import only the layers that they may know', () => {
    expect(layerFaults(graph)).toEqual([]);
  });

  test('import one another without a cycle', () => {
    expect(importCycles(graph)).toEqual([]);
  });
});

describe('a planted fault is found', () => {
  test.each([
    ['runtime/core/call.ts', "import { serve } from '../host/server.ts';"],
    ['runtime/core/call.ts', "import type { World } from '../gateway/simulated/world.ts';"],
    ['runtime/gateway/link/session.ts', "export { step } from '../../core/call.ts';"],
    ['runtime/gateway/link/session.ts', "import { world } from '../simulated/world.ts';"],
    ['runtime/calendar/schedule.ts', "const core = await import('../core/table.ts');"],
    ['runtime/check/proof.ts', "import { run } from '../simulation/run.ts';"],
    ['runtime/host/loop.ts', "import { main } from '../main.ts';"],
    ['runtime/host/pages.ts', "import '../../designer/main.tsx';"],
    ['designer/live/calls.ts', "import type { Store } from '../../runtime/host/store.ts';"],
    ['designer/canvas/layout.ts', "new Worker(new URL('../../runtime/host/loop.ts', import.meta.url));"],
    ['schema/units.ts', "type Call = import('../runtime/core/call.ts').Call;"],
    ['schema/units.ts', "import { readFileSync } from 'node:fs';"],
    ['runtime/heap/things.ts', "import { units } from '../../schema/units.ts';"],
    ['test/host/start.test.ts', "import '../../runtime/main.ts';"],
  ])('in %s: %s', (path, text) => {
    expect(planted(path, text)).toHaveLength(1);
  });

  test('when two modules import each other through a third', () => {
    const files = [
      { path: 'schema/a.ts', text: "import './b.ts';" },
      { path: 'schema/b.ts', text: "export * from './c.ts';" },
      { path: 'schema/c.ts', text: "import type { A } from './a.ts';" },
    ];

    expect(importCycles(importGraph(files))).toEqual(['schema/a.ts → schema/b.ts → schema/c.ts → schema/a.ts']);
  });
});

test('an import that the table allows is no fault', () => {
  expect(
    planted('runtime/host/loop.ts', "import { step } from '../core/call.ts'; import { open } from 'node:fs';"),
  ).toEqual([]);
});
