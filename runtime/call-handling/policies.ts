// Policies (S3): what each level allows and locks, joined into what holds for an extension. What a forbidden value
// becomes is permitted.ts; what a change may not do is change-refusals.ts.

import type {
  CallHandling,
  CallHandlingPolicies,
  ForwardingRestriction,
  PolicyHolder,
  PolicyOption,
  SettingsLevel,
} from '../../schema/documents.generated.ts';

/** The settings and policies of one level. */
export interface LevelSettings {
  readonly level: SettingsLevel;
  /** Name of the site, group or user, for `Origin`. */
  readonly name?: string;
  readonly settings: CallHandling;
  readonly policies?: CallHandlingPolicies;
}

/** What holds of one option. */
export interface PolicyState {
  readonly enabled: boolean;
  /** Who locked it: the level, and the person where known; null: not locked. */
  readonly lock: PolicyHolder | null;
}

/** What holds of forwarding: 1 no external numbers, 2 nor contacts, 3 only recorded internal extensions, 4 no restriction. */
export interface ForwardingState {
  readonly restriction: ForwardingRestriction;
  readonly lock: PolicyHolder | null;
}

/**
 * What holds of an option: the lower level's policy overrides the higher's unless that one is locked (S3). `levels` go
 * from the account down. A policy that is not `modified` only shows what its level inherits, and says nothing.
 */
export function policyOf(option: PolicyOption, levels: readonly LevelSettings[]): PolicyState {
  const told = levels.flatMap(({ level, policies }) =>
    (policies?.policies ?? []).flatMap((each) => (each.option === option && each.modified ? [{ level, ...each }] : [])),
  );
  return told.reduce<PolicyState>((state, { enabled, locked, lockedBy, level }) => {
    if (state.lock !== null) return state;
    if (noSwitches.has(option)) return { enabled: true, lock: locked || !enabled ? (lockedBy ?? { level }) : null };
    return { enabled, lock: locked ? (lockedBy ?? { level }) : null };
  }, allowed);
}

/** The forwarding restriction that holds, joined as `policyOf` joins; 4 where no level says anything. */
export function forwardingOf(levels: readonly LevelSettings[]): ForwardingState {
  return levels.reduce<ForwardingState>(
    (state, { level, policies }) => {
      const told = policies?.forwarding;
      if (state.lock !== null || told === undefined || !told.modified) return state;
      return { restriction: told.restriction, lock: told.locked ? (told.lockedBy ?? { level }) : null };
    },
    { restriction: 4, lock: null },
  );
}

const allowed: PolicyState = { enabled: true, lock: null };

/** Settings that cannot be off: forbidding them is locking them. */
const noSwitches: ReadonlySet<PolicyOption> = new Set<PolicyOption>([
  'hours',
  'holidays',
  'ringing',
  'pressOne',
  'busy',
  'notAnswered',
]);
