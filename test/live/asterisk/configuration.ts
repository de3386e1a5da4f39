// The configuration files of one Asterisk: the templates of conf/, filled in. Writes files, starts nothing.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MUSIC, tone } from '../audio/tone.ts';
import { toWav } from '../audio/wav.ts';
import type { AsteriskOptions } from './asterisk-options.ts';
import { asteriskRoot } from './installation.ts';

export interface AsteriskPorts {
  readonly sip: number;
  readonly http: number;
  readonly https: number;
  readonly trunk: number;
  readonly runtime: number;
  readonly rtpFirst: number;
  readonly rtpLast: number;
}

/** What is told to everyone who talks to this Asterisk. */
export interface AsteriskAccess {
  readonly app: string;
  readonly user: string;
  readonly password: string;
  readonly phonePassword: string;
  readonly trunkAddress: string;
}

export interface RunFolder {
  readonly run: string;
  readonly ports: AsteriskPorts;
  readonly access: AsteriskAccess;
  readonly options: AsteriskOptions;
}

const TEMPLATES = new URL('conf/', import.meta.url);

// Asterisk warns about each of these that is missing.
const EMPTY = ['acl', 'ccss', 'chan_websocket', 'features', 'pjproject', 'udptl'];
const SWITCHED_OFF = ['cdr', 'cel'];

/** Writes etc/ and data/ of a run folder; the other folders are made empty. */
export function writeRunFolder(folder: RunFolder): void {
  for (const name of ['etc', 'lib/keys', 'cache', 'agi', 'spool/recording', 'log', 'data/moh', 'data/sounds'])
    mkdirSync(join(folder.run, name), { recursive: true });
  writeConfiguration(folder);
  writeData(folder);
}

function writeConfiguration({ run, ports, access, options }: RunFolder): void {
  const values: Readonly<Record<string, string | number>> = {
    ...ports,
    ...access,
    run,
    root: asteriskRoot,
    tls: options.tls ? 'yes' : 'no',
    rtpTimeout: options.rtpTimeoutSeconds ?? 30,
    timerT1: options.sipT1 ?? 100,
    timerB: 64 * (options.sipT1 ?? 100),
    dialplan: options.dialplan ?? '',
    phones: accounts(options),
    outboundAri: options.outbound ? outboundAri(access) : '',
    outboundClient: options.outbound ? outboundClient(options.outbound, ports) : '; none',
  };
  const etc = (name: string, text: string) => writeFileSync(join(run, 'etc', name), text);
  for (const name of EMPTY) etc(`${name}.conf`, '; nothing\n');
  for (const name of SWITCHED_OFF) etc(`${name}.conf`, '[general]\nenable = no\n');
  for (const name of readdirSync(TEMPLATES)) {
    const template = readFileSync(new URL(name, TEMPLATES), 'utf8');
    etc(name, filled(template, values) + (options.append?.[name] ?? ''));
  }
}

function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/@(\w+)@/g, (_, name: string) => {
    if (values[name] === undefined) throw new Error(`the template asks for ${name}`);
    return String(values[name]);
  });
}

function accounts({ phones = [], browserPhones = [] }: AsteriskOptions): string {
  return [
    ...phones.map((phone) => account(typeof phone === 'string' ? { name: phone } : phone, 'phone', '')),
    ...browserPhones.map((name) => account({ name }, 'telephone', BROWSER)),
  ].join('');
}

const BROWSER = 'context = from-phones\nwebrtc = yes\ndtls_auto_generate_cert = yes\nallow = !all,opus,ulaw\n';

function account(
  { name, callerId = name }: { name: string; callerId?: string },
  template: string,
  more: string,
): string {
  return `
[${name}](${template})
auth = ${name}
aors = ${name}
callerid = ${name} <${callerId}>
${more}
[${name}](phone-login)
username = ${name}

[${name}](phone-contacts)
`;
}

function outboundAri({ app, user }: AsteriskAccess): string {
  return `
[runtime]
type = outbound_websocket
websocket_client_id = runtime
apps = ${app}
subscribe_all = no
local_ari_user = ${user}
`;
}

function outboundClient(outbound: NonNullable<AsteriskOptions['outbound']>, { runtime }: AsteriskPorts): string {
  const { user, password, ca } = outbound;
  const uri = outbound.uri ?? `${ca === undefined ? 'ws' : 'wss'}://127.0.0.1:${runtime}/ari`;
  return `
[runtime]
type = websocket_client
connection_type = persistent
uri = ${uri}
protocols = ari
username = ${user}
password = ${password}
connection_timeout = 500
reconnect_interval = 500
reconnect_attempts = 10
tls_enabled = ${ca === undefined ? 'no' : 'yes'}
${ca === undefined ? '' : `ca_list_file = ${ca}\n`}`;
}

// A data folder of its own: the sounds of the package, linked, beside those of the test.
function writeData({ run, options }: RunFolder): void {
  const packaged = join(asteriskRoot, 'usr/share/asterisk');
  const data = join(run, 'data');
  for (const name of ['documentation', 'rest-api']) symlinkSync(join(packaged, name), join(data, name));
  linkAll(join(packaged, 'sounds/en_US_f_Allison'), join(data, 'sounds/en'));
  linkAll(join(packaged, 'sounds/fr_CA_f_June'), join(data, 'sounds/fr'));
  writeFileSync(join(data, 'moh/tone.wav'), toWav(tone(MUSIC, 10)));
  for (const [path, file] of Object.entries(options.sounds ?? {})) {
    mkdirSync(dirname(join(data, 'sounds', path)), { recursive: true });
    writeFileSync(join(data, 'sounds', path), file);
  }
}

function linkAll(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) symlinkSync(join(from, name), join(to, name));
}
