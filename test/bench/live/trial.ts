// One trial of one contender: calls at one rate, what became of them, how long each waited, and what that cost.

import { readFileSync } from 'node:fs';
import { quantile } from '../measure.ts';
import type { Contender, Contestant } from './contenders.ts';
import type { Crowd } from './crowd.ts';
import type { Logged } from './scenarios.ts';
import type { Stage } from './stage.ts';

/** Milliseconds; CPU in seconds for each 1,000 calls. */
export interface Figures {
  readonly perSecond: number;
  readonly calls: number;
  /** Calls that were not answered, or did not end as they should. */
  readonly failed: number;
  /** Channels and bridges that never went. */
  readonly left: number;
  readonly toRinging: Spread;
  readonly toAnswer: Spread;
  /** From the 200 of the telephone that answered to the 200 that the caller got. */
  readonly toBridge: Spread;
  /** Null: there is no process but Asterisk. */
  readonly nodeCpu: number | null;
  readonly asteriskCpu: number;
}

/** The middle, and the values below which 95 and 99 of 100 lie. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface Trial {
  readonly stage: Stage;
  readonly crowd: Crowd;
  readonly contender: Contender;
  readonly contestant: Contestant;
}

/** How long the parties talk. */
const talkMs = 1_000;

/** Enough for calls that end late; what is there after that has been forgotten. */
const quietMs = 10_000;

export async function trial(
  { stage, crowd, contender, contestant }: Trial,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Figures> {
  const count = perSecond * seconds;
  const { pid } = contestant;
  const cpu = () => ({ node: pid === null ? null : cpuSeconds(pid), asterisk: cpuSeconds(stage.asteriskPid) });
  const stale = await stage.left(0); // what a contender before has left
  const before = cpu();
  const media = { ...stage.network, port: stage.asterisk.phonePorts + 20 };
  const logged = await crowd.call({ to: contender.number, talkMs, media, perSecond, count });
  const left = await stage.left(quietMs, stale);
  const after = cpu();
  const each = (from: number, to: number) => ((to - from) / count) * 1_000;
  return {
    perSecond,
    calls: count,
    left,
    ...waits(logged, count),
    nodeCpu: before.node === null || after.node === null ? null : each(before.node, after.node),
    asteriskCpu: each(before.asterisk, after.asterisk),
  };
}

type Waits = Pick<Figures, 'failed' | 'toRinging' | 'toAnswer' | 'toBridge'>;

/** Of the lines that the callers and the answering telephone logged. */
function waits(logged: readonly Logged[], count: number): Waits {
  const instants = Map.groupBy(logged, ({ what }) => what);
  // What is repeated counts by its first time.
  const first = (what: string) =>
    new Map((instants.get(what) ?? []).toReversed().map(({ call, at }) => [call, at] as const));
  const [invite, ringing, answers, answered] = ['invite', 'ringing', 'answers', 'answered'].map(first);
  return {
    failed: count - first('over').size,
    toRinging: between(invite, ringing),
    toAnswer: between(invite, answered),
    toBridge: between(answers, answered),
  };
}

type Instants = ReadonlyMap<string, number> | undefined;

function between(from: Instants, to: Instants): Spread {
  const waited = [...(to ?? [])].flatMap(([call, at]) => {
    const since = from?.get(call);
    return since === undefined ? [] : [(at - since) * 1_000];
  });
  return { p50: quantile(waited, 0.5), p95: quantile(waited, 0.95), p99: quantile(waited, 0.99) };
}

/** User and system time of a process with all its threads (proc(5), stat, fields 14 and 15). */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** USER_HZ, which Linux shows to programs on every machine. */
const ticksPerSecond = 100;
