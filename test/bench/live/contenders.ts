// Those who are compared, each started and stopped as a process of its own: the runtime as it is served, the hand-written
// application, and the dialplan, which needs no process.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportChart } from '../../../runtime/core/export.ts';
import { suitableNode } from '../../../runtime/launch/node.mjs';
import { chartOf } from '../../core/driver.ts';
import { desk, teamOf } from '../../core/flows.ts';
import { startChild } from '../../live/child.ts';
import { until } from '../../live/condition.ts';
import type { HandWrittenOptions } from './hand-written.ts';
import { dialled, handWrittenApp, outboundLogin, rungDevices, type Stage } from './stage.ts';

export interface Contender {
  readonly name: string;
  /** What is dialled to reach it. */
  readonly number: string;
  /** `folder` takes what it prints. */
  start(stage: Stage, folder: string): Promise<Contestant>;
}

export interface Contestant {
  /** Null: there is no process but Asterisk. */
  readonly pid: number | null;
  stop(): Promise<void>;
}

type Commands = 'http' | 'socket';

const shownCommands = { http: 'HTTP', socket: 'socket' } as const;

/** The runtime, its journal on disk. `nodeOptions` are for whoever wants to look into it. */
export function runtime(commands: Commands, nodeOptions: readonly string[] = []): Contender {
  return {
    name: `Callchart, ${shownCommands[commands]}`,
    number: dialled.runtime,
    start: (stage, folder) => serve(stage, folder, commands, nodeOptions),
  };
}

export function handWritten(commands: Commands): Contender {
  return {
    name: `hand-written, ${shownCommands[commands]}`,
    number: dialled.handWritten,
    start: (stage, folder) => byHand(stage, folder, commands),
  };
}

export const dialplan: Contender = {
  name: 'dialplan Dial()',
  number: dialled.dialplan,
  start: () => Promise.resolve({ pid: null, stop: () => Promise.resolve() }),
};

/**
 * The store of a stage, the same at each start: a runtime with another would wait until the application is given up. It is
 * on the disk (File Hierarchy Standard, /var/tmp), also when the logs of callers and Asterisk are in memory (TMPDIR).
 */
export function storeOf({ asterisk }: Pick<Stage, 'asterisk'>): string {
  return join('/var/tmp', basename(asterisk.runFolder));
}

const checkout = fileURLToPath(new URL('../../..', import.meta.url));

async function serve(
  { asterisk, runtimePort }: Stage,
  folder: string,
  commands: Commands,
  nodeOptions: readonly string[],
): Promise<Contestant> {
  const { ariUrl: url, user, password } = asterisk;
  const settings = join(folder, 'asterisk.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(settings, JSON.stringify({ url, user, password, commands, outbound: outboundLogin }));
  const data = storeOf({ asterisk });
  const where = ['--port', String(runtimePort), '--data', data, '--asterisk', settings];
  const args = [...nodeOptions, join(checkout, 'runtime/main.ts'), 'serve', ...where];
  const child = startChild({ file: node(), args, log: join(folder, 'printed'), folder });
  const own = `http://127.0.0.1:${runtimePort}`;
  const isAttached = async () => {
    if (!child.running()) throw new Error(`the runtime has ended, see ${folder}`);
    const health = await fetch(`${own}/api/health`).then(
      (answer) => answer.json(),
      () => null,
    );
    return health?.gateways.includes('asterisk') === true;
  };
  await until(isAttached, { what: 'Asterisk and the runtime find each other', within: 15_000, instead: () => folder });
  await publishTeam(own);
  return { pid: child.pid, stop: () => child.end('SIGTERM') };
}

/** Two telephones rung at once, voicemail behind them: drawn, compiled and exported like any other flow. */
async function publishTeam(url: string): Promise<void> {
  const members = rungDevices.map((device) => desk(device));
  const chart: unknown = JSON.parse(exportChart(chartOf(teamOf(['ring', { members }]))));
  const answer = await fetch(`${url}/api/flows/front-desk/publish`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: 'bench', chart, numbers: [dialled.runtime] }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

async function byHand({ asterisk, handWrittenPort }: Stage, folder: string, commands: Commands): Promise<Contestant> {
  const { ariUrl, user, password } = asterisk;
  const endpoints = rungDevices.map((device) => `PJSIP/${device}`);
  const app = handWrittenApp;
  const options: HandWrittenOptions = { ariUrl, user, password, app, port: handWrittenPort, commands, endpoints };
  const script = fileURLToPath(new URL('hand-written.ts', import.meta.url));
  const printed = join(folder, 'printed');
  mkdirSync(folder, { recursive: true });
  const child = startChild({ file: node(), args: [script, JSON.stringify(options)], log: printed, folder });
  const isAttached = () => readFileSync(printed, 'utf8').includes('attached');
  await until(isAttached, { what: 'Asterisk and the hand-written application find each other', within: 15_000 });
  return { pid: child.pid, stop: () => child.end('SIGTERM') };
}

function node(): string {
  const found = suitableNode();
  if (found === undefined) throw new Error('there is no Node that can run this');
  return found;
}
