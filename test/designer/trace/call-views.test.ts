// What is shown of one call: journal in words, ladder, what the caller hears, moments of a journal. The call is simulated.

import { describe, expect, test } from 'vitest';
import { translator } from '../../../designer/i18n/text.tsx';
import { type Frame, firstFrame, framesAfter } from '../../../designer/simulate/frames.ts';
import { callWords } from '../../../designer/trace/call-words.ts';
import { hearingOf, lineOf } from '../../../designer/trace/hearing.ts';
import { ladderLayout } from '../../../designer/trace/ladder.ts';
import { momentsOf, traceOf } from '../../../designer/trace/moments.ts';
import { namesOf } from '../../../designer/trace/names.ts';
import { pathOf } from '../../../runtime/core/trace.ts';
import { tableOf } from '../../core/driver.ts';
import { sampleDirectory, sampleFlow, sampleSetup } from '../simulate/sample-call.ts';

function whole(setup = sampleSetup()): readonly Frame[] {
  const first = firstFrame(setup);
  return [first, ...framesAfter(first, 'end')];
}

const momentsIn = (frames: readonly Frame[]) => frames.map(({ moment }) => moment);

/** Both are busy, the caller leaves a message. */
const message = momentsIn(whole(sampleSetup({ caller: [{ do: 'press', key: '1', node: 'menu', afterMs: 2_000 }] })));

/** Anne answers after 4 s and hangs up 10 s later; Paul rings in vain. */
const talk = momentsIn(
  whole(sampleSetup({ parties: { 'device:anne-desk': [{ does: 'answer', afterMs: 4_000, hangUpAfterMs: 10_000 }] } })),
);

function wordsIn(language: 'en' | 'fr', moments = message) {
  const t = translator(language);
  const flows = new Map([[sampleFlow.id, sampleFlow]]);
  return callWords(moments, namesOf({ directory: sampleDirectory, flows, language, t }), t);
}

describe('the moments of a journal', () => {
  test('are those of the call that wrote it', () => {
    const records = message.map(({ record }) => record);

    const again = momentsOf(new Map([[sampleFlow.id, tableOf(sampleFlow)]]), records);

    expect(again).toHaveLength(message.length);
    expect(again.map(({ call }) => call)).toEqual(message.map(({ call }) => call));
    expect(pathOf(traceOf(again))).toEqual(pathOf(traceOf(message)));
  });

  test('cannot be made of a journal without its offer', () => {
    const records = message.slice(1).map(({ record }) => record);

    expect(() => momentsOf(new Map(), records)).toThrow('begins with an offer');
  });
});

describe('the journal in words', () => {
  test('tells the whole call in English', () => {
    const words = wordsIn('en');

    const told = message.map(({ record }) => words.record(record));

    expect(told.slice(0, 4)).toEqual([
      '+33639980001 calls 200',
      'Anne’s telephone is busy',
      'Paul’s telephone is busy',
      'The caller presses 1',
    ]);
    expect(told).toContain('The message is recorded');
  });

  test('tells it in French, with the answer of the calendar and the way through the flow', () => {
    const words = wordsIn('fr');
    const [offer] = message;
    if (offer === undefined) throw new Error('no offer');

    expect(words.answers(offer.record)).toEqual(['Horaires du bureau\u00a0: ouvert']);
    expect(offer.trace.flatMap((entry) => words.trace(entry) ?? [])).toEqual([
      'Entrée',
      'ensuite',
      'Horaires',
      'ouvert',
      'Groupe d’appel',
    ]);
    expect(offer.commands.map((command) => words.command(command))).toEqual(['faire sonner', 'faire sonner']);
  });

  test('leaves no record of either call without words', () => {
    const told = [message, talk].flatMap((moments) => {
      const words = wordsIn('fr', moments);
      return moments.map(({ record }) => words.record(record));
    });

    expect(told.length).toBeGreaterThan(12);
    for (const text of told) expect(text).toMatch(/^[A-ZÇÉ+].{5,}$/);
  });
});

describe('the ladder', () => {
  test('has a lifeline for the caller, the runtime and each leg in the order in which it was rung', () => {
    const { lifelines } = ladderLayout(talk);

    expect(lifelines.map(({ kind }) => kind)).toEqual(['caller', 'runtime', 'leg', 'leg']);
    const words = wordsIn('en', talk);
    expect(lifelines.slice(2).map(({ id }) => words.leg(id))).toEqual(['Anne’s telephone', 'Paul’s telephone']);
  });

  test('has a row for each record and each command, in order, and arrows that end where they belong', () => {
    const { rungs } = ladderLayout(talk);
    const commands = talk.flatMap((moment) => moment.commands);

    expect(rungs).toHaveLength(talk.length + commands.length);
    expect(rungs.map(({ row }) => row)).toEqual(rungs.map((_rung, index) => index));
    const arrow = (type: string) =>
      rungs.filter(({ entry }) => entry.message.type === type).map(({ from, to }) => [from, to]);
    expect(arrow('call.offered')).toEqual([[0, 1]]);
    expect(arrow('ring')).toEqual([
      [1, 2],
      [1, 3],
    ]);
    expect(arrow('leg.answered')).toEqual([[2, 1]]);
    expect(arrow('release')).toEqual([[1, 3]]);
    expect(arrow('hangup')).toEqual([[1, 0]]);
  });

  test('draws a leg from its ring to its last word, no further', () => {
    const { lifelines, rungs } = ladderLayout(talk);
    const [anne] = lifelines.slice(2);

    expect(rungs[anne?.from ?? -1]?.entry.message.type).toBe('ring');
    expect(rungs[anne?.to ?? -1]?.entry.message.type).toBe('leg.hungup');
  });

  test('puts a timer on the runtime’s own lifeline', () => {
    const nobody = momentsIn(whole(sampleSetup({ parties: {} })));

    const { rungs } = ladderLayout(nobody);
    const own = rungs.filter(({ entry }) => entry.message.type === 'timer.due');

    expect(own.length).toBeGreaterThan(0);
    for (const { from, to } of own) expect([from, to]).toEqual([1, 1]);
  });
});

describe('what the caller hears', () => {
  const heard = (moments: typeof message) =>
    moments.map((_moment, index) => hearingOf(moments.slice(0, index + 1)).kind);

  test('is nothing before the call', () => {
    expect(hearingOf([])).toEqual({ kind: 'silence' });
    expect(lineOf(undefined)).toBe('idle');
  });

  test('is ringing, the menu, the greeting, the beep, and then no more', () => {
    const kinds = heard(message).filter((kind, index, all) => kind !== all[index - 1]);

    expect(kinds).toEqual(['ringing', 'prompt', 'recording', 'ended']);
    const menu = message.findIndex(({ trace }) =>
      trace.some((entry) => entry.kind === 'enter' && entry.node === 'menu'),
    );
    expect(hearingOf(message.slice(0, menu + 1))).toMatchObject({ kind: 'prompt', prompt: 'operator-menu' });
  });

  test('is the other’s voice while they talk', () => {
    const talking = talk.findIndex(({ record }) => record.input.type === 'leg.connected');

    expect(hearingOf(talk.slice(0, talking + 1))).toEqual({ kind: 'talk', party: 'device:anne-desk' });
    expect(lineOf(talk[talking]?.call)).toBe('answered');
    expect(lineOf(talk.at(-1)?.call)).toBe('over');
  });
});
