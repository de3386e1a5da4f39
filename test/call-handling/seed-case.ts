// One requirement of the seed as settings and a call, and the words that the cases share. The cases themselves are in
// hours-cases.ts and ways-cases.ts.

import type { SimulationResult } from '../../runtime/simulation/result.ts';
import type { CallHandling, CallHandlingPolicies, Scenario, TimeHandling } from '../../schema/documents.generated.ts';

export interface SeedCase {
  /** Name of its golden; begins with the requirement. */
  readonly id: string;
  /** What the call shows, as a statement. */
  readonly says: string;
  /** Of the account, where the case is about inheritance. */
  readonly account?: CallHandling;
  readonly settings: CallHandling;
  readonly policies?: CallHandlingPolicies;
  readonly call: Partial<Pick<Scenario, 'at' | 'busy' | 'caller' | 'parties'>>;
  /** Nodes after `entry` and `hours`, in order. */
  readonly nodes: readonly string[];
  readonly outcome: SimulationResult['end']['outcome'];
  /** Codes of the notes, without those of what every case has. */
  readonly notes?: readonly string[];
}

/** Monday, 2 March 2026, in Paris. */
export const morning = '2026-03-02T10:00:00+01:00';
export const evening = '2026-03-02T20:00:00+01:00';
const week: CallHandling['hours'] = [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' }));
export const business = (handling: TimeHandling): CallHandling => ({ hours: week, business: handling });
export const number = { number: '+33612345678', country: 'FR' } as const;
export const outside = [{ party: { kind: 'number', ...number }, enabled: true }] as const;
export const answers = { does: 'answer', afterMs: 4_000, hangUpAfterMs: 30_000 } as const;
export const presses = { ...answers, press: [{ key: '1', afterMs: 2_000 }] } as const;
export const busy = { busy: ['204'] } as const;
export const speaks = [{ do: 'speak', ms: 8_000, afterMs: 0 }] as const;
export const deskOnly = { desktop: false, mobile: false } as const;
export const operator = { reachOperator: true, operator: '300' } as const;
