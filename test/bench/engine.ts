// The table against XState's own `transition` and actor: the same chart, the same events, the same actions out.

import { createActor, createMachine, initialTransition, SimulatedClock, transition } from 'xstate';
import { begin, step } from '../../runtime/core/call.ts';
import type { Call, OfferRecord, Stepped } from '../../runtime/core/call-state.ts';
import { type Table, tabulate } from '../../runtime/core/table.ts';
import type { Chart, JournalRecord } from '../../schema/documents.generated.ts';
import { chartOf } from '../core/driver.ts';
import { desk, flowOf, mobile } from '../core/flows.ts';
import { printTable, shown, sideBySide } from './measure.ts';

/** A call through schedule, ring group (busy, no answer), operator menu and voicemail. */
export const benchFlow = flowOf(
  {
    entry: ['entry', { fallback: 'voicemail' }],
    hours: ['schedule'],
    team: ['ring', { members: [desk('one'), mobile('+33639980002')] }],
    operator: ['operator'],
    voicemail: ['voicemail', { mailbox: '200' }],
  },
  {
    'entry.next': 'hours',
    'hours.open': 'team',
    'hours.closed': 'voicemail',
    'hours.break': 'voicemail',
    'hours.holiday': 'voicemail',
    'team.noAnswer': 'operator',
    'team.busy': 'operator',
    'team.unreachable': 'voicemail',
    'team.diverted': 'voicemail',
    'operator.operator': 'team',
    'operator.voicemail': 'voicemail',
    'operator.noChoice': 'voicemail',
    'voicemail.done': 'hours',
  },
);

/** Chart events that bring the flow round to its start again. */
const round = [
  'schedule.main.open',
  'leg.a.ringing',
  'leg.a.busy',
  'leg.b.answered',
  'leg.b.dtmf.7',
  'ring.noAnswer',
  'caller.dtmf.9',
  'caller.dtmf.1',
  'play.greeting.finished',
  'record.finished',
] as const;
const rounds = 200;

/** Events a second: table, table with the whole call around it, XState's transition, XState's actor. */
export function benchEngine(): void {
  const chart = chartOf(benchFlow);
  const table = tabulate(chart);
  const results = sideBySide({
    'XState actor.send': actorRounds(chart),
    'XState transition': transitionRounds(chart),
    'table (move)': tableRounds(table, 50),
    'step (table, legs, timers, trace)': stepRounds(table, 5),
  });
  const base = results['XState actor.send'] ?? 1;
  printTable(
    'Engine: chart events a second (higher is better)',
    ['engine', 'events/s', 'against the actor'],
    Object.entries(results).map(([name, value]) => [name, shown(value), `${shown(value / base)}×`]),
  );
}

function actorRounds(chart: Chart): () => number {
  let seen = 0;
  const names = new Set(JSON.stringify(chart.states).match(/(?<="type":")[a-zA-Z]+(?=")/g));
  const count = () => {
    seen += 1;
  };
  const actions = Object.fromEntries([...names].map((name) => [name, count]));
  const machine = createMachine(JSON.parse(JSON.stringify(chart))).provide({ actions });
  return () => {
    const actor = createActor(machine, { clock: new SimulatedClock() });
    actor.start();
    for (let turn = 0; turn < rounds; turn += 1) for (const type of round) actor.send({ type });
    actor.stop();
    sane(seen);
    return rounds * round.length;
  };
}

function transitionRounds(chart: Chart): () => number {
  const machine = createMachine(JSON.parse(JSON.stringify(chart)));
  return () => {
    let seen = 0;
    let [snapshot] = initialTransition(machine);
    for (let count = 0; count < rounds; count += 1) {
      for (const type of round) {
        const [next, actions] = transition(machine, snapshot, { type });
        seen += actions.length;
        snapshot = next;
      }
    }
    sane(seen);
    return rounds * round.length;
  };
}

function tableRounds(table: Table, times: number): () => number {
  return () => {
    let seen = 0;
    let configuration = table.start.to;
    for (let count = 0; count < rounds * times; count += 1) {
      for (const event of round) {
        const move = table.move(configuration, event);
        if (move === null) continue;
        configuration = move.to;
        seen += move.operations.length;
      }
    }
    sane(seen);
    return rounds * times * round.length;
  };
}

/** The same way round as gateway inputs, each with the instances that the call has at that moment. */
function stepRounds(table: Table, times: number): () => number {
  return () => {
    let inputs = 0;
    let call = settled(begin(table, offer));
    const take = (input: JournalRecord['input'], answers: JournalRecord['answers'] = []) => {
      call = settled(step(table, call, { seq: call.seq, at: call.seq, input, answers }));
      inputs += 1;
    };
    for (let count = 0; count < rounds * times; count += 1) {
      const [one, two] = call.legs.filter(({ current }) => current);
      take({ type: 'leg.ringing', call: 'c1', leg: one?.id ?? '' });
      take({ type: 'leg.busy', call: 'c1', leg: one?.id ?? '' });
      take({ type: 'leg.answered', call: 'c1', leg: two?.id ?? '' });
      take({ type: 'leg.dtmf', call: 'c1', leg: two?.id ?? '', digit: '7' });
      take({ type: 'leg.hungup', call: 'c1', leg: two?.id ?? '' });
      take({ type: 'caller.dtmf', call: 'c1', digit: '9' });
      take({ type: 'caller.dtmf', call: 'c1', digit: '1' });
      take({ type: 'play.finished', call: 'c1', play: call.media[0]?.id ?? '' });
      const record = call.media[0]?.id ?? '';
      take({ type: 'record.empty', call: 'c1', record }, [{ event: 'schedule.main.open' }]);
    }
    if (!call.configuration.includes('"team"')) throw new Error(`the call has strayed to ${call.configuration}`);
    return inputs;
  };
}

export const offer: OfferRecord = {
  seq: 0,
  at: 0,
  input: {
    type: 'call.offered',
    call: 'c1',
    from: '+33639980001',
    to: '+33199000001',
    language: 'en',
    chart: { hash: 'bench', flow: 'front-desk', version: 1 },
  },
  answers: [{ event: 'schedule.main.open' }],
};

/** The call of a step that asked nothing. */
export function settled(stepped: Stepped): Call {
  if (stepped.kind === 'question') throw new Error(`asked for ${stepped.question.question}`);
  return stepped.call;
}

/** A benchmark that did nothing must not report a figure. */
function sane(seen: number): void {
  if (seen === 0) throw new Error('no action was seen');
}
