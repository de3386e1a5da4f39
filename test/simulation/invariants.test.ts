import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replay } from '../../runtime/core/call.ts';
import { tabulate } from '../../runtime/core/table.ts';
import { runToEnd, runUntil } from '../../runtime/simulation/running.ts';
import { startSimulation } from '../../runtime/simulation/simulation.ts';
import type { Simulation } from '../../runtime/simulation/simulation-state.ts';
import type { Behaviour, CallerStep, DtmfKey, Scenario } from '../../schema/documents.generated.ts';
import { chartsOf, exampleDirectory, examples } from '../flows/examples.ts';

const all = examples();
const charts = chartsOf(all);
const directory = exampleDirectory();
const tables = new Map(all.map(({ id, chart }) => [id, tabulate(chart, { hash: id })]));

const key = fc.constantFrom<DtmfKey>('0', '1', '2', '9', '*', '#');
const ms = (most: number) => fc.integer({ min: 0, max: most });

const behaviour: fc.Arbitrary<Behaviour> = fc.record(
  {
    does: fc.constantFrom('answer', 'answer', 'answer', 'busy', 'decline', 'noAnswer', 'unreachable', 'divert', 'ring'),
    afterMs: fc.oneof(fc.constantFrom(5_000, 5_001, 5_020), ms(40_000)),
    press: fc.array(fc.record({ key, afterMs: ms(12_000) }), { maxLength: 2 }),
    hangUpAfterMs: fc.oneof(ms(50), ms(60_000)),
  },
  { requiredKeys: ['does', 'afterMs', 'hangUpAfterMs'] },
);

const step: fc.Arbitrary<CallerStep> = fc.oneof(
  fc.record({ do: fc.constant('press' as const), key, afterMs: ms(20_000) }),
  fc.record({ do: fc.constant('speak' as const), ms: ms(30_000), afterMs: ms(1_000) }),
);

/** Every party of the examples does something; the caller presses, speaks, and hangs up in the end. */
const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    example: fc.constantFrom(...all),
    // Any hour of the year, or one at which most are open.
    hour: fc.oneof(fc.integer({ min: 0, max: 365 * 24 }), fc.constantFrom(68 * 24 + 9, 68 * 24 + 14)),
    caller: fc.array(step, { maxLength: 4 }),
    patienceMs: ms(200_000),
    parties: fc.dictionary(fc.constantFrom(...parties()), fc.tuple(behaviour), { minKeys: parties().length - 10 }),
    busy: fc.subarray(['204', '301']),
  })
  .map(({ example, hour, caller, patienceMs, ...others }) => ({
    id: 'any',
    name: { en: 'Any' },
    flow: example.id,
    at: new Date(Date.UTC(2026, 0, 1, hour)).toISOString(),
    from: '+33639980077',
    to: '+33199000010',
    caller: [...caller, { do: 'hangUp', afterMs: patienceMs }],
    ...others,
  }));

function parties(): readonly string[] {
  const devices = directory.devices.map(({ id }) => `device:${id}`);
  const outside = ['number:+33261910041', 'number:+33261910042', 'number:+33261910204', 'contact:dr-remplacant'];
  return [...devices, ...directory.users.map(({ id }) => `user:${id}`), ...outside];
}

test('whatever people do, the call ends, one leg at most is taken at a time, and nobody is left ringing', () => {
  let talked = 0;
  fc.assert(
    fc.property(scenario, fc.constantFrom(0, 5, 20, 400), (given, latencyMs) => {
      let mostTaken = 0;
      const simulation = runUntil(startSimulation({ charts, directory, scenario: given, latencyMs }), (next) => {
        mostTaken = Math.max(mostTaken, taken(next));
        return false;
      });

      expect(mostTaken).toBeLessThanOrEqual(1);
      expect(simulation.call.phase).toBe('finished');
      expect(simulation.call.legs.filter(({ phase }) => phase !== 'over')).toEqual([]);
      expect(simulation.world.legs.filter(({ phase }) => phase !== 'over')).toEqual([]);
      expect(simulation.world.recordings).toEqual([]);
      if (simulation.call.connectedAt !== null) talked += 1;
    }),
    { numRuns: 400 },
  );

  expect(talked).toBeGreaterThan(40);
});

test('the journal of a simulated call makes the same call again', () => {
  fc.assert(
    fc.property(scenario, (given) => {
      const { call, steps } = runToEnd(startSimulation({ charts, directory, scenario: given }));
      const again = replay(
        tables,
        steps.map(({ record }) => record),
      );

      expect(again.call).toEqual(call);
      expect(again.trace).toEqual(steps.flatMap(({ trace }) => trace));
    }),
    { numRuns: 100 },
  );
});

/** Once a leg is being connected, legs that still ring or talk: with its own, one. */
function taken({ call }: Simulation): number {
  const alive = call.legs.filter(({ phase }) => phase !== 'released' && phase !== 'over');
  return alive.some(({ phase }) => phase === 'connecting' || phase === 'connected') ? alive.length : 0;
}
