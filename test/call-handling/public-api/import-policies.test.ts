import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importPolicies } from '../../../runtime/call-handling/public-api/import-policies.ts';
import { parseAs } from '../../../schema/validate.ts';

test('a policy is taken with its lock, who holds it, and whether it is modified', () => {
  const { policies, leftOver } = importPolicies({
    check_voicemails_over_phone: { enable: false, locked: true, locked_by: 'user_group', modified: true },
    sms: { enable: true },
  });

  expect(policies).toEqual({
    policies: [
      { option: 'checkVoicemail', enabled: false, locked: true, lockedBy: { level: 'group' }, modified: true },
    ],
  });
  expect(leftOver.map(({ pointer }) => pointer)).toEqual(['/sms/enable']);
});

test('voicemail counts for busy as well, and editing for all ways at once', () => {
  const { policies } = importPolicies({
    voicemail: { enable: false, locked: false, locked_by: 'invalid', modified: false },
    allow_end_user_edit_call_handling: { enable: false },
  });

  expect(policies.policies.map(({ option, enabled, modified }) => [option, enabled, modified])).toEqual([
    ['notAnswered.voicemail', false, false],
    ['busy.voicemail', false, false],
    ['ringing', false, true],
    ['busy', false, true],
    ['notAnswered', false, true],
  ]);
});

test.each([1, 2, 3, 4])('forwarding restriction %i is taken', (restriction) => {
  const entry = { enable: true, call_forwarding_type: restriction, locked: true, locked_by: 'account', modified: true };
  const { policies, taken, leftOver } = importPolicies({ call_handling_forwarding_to_other_users: entry });

  expect(policies.forwarding).toEqual({ restriction, locked: true, lockedBy: { level: 'account' }, modified: true });
  expect(new Set(taken.map(({ from }) => from)).size).toBe(5);
  expect(leftOver).toEqual([]);
});

test('a restriction that nobody knows is left over', () => {
  const { policies, leftOver } = importPolicies({
    call_handling_forwarding_to_other_users: { call_forwarding_type: 9 },
  });

  expect(policies.forwarding).toBeUndefined();
  expect(leftOver.map(({ pointer }) => pointer)).toEqual([
    '/call_handling_forwarding_to_other_users/call_forwarding_type',
  ]);
});

test('whatever stands there, what comes of it is valid', () => {
  const names = fc.constantFrom('voicemail', 'call_handling_forwarding_to_other_users', 'sms');
  const entry = fc.dictionary(
    fc.constantFrom('enable', 'locked', 'locked_by', 'modified', 'call_forwarding_type'),
    fc.jsonValue({ maxDepth: 1 }),
  );

  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(names, entry)), (policy) => {
      expect(parseAs('call-handling-policies', importPolicies(policy).policies).ok).toBe(true);
    }),
    { numRuns: 300 },
  );
});
