import { describe, expect, test } from 'vitest';
import type { Behaviour } from '../../../schema/documents.generated.ts';
import { happenings, ringing, sending, worldWith } from './worlds.ts';

const doing = (...behaviours: readonly [Behaviour, ...Behaviour[]]) =>
  worldWith({ parties: { 'device:desk': behaviours } });
const rung = (...behaviours: readonly [Behaviour, ...Behaviour[]]) =>
  sending(doing(...behaviours), 0, ringing('0.1', 'desk'));

describe('a party that is rung', () => {
  test('answers, presses its keys and hangs up, each at its time after the ring has reached it', () => {
    const world = rung({
      does: 'answer',
      afterMs: 4000,
      press: [
        { key: '5', afterMs: 1000 },
        { key: '1', afterMs: 500 },
      ],
      hangUpAfterMs: 9000,
    });

    expect(happenings(world)).toEqual([
      '20 leg.ringing 0.1',
      '4020 leg.answered 0.1',
      '5020 leg.dtmf 0.1 5',
      '5520 leg.dtmf 0.1 1',
      '13020 leg.hungup 0.1',
    ]);
  });

  test.each([
    ['decline', 'leg.declined'],
    ['noAnswer', 'leg.noAnswer'],
    ['divert', 'leg.diverted'],
  ] as const)('rings, then does what it does: %s', (does, type) => {
    expect(happenings(rung({ does, afterMs: 3000 }))).toEqual(['20 leg.ringing 0.1', `3020 ${type} 0.1`]);
  });

  test.each([
    ['busy', 'leg.busy'],
    ['unreachable', 'leg.unreachable'],
  ] as const)('is not heard ringing when it is %s', (does, type) => {
    expect(happenings(rung({ does, afterMs: 100 }))).toEqual([`120 ${type} 0.1`]);
  });

  test('rings until somebody gives up when nobody said what it does', () => {
    const world = sending(worldWith(), 0, ringing('0.1', 'desk'));

    expect(happenings(world)).toEqual(['20 leg.ringing 0.1']);
    expect(happenings(sending(world, 30_000, { type: 'release', id: '1.0', leg: '0.1' }))).toEqual([
      '20 leg.ringing 0.1',
      '30020 leg.hungup 0.1',
    ]);
  });

  test('does the next thing each time, and the last one over again', () => {
    const first = rung({ does: 'busy', afterMs: 0 }, { does: 'decline', afterMs: 0 });
    const world = sending(sending(first, 1000, ringing('1.0', 'desk')), 2000, ringing('2.0', 'desk'));

    expect(happenings(world)).toEqual([
      '20 leg.busy 0.1',
      '1020 leg.ringing 1.0',
      '1020 leg.declined 1.0',
      '2020 leg.ringing 2.0',
      '2020 leg.declined 2.0',
    ]);
  });

  test('cannot be reached when the directory knows no endpoint', () => {
    const world = sending(worldWith(), 0, {
      type: 'ring',
      id: '0.1',
      leg: 'a',
      party: 'user:nobody',
      callerId: '',
      endpoints: [],
    });

    expect(happenings(world)).toEqual(['20 leg.unreachable 0.1']);
  });
});

describe('a person with several telephones', () => {
  const ringUser = {
    type: 'ring',
    id: '0.1',
    leg: 'a',
    party: 'user:lea',
    callerId: '',
    endpoints: [
      { kind: 'device', device: 'desk' },
      { kind: 'number', number: '+33639980002' },
    ],
  } as const;

  test('answers with the first telephone that answers', () => {
    const parties = {
      'device:desk': [{ does: 'answer', afterMs: 5000 }],
      'number:+33639980002': [{ does: 'answer', afterMs: 2000 }],
    } as const;

    expect(happenings(sending(worldWith({ parties }), 0, ringUser))).toContain('2020 leg.answered 0.1');
  });

  test('still rings when one telephone is busy and the other rings', () => {
    const parties = { 'device:desk': [{ does: 'busy', afterMs: 0 }] } as const;

    expect(happenings(sending(worldWith({ parties }), 0, ringUser))).toEqual(['20 leg.ringing 0.1']);
  });

  test('does what is said of the person rather than of the telephones', () => {
    const parties = {
      'user:lea': [{ does: 'decline', afterMs: 1000 }],
      'device:desk': [{ does: 'answer', afterMs: 0 }],
    } as const;

    expect(happenings(sending(worldWith({ parties }), 0, ringUser)).at(-1)).toBe('1020 leg.declined 0.1');
  });
});

describe('commands and events that cross', () => {
  const answering = rung({ does: 'answer', afterMs: 5000 });

  test('a party that answers while its release is on the way has answered, then hung up', () => {
    const world = sending(answering, 5010, { type: 'release', id: '1.0', leg: '0.1' });

    expect(happenings(world)).toEqual(['20 leg.ringing 0.1', '5020 leg.answered 0.1', '5030 leg.hungup 0.1']);
  });

  test('a party that hangs up while its connect is on the way is never connected', () => {
    const leaving = rung({ does: 'answer', afterMs: 5000, hangUpAfterMs: 10 });
    const world = sending(leaving, 5025, { type: 'connect', id: '1.0', leg: '0.1' });

    expect(happenings(world).slice(1)).toEqual(['5020 leg.answered 0.1', '5030 leg.hungup 0.1']);
  });

  test('a leg that is released twice ends once', () => {
    const release = { type: 'release', leg: '0.1' } as const;
    const world = sending(answering, 100, { ...release, id: '1.0' }, { ...release, id: '1.1' });

    expect(happenings(world)).toEqual(['20 leg.ringing 0.1', '120 leg.hungup 0.1']);
  });

  test('a leg that has answered is connected 20 ms after it was asked for', () => {
    const world = sending(answering, 5020, { type: 'connect', id: '1.0', leg: '0.1' });

    expect(happenings(world).at(-1)).toBe('5040 leg.connected 0.1');
  });
});
