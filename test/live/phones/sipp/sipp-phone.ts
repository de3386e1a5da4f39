// Telephones made of SIPp: written by others, so they confirm what the hand-held phones say about Asterisk. They
// follow a script, hear nothing (but can send back what they hear), and tell what they saw by SIPp's log of messages.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Child, startChild } from '../../child.ts';
import { until } from '../../condition.ts';
import { EVENTS } from '../key-packets.ts';
import { writeSdp } from '../sdp.ts';
import { Traffic } from '../traffic.ts';
import { keyPcap, tonePcap } from './pcap.ts';
import { readSippLog } from './sipp-log.ts';
import {
  calledScenario,
  callingScenario,
  registeringScenario,
  type SippPlace,
  type SippTalk,
} from './sipp-scenario.ts';

/** What is said or pressed once the call is answered, in this order. */
export type SippWord =
  | { readonly hertz: number; readonly seconds: number }
  | { readonly key: string; readonly by: 'event' | 'info' }
  | { readonly pauseMs: number };

export interface SippTalkOptions {
  readonly says?: readonly SippWord[];
  /** Sends back what it hears. */
  readonly isEcho?: boolean;
  /** Hangs up so long after its last word; 30,000 unless told. */
  readonly hangUpAfterMs?: number;
}

export type SippDoes = 'rings' | { readonly status: number } | ({ readonly answerAfterMs: number } & SippTalkOptions);

export interface SippCallOptions extends SippTalkOptions {
  readonly from: string;
  readonly to: string;
  /** With this password as a phone, without any as the public network. */
  readonly password?: string;
  readonly cancelAfterMs?: number;
}

/** Where SIPp runs. */
export interface SippDesk {
  readonly address: string;
  /** Five ports from this one on. */
  readonly port: number;
  readonly server: { readonly address: string; readonly port: number };
  /** A folder of its own, for scripts and logs. */
  readonly folder: string;
}

export interface SippPhone {
  /** What it has seen until now. */
  seen(): Traffic;
  /** Waits until it has played its part; gives what it saw. */
  ended(options?: { readonly within?: number }): Promise<Traffic>;
  close(): Promise<void>;
}

const PART = 15_000;

/** Registers by SIPp and throws unless that worked. */
export async function registerBySipp(desk: SippDesk, name: string, password: string): Promise<Traffic> {
  const script = registeringScenario(name, placeOf(desk));
  const login = ['-au', name, '-ap', password];
  const phone = start({ desk, title: 'register', script, args: [...login, serverOf(desk)] });
  const seen = await phone.ended();
  if (seen.lastStatus !== 200) throw new Error(`${name} could not register: ${seen.lastStatus}\n${seen.story()}`);
  return seen;
}

/** Waits for one call and does this; resolves when it can be called. */
export async function calledBySipp(desk: SippDesk, does: SippDoes): Promise<SippPhone> {
  const script = calledScenario(answering(does, desk), placeOf(desk));
  const echo = typeof does === 'object' && 'isEcho' in does && does.isEcho ? ['-rtp_echo'] : [];
  const phone = start({ desk, title: 'called', script, args: echo });
  await until(() => isBound(desk), {
    what: `SIPp listens on ${desk.address}:${desk.port}`,
    instead: () => desk.folder,
  });
  return phone;
}

/** Makes one call. */
export function callBySipp(desk: SippDesk, options: SippCallOptions): SippPhone {
  const does = {
    ...talkOf(options, desk),
    to: options.to,
    from: options.from,
    isPhone: options.password !== undefined,
    cancelAfterMs: options.cancelAfterMs ?? 30_000,
  };
  const login = options.password === undefined ? [] : ['-au', options.from, '-ap', options.password];
  const echo = options.isEcho ? ['-rtp_echo'] : [];
  const args = [...login, ...echo, serverOf(desk)];
  return start({ desk, title: 'calls', script: callingScenario(does, placeOf(desk)), args });
}

interface Start {
  readonly desk: SippDesk;
  readonly title: string;
  readonly script: string;
  readonly args: readonly string[];
}

function start({ desk, title, script, args }: Start): SippPhone {
  mkdirSync(desk.folder, { recursive: true });
  const at = (ending: string) => join(desk.folder, `${title}.${ending}`);
  writeFileSync(at('xml'), script);
  const own = ['-i', desk.address, '-p', String(desk.port), '-mi', desk.address, '-mp', String(desk.port + 1)];
  const logs = ['-trace_msg', '-message_file', at('messages'), '-trace_err', '-error_file', at('errors')];
  const rest = ['-cp', String(desk.port + 4), '-nostdin', '-timeout', '60', '-timeout_error', '-m', '1'];
  const all = ['-sf', at('xml'), ...own, ...logs, ...rest, ...args];
  const child = startChild({ file: 'sipp', args: all, log: at('screen'), folder: desk.folder });
  return phoneOf(child, at('messages'), desk);
}

function phoneOf(child: Child, log: string, { folder }: SippDesk): SippPhone {
  const seen = () => (existsSync(log) ? readSippLog(readFileSync(log, 'utf8')) : new Traffic());
  return {
    seen,
    async ended({ within = PART } = {}) {
      const instead = () => `see ${folder}; it saw\n${seen().story()}`;
      await until(() => !child.running(), { what: 'SIPp has played its part', within, instead });
      return seen();
    },
    close: () => child.end('SIGKILL'),
  };
}

function placeOf({ address, port, server }: SippDesk): SippPlace {
  const sdp = writeSdp({ address, port: port + 1, events: EVENTS }, 1, 'sendrecv');
  return { server: `${server.address}:${server.port}`, sdp };
}

function serverOf({ server }: SippDesk): string {
  return `${server.address}:${server.port}`;
}

function answering(does: SippDoes, desk: SippDesk) {
  if (does === 'rings') return { kind: 'rings' } as const;
  if ('status' in does) return { kind: 'rejects', status: does.status } as const;
  return { kind: 'answers', afterMs: does.answerAfterMs, ...talkOf(does, desk) } as const;
}

function talkOf({ says = [], hangUpAfterMs = 30_000 }: SippTalkOptions, desk: SippDesk) {
  mkdirSync(desk.folder, { recursive: true });
  return { talk: says.map((word, n) => talkWord(word, n, desk)), hangUpAfterMs };
}

function talkWord(word: SippWord, nth: number, { folder }: SippDesk): SippTalk {
  if ('pauseMs' in word) return { kind: 'pause', ms: word.pauseMs };
  if ('key' in word && word.by === 'info') return { kind: 'info', key: word.key };
  const file = join(folder, `word-${nth}.pcap`);
  writeFileSync(file, 'key' in word ? keyPcap(word.key, nth) : tonePcap(word.hertz, word.seconds));
  return { kind: 'play', file, lastsMs: 'key' in word ? 250 : word.seconds * 1_000 };
}

// Linux lists the bound sockets with address and port in hexadecimal; the address has its bytes reversed.
function isBound({ address, port }: SippDesk): boolean {
  const hex = (n: number, width: number) => n.toString(16).toUpperCase().padStart(width, '0');
  const reversed = address.split('.').toReversed();
  const own = `${reversed.map((part) => hex(Number(part), 2)).join('')}:${hex(port, 4)}`;
  return readFileSync('/proc/net/udp', 'utf8').includes(own);
}
