// One real Asterisk on loopback, started and stopped by a test, with a run folder and ports of its own.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Child, startChild } from '../child.ts';
import { until } from '../condition.ts';
import type { AsteriskOptions } from './asterisk-options.ts';
import { type AsteriskAccess, type AsteriskPorts, writeRunFolder } from './configuration.ts';
import { asteriskCommand } from './installation.ts';
import { type PortBlock, reservePorts } from './ports.ts';

export interface RunningAsterisk extends AsteriskAccess {
  /** `http://127.0.0.1:<port>`; without `/ari`. */
  readonly ariUrl: string;
  readonly tls?: { readonly url: string; readonly ca: string };
  readonly sipPort: number;
  /** The HTTP port: ARI and, at `/ws`, the telephones in browsers. */
  readonly wsPort: number;
  /** Where calls to the trunk go, at trunkAddress. */
  readonly trunkPort: number;
  /** A port of the block that is free for the runtime; Asterisk connects to it unless told otherwise. */
  readonly runtimePort: number;
  /** Ports of the block that Asterisk leaves to phones: this one and those up to 89 above it. */
  readonly phonePorts: number;
  readonly runFolder: string;
  readonly dataFolder: string;
  readonly spool: string;
  /** The answer to a command of the console. */
  rx(command: string): Promise<string>;
  reload(): Promise<void>;
  /** Ends it as a power cut does. */
  kill9(): Promise<void>;
  /** Ends it as an administrator does. */
  stop(): Promise<void>;
  /** Starts it again after kill9 or stop, on the same ports. */
  start(): Promise<void>;
  restart(): Promise<void>;
  running(): boolean;
  /** The lines of `core show channels concise`: empty when the system is quiet. */
  channels(): Promise<readonly string[]>;
  /** The ids of all bridges. */
  bridges(): Promise<readonly string[]>;
  /** Ends it, gives its ports back and removes its run folder, unless that is kept to be looked into. */
  close(options?: { readonly keep: boolean }): Promise<void>;
}

const run = promisify(execFile);
const BOOT = 20_000;

/** Starts it and waits until it is fully booted. */
export async function startAsterisk(options: AsteriskOptions = {}): Promise<RunningAsterisk> {
  const folder = mkdtempSync(join(tmpdir(), 'callchart-live-'));
  const block = await reservePorts(options.portBlocks);
  const ports = portsOf(block);
  const access = accessOf(options);
  const asterisk = running({ folder, block, ports, access, tls: options.tls ?? false });
  try {
    writeRunFolder({ run: folder, ports, access, options });
    if (options.tls) await makeCertificate(folder);
    await asterisk.start();
    return asterisk;
  } catch (cause) {
    await asterisk.close({ keep: true });
    throw cause;
  }
}

function portsOf({ first, last }: PortBlock): AsteriskPorts {
  // The first port is the lock of the block, the sixth is the runtime's, those from ten to ninety-nine are for phones.
  return {
    sip: first + 1,
    http: first + 2,
    https: first + 3,
    trunk: first + 4,
    runtime: first + 5,
    rtpFirst: first + 100,
    rtpLast: last,
  };
}

function accessOf(options: AsteriskOptions): AsteriskAccess {
  return {
    app: options.app ?? 'callchart',
    user: options.user ?? 'callchart',
    password: options.password ?? 'ari-secret',
    phonePassword: options.phonePassword ?? 'phone-secret',
    trunkAddress: options.trunkAddress ?? '127.0.0.2',
  };
}

async function makeCertificate(folder: string): Promise<void> {
  const certificate = ['-keyout', join(folder, 'tls.key'), '-out', join(folder, 'tls.crt')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await run('openssl', ['req', '-x509', '-days', '2', ...key, ...subject, ...certificate]);
}

interface System {
  readonly folder: string;
  readonly block: PortBlock;
  readonly ports: AsteriskPorts;
  readonly access: AsteriskAccess;
  readonly tls: boolean;
}

function running({ folder, block, ports, access, tls }: System): RunningAsterisk {
  let child: Child | undefined;
  const rx = (command: string) => consoleAnswer(folder, command);
  const stop = async (signal: 'SIGTERM' | 'SIGKILL') => child?.end(signal);
  const start = async () => {
    child = startChild({ ...foreground(folder), log: join(folder, 'log/console') });
    await booted(child, folder);
  };
  return {
    ...access,
    ariUrl: `http://127.0.0.1:${ports.http}`,
    ...(tls && { tls: { url: `https://127.0.0.1:${ports.https}`, ca: join(folder, 'tls.crt') } }),
    sipPort: ports.sip,
    wsPort: ports.http,
    trunkPort: ports.trunk,
    runtimePort: ports.runtime,
    phonePorts: block.first + 10,
    runFolder: folder,
    dataFolder: join(folder, 'data'),
    spool: join(folder, 'spool'),
    rx,
    reload: async () => void (await rx('core reload')),
    kill9: () => stop('SIGKILL'),
    stop: () => stop('SIGTERM'),
    start,
    async restart() {
      await stop('SIGTERM');
      await start();
    },
    running: () => child?.running() ?? false,
    channels: async () => linesLike(CHANNEL, await rx('core show channels concise')),
    bridges: async () => linesLike(BRIDGE, await rx('bridge show all')).map((line) => line.split(/\s+/)[0] ?? ''),
    async close({ keep } = { keep: false }) {
      await stop('SIGKILL');
      await block.release();
      if (!keep) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function foreground(folder: string) {
  return asteriskCommand(['-C', join(folder, 'etc/asterisk.conf'), '-f', '-n']);
}

async function consoleAnswer(folder: string, command: string): Promise<string> {
  const { file, args } = asteriskCommand(['-C', join(folder, 'etc/asterisk.conf'), '-rx', command]);
  const { stdout } = await run(file, args, { timeout: BOOT });
  return stdout;
}

async function booted(child: Child, folder: string): Promise<void> {
  const isUp = async () => {
    if (!child.running()) throw new Error(`Asterisk has ended while it started; see ${folder}`);
    return /fully booted/.test(await consoleAnswer(folder, 'core waitfullybooted').catch(() => ''));
  };
  await until(isUp, { what: `Asterisk is booted (see ${folder})`, within: BOOT });
}

// A console may mix what happens just now into its answers: only lines that are what was asked for count.
const CHANNEL = /^[^!]+(![^!]*){11,}$/;
const BRIDGE = /^\S+ .* \d\d:\d\d:\d\d$/;

function linesLike(shape: RegExp, text: string): readonly string[] {
  return text.split('\n').filter((line) => shape.test(line.trimEnd()));
}
