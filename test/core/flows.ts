// Flows for tests, written in few words. What is not said takes the kind's defaults.

import type { NodeKind, SettingsOf } from '../../runtime/core/node-kinds/node-kind.ts';
import { nodeKinds } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { Flow, Member, Party } from '../../schema/documents.generated.ts';
import { parseAs } from '../../schema/validate.ts';

type Sketch = { readonly [Kind in NodeKind]: readonly [kind: Kind, settings?: Partial<SettingsOf<Kind>>] }[NodeKind];

/** A flow of nodes by id, wired by `node.outcome → node`. Throws when it is not valid by the schema. */
export function flowOf(
  nodes: Readonly<Record<string, Sketch>>,
  wires: Readonly<Record<string, string>>,
  id = 'front-desk',
): Flow {
  const drawn = Object.entries(nodes).map(([node, [kind, settings]], index) => ({
    id: node,
    kind,
    position: { x: index * 300, y: 0 },
    settings: { ...nodeKinds[kind].defaults, ...settings },
  }));
  const edges = Object.entries(wires).map(([edge, to]) => {
    const [from = '', outcome = ''] = edge.split('.');
    return { from, outcome, to };
  });
  return parsedFlow({ id, name: 'Front desk', language: 'en', nodes: drawn, edges });
}

/** A value as a flow; throws with its problems. */
export function parsedFlow(value: unknown): Flow {
  const parsed = parseAs('flow', value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** A desk phone as a member of a ring group. */
export function desk(device: string, seconds = 20): Member {
  return { party: { kind: 'device', device }, enabled: true, seconds, pressOne: false };
}

/** A mobile phone outside, asked for 1. */
export function mobile(number: string, seconds = 20): Member {
  const party: Party = { kind: 'number', number, country: 'FR' };
  return { party, enabled: true, seconds, pressOne: true };
}

/** entry → `team` (the node given), whose every other outcome leads to a voicemail. */
export function teamOf(team: Sketch, outcomes = ['noAnswer', 'busy', 'unreachable', 'diverted']): Flow {
  const wires = Object.fromEntries(outcomes.map((outcome) => [`team.${outcome}`, 'voicemail']));
  const voicemail = { mailbox: '200' };
  return flowOf(
    { entry: ['entry', { fallback: 'voicemail' }], team, voicemail: ['voicemail', voicemail], bye: ['hangup'] },
    { 'entry.next': 'team', 'voicemail.done': 'bye', ...wires },
  );
}
