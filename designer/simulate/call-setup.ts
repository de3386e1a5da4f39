// What is set before a simulated call: who calls, what is dialled, when, and what the people do. Pure.

import { partyReference } from '../../runtime/core/node-kinds/party.ts';
import type { Behaviour, Flow, Id, Scenario } from '../../schema/documents.generated.ts';

export interface CallSetup {
  readonly from: string;
  readonly to: string;
  /** On the wall clock of the company: `2026-03-02T10:00`. */
  readonly at: string;
  readonly parties: Scenario['parties'];
  readonly busy: readonly string[];
}

/** Who rings when nothing else is known: a number that regulators keep for fiction. */
const fictionalCaller = '+33639981234';

/** The setup of a first call: to the flow's own number, at the minute of `now` (milliseconds since 1970). */
export function firstSetup(flow: Flow, now: number, timeZone: string): CallSetup {
  const entry = flow.nodes.find((node) => node.kind === 'entry');
  const numbers = entry?.kind === 'entry' ? [...entry.settings.extensions, ...entry.settings.numbers] : [];
  return { from: fictionalCaller, to: numbers[0] ?? '100', at: wallText(now, timeZone), parties: {}, busy: [] };
}

/** The setup that a scenario begins with. */
export function setupOf({ from, to, at, parties, busy = [] }: Scenario, timeZone: string): CallSetup {
  return { from, to, at: wallText(Date.parse(at), timeZone), parties, busy };
}

/** The scenario of a call that is played by hand: its caller does nothing by itself. */
export function scenarioOf(setup: CallSetup, flow: Id, timeZone: string): Scenario {
  const { from, to, at, parties, busy } = setup;
  const instant = new Date(instantOfWall(at, timeZone) ?? 0).toISOString();
  return { id: 'test-call', name: {}, flow, at: instant, from, to: to === '' ? '100' : to, caller: [], parties, busy };
}

/** The instant at which a wall clock shows this text; null when no calendar has it. Skipped minutes count as the hour later. */
export function instantOfWall(text: string, timeZone: string): number | null {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return null;
  }
}

/** What a wall clock shows at an instant, as the browser's field for date and time takes it. */
export function wallText(instant: number, timeZone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** A party that a flow may ring. */
export interface Callee {
  /** `device:204-desk`, `number:+33…`. */
  readonly party: string;
  /** Somewhere in the flow it is asked to press 1. */
  readonly pressesOne: boolean;
}

/** Everybody whom these flows may ring, each once, in the order in which the flows name them. */
export function calleesOf(flows: Iterable<Flow>): readonly Callee[] {
  const found = new Map<string, boolean>();
  const add = (party: string, pressesOne: boolean) => found.set(party, (found.get(party) ?? false) || pressesOne);
  for (const { nodes } of flows) {
    for (const node of nodes) {
      if (node.kind === 'external') add(partyReference(node.settings.party), node.settings.pressOne);
      if (node.kind !== 'ring') continue;
      for (const { party, enabled, pressOne } of node.settings.members)
        if (enabled) add(partyReference(party), pressOne);
    }
  }
  return [...found].map(([party, pressesOne]) => ({ party, pressesOne }));
}

/** The people about whom these flows ask whether they are on another call. */
export function askedUsers(flows: Iterable<Flow>): readonly string[] {
  const users = [...flows].flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.kind === 'busy' ? [node.settings.user] : [])),
  );
  return [...new Set(users)];
}

/** What somebody does of whom nothing was set. */
export const ringsOn: Behaviour = { does: 'ring', afterMs: 0 };

/** The parties with another behaviour of one of them. */
export function withBehaviour(parties: Scenario['parties'], party: string, behaviour: Behaviour): Scenario['parties'] {
  return { ...parties, [party]: [behaviour] };
}
