// `callchart serve`: the designer, the API and the gateways' link, from one folder of data.

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Parsed } from '../../schema/validate.ts';
import { checkAsterisk } from '../gateway/asterisk/check.ts';
import type { AsteriskSettings } from '../gateway/asterisk/settings.ts';
import { systemClock } from '../host/clock.ts';
import { type Host, type HostOptions, startHost } from '../host/host.ts';
import { isLoopback } from '../host/http/guard.ts';
import { DataInUse } from '../host/store/database.ts';
import { asteriskFile } from './asterisk-file.ts';
import type { CliCommand, CommandContext } from './command.ts';
import { findingLine } from './gateway.ts';
import { exitCode, problemLine } from './options.ts';
import { tlsFiles } from './tls-files.ts';

const help = `Usage: callchart serve [--port N] [--host ADDRESS] [--data FOLDER] [--asterisk FILE]
                       [--tls-cert FILE --tls-key FILE] [--json]

Serves the designer, the API and the link of media gateways, and runs the calls.

  --port N         Port; else CALLCHART_PORT, else 4400. 0 takes any free one.
  --host ADDRESS   Address to listen on. Default 127.0.0.1: this machine only.
  --data FOLDER    Folder of the store; else CALLCHART_DATA, else ./callchart-data.
  --asterisk FILE  Settings of the Asterisk whose calls are run; else CALLCHART_ASTERISK, else none. Its passwords may
                   stand in CALLCHART_ASTERISK_PASSWORD, CALLCHART_ASTERISK_OUTBOUND_PASSWORD and
                   CALLCHART_ASTERISK_TELEPHONE_PASSWORD.
  --tls-cert FILE  Certificate in PEM; else CALLCHART_TLS_CERT. With it and its key all is served by https and wss.
  --tls-key FILE   Its key in PEM; else CALLCHART_TLS_KEY.
  --json           Says where it runs as one line of JSON.

Gateways show the token of CALLCHART_GATEWAY_TOKEN. Without it one is generated, kept in the store, and printed.`;

export const serve: CliCommand = {
  summary: 'Serve the designer and run the calls.',
  help,
  async run(context) {
    const options = optionsOf(context);
    if (options === null) return exitCode.unreadable;
    const files = filesOf(options, context);
    if (files === null) return exitCode.unreadable;
    const host = await started(options, files, context);
    if (host === null) return 1;
    context.print(options.json ? JSON.stringify({ url: host.url }) : welcome(host, files, context.env));
    if (!isLoopback(options.host)) context.complain(openWarning);
    const looking = files.asterisk === undefined ? null : complainOfAsterisk(files.asterisk, context);
    if (!context.ending.aborted) await once(context.ending, 'abort');
    await Promise.all([host.close(), looking]);
    return 0;
  },
};

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly asterisk: string;
  readonly tls: { readonly cert: string; readonly key: string } | null;
  readonly json: boolean;
}

function optionsOf({ args, env, complain }: CommandContext): ServeOptions | null {
  try {
    const text = { type: 'string' } as const;
    const files = { asterisk: text, 'tls-cert': text, 'tls-key': text } as const;
    const options = { port: text, host: text, data: text, ...files, json: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const port = values.port ?? env.CALLCHART_PORT ?? '4400';
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`“${port}” is no port`);
    const data = values.data ?? env.CALLCHART_DATA ?? 'callchart-data';
    const asterisk = values.asterisk ?? env.CALLCHART_ASTERISK ?? '';
    const tls = tlsPaths(values['tls-cert'] ?? env.CALLCHART_TLS_CERT, values['tls-key'] ?? env.CALLCHART_TLS_KEY);
    const { host = '127.0.0.1', json = false } = values;
    return { port: Number(port), host, data, asterisk, tls, json };
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return null;
  }
}

/** An empty variable of the environment is none. */
function tlsPaths(cert = '', key = ''): ServeOptions['tls'] {
  if (cert === '' && key === '') return null;
  if (cert === '' || key === '') throw new Error('A certificate needs its key: give --tls-cert and --tls-key');
  return { cert, key };
}

type ServeFiles = Pick<HostOptions, 'asterisk' | 'tls'>;

/** What the options' files hold; null: one is at fault, which was told. */
function filesOf({ asterisk, tls }: ServeOptions, { env, complain }: CommandContext): ServeFiles | null {
  const settings = asterisk === '' ? null : asteriskFile(asterisk, env);
  const identity = tls === null ? null : tlsFiles(tls.cert, tls.key);
  const told = (where: string, read: Parsed<unknown> | null) => {
    const problems = read === null || read.ok ? [] : read.problems;
    for (const each of problems) complain(problemLine(where, each));
  };
  told(asterisk, settings);
  told('serve', identity);
  if (settings?.ok === false || identity?.ok === false) return null;
  return { asterisk: settings?.value, tls: identity?.value };
}

/** What keeps calls from coming; the runtime waits for Asterisk all the same. The application is the adapter's to tell of. */
async function complainOfAsterisk(settings: AsteriskSettings, { complain, ending }: CommandContext): Promise<void> {
  const options = { settings, devices: null, gateways: null, clock: systemClock, signal: ending };
  const findings = await checkAsterisk(options);
  if (ending.aborted) return;
  for (const found of findings) {
    if (found.outcome === 'wrong' && found.check !== 'app') complain(`Asterisk: ${findingLine(found)}`);
  }
}

const openWarning = `Everybody who reaches this address can see the calls and change the flows: there are no accounts yet.
Put a proxy that asks who is there in front of it, or leave out --host.`;

/** Found by the same address in a checkout and in the published package. */
const examples = fileURLToPath(new URL('../../flows', import.meta.url));

async function started(
  { port, host, data }: ServeOptions,
  files: ServeFiles,
  { env, complain }: CommandContext,
): Promise<Host | null> {
  const token = env.CALLCHART_GATEWAY_TOKEN;
  const kept = token === undefined || token === '' ? {} : { token };
  try {
    const fixed = { clock: systemClock, newId: randomUUID, demo: examples, logLevel: 'warn' } as const;
    return await startHost({ ...fixed, ...kept, ...files, data, host, port });
  } catch (error) {
    const sentence = failure(error, port, data);
    if (sentence === null) throw error;
    complain(sentence);
    return null;
  }
}

/** What the file system says of a folder that cannot be. */
const noFolder: ReadonlySet<string> = new Set(['EEXIST', 'ENOTDIR', 'ENOENT', 'EROFS']);

/** What a person can do something about; null: a fault of the program. */
function failure(error: unknown, port: number, data: string): string | null {
  if (error instanceof DataInUse)
    return `Another Callchart runs on ${error.folder}. Stop it, or choose another --data.`;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another with --port or CALLCHART_PORT.`;
  if (code === 'EACCES') return `Not allowed: ${error instanceof Error ? error.message : ''}`;
  if (typeof code === 'string' && noFolder.has(code))
    return `${data} cannot be made a folder (${code}). Choose another --data.`;
  return code === 'EADDRNOTAVAIL' ? 'This machine has no such address. Choose another --host.' : null;
}

function welcome({ url, token }: Host, { asterisk }: ServeFiles, env: CommandContext['env']): string {
  const outbound = asterisk?.events === 'outbound' ? `\n  Asterisk   ${url.replace('http', 'ws')}/ari` : '';
  const shown = env.CALLCHART_GATEWAY_TOKEN ? 'the one of CALLCHART_GATEWAY_TOKEN' : token;
  return `Callchart runs.

  Designer   ${url}/
  API        ${url}/api/openapi.json
  Gateways   ${url.replace('http', 'ws')}/gateway${outbound}
  Token      ${shown}

Stop it with Ctrl-C: calls in progress go on at the next start.`;
}
