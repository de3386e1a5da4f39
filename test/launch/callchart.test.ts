import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const LAUNCH = fileURLToPath(new URL('../../runtime/launch', import.meta.url));
const CARRIED = fileURLToPath(new URL('../../node_modules/node', import.meta.url));
// Makes the Node that runs the launcher, and only that one, say that it is old.
const OLD = ['--import', "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.0.0'})"];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'callchart-launch-'));
  cpSync(LAUNCH, join(folder, 'runtime/launch'), { recursive: true });
  write('package.json', '{"type": "module"}');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function carryNode(): void {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(CARRIED, join(folder, 'node_modules/node'));
}

const launcher = () => join(folder, 'runtime/launch/callchart.mjs');

const run = (...args: readonly string[]) => spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder });

const firstOutput = async (child: ChildProcess) => String((await once(child.stdout ?? child, 'data'))[0]);

describe('the command callchart', () => {
  test('runs the sources of a checkout, whatever was built before', () => {
    write('runtime/main.ts', "const from: string = 'source'; console.log(from, ...process.argv.slice(2));");
    write('dist/runtime/main.js', "console.log('compiled');");

    expect(run(launcher(), 'check', 'a.json').stdout).toBe('source check a.json\n');
  });

  test('runs what was compiled where there are no sources', () => {
    write('dist/runtime/main.js', "console.log('compiled', ...process.argv.slice(2));");

    expect(run(launcher(), '--help').stdout).toBe('compiled --help\n');
  });

  test('started by an old Node, goes on in the Node that it carries, and ends with the exit code of the program', () => {
    carryNode();
    write('runtime/main.ts', 'console.log(process.versions.node, ...process.argv.slice(2)); process.exit(2);');

    const { stdout, status } = run(...OLD, launcher(), 'check');

    expect(stdout).toMatch(/^(2[6-9]|[3-9]\d)\.\S+ check\n$/);
    expect(status).toBe(2);
  });

  test('started by an old Node that it hands over from, passes signals on to the program', async () => {
    carryNode();
    write(
      'runtime/main.ts',
      "process.on('SIGTERM', () => process.exit(3)); setInterval(() => {}, 1e6); console.log('up');",
    );
    const child = spawn(process.execPath, [...OLD, launcher()], { stdio: ['ignore', 'pipe', 'inherit'] });

    expect(await firstOutput(child)).toBe('up\n');
    child.kill('SIGTERM');

    expect(await once(child, 'exit')).toEqual([3, null]);
  });

  test('started by an old Node without a carried one, says what to do', () => {
    write('runtime/main.ts', "console.log('never');");

    const { stdout, stderr, status } = run(...OLD, launcher());

    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toMatch(
      /^Callchart needs Node 26 \(this is 20\.0\.0\)\. .* npm approve-scripts node && npm rebuild node\n$/,
    );
  });
});
