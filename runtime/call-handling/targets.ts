// Whom settings lead calls to, and what is wrong with a target: it does not exist, is the extension itself, may not be
// dialled, or forwarding is restricted. What then happens instead is permitted.ts.

import type {
  BusyHandling,
  ForwardingRestriction,
  HangUp,
  NotAnsweredHandling,
  OutsideTarget,
} from '../../schema/documents.generated.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import type { FinalNumber, HandledExtension, HandlingFacts } from './facts.ts';

/** Where a call may be led: an extension, an external contact or an external number. */
export type Target = OutsideTarget | { readonly kind: 'extension'; readonly extension: string };

/** The extension and the company around it. */
export interface Surroundings {
  readonly extension: HandledExtension;
  readonly facts: HandlingFacts;
}

/** Where a handling leads; null for those that lead nowhere else. */
export function targetOf(handling: BusyHandling | NotAnsweredHandling | HangUp): Target | null {
  switch (handling.action) {
    case 'extension':
      return { kind: 'extension', extension: handling.extension };
    case 'contact':
      return { kind: 'contact', contact: handling.contact };
    case 'number':
      return { kind: 'number', number: handling.number, country: handling.country };
    case 'voicemail':
    case 'message':
    case 'hangup':
    case 'busySignal':
    case 'callWaiting':
      return null;
  }
}

/** What is wrong with a target whatever the policies say: handling.target-missing, target-self, number-*. */
export function targetProblems(
  target: Target,
  { extension, facts }: Surroundings,
  pointer: string,
): readonly Problem[] {
  switch (target.kind) {
    case 'extension': {
      const id = target.extension;
      if (id === extension.number) return [problem('handling.target-self', { pointer }, { extension: id })];
      return facts.extensions.has(id) ? [] : [problem('handling.extension-missing', { pointer }, { extension: id })];
    }
    case 'contact': {
      const final = facts.contacts.get(target.contact);
      if (final === undefined) return [problem('handling.contact-missing', { pointer }, { contact: target.contact })];
      return numberProblems(final, facts, pointer);
    }
    case 'number':
      return numberProblems(target, facts, pointer);
  }
}

/** What the forwarding restriction (S3) says of a target: handling.restricted, or nothing. */
export function restrictionProblems(
  target: Target,
  restriction: ForwardingRestriction,
  { facts }: Surroundings,
  pointer: string,
): readonly Problem[] {
  const found = [problem('handling.restricted', { pointer }, { target: targetText(target), restriction })];
  if (restriction === 4) return [];
  switch (target.kind) {
    case 'number':
      return found;
    case 'contact':
      return restriction >= 2 ? found : [];
    case 'extension': {
      const known = facts.extensions.get(target.extension);
      return restriction === 3 && known?.recorded !== true ? found : [];
    }
  }
}

/** What is wrong with the operator (S19): handling.operator-self, operator-unfit, extension-missing. */
export function operatorProblems(
  operator: string,
  { extension, facts }: Surroundings,
  pointer: string,
): readonly Problem[] {
  if (operator === extension.number) return [problem('handling.operator-self', { pointer }, { extension: operator })];
  const known = facts.extensions.get(operator);
  if (known === undefined) return [problem('handling.extension-missing', { pointer }, { extension: operator })];
  if (fitOperators.has(known.kind)) return [];
  return [problem('handling.operator-unfit', { pointer }, { extension: operator })];
}

const fitOperators: ReadonlySet<string> = new Set(['user', 'queue', 'receptionist', 'sharedLineGroup']);

/** The final number, after a contact was replaced by it, against the dialling policy. */
function numberProblems(final: FinalNumber, { refusalOf }: HandlingFacts, pointer: string): readonly Problem[] {
  const refusal = refusalOf(final);
  return refusal === null
    ? []
    : [problem(refusals[refusal], { pointer }, { number: final.number, country: final.country })];
}

const refusals = {
  invalid: 'handling.number-invalid',
  country: 'handling.number-country',
  premium: 'handling.number-premium',
} as const;

function targetText(target: Target): string {
  if (target.kind === 'number') return target.number;
  return target.kind === 'contact' ? target.contact : target.extension;
}
