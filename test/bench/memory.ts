// Bytes of heap that an idle call costs: a call of ours against an XState actor, both waiting in the ring group.

import { createActor, createMachine, SimulatedClock } from 'xstate';
import { begin } from '../../runtime/core/call.ts';
import { tabulate } from '../../runtime/core/table.ts';
import { chartOf } from '../core/driver.ts';
import { benchFlow, offer, settled } from './engine.ts';
import { printTable, shown } from './measure.ts';

const calls = 20_000;

/** Needs `--expose-gc`. */
export function benchMemory(): void {
  const chart = chartOf(benchFlow);
  const table = tabulate(chart);
  const machine = createMachine(JSON.parse(JSON.stringify(chart)));
  const ours = bytesEach((index) => settled(begin(table, { ...offer, input: { ...offer.input, call: `c${index}` } })));
  const theirs = bytesEach(() => {
    const actor = createActor(machine, { clock: new SimulatedClock() });
    actor.start();
    actor.send({ type: 'schedule.main.open' });
    return actor;
  });
  printTable(
    'Memory: heap of one call that rings two parties',
    ['kept as', 'bytes', 'against the actor'],
    [
      ['XState actor', shown(theirs), '1×'],
      ['call of the core (2 legs, 2 timers)', shown(ours), `${shown(ours / theirs)}×`],
    ],
  );
}

function bytesEach(make: (index: number) => object): number {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('run with --expose-gc');
  gc();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: calls }, (_, index) => make(index));
  gc();
  const bytes = (process.memoryUsage().heapUsed - before) / calls;
  if (kept.length !== calls) throw new Error('calls were lost');
  return bytes;
}
