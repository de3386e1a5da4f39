import { describe, expect, test } from 'vitest';
import { pathOf } from '../../runtime/core/trace.ts';
import { acceptsNow } from '../../runtime/simulation/choices.ts';
import { ladderOf, lanesOf } from '../../runtime/simulation/ladder.ts';
import { runToDecision, runToEnd, runUntil, stepNode } from '../../runtime/simulation/running.ts';
import { inject, rewind, sceneOf, stepBack, stepEvent } from '../../runtime/simulation/simulation.ts';
import type { Simulation } from '../../runtime/simulation/simulation-state.ts';
import { flowOf } from '../core/flows.ts';
import { offered } from './company.ts';

const menu = flowOf(
  { entry: ['entry'], menu: ['menu', { tries: 2 }], bye: ['hangup'] },
  {
    'entry.next': 'menu',
    'menu.key-1': 'bye',
    'menu.key-2': 'menu',
    'menu.noInput': 'bye',
    'menu.invalid': 'bye',
  },
  'menu-flow',
);

const events = (simulation: Simulation) => acceptsNow(simulation).map(({ event }) => event);
const choose = (simulation: Simulation, event: string) => {
  const choice = acceptsNow(simulation).find((each) => each.event === event);
  if (choice === undefined) throw new Error(`${event} is not among ${events(simulation).join(' ')}`);
  return inject(simulation, choice.input);
};
const node = ({ steps }: Simulation) => pathOf(steps.flatMap(({ trace }) => trace)).at(-1);

describe('what the chart accepts now', () => {
  test('is every key one by one where a menu waits, the end of its prompt, its timers, and hanging up', () => {
    expect(events(offered({}, [menu])).toSorted()).toEqual(
      [
        ...['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'star', 'hash'].map((key) => `caller.dtmf.${key}`),
        'caller.hungup',
        'play.menu.failed',
        'play.menu.finished',
        'xstate.after.120000.menu-flow.menu.prompt-1',
        'xstate.after.60000.menu-flow.menu',
      ].toSorted(),
    );
  });

  test('is what each ringing party may do, by party', () => {
    const choices = acceptsNow(offered());

    expect(choices.find(({ event }) => event === 'leg.b.answered')).toMatchObject({
      by: 'party',
      about: 'number:+33639980002',
      input: { type: 'leg.answered', leg: '0.2' },
    });
    expect(choices.map(({ event }) => event)).not.toContain('leg.a.connected');
  });

  test('is nothing once the call has ended', () => {
    expect(acceptsNow(runToEnd(offered()))).toEqual([]);
  });

  test('each moves the chart when it is chosen', () => {
    const simulation = offered();
    const choices = acceptsNow(simulation);

    expect(choices.length).toBeGreaterThan(10);
    for (const { event, input } of choices) {
      const [taken] = inject(simulation, input).steps.at(-1)?.trace ?? [];
      expect(taken).toEqual({ kind: 'event', event });
    }
  });
});

describe('choosing', () => {
  test('a party’s answer moves the world as well: it is connected, talks, and hangs up by hand', () => {
    const answered = choose(offered(), 'leg.a.answered');
    const talking = runUntil(answered, ({ call }) => call.connectedAt !== null);
    const over = runToEnd(choose(talking, 'leg.a.hungup'));

    expect(answered.now).toBe(offered().now);
    expect(talking.world.legs.find(({ name }) => name === 'a')?.phase).toBe('connected');
    expect(over.call.phase).toBe('finished');
    expect(node(over)).toBe('team.afterTalk');
  });

  test('a timer lets its time pass', () => {
    const simulation = offered({}, [menu]);
    const due = acceptsNow(simulation).find(({ event }) => event.startsWith('xstate.after.60000'))?.due ?? 0;

    expect(due - simulation.now).toBe(60_000);
    expect(choose(simulation, 'xstate.after.60000.menu-flow.menu').now).toBe(due);
  });

  test('happens at the instant that is asked for, but never after what is due', () => {
    const key = { type: 'caller.dtmf', call: 'c1', digit: '1' } as const;
    const simulation = offered({}, [menu]);

    expect(inject(simulation, key, simulation.now + 1500).now - simulation.now).toBe(1500);
    // The prompt of 5 s has ended then.
    expect(inject(simulation, key, simulation.now + 60_000).now - simulation.now).toBe(5020);
  });

  test('a key that leads back to the menu asks again', () => {
    expect(node(choose(offered({}, [menu]), 'caller.dtmf.2'))).toBe('menu');
  });

  test('something in a call that is over changes nothing', () => {
    const over = runToEnd(offered());

    expect(inject(over, { type: 'caller.hungup', call: 'c1' })).toBe(over);
  });
});

describe('running on', () => {
  test('by node stops where the next node is entered', () => {
    const first = stepNode(offered());
    const second = stepNode(first);

    expect([node(offered()), node(first), node(second)]).toEqual(['team', 'voicemail', 'bye']);
  });

  test('to the next decision stops where a caller gets a choice of keys', () => {
    const decision = runToDecision(offered());

    expect(node(decision)).toBe('voicemail');
    expect(events(decision)).toContain('caller.dtmf.hash');
  });

  test('stops at the bound of records and of time', () => {
    expect(runToEnd(offered(), { records: 3 }).steps).toHaveLength(3);
    expect(runToEnd(offered(), { ms: 10_000 }).now - offered().now).toBeLessThanOrEqual(10_000);
  });
});

describe('stepping back', () => {
  test('is the simulation before, whatever was done by hand', () => {
    const before = stepEvent(choose(offered(), 'leg.b.answered'));
    const after = choose(before, 'leg.b.dtmf.1');

    expect(after.steps.length).toBe(before.steps.length + 1);
    expect(stepBack(after)).toEqual(before);
  });

  test('ends at the offer', () => {
    expect(stepBack(offered())).toEqual(offered());
    expect(rewind(runToEnd(offered()), 0)).toEqual(offered());
  });

  test('and running on again gives the same call', () => {
    const end = runToEnd(offered());

    expect(runToEnd(rewind(end, 2))).toEqual(end);
  });
});

test('the scene shows what was just asked for: the telephones that ring, the prompt that plays', () => {
  const greeted = stepNode(stepNode(offered()));

  expect(sceneOf(offered()).legs.map(({ party, phase }) => `${party} ${phase}`)).toEqual([
    'device:one ringing',
    'number:+33639980002 ringing',
  ]);
  expect(offered().world.legs).toEqual([]);
  expect(sceneOf(stepNode(offered())).plays.map(({ prompt }) => prompt)).toEqual(['voicemail-greeting']);
  expect(sceneOf(greeted).plays).toEqual([]);
});

test('the ladder shows each input and command in its lane, at its time', () => {
  const ladder = ladderOf(runToEnd(offered({ parties: { 'device:one': [{ does: 'busy', afterMs: 0 }] } })));

  expect(lanesOf(offered())).toEqual([
    { id: 'caller', party: '+33639980001' },
    { id: '0.0', party: 'device:one' },
    { id: '0.2', party: 'number:+33639980002' },
  ]);
  expect(ladder.slice(0, 5).map(({ atMs, direction, lane, message }) => [atMs, direction, lane, message.type])).toEqual(
    [
      [0, 'in', 'caller', 'call.offered'],
      [0, 'out', '0.0', 'ring'],
      [0, 'out', '0.2', 'ring'],
      [20, 'in', '0.2', 'leg.ringing'],
      [20, 'in', '0.0', 'leg.busy'],
    ],
  );
});
