// What a kind of node must say of itself. The table of all kinds is node-kinds.ts.

import type { ChartState, FlowNode, Language } from '../../../schema/documents.generated.ts';
import type { Exits } from '../compile-node.ts';

export type NodeKind = FlowNode['kind'];
export type NodeOf<Kind extends NodeKind> = Extract<FlowNode, { readonly kind: Kind }>;
export type SettingsOf<Kind extends NodeKind> = NodeOf<Kind>['settings'];

/** What a sentence names by id. A number is E.164, a holiday is a group or a day of some schedule. */
export type NamedThing =
  | 'schedule'
  | 'holiday'
  | 'user'
  | 'device'
  | 'contact'
  | 'extension'
  | 'mailbox'
  | 'prompt'
  | 'number';

/** What people call the thing of this id. The core knows no names: who reads the sentences gives them. */
export type NameOf = (thing: NamedThing, id: string) => string;

/** Ids as they stand, for readers without a directory. */
export const idAsName: NameOf = (_thing, id) => id;

/** One way out of a node. */
export interface Outcome {
  /** Unique within the node; an edge's id is `<node>.<outcome>`. */
  readonly id: string;
  /** Where a call goes that takes it unwired: to the end, or to the flow's fallback. Absent: it must be wired. */
  readonly unwired?: 'end' | 'fallback';
  /** The key, label or holiday group that it stands for, shown beside its name. */
  readonly detail?: string;
}

/** Everything the core knows of a kind; its card and form are in designer/node-kinds. */
export interface KindDefinition<Kind extends NodeKind> {
  readonly kind: Kind;
  /** Settings of a node fresh from the palette. They satisfy the flow schema. */
  readonly defaults: SettingsOf<Kind>;
  /** The ways out, in the order in which the card shows them. */
  outcomes(settings: SettingsOf<Kind>): readonly Outcome[];
  /** The node's compound state, without `enter` and meta, which `compile` adds to every node alike. */
  compile(node: NodeOf<Kind>, exits: Exits): ChartState;
  /** What the node will do, in one plain sentence, with names in place of ids. */
  sentence(settings: SettingsOf<Kind>, language: Language, nameOf: NameOf): string;
}
