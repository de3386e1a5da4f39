// The policies of the public API's `GET /phone/users/{id}` as policies of ours (S3). Policies that are not about call
// handling are left over.

import type {
  CallHandlingPolicies,
  ForwardingPolicy,
  HandlingPolicy,
  PolicyHolder,
  PolicyOption,
} from '../../../schema/documents.generated.ts';
import type { Problem } from '../../../schema/problem.ts';
import { type ImportReport, importReport, leftOver, type Taken } from './import-report.ts';
import { members } from './reply-entry.ts';

/** The policies and what is to be told of them. Pointers lead into the reply. */
export interface ImportedPolicies {
  readonly policies: CallHandlingPolicies;
  readonly taken: readonly Taken[];
  readonly leftOver: readonly Problem[];
}

/**
 * Reads the `policy` object: entries `{enable, locked, locked_by, modified}` by name. Forwarding has a restriction as
 * well: 1 no external numbers, 2 nor external contacts, 3 only internal extensions with automatic recording, 4 none.
 */
export function importPolicies(policy: unknown): ImportedPolicies {
  const report = importReport();
  const entries = Object.entries(members(policy));
  const policies = entries.flatMap(([name, value]) => namedPolicies(name, value, report));
  const forwarding = entries.flatMap(([name, value]) => forwardingPolicy(name, value, report))[0];
  return {
    policies: { policies, ...(forwarding === undefined ? {} : { forwarding }) },
    taken: report.taken,
    leftOver: leftOver(policy, report),
  };
}

const forwardingName = 'call_handling_forwarding_to_other_users';

/** Our options by the API's name. Editing one's call handling is many options to us, locked when it is off. */
const optionsByName: ReadonlyMap<string, readonly PolicyOption[]> = new Map<string, readonly PolicyOption[]>([
  ['voicemail', ['notAnswered.voicemail', 'busy.voicemail']],
  ['check_voicemails_over_phone', ['checkVoicemail']],
  ['allow_end_user_edit_call_handling', ['ringing', 'busy', 'notAnswered']],
  [forwardingName, ['outside', 'notAnswered.extension', 'notAnswered.contact', 'notAnswered.number']],
]);

function namedPolicies(name: string, value: unknown, report: ImportReport): readonly HandlingPolicy[] {
  const { enable } = members(value);
  if (typeof enable !== 'boolean') return [];
  return (optionsByName.get(name) ?? []).map((option) => {
    took(name, value, report, '/policies');
    return { option, enabled: enable, ...lockOf(value) };
  });
}

function forwardingPolicy(name: string, value: unknown, report: ImportReport): readonly ForwardingPolicy[] {
  const { call_forwarding_type: type } = members(value);
  if (name !== forwardingName || (type !== 1 && type !== 2 && type !== 3 && type !== 4)) return [];
  report.take(`/${name}/call_forwarding_type`, '/forwarding/restriction');
  took(name, value, report, '/forwarding');
  return [{ restriction: type, ...lockOf(value) }];
}

function took(name: string, value: unknown, report: ImportReport, to: string): void {
  for (const field of ['enable', 'locked', 'locked_by', 'modified']) {
    const isNew = report.taken.every(({ from }) => from !== `/${name}/${field}`);
    if (isNew && members(value)[field] !== undefined) report.take(`/${name}/${field}`, to);
  }
}

/** A policy that does not say whether it is modified is one. */
function lockOf(value: unknown): Pick<HandlingPolicy, 'locked' | 'lockedBy' | 'modified'> {
  const { locked, locked_by: by, modified } = members(value);
  const level = typeof by === 'string' ? holders.get(by) : undefined;
  return {
    locked: locked === true,
    ...(level === undefined ? {} : { lockedBy: { level } }),
    modified: modified !== false,
  };
}

/** Who holds the lock; `invalid` stands for nobody. */
const holders: ReadonlyMap<string, PolicyHolder['level']> = new Map([
  ['account', 'account'],
  ['site', 'site'],
  ['user_group', 'group'],
  ['group', 'group'],
  ['extension', 'user'],
  ['user', 'user'],
]);
