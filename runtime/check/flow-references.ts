// Every name of something outside itself that a flow uses, and where. What becomes of the names is said elsewhere.

import type { Flow, FlowNode, OutsideParty, Party } from '../../schema/documents.generated.ts';
import { pointerTo } from '../../schema/pointer.ts';
import type { ProblemPlace } from '../../schema/problem.ts';

/** A name, by what it names. */
export type Reference =
  | { readonly kind: 'user' | 'device' | 'contact' | 'mailbox' | 'prompt' | 'schedule'; readonly id: string }
  | { readonly kind: 'extension'; readonly id: string }
  | { readonly kind: 'holiday-group'; readonly schedule: string; readonly id: string }
  | { readonly kind: 'number'; readonly number: string; readonly country: string };

export interface PlacedReference {
  readonly reference: Reference;
  readonly place: ProblemPlace;
}

/** The references of a flow in the order of its nodes. */
export function flowReferences(flow: Flow): readonly PlacedReference[] {
  return flow.nodes.flatMap((node, index) =>
    referencesOf(node).map(({ at, ...reference }) => ({
      reference,
      place: { pointer: pointerTo('nodes', index, 'settings', ...at), nodes: [node.id] },
    })),
  );
}

/** `at`: tokens of the pointer below the node's settings. */
type Used = Reference & { readonly at: readonly (string | number)[] };

function referencesOf(node: FlowNode): readonly Used[] {
  switch (node.kind) {
    case 'entry':
    case 'busySignal':
    case 'hangup':
      return [];
    case 'schedule': {
      const { schedule, holidayGroups } = node.settings;
      const groups = holidayGroups.map((id, index): Used => {
        return { kind: 'holiday-group', schedule, id, at: ['holidayGroups', index] };
      });
      return [{ kind: 'schedule', id: schedule, at: ['schedule'] }, ...groups];
    }
    case 'busy':
      return [{ kind: 'user', id: node.settings.user, at: ['user'] }];
    case 'ring': {
      const parties = node.settings.members.map(({ party }, index) => partyUsed(party, ['members', index, 'party']));
      return [...parties, ...prompts(node.settings, ['music', 'announce'])];
    }
    case 'external':
      return [partyUsed(node.settings.party, ['party'])];
    case 'menu':
      return prompts(node.settings, ['prompt', 'invalidPrompt', 'noInputPrompt']);
    case 'operator':
      return [...prompts(node.settings, ['prompt']), ...extension(node.settings.operator, 'operator')];
    case 'voicemail': {
      const mailbox: Used = { kind: 'mailbox', id: node.settings.mailbox, at: ['mailbox'] };
      return [mailbox, ...prompts(node.settings, ['greeting', 'instruction'])];
    }
    case 'message':
      return prompts(node.settings, ['prompt']);
    case 'forward':
      return extension(node.settings.extension, 'extension');
  }
}

function partyUsed(party: Party | OutsideParty, at: Used['at']): Used {
  switch (party.kind) {
    case 'device':
      return { kind: 'device', id: party.device, at: [...at, 'device'] };
    case 'user':
      return { kind: 'user', id: party.user, at: [...at, 'user'] };
    case 'extension':
      return { kind: 'extension', id: party.extension, at: [...at, 'extension'] };
    case 'contact':
      return { kind: 'contact', id: party.contact, at: [...at, 'contact'] };
    case 'number':
      return { kind: 'number', number: party.number, country: party.country, at: [...at, 'number'] };
  }
}

function prompts<Name extends string>(
  settings: Readonly<Partial<Record<Name, string | undefined>>>,
  names: readonly Name[],
): readonly Used[] {
  return names.flatMap((name): readonly Used[] => {
    const id = settings[name];
    return id === undefined ? [] : [{ kind: 'prompt', id, at: [name] }];
  });
}

function extension(id: string | undefined, name: string): readonly Used[] {
  return id === undefined ? [] : [{ kind: 'extension', id, at: [name] }];
}
