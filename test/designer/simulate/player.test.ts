// The player as a machine: what each command shows, and what becomes of time. The calls in it are simulated for real.

import { describe, expect, test } from 'vitest';
import { createActor, fromCallback } from 'xstate';
import { firstFrame, framesAfter, pastFrames } from '../../../designer/simulate/frames.ts';
import { frameShown, type PlayerEvent, playerMachine } from '../../../designer/simulate/player.ts';
import { traceOf } from '../../../designer/trace/moments.ts';
import { pathOf } from '../../../runtime/core/trace.ts';
import type { ChosenInput } from '../../../runtime/simulation/simulation-state.ts';
import { chartOf } from '../../core/driver.ts';
import { flowOf } from '../../core/flows.ts';
import { calledAt, sampleSetup } from './sample-call.ts';

/** A player whose seconds pass only when the test says so. */
function player() {
  const machine = playerMachine.provide({ actors: { ticker: fromCallback<PlayerEvent>(() => undefined) } });
  const actor = createActor(machine).start();
  const shown = () => {
    const { frames, cursor } = actor.getSnapshot().context;
    return frames.slice(0, cursor + 1).map(({ moment }) => moment);
  };
  return {
    send: (event: PlayerEvent) => actor.send(event),
    is: (state: Parameters<ReturnType<typeof actor.getSnapshot>['matches']>[0]) => actor.getSnapshot().matches(state),
    context: () => actor.getSnapshot().context,
    path: () => pathOf(traceOf(shown())),
    nodes: () => pathOf(traceOf(shown())).filter((id) => !id.includes('.')),
  };
}

function fresh() {
  const calls = player();
  calls.send({ type: 'open', frames: [firstFrame(sampleSetup())] });
  return calls;
}

const press = (digit: '0' | '1'): ChosenInput => ({ type: 'caller.dtmf', call: 'sample', digit });

describe('before a call', () => {
  test('nothing is shown and nothing moves', () => {
    const calls = player();

    for (const type of ['play', 'pause', 'back'] as const) calls.send({ type });
    calls.send({ type: 'step', stride: 'event' });

    expect(calls.is('idle')).toBe(true);
    expect(frameShown(calls.context())).toBeUndefined();
  });

  test('the speed can be chosen, and stays for the call', () => {
    const calls = player();

    calls.send({ type: 'speed', speed: 20 });
    calls.send({ type: 'open', frames: [firstFrame(sampleSetup())] });

    expect(calls.context().speed).toBe(20);
  });
});

describe('a fresh call', () => {
  test('waits at its offer, its clock at the instant of the call', () => {
    const calls = fresh();

    expect(calls.is('paused')).toBe(true);
    expect(calls.context()).toMatchObject({ cursor: 0, clock: calledAt });
    expect(calls.nodes()).toEqual(['entry', 'hours', 'team']);
  });

  test('goes on by one event', () => {
    const calls = fresh();

    calls.send({ type: 'step', stride: 'event' });

    expect(calls.context().cursor).toBe(1);
    expect(frameShown(calls.context())?.moment.record.input.type).toBe('leg.busy');
  });

  test('goes on to the next node, through every event between', () => {
    const calls = fresh();

    calls.send({ type: 'step', stride: 'node' });

    expect(calls.nodes()).toEqual(['entry', 'hours', 'team', 'menu']);
    expect(calls.context().frames.length).toBe(calls.context().cursor + 1);
    expect(calls.context().cursor).toBe(2);
  });

  test('runs to where the caller may choose, and on to the end', () => {
    const calls = fresh();

    calls.send({ type: 'step', stride: 'decision' });
    expect(calls.nodes().at(-1)).toBe('menu');

    calls.send({ type: 'step', stride: 'end' });
    expect(calls.nodes().at(-1)).toBe('bye');
    expect(frameShown(calls.context())?.moment.call.phase).toBe('finished');
  });

  test('takes a key of the caller at the instant of the virtual clock', () => {
    const calls = fresh();
    calls.send({ type: 'step', stride: 'node' });
    calls.send({ type: 'play' });
    calls.send({ type: 'tick', elapsedMs: 400 });
    const { clock } = calls.context();

    calls.send({ type: 'choose', input: press('0') });

    expect(frameShown(calls.context())?.moment.record).toMatchObject({ at: clock, input: { type: 'caller.dtmf' } });
    expect(calls.path().at(-2)).toBe('menu.operator');
  });
});

describe('time', () => {
  test('runs as fast as the speed says', () => {
    const calls = fresh();
    calls.send({ type: 'step', stride: 'node' });
    const before = calls.context().clock;

    calls.send({ type: 'play' });
    calls.send({ type: 'tick', elapsedMs: 100 });
    expect(calls.context().clock - before).toBe(500);

    calls.send({ type: 'speed', speed: 20 });
    calls.send({ type: 'tick', elapsedMs: 100 });
    expect(calls.context().clock - before).toBe(2500);
  });

  test('brings events when they are due, never before', () => {
    const calls = fresh();
    calls.send({ type: 'step', stride: 'node' });
    calls.send({ type: 'speed', speed: 1 });
    calls.send({ type: 'play' });

    calls.send({ type: 'tick', elapsedMs: 8_900 });
    expect(calls.context().cursor).toBe(2);

    calls.send({ type: 'tick', elapsedMs: 200 });
    expect(frameShown(calls.context())?.moment.record.input.type).toBe('play.finished');
  });

  test('takes one event a tick at the highest speed', () => {
    const calls = fresh();
    calls.send({ type: 'speed', speed: 'max' });
    calls.send({ type: 'play' });

    for (const cursor of [1, 2, 3]) {
      calls.send({ type: 'tick', elapsedMs: 1 });
      expect(calls.context().cursor).toBe(cursor);
    }
  });

  test('stands still while paused', () => {
    const calls = fresh();
    calls.send({ type: 'play' });
    calls.send({ type: 'pause' });
    const { clock, cursor } = calls.context();

    calls.send({ type: 'tick', elapsedMs: 60_000 });

    expect(calls.is('paused')).toBe(true);
    expect(calls.context()).toMatchObject({ clock, cursor });
  });

  test('stops when the call is over', () => {
    const calls = fresh();
    calls.send({ type: 'speed', speed: 20 });
    calls.send({ type: 'play' });
    expect(calls.is('playing')).toBe(true);

    calls.send({ type: 'tick', elapsedMs: 60_000 });

    expect(calls.is('paused')).toBe(true);
    expect(calls.nodes().at(-1)).toBe('bye');
  });
});

describe('looking back', () => {
  test('gives the earlier path, and stepping on gives the later one again', () => {
    const calls = fresh();
    const earlier = calls.path();
    calls.send({ type: 'step', stride: 'node' });
    const later = calls.path();

    calls.send({ type: 'back' });
    calls.send({ type: 'back' });
    expect(calls.is({ replaying: 'still' })).toBe(true);
    expect(calls.path()).toEqual(earlier);

    calls.send({ type: 'step', stride: 'node' });
    expect(calls.is('paused')).toBe(true);
    expect(calls.path()).toEqual(later);
  });

  test('does not go before the offer', () => {
    const calls = fresh();

    calls.send({ type: 'back' });

    expect(calls.context().cursor).toBe(0);
    expect(calls.is('paused')).toBe(true);
  });

  test('runs through the known moments, then on from the last', () => {
    const calls = fresh();
    calls.send({ type: 'step', stride: 'node' });
    calls.send({ type: 'seek', to: 0 });

    calls.send({ type: 'play' });
    expect(calls.is({ replaying: 'running' })).toBe(true);

    calls.send({ type: 'tick', elapsedMs: 50 });
    expect(calls.is('playing')).toBe(true);
    expect(calls.nodes().at(-1)).toBe('menu');
  });

  test('lets somebody choose otherwise: the later moments give way', () => {
    const calls = fresh();
    calls.send({ type: 'step', stride: 'decision' });
    calls.send({ type: 'choose', input: press('0') });
    calls.send({ type: 'step', stride: 'end' });
    const menuAt = calls
      .context()
      .frames.findIndex(({ moment }) => moment.trace.some((entry) => entry.kind === 'enter' && entry.node === 'menu'));

    calls.send({ type: 'seek', to: menuAt });
    calls.send({ type: 'choose', input: press('1') });

    expect(calls.is('paused')).toBe(true);
    expect(calls.context().frames).toHaveLength(menuAt + 2);
    expect(calls.path().at(-2)).toBe('menu.voicemail');
  });

  test('plays an ended call again from its beginning', () => {
    const calls = fresh();
    calls.send({ type: 'step', stride: 'end' });

    calls.send({ type: 'play' });

    expect(calls.is({ replaying: 'running' })).toBe(true);
    expect(calls.context().cursor).toBe(0);
  });

  test('lets other people be arranged: they count from there on', () => {
    const calls = fresh();
    calls.send({ type: 'arrange', arrangement: { parties: {}, busy: ['anne'] } });

    const { simulation } = frameShown(calls.context()) ?? {};

    expect(simulation?.setup.scenario.busy).toEqual(['anne']);
    expect(simulation?.world.parties).toEqual({});
  });
});

describe('a call of the past', () => {
  function past() {
    const first = firstFrame(sampleSetup());
    const moments = [first, ...framesAfter(first, 'end')].map(({ moment }) => moment);
    const calls = player();
    calls.send({ type: 'open', frames: pastFrames(moments), at: 0 });
    return { calls, moments };
  }

  test('is replayed from its offer to its end, and nothing is added', () => {
    const { calls, moments } = past();
    calls.send({ type: 'speed', speed: 20 });

    calls.send({ type: 'play' });
    expect(calls.is({ replaying: 'running' })).toBe(true);
    calls.send({ type: 'tick', elapsedMs: 3_600_000 });

    expect(calls.is('paused')).toBe(true);
    expect(calls.context().cursor).toBe(moments.length - 1);
    expect(calls.context().frames).toHaveLength(moments.length);
  });

  test('cannot be made to go otherwise', () => {
    const { calls, moments } = past();
    calls.send({ type: 'step', stride: 'node' });

    calls.send({ type: 'choose', input: press('1') });

    expect(calls.context().frames).toHaveLength(moments.length);
  });

  test('is put away when closed', () => {
    const { calls } = past();

    calls.send({ type: 'close' });

    expect(calls.is('idle')).toBe(true);
    expect(calls.context().frames).toEqual([]);
  });
});

test('a flow that goes round for ever stops after a while instead of filling the memory', () => {
  const round = flowOf(
    { entry: ['entry'], one: ['message', { prompt: 'welcome' }], other: ['message', { prompt: 'please-hold' }] },
    { 'entry.next': 'one', 'one.next': 'other', 'other.next': 'one' },
  );
  const calls = player();
  const setup = sampleSetup();
  calls.send({ type: 'open', frames: [firstFrame({ ...setup, charts: new Map([[round.id, chartOf(round)]]) })] });

  calls.send({ type: 'step', stride: 'end' });

  expect(calls.context().frames).toHaveLength(2_000);
  expect(calls.is('paused')).toBe(true);
});
