// Every event that a chart may name has plain words in both languages, and they name the right people.

import { describe, expect, test } from 'vitest';
import { translator } from '../../../designer/i18n/text.tsx';
import { causeOf, type EventContext, eventWords } from '../../../designer/trace/event-words.ts';
import { namesOf } from '../../../designer/trace/names.ts';
import { chartEvents } from '../../../schema/chart-events.ts';
import type { Language } from '../../../schema/documents.generated.ts';
import { sampleDirectory, sampleFlow } from '../simulate/sample-call.ts';

const languages: readonly Language[] = ['en', 'fr'];

function context(language: Language): EventContext {
  const t = translator(language);
  const flows = new Map([[sampleFlow.id, sampleFlow]]);
  return {
    t,
    names: namesOf({ directory: sampleDirectory, flows, language, t }),
    partyOfLeg: (leg) => (leg === 'a' ? 'user:anne' : undefined),
    promptOfPlay: (play) => (play === 'menu' ? 'operator-menu' : undefined),
  };
}

/** An event of each pattern, with names that the sample knows. */
const sample = (pattern: string): string =>
  pattern
    .replace('<d>', 'star')
    .replace('<leg>', 'a')
    .replace('<play>', 'menu')
    .replace('<schedule>', 'office')
    .replace('<group>', 'public')
    .replace('<user>', 'anne');

describe('the words of events', () => {
  test('are there for every event of the list, in both languages, without a hole left open', () => {
    const told = chartEvents.flatMap(({ pattern }) =>
      languages.map((language) => eventWords(sample(pattern), context(language))),
    );

    expect(chartEvents.length).toBe(30);
    expect(told).toHaveLength(60);
    for (const words of told) expect(words).toMatch(/^[^{}<>]{6,}$/);
    const events = chartEvents.map(({ pattern }) => sample(pattern));
    expect(told.filter((words) => events.includes(words))).toEqual([]);
    expect(new Set(told).size).toBe(60);
  });

  test.each([
    ['caller.dtmf.star', 'The caller presses *', 'L’appelant appuie sur *'],
    ['leg.a.answered', 'Anne answers', 'Anne décroche'],
    ['leg.z.busy', 'z is busy', 'z\u00a0: ça sonne occupé'],
    [
      'schedule.office.holiday.public',
      'Office hours: holiday, Public holidays',
      'Horaires du bureau\u00a0: jour férié, Jours fériés',
    ],
    ['party.anne.busy', 'Anne is on another call', 'Anne est déjà en ligne'],
    ['caller.dtmf.*', 'The caller presses any other key', 'L’appelant appuie sur une autre touche'],
    ['leg.a.dtmf.*', 'Anne presses any other key', 'Anne appuie sur une autre touche'],
    ['xstate.after.20000.front-desk.team.a.ringing', 'Anne: the 20 s are over', 'Anne\u00a0: les 20 s sont écoulées'],
    ['xstate.after.20000.front-desk.team', 'The timer of 20 s ends', 'Fin du délai de 20 s'],
  ])('%s', (event, en, fr) => {
    expect(eventWords(event, context('en'))).toBe(en);
    expect(eventWords(event, context('fr'))).toBe(fr);
  });

  test('an event of no list stands for itself', () => {
    expect(eventWords('moon.full', context('fr'))).toBe('moon.full');
    expect(causeOf('moon.full')).toBeUndefined();
  });

  test('say who brings an event about: every event has somebody, timers have the clock', () => {
    expect(chartEvents.map(({ pattern }) => causeOf(sample(pattern)))).toEqual(chartEvents.map(({ cause }) => cause));
    expect(causeOf('xstate.after.20000.front-desk.team')).toBe('clock');
    expect(causeOf('caller.dtmf.*')).toBe('caller');
  });
});
