// What somebody may not change of policies (S3). What policies forbid is in change-refusals.ts and permitted.ts.

import type { CallHandlingPolicies, SettingsLevel } from '../../schema/documents.generated.ts';
import { pointerTo } from '../../schema/pointer.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import { lockProblem } from './control-lock.ts';
import { forwardingOf, type LevelSettings, policyOf } from './policies.ts';
import { isSame } from './setting-options.ts';

/** A change of one level's policies. */
export interface PoliciesChange {
  readonly before: CallHandlingPolicies;
  readonly after: CallHandlingPolicies;
  readonly level: SettingsLevel;
  readonly role: 'admin' | 'user';
}

/**
 * What of a change of policies is refused, with pointers into `after`: handling.not-yours for users, and
 * handling.locked-by-* or locked-for-* for what a higher level has locked. `above` are the levels above the changed one, account first.
 */
export function policyRefusals(change: PoliciesChange, above: readonly LevelSettings[]): readonly Problem[] {
  const { before, after } = change;
  if (isSame(before, after)) return [];
  if (change.role === 'user') return [problem('handling.not-yours')];
  const options = new Set([...before.policies, ...after.policies].map(({ option }) => option));
  const policies = [...options].flatMap((option) => {
    const of = ({ policies: list }: CallHandlingPolicies) => list.find((each) => each.option === option);
    if (isSame(of(before), of(after))) return [];
    const index = after.policies.findIndex((each) => each.option === option);
    return locked(policyOf(option, above).lock, index < 0 ? '/policies' : pointerTo('policies', index));
  });
  if (isSame(before.forwarding, after.forwarding)) return policies;
  return [...policies, ...locked(forwardingOf(above).lock, '/forwarding')];
}

function locked(lock: ReturnType<typeof policyOf>['lock'], pointer: string): readonly Problem[] {
  return lock === null ? [] : [lockProblem(lock, pointer)];
}
