// Who may import whom: the one table of it, and what breaks it. Reads no file.
import type { ImportGraph } from './imports.ts';

type Layer = { readonly imports: readonly string[]; readonly pure?: true };

const PURE = {
  schema: { pure: true, imports: [] },
  'runtime/core': { pure: true, imports: ['schema'] },
  'runtime/calendar': { pure: true, imports: ['schema'] },
  'runtime/call-handling': { pure: true, imports: ['schema'] },
  'runtime/directory': { pure: true, imports: ['schema', 'runtime/calendar'] },
  'runtime/check': { pure: true, imports: ['schema', 'runtime/core', 'runtime/calendar', 'runtime/directory'] },
  'runtime/gateway': { pure: true, imports: ['schema'] },
  'runtime/gateway/simulated': { pure: true, imports: ['schema', 'runtime/gateway'] },
  'runtime/simulation': {
    pure: true,
    imports: [
      'schema',
      'runtime/core',
      'runtime/calendar',
      'runtime/directory',
      'runtime/gateway',
      'runtime/gateway/simulated',
    ],
  },
} as const;

const GATEWAYS = ['runtime/gateway/link', 'runtime/gateway/asterisk'];

/** A file belongs to the longest name that its path begins with. A pure layer names no module of Node. */
const LAYERS: Readonly<Record<string, Layer>> = {
  ...PURE,
  'schema/generate.ts': { imports: ['schema'] },
  'runtime/gateway/link': { imports: ['schema', 'runtime/gateway'] },
  'runtime/gateway/asterisk': { imports: ['schema', 'runtime/gateway'] },
  'runtime/host': { imports: [...Object.keys(PURE), ...GATEWAYS, 'flows'] },
  'runtime/cli': { imports: [...Object.keys(PURE), ...GATEWAYS, 'flows', 'runtime/host'] },
  'runtime/main.ts': { imports: [...Object.keys(PURE), ...GATEWAYS, 'flows', 'runtime/host', 'runtime/cli'] },
  'runtime/launch': { imports: ['runtime/main.ts'] },
  designer: { imports: [...Object.keys(PURE), 'flows'] },
  flows: { imports: ['schema'] },
  test: {
    imports: [
      ...Object.keys(PURE),
      'schema/generate.ts',
      ...GATEWAYS,
      'flows',
      'runtime/host',
      'runtime/cli',
      'runtime/launch',
      'designer',
    ],
  },
};

const NAMES = Object.keys(LAYERS).toSorted((a, b) => b.length - a.length);

/** One sentence for each import that the table does not allow. */
export function layerFaults(graph: ImportGraph): readonly string[] {
  return [...graph].flatMap(([from, imports]) => imports.flatMap((to) => layerFault(from, to)));
}

/** The import cycles, each once, as `a → b → a`. */
export function importCycles(graph: ImportGraph): readonly string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (module: string, trail: readonly string[]): void => {
    if (trail.includes(module)) cycles.push([...trail.slice(trail.indexOf(module)), module].join(' → '));
    if (trail.includes(module) || done.has(module)) return;
    for (const next of graph.get(module) ?? []) visit(next, [...trail, module]);
    done.add(module);
  };
  for (const module of graph.keys()) visit(module, []);
  return cycles;
}

function layerFault(from: string, to: string): readonly string[] {
  const layer = layerOf(from);
  if (layer === undefined) return [`${from} belongs to no layer`];
  if (to.startsWith('node:')) return LAYERS[layer]?.pure ? [`${from} is pure and may not import ${to}`] : [];
  const target = layerOf(to);
  if (target === undefined || target === layer || LAYERS[layer]?.imports.includes(target)) return [];
  return [`${from} may not import ${to}: ${layer} does not know ${target}`];
}

// A package (`react`) or a file outside the folders (`package.json`) belongs to no layer.
function layerOf(path: string): string | undefined {
  return NAMES.find((name) => path === name || path.startsWith(`${name}/`));
}
