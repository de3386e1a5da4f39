// Whether somebody may touch a control (S3): the page shows it disabled with the reason, and the server refuses the
// change with the same words. What a change may not say is change-refusals.ts.

import type { PolicyHolder, PolicyOption, SettingsLevel } from '../../schema/documents.generated.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import { type LevelSettings, policyOf } from './policies.ts';

/** Who edits which level's settings. */
export interface Editor {
  /** The level whose settings these are. */
  readonly level: SettingsLevel;
  /** Admins hold the locks of the level they edit; users change their own extension and hold none. */
  readonly role: 'admin' | 'user';
}

/**
 * Why the controls of an option are disabled for somebody: handling.locked-by-* or locked-for-*, with who holds the lock and whom to ask;
 * null where they may be touched. `optionOfField` says which option a setting belongs to. `levels`: account first.
 */
export function lockOn(
  option: PolicyOption,
  { level, role }: Editor,
  levels: readonly LevelSettings[],
): Problem | null {
  const { lock } = policyOf(option, levels);
  if (lock === null || (role === 'admin' && !isAbove(lock.level, level))) return null;
  return lockProblem(lock, '');
}

/** handling.locked-by-* where the holder has a name, else handling.locked-for-*. */
export function lockProblem({ level, name }: PolicyHolder, pointer: string): Problem {
  if (name === undefined) return problem(`handling.locked-for-${level}`, { pointer });
  return problem(`handling.locked-by-${level}`, { pointer }, { holder: name });
}

const order: readonly SettingsLevel[] = ['account', 'site', 'group', 'user'];

function isAbove(lock: SettingsLevel, level: SettingsLevel): boolean {
  return order.indexOf(lock) < order.indexOf(level);
}
