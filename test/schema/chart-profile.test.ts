import { describe, expect, test } from 'vitest';
import { handles } from '../../schema/chart-questions.ts';
import { shown } from '../../schema/problem.ts';
import { problemCatalogue } from '../../schema/problem-catalogue.ts';
import { documentOf } from '../../schema/read-document.ts';
import { frontDesk, planted } from './front-desk.ts';

const problemsOf = (chart: unknown) => {
  const read = documentOf(chart);
  return read.ok ? [] : read.problems;
};

test('the front desk is a chart of the profile', () => {
  expect(problemsOf(frontDesk())).toEqual([]);
});

const asking = '/states/hours/states/asking';
const ringA = '/states/team/states/ringing/states/a';
const to = (target: string) => ({ target });
const hangup = [{ type: 'hangup', params: { cause: 16 } }];
const leaf = { initial: 'inner', states: { inner: {} } };
const done = { initial: 'out', states: { out: { type: 'final' } } };

/** One row for each fault: where it is planted, what, and what is said of it (and where, when elsewhere). */
const faults: readonly (readonly [code: string, pointer: string, value: unknown, at?: string])[] = [
  ['chart.guard-refused', `${ringA}/onDone`, { target: 'b', guard: 'open' }, `${ringA}/onDone/guard`],
  ['chart.context-refused', '/context', { tries: 0 }],
  ['chart.invoke-refused', `${asking}/invoke`, { src: 'crm' }],
  ['chart.always-refused', `${asking}/always`, to('other')],
  ['chart.history-refused', `${asking}/type`, 'history'],
  ['chart.reenter-refused', `${asking}/on/schedule.main.open/reenter`, true],
  ['chart.delay-named', `${asking}/after`, { patience: to('asking') }, `${asking}/after/patience`],
  ['chart.delay-named', `${asking}/after`, { 1.5: to('asking') }, `${asking}/after/1.5`],
  ['chart.function-refused', `${asking}/entry/0`, 'notify'],
  ['chart.function-refused', `${asking}/entry/0`, { type: 'xstate.assign' }, `${asking}/entry/0/type`],
  ['chart.action-unknown', `${asking}/entry/0`, { type: 'dance' }, `${asking}/entry/0/type`],
  ['chart.event-unknown', `${asking}/on/caller.dtmf.12`, to('asking')],
  ['chart.event-unknown', `${asking}/on/schedule.*`, to('asking')],
  ['chart.event-hides-hangup', `${asking}/on/*`, to('asking')],
  ['chart.event-hides-hangup', '/on/caller.*', to('.ended')],
  ['chart.target-unknown', `${asking}/on/schedule.main.open/target`, 'nowhere'],
  ['chart.target-unknown', `${asking}/on/schedule.main.open/target`, 'team'],
  ['chart.target-unknown', `${asking}/on/schedule.main.open/target`, '#front-desk'],
  ['chart.target-unknown', `${asking}/on/schedule.main.open/target`, '#back-desk.team'],
  ['chart.target-unknown', `${asking}/on/schedule.main.open/target`, '#front-desk.team.toString'],
  ['chart.target-unknown', `${asking}/on/schedule.main.open/target`, '.asking'],
  ['chart.target-unknown', `${ringA}/states/ringing/after/20000/target`, 'gone'],
  ['chart.target-unknown', '/states/team/states/ringing/onDone/target', 'gone'],
  ['chart.target-unknown', '/on/caller.dtmf.0', to('ended'), '/on/caller.dtmf.0/target'],
  ['chart.target-itself', '/states/operator/states/try-1/after/15000/target', 'try-1'],
  ['chart.target-itself', '/states/operator/states/try-1/after/15000/target', '#front-desk.operator.try-1'],
  ['chart.initial-unknown', '/initial', 'nowhere'],
  ['chart.initial-unknown', '/states/hours/initial', 'nowhere'],
  ['chart.initial-missing', '/states/hours/initial', undefined, '/states/hours'],
  ['chart.parallel-empty', '/states/team/states/summing/type', 'parallel', '/states/team/states/summing'],
  ['chart.type-contradicts', `${ringA}/type`, 'atomic'],
  ['chart.type-contradicts', '/states/team/states/summing/type', 'compound'],
  ['chart.completion-endless', '/states/loop', { ...done, onDone: to('loop') }, '/states/loop/onDone'],
  ['chart.ended-missing', '/states/ended/type', 'atomic', '/states/ended'],
  ['chart.ended-silent', '/states/ended/entry', [], '/states/ended'],
  ['chart.final-extra', '/states/over', { type: 'final', entry: hangup }],
  ['chart.node-atomic', '/states/flat', { entry: hangup }],
  ['chart.node-atomic', '/states/split', { type: 'parallel', states: { one: leaf } }],
  ['schema.id', '/states/Lobby', leaf],
  ['chart.hangup-unhandled', '/on', {}],
  ['chart.hangup-elsewhere', '/on/caller.hungup/target', '.sorry'],
  [
    'chart.hangup-elsewhere',
    `${asking}/on/caller.hungup`,
    to('#front-desk.sorry'),
    `${asking}/on/caller.hungup/target`,
  ],
  [
    'chart.release-on-exit',
    `${ringA}/states/ringing/exit`,
    [{ type: 'release', params: { leg: 'a' } }],
    `${ringA}/states/ringing/exit/0`,
  ],
  ['chart.answer-unhandled', `${asking}/on/schedule.main.holiday.*`, undefined, `${asking}/entry/0`],
  [
    'chart.answer-unhandled',
    '/states/team/states/summing/on/ring.busy',
    undefined,
    '/states/team/states/summing/entry/0',
  ],
  [
    'chart.answer-unhandled',
    '/states/desk/states/forwarding/on/forward.failed',
    undefined,
    '/states/desk/states/forwarding/entry/0',
  ],
];

describe('a fault planted in the front desk is found, at its place', () => {
  for (const [code, pointer, value, at = pointer] of faults) {
    test(`${code} at ${pointer}: ${shown(value)}`, () => {
      const found = problemsOf(planted(pointer, value));

      expect(found.map((each) => [each.code, each.pointer])).toContainEqual([code, at]);
      expect(new Set(found.map((each) => each.code)).size, 'one fault, one kind of problem').toBe(1);
    });
  }

  test('when there is no end at all, and so nowhere to go', () => {
    const found = problemsOf(planted('/states/ended', undefined));

    expect(found.map(({ code, pointer }) => `${code} ${pointer}`)).toContain('chart.ended-missing /states');
    expect(found.map(({ code }) => code)).toContain('chart.target-unknown');
  });

  test('for every code of the chart profile', () => {
    // These two are said of charts within the profile, by the check that compiles and tabulates.
    const elsewhere = ['chart.differs-from-flow', 'chart.refused-by-xstate'];
    const codes = Object.keys(problemCatalogue).filter(
      (code) => code.startsWith('chart.') && !elsewhere.includes(code),
    );

    expect(codes.length).toBeGreaterThanOrEqual(24);
    expect(codes.filter((code) => !faults.some(([planned]) => planned === code))).toEqual([]);
  });

  test('and lights the node of the top-level state that holds it', () => {
    const renamed = planted('/states/hours/meta/node', 'opening-hours');
    const [found] = problemsOf(planted(`${asking}/on/schedule.main.open/target`, 'nowhere', renamed));

    expect(found?.nodes).toEqual(['opening-hours']);
  });
});

describe('every answer must be handled where the question is asked', () => {
  const unhandled = (chart: unknown) => problemsOf(chart).map(({ params }) => params.event);

  test('one problem names each answer that is missing', () => {
    expect(unhandled(planted(`${asking}/on`, {}))).toEqual([
      'schedule.main.open',
      'schedule.main.closed',
      'schedule.main.break',
      'schedule.main.holiday.*',
      'schedule.main.failed',
    ]);
  });

  test('a wildcard takes them all', () => {
    expect(unhandled(planted(`${asking}/on`, { 'schedule.main.*': to('#front-desk.team') }))).toEqual([]);
  });

  test('one group of holidays does not take the others', () => {
    const chart = planted(`${asking}/on/schedule.main.holiday.*`, undefined);
    const named = planted(`${asking}/on/schedule.main.holiday.bank`, to('#front-desk.team'), chart);

    expect(unhandled(named)).toEqual(['schedule.main.holiday.*']);
  });

  test('another schedule’s answers do not count', () => {
    expect(unhandled(planted(`${asking}/on`, { 'schedule.other.*': to('#front-desk.team') }))).toHaveLength(5);
  });

  test('a state around the one that asks may handle them, the chart itself too', () => {
    const moved = planted(`${asking}/on`, {});

    expect(unhandled(planted('/states/hours/on', { 'schedule.main.*': to('team') }, moved))).toEqual([]);
    expect(unhandled(planted('/on/schedule.main.*', to('.team'), planted(`${asking}/on`, {})))).toEqual([]);
  });

  test('a person who may be busy is free, busy or unknown', () => {
    const asked = planted(`${asking}/entry/0/params`, { question: 'party', party: '204' });

    expect(unhandled(asked)).toEqual(['party.204.free', 'party.204.busy', 'party.204.failed']);
  });

  test('a question asked on the way is answered in the state that the way leads to', () => {
    const ask = [{ type: 'ask', params: { question: 'ring' } }];
    const toSumming = planted('/states/team/states/ringing/onDone/actions', ask);
    const toOperator = planted(`${asking}/on/schedule.main.closed/actions`, ask);

    expect(unhandled(toSumming)).toEqual([]);
    expect(unhandled(toOperator)).toEqual(['ring.busy', 'ring.noAnswer', 'ring.unreachable']);
  });
});

test.each([
  ['ring.busy', 'ring.busy', true],
  ['ring.*', 'ring.busy', true],
  ['ring.*', 'ring', true],
  ['schedule.main.*', 'schedule.main.holiday.*', true],
  ['schedule.main.holiday.*', 'schedule.main.holiday', true],
  ['schedule.main.holiday.bank', 'schedule.main.holiday.*', false],
  ['ring.b', 'ring.busy', false],
  ['schedule.mai.*', 'schedule.main.open', false],
])('a handler of %s takes %s: %s', (descriptor, event, expected) => {
  expect(handles(descriptor, event)).toBe(expected);
});
