// The requirements of the seed played: seed-cases.test.ts holds them against the goldens, regenerate.ts writes those.

import { effective } from '../../runtime/call-handling/effective.ts';
import { flowOf, type HandlingFlow } from '../../runtime/call-handling/flow-of.ts';
import { type SimulationResult, simulate } from '../../runtime/simulation/result.ts';
import type { Scenario } from '../../schema/documents.generated.ts';
import { around, chartsOf, companyWith, facts, lea, levelOf, neighbours } from './company.ts';
import { hoursCases } from './hours-cases.ts';
import { morning, type SeedCase } from './seed-case.ts';
import { waysCases } from './ways-cases.ts';

export const seedCases: readonly SeedCase[] = [...hoursCases, ...waysCases];

/** What a golden holds: the flow, its schedule, the notes, and what became of the call. */
export interface PlayedCase extends HandlingFlow {
  readonly call: SimulationResult;
}

/** Makes the flow of a case and plays its call. */
export function played({ id, account = {}, settings, policies, call }: SeedCase): PlayedCase {
  const levels = [levelOf('account', account, policies), levelOf('user', settings)];
  const made = flowOf(lea, effective(levels, around), facts);
  const scenario: Scenario = {
    id,
    name: { en: id },
    flow: made.flow.id,
    at: morning,
    from: '+33639980001',
    to: '+33199000204',
    caller: [],
    parties: {},
    ...call,
  };
  const setup = { charts: chartsOf([made.flow, ...neighbours]), directory: companyWith(made.schedule), scenario };
  return { ...made, call: simulate(setup) };
}

/** Where the golden of a case lies. */
export function goldenFile({ id }: SeedCase): URL {
  return new URL(`goldens/${id}.golden.json`, import.meta.url);
}
