// The table against XState's own actor on random flows and event runs: same configurations, same actions, same timers.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnyActor, createActor, createMachine, SimulatedClock } from 'xstate';
import { type Operation, tabulate } from '../../runtime/core/table.ts';
import type { Chart } from '../../schema/documents.generated.ts';
import { arbitraryFlow } from './arbitrary-flow.ts';
import { chartOf } from './driver.ts';

/** XState's own actor on the very file, its actions written down. */
function actorOf(chart: Chart) {
  const done: string[] = [];
  const events: string[] = [];
  const clock = new SimulatedClock();
  const names = new Set(JSON.stringify(chart.states).match(/(?<="type":")[a-zA-Z]+(?=")/g));
  const actions = Object.fromEntries(
    [...names].map((name) => [
      name,
      (_: unknown, params: unknown) => {
        done.push(JSON.stringify({ type: name, params }));
      },
    ]),
  );
  const machine = createMachine(JSON.parse(JSON.stringify(chart))).provide({ actions });
  const actor: AnyActor = createActor(machine, {
    clock,
    inspect: (seen) => {
      if (seen.type === '@xstate.event') events.push(seen.event.type);
    },
  });
  return { actor, clock, done, events };
}

/** When each running timer of the clock is due, soonest first. */
function dueTimes(clock: SimulatedClock): readonly number[] {
  const timeouts: unknown = Reflect.get(clock, 'timeouts');
  if (!(timeouts instanceof Map)) throw new Error('the simulated clock has changed');
  return [...timeouts.values()].map(({ start, timeout }) => start + timeout).toSorted((one, other) => one - other);
}

/** What an adversary may send in a configuration: all that it accepts, and what it does not. */
function candidates(accepted: readonly string[]): readonly string[] {
  const named = accepted.filter((event) => !/^xstate|hungup$/.test(event)).map((event) => event.replace('*', '5'));
  const noise = ['caller.hungup', 'leg.a.hungup', 'caller.dtmf.5', 'leg.z.answered', 'leg.a.busy', 'ring.busy'];
  return [...named, ...named, ...named, ...named, ...noise];
}

test('moves every random call as XState does', () => {
  let moves = 0;
  let timeouts = 0;
  let ends = 0;

  fc.assert(
    fc.property(arbitraryFlow, fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (flow, choices) => {
      const chart = chartOf(flow);
      const table = tabulate(chart, { rows: 16 });
      const { actor, clock, done, events } = actorOf(chart);
      const timers = new Map<string, number>();
      const performed: string[] = [];
      let configuration = table.start.to;
      const perform = (operations: readonly Operation[]) => {
        for (const operation of operations) {
          if (operation.kind === 'act') performed.push(JSON.stringify(plain(operation.action)));
          if (operation.kind === 'startTimer') timers.set(operation.event, clock.now() + operation.delayMs);
          if (operation.kind === 'cancelTimer') timers.delete(operation.event);
        }
      };
      const take = (event: string) => {
        timers.delete(event);
        const move = table.move(configuration, event);
        if (move === null) return;
        moves += 1;
        configuration = move.to;
        perform(move.operations);
        if (!move.done) return;
        ends += 1;
        timers.clear();
      };

      actor.start();
      perform(table.start.operations);
      for (const choice of choices) {
        if (actor.getSnapshot().status === 'done') break;
        const known = events.length;
        const next = Math.min(...timers.values());
        if (choice % 4 === 0 && timers.size > 0) clock.set(next);
        else actor.send({ type: pick(candidates(table.accepts(configuration)), choice >> 2) });
        for (const event of events.slice(known)) {
          if (event.startsWith('xstate.after')) timeouts += 1;
          if (!event.startsWith('xstate.done')) take(event);
        }

        expect(configuration).toBe(JSON.stringify(actor.getSnapshot().value));
        expect(performed).toEqual(done);
        expect([...timers.values()].toSorted((one, other) => one - other)).toEqual(dueTimes(clock));
      }
      actor.stop();
    }),
    { numRuns: 1_000 },
  );

  expect(moves).toBeGreaterThan(3_000);
  expect(timeouts).toBeGreaterThan(300);
  expect(ends).toBeGreaterThan(100);
});

function pick<Item>(items: readonly Item[], choice: number): Item {
  const item = items[choice % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function plain({ type, ...rest }: { readonly type: string; readonly params?: unknown }) {
  return { type, params: rest.params };
}
