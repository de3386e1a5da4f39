// Names that a flow uses and nobody knows. Warnings, since what is missing may be added after the flow; only a number
// that no country has is an error.

import type { Directory, Flow, Schedule } from '../../schema/documents.generated.ts';
import { type Problem, type ProblemPlace, problem } from '../../schema/problem.ts';
import { isBuiltInPrompt } from '../../schema/prompts.ts';
import { type DirectoryIndex, indexOf } from '../directory/directory-index.ts';
import { type ExtensionTarget, extensionTargets } from './extension-flows.ts';
import { flowReferences, type Reference } from './flow-references.ts';
import { numberProblems } from './number-problems.ts';

/** What the names of a flow are looked up in. */
export interface Surroundings {
  /** Null: a lone file. Then only numbers are judged, and extensions that nothing at hand resolves are named. */
  readonly directory: Directory | null;
  /** The other flows at hand; null when it is not known which there are. */
  readonly flows: readonly Flow[] | null;
}

/** The references of a flow that lead nowhere (reference.*) and its faulty numbers, in the order of the nodes. */
export function referenceProblems(flow: Flow, { directory, flows }: Surroundings): readonly Problem[] {
  const all = [flow, ...(flows ?? [])];
  const known: Known = {
    directory,
    index: directory === null ? null : indexOf(directory),
    extensions: extensionTargets(all, directory),
    flows: flows === null ? null : new Set(all.map(({ id }) => id)),
  };
  return flowReferences(flow).flatMap(({ reference, place }) => unresolved(reference, place, known));
}

interface Known {
  readonly directory: Directory | null;
  readonly index: DirectoryIndex | null;
  readonly extensions: ReadonlyMap<string, ExtensionTarget>;
  readonly flows: ReadonlySet<string> | null;
}

function unresolved(reference: Reference, place: ProblemPlace, known: Known): readonly Problem[] {
  const policy = known.directory?.dialling ?? null;
  switch (reference.kind) {
    case 'number':
      return numberProblems(reference, place, policy);
    case 'extension':
      return extensionProblems(reference.id, place, known);
    case 'holiday-group':
      return groupProblems(known.index?.schedules.get(reference.schedule), reference, place);
    case 'contact': {
      const contact = known.index?.contacts.get(reference.id);
      return contact === undefined ? nameProblems(reference, place, known) : numberProblems(contact, place, policy);
    }
    case 'user':
    case 'device':
    case 'mailbox':
    case 'prompt':
    case 'schedule':
      return nameProblems(reference, place, known);
  }
}

/** Where the directory keeps what a name stands for. */
const lists = {
  user: 'users',
  device: 'devices',
  mailbox: 'mailboxes',
  prompt: 'prompts',
  schedule: 'schedules',
  contact: 'contacts',
} as const satisfies Readonly<Record<string, keyof DirectoryIndex>>;

function nameProblems(
  { kind, id }: { readonly kind: keyof typeof lists; readonly id: string },
  place: ProblemPlace,
  { index }: Known,
): readonly Problem[] {
  if (index === null || index[lists[kind]].has(id) || (kind === 'prompt' && isBuiltInPrompt(id))) return [];
  return [problem(`reference.${kind}`, place, { id })];
}

/** A single holiday without a group is answered under its own id, so it may be named as well. */
function groupProblems(
  schedule: Schedule | undefined,
  { schedule: name, id }: { readonly schedule: string; readonly id: string },
  place: ProblemPlace,
): readonly Problem[] {
  if (schedule === undefined) return [];
  const answers = [...schedule.holidayGroups, ...schedule.holidays.filter(({ group }) => group === undefined)];
  if (answers.some((answer) => answer.id === id)) return [];
  return [problem('reference.holiday-group', place, { schedule: name, id })];
}

function extensionProblems(id: string, place: ProblemPlace, known: Known): readonly Problem[] {
  const target = known.extensions.get(id);
  if (target === undefined) {
    return [
      problem(known.directory === null ? 'reference.extension-unresolved' : 'reference.extension', place, { id }),
    ];
  }
  if (target.flow === null || known.flows === null || known.flows.has(target.flow)) return [];
  return [problem('reference.flow', place, { extension: id, id: target.flow })];
}
