// Scenarios kept with a flow, run, and the call they begin with; the path as the canvas lights it.

import { describe, expect, test } from 'vitest';
import { apply } from '../../../designer/document/edit.ts';
import {
  askedUsers,
  calleesOf,
  firstSetup,
  instantOfWall,
  scenarioOf,
  setupOf,
  wallText,
  withBehaviour,
} from '../../../designer/simulate/call-setup.ts';
import {
  addScenarios,
  removeScenario,
  scenarioId,
  scenariosIn,
  scenariosOf,
} from '../../../designer/simulate/flow-scenarios.ts';
import { type Frame, firstFrame, framesAfter } from '../../../designer/simulate/frames.ts';
import { litPath } from '../../../designer/simulate/lit-path.ts';
import { verdictOf } from '../../../designer/simulate/verdict.ts';
import { recordedScenario } from '../../../runtime/simulation/recorded-scenario.ts';
import { runToEnd } from '../../../runtime/simulation/running.ts';
import { startSimulation } from '../../../runtime/simulation/simulation.ts';
import type { Scenario } from '../../../schema/documents.generated.ts';
import { desk, flowOf, mobile } from '../../core/flows.ts';
import { calledAt, sampleFlow, sampleSetup } from './sample-call.ts';

const setup = sampleSetup({ caller: [{ do: 'press', key: '1', node: 'menu', afterMs: 2_000 }] });
const { scenario } = recordedScenario(runToEnd(startSimulation(setup)), { id: 'busy', name: { fr: 'Occupé' } });
const expected = scenario.expect?.path ?? [];

describe('the scenarios of a flow', () => {
  test('are kept in the document, and undoing gives the very document back', () => {
    const { flow, inverse } = apply(sampleFlow, addScenarios(sampleFlow, [scenario]));

    expect(scenariosOf(flow)).toEqual([scenario]);
    expect(apply(flow, inverse).flow).toEqual(sampleFlow);
  });

  test('of the same id take each other’s place, and belong to the flow that they were added to', () => {
    const first = apply(sampleFlow, addScenarios(sampleFlow, [scenario])).flow;

    const { flow } = apply(first, addScenarios(first, [{ ...scenario, flow: 'elsewhere', to: '201' }]));

    expect(scenariosOf(flow)).toEqual([{ ...scenario, to: '201' }]);
  });

  test('leave nothing behind when the last is deleted, and other marks of the flow alone', () => {
    const marked = { ...sampleFlow, meta: { colour: 'blue' } };
    const one = apply(marked, addScenarios(marked, [scenario])).flow;
    expect(one.meta).toMatchObject({ colour: 'blue' });

    expect(apply(one, removeScenario(one, 'busy')).flow).toEqual(marked);
    const plain = apply(sampleFlow, addScenarios(sampleFlow, [scenario])).flow;
    expect(apply(plain, removeScenario(plain, 'busy')).flow).toEqual(sampleFlow);
  });

  test('that cannot be read stay in the document and are not shown', () => {
    const odd = { ...sampleFlow, meta: { scenarios: [{ id: 'odd' }, scenario, 7] } };

    expect(scenariosOf(odd)).toEqual([scenario]);
    expect(apply(odd, addScenarios(odd, [])).flow).toEqual(odd);
    expect(scenariosOf({ meta: { scenarios: 'none' } })).toEqual([]);
  });

  test('get ids of their names that no other has', () => {
    const { flow } = apply(sampleFlow, addScenarios(sampleFlow, [{ ...scenario, id: 'ferme-le-soir' }]));

    expect(scenarioId(sampleFlow, 'Fermé le soir')).toBe('ferme-le-soir');
    expect(scenarioId(flow, 'Fermé, le soir !')).toBe('ferme-le-soir-2');
    expect(scenarioId(flow, '12 h')).toBe('h');
    expect(scenarioId(flow, '…')).toBe('scenario');
  });

  test('are found in a file, one or a list, and in nothing else', () => {
    expect(scenariosIn(scenario)).toEqual([scenario]);
    expect(scenariosIn([scenario, { ...scenario, id: 'other' }])).toHaveLength(2);
    for (const other of [null, 'text', {}, [{}], { scenarios: [scenario] }]) expect(scenariosIn(other)).toEqual([]);
  });
});

describe('a scenario that is run', () => {
  const run = (change: Partial<Scenario>) => verdictOf({ ...setup, scenario: { ...scenario, ...change } });

  test('passes when the call goes as expected', () => {
    expect(run({})).toEqual({ kind: 'passed' });
  });

  test('differs at the moment in which the call first goes otherwise', () => {
    const path = expected.map((id) => (id === 'menu.voicemail' ? 'menu.operator' : id));

    const verdict = run({ expect: { path } });

    expect(verdict).toMatchObject({
      kind: 'failed',
      difference: { index: 7, expected: 'menu.operator', found: 'menu.voicemail' },
      at: 3,
    });
  });

  test('differs at its last moment when only its end is another one, or more was expected', () => {
    const last = framesOf().length - 1;

    expect(run({ expect: { path: expected, end: { cause: 17, outcome: 'message', atMs: 1 } } })).toMatchObject({
      at: last,
    });
    expect(run({ expect: { path: [...expected, 'more'] } })).toMatchObject({
      difference: { expected: 'more', found: null },
      at: last,
    });
  });

  test('cannot run without the chart of its flow, or without an expectation', () => {
    const { expect: _expect, ...silent } = scenario;

    expect(verdictOf({ ...setup, scenario: silent })).toEqual({ kind: 'broken' });
    expect(run({ flow: 'unknown' })).toEqual({ kind: 'broken' });
  });
});

function framesOf(): readonly Frame[] {
  const first = firstFrame({ ...setup, scenario });
  return [first, ...framesAfter(first, 'end')];
}

describe('the lit path', () => {
  const moments = framesOf().map(({ moment }) => moment);

  test('has the steps so far and where the call is', () => {
    expect(litPath(moments.slice(0, 1), 'front-desk')).toEqual({
      path: ['entry', 'entry.next', 'hours', 'hours.open', 'team'],
      current: ['team'],
    });
    expect(litPath(moments, 'front-desk').current).toEqual([]);
  });

  test('is as expected up to the first difference, and otherwise from there on', () => {
    const other = expected.map((id) => (id === 'team.busy' ? 'team.noAnswer' : id));

    const { tones = {} } = litPath(moments, 'front-desk', other);

    expect(
      Object.entries(tones)
        .filter(([, tone]) => tone === 'passed')
        .map(([id]) => id),
    ).toEqual(expected.slice(0, 5));
    expect(tones['team.busy']).toBe('failed');
    expect(tones.bye).toBe('failed');
  });

  test('shows nothing of where the call is once it is in another flow', () => {
    expect(litPath(moments.slice(0, 1), 'elsewhere').current).toEqual([]);
  });
});

describe('the setup of a call', () => {
  test('begins with the flow’s own number and the present minute of the company’s clock', () => {
    const first = firstSetup(sampleFlow, calledAt + 12_345, 'Europe/Paris');

    expect(first).toMatchObject({ to: '200', at: '2026-03-02T10:00' });
    expect(scenarioOf(first, 'front-desk', 'Europe/Paris')).toMatchObject({
      at: '2026-03-02T09:00:00.000Z',
      caller: [],
    });
  });

  test('gives the scenario back that it was made of', () => {
    const again = scenarioOf(setupOf(scenario, 'Europe/Paris'), scenario.flow, 'Europe/Paris');

    expect(again).toMatchObject({ from: scenario.from, to: scenario.to, at: scenario.at, parties: scenario.parties });
  });

  test('knows the wall clock on both sides of summer time, and refuses what is no date', () => {
    expect(wallText(Date.UTC(2026, 6, 1, 8), 'Europe/Paris')).toBe('2026-07-01T10:00');
    expect(instantOfWall('2026-07-01T10:00', 'Europe/Paris')).toBe(Date.UTC(2026, 6, 1, 8));
    expect(instantOfWall('2026-03-29T02:30', 'Europe/Paris')).toBe(Date.UTC(2026, 2, 29, 1, 30));
    for (const text of ['', '2026-02-30T10:00', 'soon']) expect(instantOfWall(text, 'Europe/Paris')).toBeNull();
  });

  test('names everybody whom the flows ring, once, and whether they are asked for 1', () => {
    const other = flowOf(
      {
        entry: ['entry'],
        ask: ['busy', { user: 'anne' }],
        ring: ['ring', { members: [desk('anne-desk'), { ...desk('off'), enabled: false }, mobile('+33612345678')] }],
      },
      { 'entry.next': 'ask', 'ask.free': 'ring' },
      'other',
    );

    expect(calleesOf([sampleFlow, other])).toEqual([
      { party: 'device:anne-desk', pressesOne: false },
      { party: 'device:paul-desk', pressesOne: false },
      { party: 'number:+33612345678', pressesOne: true },
    ]);
    expect(askedUsers([sampleFlow, other])).toEqual(['anne']);
    expect(withBehaviour({}, 'user:anne', { does: 'busy', afterMs: 0 })).toEqual({
      'user:anne': [{ does: 'busy', afterMs: 0 }],
    });
  });
});
