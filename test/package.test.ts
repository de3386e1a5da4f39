// The packed tarball, installed in another folder as its users install it, runs from compiled JavaScript.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MINUTES = 60_000;

let folder: string;
let packed: readonly string[];

// Its install scripts only bring a Node, and the one that runs this test will do.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'callchart-package-'));
  const [tarball] = JSON.parse(npm(ROOT, 'pack', '--json', '--silent', '--pack-destination', folder));
  packed = tarball.files.map((file: { readonly path: string }) => file.path);
  writeFileSync(join(folder, 'package.json'), '{}');
  npm(
    folder,
    'install',
    '--prefer-offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    join(folder, tarball.filename),
  );
}, 5 * MINUTES);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function npm(cwd: string, ...args: readonly string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

test('the tarball has the compiled program, its schemas and the built designer, and no TypeScript', () => {
  expect(packed).toEqual(expect.arrayContaining(['LICENSE', 'dist/runtime/main.js', 'dist/designer/dist/index.html']));
  expect(packed.some((path) => /^dist\/schema\/.*\.json$/.test(path))).toBe(true);
  expect(packed.filter((path) => /\.tsx?$/.test(path))).toEqual([]);
});

test('the installed command runs and says its version', () => {
  const command = join(folder, 'node_modules/callchart', packageJson.bin.callchart);

  const said = execFileSync(process.execPath, [command, '--version'], { cwd: folder, encoding: 'utf8' });

  expect(existsSync(join(folder, 'node_modules/.bin/callchart'))).toBe(true);
  expect(said).toContain(packageJson.version);
});

test('npx callchart check says that an exported chart is sound, and what is wrong with a broken one', () => {
  const example = new URL('../flows/shop-sundays/shop-sundays.chart.json', import.meta.url);
  writeFileSync(join(folder, 'shop.chart.json'), readFileSync(example));
  writeFileSync(join(folder, 'broken.chart.json'), '{"states": {}}');

  const sound = npxCallchart('check', 'shop.chart.json', '--json');
  const broken = npxCallchart('check', 'broken.chart.json', '--json');

  expect([sound.status, JSON.parse(sound.stdout)]).toEqual([
    0,
    { problems: [], bounds: { longestSilentMs: null, longestToEndMs: null } },
  ]);
  expect(broken.status).toBe(1);
  expect(JSON.parse(broken.stdout).problems.length).toBeGreaterThan(0);
});

test('npx callchart simulate plays a scenario with what the package carries', () => {
  const flows = join(folder, 'node_modules/callchart/dist/flows/shop-sundays');
  const scenario = join(flows, 'shop-sundays.calls/everybody-busy.json');

  const { status, stdout } = npxCallchart(
    'simulate',
    join(flows, 'shop-sundays.chart.json'),
    '--scenario',
    scenario,
    '--json',
  );

  expect(status).toBe(0);
  expect(JSON.parse(stdout).end).toMatchObject({ cause: 17, outcome: 'rejected' });
});

/** With the Node that runs this test first on the path. */
function npxCallchart(...args: readonly string[]) {
  const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` };
  return spawnSync('npx', ['--no-install', packageJson.name, ...args], { cwd: folder, encoding: 'utf8', env });
}
