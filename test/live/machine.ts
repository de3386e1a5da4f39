// Before the live tests, once: makes the machine ready, or says why it cannot be. Starts no Asterisk.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why this machine cannot run live tests; empty when it can. */
    liveObstacle: string;
  }
}

const UNPACK = fileURLToPath(new URL('asterisk/setup-asterisk.sh', import.meta.url));
/** setup-asterisk.sh: this machine cannot, and that is no fault. */
const CANNOT = 69;

// The program that is needed, and the Debian package that brings it.
const PROGRAMS = { sipp: 'sip-tester', openssl: 'openssl', setpriv: 'util-linux' } as const;

/** Called by vitest. Throws on a build server that should have been able to. */
export function setup(project: TestProject): void {
  const obstacle = unpackAsterisk() ?? installPrograms();
  if (obstacle?.isFault && process.env.CI) throw new Error(`live tests cannot run: ${obstacle.why}`);
  if (obstacle) console.warn(`live tests are skipped: ${obstacle.why}`);
  project.provide('liveObstacle', obstacle?.why ?? '');
}

interface Obstacle {
  readonly why: string;
  readonly isFault: boolean;
}

function unpackAsterisk(): Obstacle | undefined {
  if (process.platform !== 'linux') return { why: 'they need Linux', isFault: false };
  const { status, stderr } = spawnSync(UNPACK, { encoding: 'utf8' });
  if (status === 0) return undefined;
  const last = stderr.trim().split('\n').at(-1) ?? '';
  return { why: last, isFault: status !== CANNOT };
}

function installPrograms(): Obstacle | undefined {
  const missing = Object.entries(PROGRAMS).filter(([program]) => !exists(program));
  if (missing.length === 0) return undefined;
  const packages = missing.map(([, name]) => name);
  const why = `without ${packages.join(' and ')}, and not root to install them`;
  if (process.getuid?.() !== 0) return { why, isFault: false };
  if (!aptGet('update')) return { why: 'the mirror that apt is configured with cannot be reached', isFault: false };
  if (aptGet('install', '--yes', '--no-install-recommends', ...packages)) return undefined;
  return { why: `apt-get could not install ${packages.join(' and ')}`, isFault: true };
}

function exists(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

function aptGet(...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore' }).status === 0;
}
