// An Asterisk that runs from the configuration files that the project ships, ports, passwords and paths apart.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { asteriskCommand, asteriskRoot } from './asterisk/installation.ts';
import { reservePorts } from './asterisk/ports.ts';
import { startChild } from './child.ts';
import { until } from './condition.ts';

const SHIPPED = new URL('../../runtime/gateway/asterisk/config/', import.meta.url);
const BOOT = 20_000;
const run = promisify(execFile);

export interface ShippedAsterisk {
  readonly url: string;
  readonly folder: string;
  readonly sipPort: number;
  /** Where it expects the runtime. */
  readonly runtimePort: number;
  /** A port for a telephone at another address. */
  readonly trunkPort: number;
  rx(command: string): Promise<string>;
  /** What it has printed. */
  log(): string;
  close(): Promise<void>;
}

interface ShippedOptions {
  /** Changes a file before the start, by its name. */
  readonly edit?: (name: string, text: string) => string;
  /** Prompts that have a file, `fr/callchart/welcome`; gsm. */
  readonly sounds?: readonly string[];
}

/** Starts it and waits until it is fully booted. The passwords are those that the files ask to change. */
export async function startShipped({
  edit = (_, text) => text,
  sounds = [],
}: ShippedOptions = {}): Promise<ShippedAsterisk> {
  const block = await reservePorts();
  const folder = mkdtempSync(join(tmpdir(), 'callchart-shipped-'));
  for (const name of ['etc', 'lib/keys', 'cache', 'agi', 'spool/recording', 'log', 'data/moh', 'data/sounds'])
    mkdirSync(join(folder, name), { recursive: true });
  for (const name of shippedFiles()) {
    const text = readFileSync(new URL(name, SHIPPED), 'utf8');
    writeFileSync(join(folder, 'etc', name), edit(name, moved(text, block.first)));
  }
  writeFileSync(join(folder, 'etc/asterisk.conf'), directories(folder));
  writeData(folder, sounds);
  const command = asteriskCommand(['-C', join(folder, 'etc/asterisk.conf'), '-f', '-n']);
  const child = startChild({ ...command, log: join(folder, 'log/console') });
  const rx = (asked: string) => answer(folder, asked);
  const isUp = async () => {
    if (!child.running()) throw new Error(`Asterisk has ended while it started; see ${folder}`);
    return /fully booted/.test(await rx('core waitfullybooted').catch(() => ''));
  };
  await until(isUp, { what: `Asterisk is booted (see ${folder})`, within: BOOT });
  return {
    url: `http://127.0.0.1:${block.first + 2}`,
    folder,
    sipPort: block.first + 1,
    runtimePort: block.first + 5,
    trunkPort: block.first + 6,
    rx,
    log: () => readFileSync(join(folder, 'log/console'), 'utf8'),
    async close() {
      await child.end('SIGTERM');
      await block.release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The settings for the runtime that stand beside the configuration files. */
export function shippedSettings(): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL('asterisk.json', SHIPPED), 'utf8'));
}

/** The configuration files of the folder, without what is for the runtime or for readers. */
function shippedFiles(): readonly string[] {
  return readdirSync(SHIPPED).filter((name) => name.endsWith('.conf'));
}

/** With the ports of a block in the place of the usual ones. */
function moved(text: string, first: number): string {
  return text
    .replace('bindport = 8088', `bindport = ${first + 2}`)
    .replace('127.0.0.1:5060', `127.0.0.1:${first + 1}`)
    .replace('127.0.0.1:4400', `127.0.0.1:${first + 5}`)
    .replace('rtpstart = 10000', `rtpstart = ${first + 52}`)
    .replace('rtpend = 19999', `rtpend = ${first + 499}`);
}

function directories(folder: string): string {
  const places = { etc: 'etc', varlib: 'lib', db: 'lib', key: 'lib', cache: 'cache', data: 'data', agi: 'agi' };
  const more = { spool: 'spool', run: '.', log: 'log' };
  const lines = Object.entries({ ...places, ...more }).map(([name, at]) => `ast${name}dir => ${join(folder, at)}`);
  const modules = join(asteriskRoot, 'usr/lib/x86_64-linux-gnu/asterisk/modules');
  return `[directories]\nastmoddir => ${modules}\n${lines.join('\n')}\n`;
}

function writeData(folder: string, sounds: readonly string[]): void {
  const packaged = join(asteriskRoot, 'usr/share/asterisk');
  const data = join(folder, 'data');
  for (const name of ['documentation', 'rest-api']) symlinkSync(join(packaged, name), join(data, name));
  for (const [language, voice] of [
    ['en', 'en_US_f_Allison'],
    ['fr', 'fr_CA_f_June'],
  ] as const) {
    mkdirSync(join(data, 'sounds', language, 'callchart'), { recursive: true });
    for (const name of readdirSync(join(packaged, 'sounds', voice)))
      symlinkSync(join(packaged, 'sounds', voice, name), join(data, 'sounds', language, name));
  }
  for (const path of sounds)
    symlinkSync(join(packaged, 'sounds/en_US_f_Allison/beep.gsm'), join(data, 'sounds', `${path}.gsm`));
}

async function answer(folder: string, asked: string): Promise<string> {
  const { file, args } = asteriskCommand(['-C', join(folder, 'etc/asterisk.conf'), '-rx', asked]);
  const { stdout } = await run(file, args, { timeout: BOOT });
  return stdout;
}
