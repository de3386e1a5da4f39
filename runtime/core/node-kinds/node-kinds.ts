// The table of all kinds of nodes. A kind that lacks a part does not type-check.

import type { ChartState, FlowNode, Language } from '../../../schema/documents.generated.ts';
import type { Exits } from '../compile-node.ts';
import { busy } from './busy.ts';
import { busySignal } from './busy-signal.ts';
import { entry } from './entry.ts';
import { external } from './external.ts';
import { forward } from './forward.ts';
import { hangup } from './hangup.ts';
import { menu } from './menu.ts';
import { message } from './message.ts';
import { idAsName, type KindDefinition, type NameOf, type NodeKind, type Outcome } from './node-kind.ts';
import { operator } from './operator.ts';
import { ring } from './ring.ts';
import { schedule } from './schedule.ts';
import { voicemail } from './voicemail.ts';

export const nodeKinds: { readonly [Kind in NodeKind]: KindDefinition<Kind> } = {
  entry,
  schedule,
  busy,
  ring,
  menu,
  operator,
  voicemail,
  message,
  busySignal,
  forward,
  external,
  hangup,
};

/** The ways out of this node, in the order in which its card shows them. */
export function outcomesOf(node: FlowNode): readonly Outcome[] {
  return definitionOf(node).outcomes(node.settings);
}

/** What this node will do, in one sentence of the reader's language; `nameOf` gives the names that the reader knows. */
export function sentenceOf(node: FlowNode, language: Language, nameOf: NameOf = idAsName): string {
  return definitionOf(node).sentence(node.settings, language, nameOf);
}

/** The compound state of this node, before `enter` and meta are added. */
export function stateOf(node: FlowNode, exits: Exits): ChartState {
  return definitionOf(node).compile(node, exits);
}

/** A definition as its own nodes see it: the kind of a node picks it, so its settings always fit. */
interface DefinitionOfNode {
  outcomes(settings: FlowNode['settings']): readonly Outcome[];
  sentence(settings: FlowNode['settings'], language: Language, nameOf: NameOf): string;
  compile(node: FlowNode, exits: Exits): ChartState;
}

function definitionOf(node: FlowNode): DefinitionOfNode {
  return nodeKinds[node.kind];
}
