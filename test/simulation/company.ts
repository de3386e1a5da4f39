// A small company for tests of the simulation: one ring group with voicemail behind it, and its scenario.

import { startSimulation } from '../../runtime/simulation/simulation.ts';
import type { Simulation, SimulationSetup } from '../../runtime/simulation/simulation-state.ts';
import type { Flow, Scenario } from '../../schema/documents.generated.ts';
import { chartOf } from '../core/driver.ts';
import { desk, mobile, teamOf } from '../core/flows.ts';

/** Rings a desk phone and a mobile that must press 1; whoever is not reached gets voicemail. */
const team: Flow = teamOf(['ring', { members: [desk('one'), mobile('+33639980002')] }]);

/** A setup without a directory: everybody can be reached. */
export function setupOf(scenario: Partial<Scenario> = {}, flows: readonly Flow[] = [team]): SimulationSetup {
  return {
    charts: new Map(flows.map((flow) => [flow.id, chartOf(flow)])),
    scenario: {
      id: 'c1',
      name: { en: 'Test' },
      flow: flows[0]?.id ?? '',
      at: '2026-03-02T09:00:00Z',
      from: '+33639980001',
      to: '+33199000001',
      caller: [],
      parties: {},
      ...scenario,
    },
  };
}

/** A call just offered. */
export function offered(scenario: Partial<Scenario> = {}, flows: readonly Flow[] = [team]): Simulation {
  return startSimulation(setupOf(scenario, flows));
}
