// What the load test tells: tables of medians in Markdown, then every figure as one line of JSON.

import { median, printTable, shown } from '../measure.ts';
import { ringMs } from './crowd.ts';
import { knee } from './held.ts';
import type { TalkFigures } from './talk.ts';
import type { Figures, Spread } from './trial.ts';

export interface Measured {
  readonly contender: string;
  /** From 0. */
  readonly round: number;
  readonly figures: Figures;
}

export interface MeasuredTalk {
  readonly contender: string;
  readonly figures: TalkFigures;
}

interface Conditions {
  readonly seconds: number;
  readonly rounds: number;
  readonly bridgedCalls: number;
}

export function report(measured: readonly Measured[], talks: readonly MeasuredTalk[], conditions: Conditions): void {
  const { seconds, rounds, bridgedCalls } = conditions;
  const names = [...new Set(measured.map(({ contender }) => contender))];
  printTable(
    `Live: calls through Asterisk, two telephones rung, the one bridged that answers after ${ringMs} ms (medians of ${rounds} runs of ${seconds} s)`,
    [
      'calls/s',
      'handled by',
      'failed',
      'INVITE to 180 p50, p95, p99 ms',
      'INVITE to 200 p50, p95, p99 ms',
      'answer to bridge p50, p95, p99 ms',
      'CPU s per 1,000 calls: Node',
      'Asterisk',
    ],
    rates(measured).flatMap((rate) => names.flatMap((name) => row(name, atRate(measured, name, rate)))),
  );
  printTable(
    'Live: the highest rate with no call failed and 95 of 100 callers hearing ringing within 250 ms (medians)',
    ['handled by', 'calls/s'],
    names.map((name) => [name, kneeOf(measured, name)]),
  );
  printTable(
    `Live: ${bridgedCalls} bridged calls with audio`,
    ['handled by', 'calls that hear (fewest of all runs)', 'CPU share: Node', 'Asterisk'],
    names.map((name) => talkRow(name, ofContender(talks, name))),
  );
  process.stdout.write(`\n${JSON.stringify({ ...conditions, ringMs, measured, talks })}\n`);
}

type Cells = readonly (string | number)[];

function row(name: string, runs: readonly Figures[]): readonly Cells[] {
  const [first] = runs;
  if (first === undefined) return [];
  const sum = (of: (run: Figures) => number) => runs.reduce((total, run) => total + of(run), 0);
  const spread = (of: (run: Figures) => Spread) =>
    [
      median(runs.map((run) => of(run).p50)),
      median(runs.map((run) => of(run).p95)),
      median(runs.map((run) => of(run).p99)),
    ]
      .map(shown)
      .join(', ');
  const cpu = runs.flatMap(({ nodeCpu }) => (nodeCpu === null ? [] : [nodeCpu]));
  return [
    [
      first.perSecond,
      name,
      `${sum(({ failed }) => failed)} of ${sum(({ calls }) => calls)}`,
      spread(({ toRinging }) => toRinging),
      spread(({ toAnswer }) => toAnswer),
      spread(({ toBridge }) => toBridge),
      cpu.length === 0 ? '' : shown(median(cpu)),
      shown(median(runs.map(({ asteriskCpu }) => asteriskCpu))),
    ],
  ];
}

function talkRow(name: string, runs: readonly TalkFigures[]): Cells {
  const node = runs.flatMap(({ nodeShare }) => (nodeShare === null ? [] : [nodeShare]));
  const share = (values: readonly number[]) => `${shown(median(values) * 100)} %`;
  return [
    name,
    Math.min(...runs.map(({ hearing }) => hearing)),
    node.length === 0 ? '' : share(node),
    share(runs.map(({ asteriskShare }) => asteriskShare)),
  ];
}

function kneeOf(measured: readonly Measured[], name: string): number {
  const own = measured.filter(({ contender }) => contender === name);
  const runs = Map.groupBy(own, ({ round }) => round);
  return median([...runs.values()].map((run) => knee(run.map(({ figures }) => figures))));
}

function rates(measured: readonly Measured[]): readonly number[] {
  return [...new Set(measured.map(({ figures }) => figures.perSecond))].toSorted((one, other) => one - other);
}

function atRate(measured: readonly Measured[], name: string, rate: number): readonly Figures[] {
  return ofContender(measured, name).filter(({ perSecond }) => perSecond === rate);
}

function ofContender<Kind>(
  all: readonly { readonly contender: string; readonly figures: Kind }[],
  name: string,
): readonly Kind[] {
  return all.filter(({ contender }) => contender === name).map(({ figures }) => figures);
}
