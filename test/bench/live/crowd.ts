// The callers and the telephones of the load test: SIPp, one process for each part, many calls in each.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Child, startChild } from '../../live/child.ts';
import { until } from '../../live/condition.ts';
import { answering, type Calling, callers, type Logged, readLog, ringing } from './scenarios.ts';
import type { Place, Stage } from './stage.ts';

export interface Crowd {
  /** Makes so many calls at a steady rate, whatever becomes of them; resolves when the last is over. */
  call(calls: Calls): Promise<readonly Logged[]>;
  close(): Promise<void>;
}

export interface Calls extends Calling {
  readonly perSecond: number;
  readonly count: number;
}

/** How long the telephone rings that answers. */
export const ringMs = 200;

/** A caller gives up when nothing has come for 64 T1 (RFC 3261 section 17.1.1.2). */
const silenceMs = 32_000;

/** What is waited for the end of the last call when things go wrong. */
const patienceMs = 3 * silenceMs;

/** Switches the two telephones on; the one that answers sends back what it hears. `folder` takes scripts and logs. */
export async function gatherCrowd(stage: Stage, folder: string): Promise<Crowd> {
  mkdirSync(folder, { recursive: true });
  const echo = ['-rtp_echo', '-mi', stage.answering.address, '-mp', String(stage.asterisk.phonePorts)];
  const phones = [
    sipp({ folder, title: 'answers', script: answering(ringMs), place: stage.answering, args: echo }),
    sipp({ folder, title: 'rings', script: ringing(), place: stage.ringing, args: [] }),
  ];
  await Promise.all([stage.answering, stage.ringing].map(listens));
  const answers = join(folder, 'answers.log');
  let runs = 0;
  let read = 0;

  /** What the answering telephone has logged since the last time. */
  function answersSince(): readonly Logged[] {
    const text = readFileSync(answers, 'utf8');
    const lines = readLog(text.slice(read));
    read = text.length;
    return lines;
  }

  return {
    async call({ perSecond, count, ...calling }) {
      runs += 1;
      const title = `calls-${runs}`;
      const pace = ['-r', String(perSecond), '-rp', '1000', '-m', String(count), '-l', String(count)];
      const media = ['-mi', stage.network.address, '-mp', String(stage.asterisk.phonePorts + 10)];
      const args = [...pace, ...media, '-recv_timeout', String(silenceMs), `127.0.0.1:${stage.asterisk.sipPort}`];
      const caller = sipp({ folder, title, script: callers(calling), place: stage.network, args });
      const within = (count / perSecond) * 1_000 + calling.talkMs + patienceMs;
      await until(() => !caller.running(), { what: 'the callers are through', within, instead: () => folder });
      return [...readLog(readFileSync(join(folder, `${title}.log`), 'utf8')), ...answersSince()];
    },
    close: async () => void (await Promise.all(phones.map((phone) => phone.end('SIGKILL')))),
  };
}

interface Part {
  readonly folder: string;
  readonly title: string;
  readonly script: string;
  readonly place: Place;
  readonly args: readonly string[];
}

function sipp({ folder, title, script, place, args }: Part): Child {
  const at = (ending: string) => join(folder, `${title}.${ending}`);
  writeFileSync(at('xml'), script);
  const own = [
    '-sf',
    at('xml'),
    '-i',
    place.address,
    '-p',
    String(place.port),
    '-nostdin',
    '-cid_str',
    `${title}-%u-%p@%s`,
  ];
  const logs = ['-trace_logs', '-log_file', at('log'), '-trace_err', '-error_file', at('errors')];
  return startChild({ file: 'sipp', args: [...own, ...logs, ...args], log: at('screen'), folder });
}

/** Linux lists the bound sockets with address and port in hexadecimal; the address has its bytes reversed. */
async function listens({ address, port }: Place): Promise<void> {
  const hex = (n: number, width: number) => n.toString(16).toUpperCase().padStart(width, '0');
  const bytes = address.split('.').map((part) => hex(Number(part), 2));
  const own = `${bytes.toReversed().join('')}:${hex(port, 4)}`;
  const isBound = () => readFileSync('/proc/net/udp', 'utf8').includes(own);
  await until(isBound, { what: `SIPp listens on ${address}:${port}` });
}
