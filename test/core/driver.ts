// A call driven by hand: events in by leg name, commands and timers out. Virtual time.

import type { Call, CallCommand, Output, Tables } from '../../runtime/core/call-state.ts';
import { cdrOf } from '../../runtime/core/cdr.ts';
import { compile } from '../../runtime/core/compile.ts';
import { type Answerer, decide } from '../../runtime/core/decide.ts';
import { type Table, tabulate } from '../../runtime/core/table.ts';
import { pathOf, type TraceEntry } from '../../runtime/core/trace.ts';
import type { Chart, DtmfKey, Flow, JournalRecord, LegChanged } from '../../schema/documents.generated.ts';

/** The instant at which every driven call is offered: Monday 2 March 2026, 09:00 UTC. */
const offeredAt = Date.UTC(2026, 2, 2, 9);

/** The table of a flow; its hash is the flow's id. Throws when the flow has errors. */
export function tableOf(flow: Flow): Table {
  return tabulate(chartOf(flow), { hash: flow.id });
}

/** The chart of a flow; throws with the problems when it has errors. */
export function chartOf(flow: Flow): Chart {
  const { chart, problems } = compile(flow);
  if (chart === null) throw new Error(problems.map(({ message }) => message).join(' '));
  return chart;
}

export type Driven = ReturnType<typeof drive>;

/** Offers a call to the first flow. `answer` answers the questions; the default says open, free, and forwards nowhere. */
export function drive(flows: readonly Flow[], answer: Answerer = openAndFree) {
  const tables: Tables = new Map(flows.map((flow) => [flow.id, tableOf(flow)]));
  const records: JournalRecord[] = [];
  const outputs: Output[] = [];
  const trace: TraceEntry[] = [];
  let call: Call | null = null;
  let now = offeredAt;

  function take(input: JournalRecord['input']): readonly CallCommand[] {
    const hash = call === null ? (flows[0]?.id ?? '') : call.chart.hash;
    const table = tables.get(hash);
    if (table === undefined) throw new Error(`no table ${hash}`);
    const decided = decide({ table, tables, answer }, call, { seq: records.length, at: now, input });
    call = decided.call;
    records.push(decided.record);
    outputs.push(...decided.outputs);
    trace.push(...decided.trace);
    return commandsOf(decided.outputs);
  }

  const present = (): Call => {
    if (call === null) throw new Error('not offered');
    return call;
  };
  const legOf = (name: string) => present().legs.findLast((leg) => leg.name === name)?.id ?? '0.999';
  const first = take({
    type: 'call.offered',
    call: 'c1',
    from: '+33639980001',
    to: '+33199000001',
    language: 'en',
    chart: { hash: flows[0]?.id ?? '', flow: flows[0]?.id ?? '', version: 1 },
  });

  return {
    /** Commands sent when the call was offered. */
    first,
    take,
    tables,
    records,
    trace,
    get call() {
      return present();
    },
    get outputs() {
      return outputs;
    },
    get commands() {
      return commandsOf(outputs);
    },
    get path() {
      return pathOf(trace);
    },
    get cdr() {
      return cdrOf(present(), trace);
    },
    press: (digit: DtmfKey) => take({ type: 'caller.dtmf', call: 'c1', digit }),
    hangUp: () => take({ type: 'caller.hungup', call: 'c1' }),
    /** The party on the leg of this name does something. */
    leg: (name: string, did: LegChanged['type'] extends `leg.${infer Did}` ? Did : never) =>
      take({ type: `leg.${did}`, call: 'c1', leg: legOf(name) }),
    legPress: (name: string, digit: DtmfKey) => take({ type: 'leg.dtmf', call: 'c1', leg: legOf(name), digit }),
    /** The prompt that plays now comes to its end. */
    promptEnds: (result: 'finished' | 'failed' = 'finished') =>
      take({ type: `play.${result}`, call: 'c1', play: mediaOf(present(), 'play') }),
    recordEnds: (result: 'finished' | 'empty' | 'failed' = 'finished') =>
      take({ type: `record.${result}`, call: 'c1', record: mediaOf(present(), 'record'), seconds: 12 }),
    /** Lets time pass until the next timer, and fires it. */
    nextTimer: () => {
      const timer = present().timers.toSorted((one, other) => one.due - other.due)[0];
      if (timer === undefined) throw new Error('no timer runs');
      now = timer.due;
      return take({ type: 'timer.due', timer: timer.id });
    },
    wait: (ms: number) => {
      now += ms;
    },
    /** Milliseconds since the offer. */
    elapsed: () => now - offeredAt,
  };
}

/** Open, free, and no extension leads anywhere. */
export const openAndFree: Answerer = (question) => {
  switch (question.question) {
    case 'schedule':
      return { event: `schedule.${question.schedule}.open` };
    case 'party':
      return { event: `party.${question.party}.free` };
    case 'forward':
      return { event: 'forward.failed' };
  }
};

/** Types of commands, with the leg's name for those that ring. */
export function words(commands: readonly CallCommand[]): readonly string[] {
  return commands.map((command) => {
    if (command.type === 'ring') return `ring ${command.leg}`;
    if (command.type === 'play') return `play ${command.prompt}`;
    if (command.type === 'hangup' || command.type === 'reject') return `${command.type} ${command.cause}`;
    return command.type;
  });
}

function commandsOf(outputs: readonly Output[]): readonly CallCommand[] {
  return outputs.flatMap((output) => (output.kind === 'command' ? [output.command] : []));
}

function mediaOf(call: Call, kind: 'play' | 'record'): string {
  return call.media.findLast((media) => media.kind === kind)?.id ?? '0.999';
}
