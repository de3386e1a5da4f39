import { describe, expect, test } from 'vitest';
import { recordedScenario } from '../../runtime/simulation/recorded-scenario.ts';
import { resultOf, simulate } from '../../runtime/simulation/result.ts';
import { runToEnd, runUntil } from '../../runtime/simulation/running.ts';
import { inject } from '../../runtime/simulation/simulation.ts';
import type { Simulation } from '../../runtime/simulation/simulation-state.ts';
import { parseAs } from '../../schema/validate.ts';
import { offered, setupOf } from './company.ts';

const named = { id: 'saved', name: { en: 'Saved' } };

const leg = ({ call }: Simulation, name: string) => call.legs.find((each) => each.name === name)?.id ?? '';
const played = (simulation: Simulation) => {
  const { scenario, faithful } = recordedScenario(simulation, named);
  return { scenario, faithful, result: simulate({ ...setupOf(), scenario }) };
};

describe('a call that was played by hand and saved', () => {
  test('plays the same by itself: a mobile answers late, presses 1, talks and hangs up', () => {
    const rung = runUntil(offered(), ({ steps }) => steps.length === 3);
    const b = leg(rung, 'b');
    const answered = inject(rung, { type: 'leg.answered', call: 'c1', leg: b }, rung.now + 4000);
    const pressed = inject(answered, { type: 'leg.dtmf', call: 'c1', leg: b, digit: '1' }, answered.now + 2500);
    const talking = runUntil(pressed, ({ call }) => call.connectedAt !== null);
    const over = runToEnd(inject(talking, { type: 'leg.hungup', call: 'c1', leg: b }, talking.now + 60_000));

    const { scenario, faithful, result } = played(over);

    expect(over.call.phase).toBe('finished');
    expect(faithful).toBe(true);
    expect(result.path).toEqual(resultOf(over).path);
    expect(result.end).toEqual(scenario.expect?.end);
    expect(result.end).toEqual({ cause: 16, outcome: 'talked', atMs: 66_540 });
  });

  test('is a scenario by the schema, from any point on', () => {
    const parsed = parseAs('scenario', recordedScenario(runToEnd(offered()), named).scenario);

    expect(parsed.ok).toBe(true);
    expect(parseAs('scenario', recordedScenario(offered(), named).scenario).ok).toBe(true);
  });

  test('keeps what the caller did, from the entering of the node', () => {
    const greeted = runUntil(offered(), ({ call }) => call.media.length > 0);
    const skipped = inject(greeted, { type: 'caller.dtmf', call: 'c1', digit: '#' });
    const recording = runUntil(skipped, ({ call }) => call.media.some(({ kind }) => kind === 'record'));
    const over = runToEnd(inject(recording, { type: 'caller.hungup', call: 'c1' }));

    const { scenario, result } = played(over);

    expect(scenario.caller.map((step) => `${step.do} ${step.node ?? ''}`.trim())).toEqual([
      'press voicemail',
      'speak',
      'hangUp',
    ]);
    expect(result.path).toEqual(resultOf(over).path);
  });

  test('says so when it cannot be written down', () => {
    const recording = runUntil(offered(), ({ call }) => call.media.some(({ kind }) => kind === 'record'));
    const record = recording.call.media[0]?.id ?? '';
    const failed = runToEnd(inject(recording, { type: 'record.failed', call: 'c1', record }));

    expect(recordedScenario(recording, named).faithful).toBe(true);
    expect(recordedScenario(failed, named).faithful).toBe(false);
  });
});
