import { describe, expect, test } from 'vitest';
import { eventsOf, happenings, recording, ringing, sending, worldWith } from './worlds.ts';

const play = { type: 'play', id: '0.0', prompt: 'welcome', to: 'caller', language: 'en' } as const;

describe('a prompt', () => {
  test('lasts as long as the scenario says, else as its text takes, else 3 s', () => {
    const lasting = (prompt: string, prompts: Record<string, number> = {}) =>
      happenings(sending(worldWith({ prompts }), 0, { ...play, prompt }));

    expect(lasting('welcome', { welcome: 700 })).toEqual(['720 play.finished 0.0']);
    expect(lasting('press-1-to-accept')).toEqual(['5020 play.finished 0.0']);
    expect(lasting('never-recorded')).toEqual(['3020 play.finished 0.0']);
  });

  test('never finishes when it loops or is stopped', () => {
    const stopped = sending(sending(worldWith(), 0, play), 500, { type: 'stop', id: '1.0', target: '0.0' });

    expect(happenings(sending(worldWith(), 0, { ...play, loop: true }))).toEqual([]);
    expect(happenings(stopped)).toEqual([]);
  });

  test('fails when nobody is there to hear it', () => {
    const gone = worldWith({ caller: [{ do: 'hangUp', afterMs: 10 }] });

    expect(happenings(sending(gone, 0, play))).toEqual(['10 caller.hungup', '20 play.failed 0.0']);
    expect(happenings(sending(worldWith(), 0, { ...play, to: '9.9' }))).toEqual(['20 play.failed 0.0']);
  });
});

describe('a recording', () => {
  const speaking = (ms: number) => worldWith({ caller: [{ do: 'speak', ms, afterMs: 0 }] });
  const recorded = (ms: number) => eventsOf(sending(speaking(ms), 0, recording('0.0')));

  test('ends after the silence that follows the speech, and counts the speech', () => {
    expect(recorded(10_000)).toEqual([
      { ms: 15_020, event: expect.objectContaining({ type: 'record.finished', record: '0.0', seconds: 10 }) },
    ]);
  });

  test('of a caller of whom nothing is said has 8 s', () => {
    const [end] = eventsOf(sending(worldWith(), 0, recording('0.0')));

    expect(end).toMatchObject({ ms: 13_020, event: { type: 'record.finished', seconds: 8 } });
  });

  test('ends at its longest, and is empty below its shortest', () => {
    expect(recorded(90_000)).toMatchObject([{ ms: 60_020, event: { type: 'record.finished', seconds: 60 } }]);
    expect(recorded(1_900)).toMatchObject([{ event: { type: 'record.empty' } }]);
    expect(recorded(0)).toMatchObject([{ ms: 5_020, event: { type: 'record.empty', seconds: 0 } }]);
  });

  test('ends with the key that finishes it, which is told first; other keys do not', () => {
    const caller = [
      { do: 'press', key: '5', afterMs: 3000 },
      { do: 'press', key: '#', afterMs: 1000 },
    ] as const;

    expect(happenings(sending(worldWith({ caller }), 0, recording('0.0')))).toEqual([
      '3000 caller.dtmf 5',
      '4000 caller.dtmf #',
      '4000 record.finished',
    ]);
  });

  test('is kept when the caller hangs up, and when it is stopped', () => {
    const caller = [{ do: 'hangUp', afterMs: 6020 }] as const;
    const [hungUp, kept] = eventsOf(sending(worldWith({ caller }), 0, recording('0.0')));
    const stopped = sending(worldWith(), 0, recording('0.0'));

    expect(hungUp?.event.type).toBe('caller.hungup');
    expect(kept).toMatchObject({ ms: 6020, event: { type: 'record.finished', seconds: 6 } });
    expect(happenings(sending(stopped, 1000, { type: 'stop', id: '1.0', target: '0.0' }))).toEqual([
      '1020 record.empty',
    ]);
  });

  test('fails when the caller is gone', () => {
    const caller = [{ do: 'hangUp', afterMs: 0 }] as const;

    expect(happenings(sending(worldWith({ caller }), 0, recording('0.0')))).toEqual([
      '0 caller.hungup',
      '20 record.failed',
    ]);
  });
});

describe('the end of a call', () => {
  test('by us hangs up every leg and keeps the recording, and does not say that the caller hung up', () => {
    const world = sending(worldWith(), 0, ringing('0.1', 'one'), ringing('0.2', 'two'), recording('0.3'));

    expect(happenings(sending(world, 4000, { type: 'hangup', id: '1.0', cause: 16 }))).toEqual([
      '20 leg.ringing 0.1',
      '20 leg.ringing 0.2',
      '4020 leg.hungup 0.1',
      '4020 leg.hungup 0.2',
      '4020 record.finished',
    ]);
  });

  test('by refusal is the end of the caller too, with the cause of the refusal', () => {
    const [refused] = eventsOf(sending(worldWith(), 0, { type: 'reject', id: '0.0', cause: 17 }));

    expect(refused).toEqual({ ms: 20, event: { type: 'caller.hungup', call: 'c1', cause: 17 } });
  });

  test('by busy tone comes when the caller has heard enough of it', () => {
    expect(happenings(sending(worldWith(), 0, { type: 'busyTone', id: '0.0' }))).toEqual(['4020 caller.hungup']);
  });
});
