import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeRefusals } from '../../runtime/call-handling/change-refusals.ts';
import { effective } from '../../runtime/call-handling/effective.ts';
import type { Problem } from '../../schema/problem.ts';
import { arbitraryLevels } from './arbitrary-settings.ts';
import { around } from './company.ts';

/** What policies say, in a change and in what holds. What does not exist is a fault of the settings, not of the right. */
const isRefusal = ({ code }: Problem) => /^handling\.(forbidden|forbidden-off|restricted|number-\w+)$/.test(code);

test('what the server would let a user save holds as it was saved; what it refuses would have fallen back', () => {
  let saved = 0;
  let refused = 0;
  fc.assert(
    fc.property(arbitraryLevels, arbitraryLevels, ([first], [second]) => {
      if (first === undefined || second === undefined) return;
      const account = { level: 'account', settings: {}, policies: first.policies ?? { policies: [] } } as const;
      const levels = [account, { level: 'user', settings: second.settings }] as const;
      const change = { before: {}, after: second.settings, level: 'user', role: 'user' } as const;
      const found = changeRefusals(change, levels, around);
      const { business, closed } = effective(levels, around);
      const reasons = [business, closed].flatMap((time) =>
        Object.values(time).flatMap((value) => (value.origin.level === 'user' ? value.reasons.filter(isRefusal) : [])),
      );
      const isTold = (pointer: string) => found.some((each) => each.pointer.startsWith(pointer));
      if (reasons.length === 0) saved += 1;
      else refused += 1;

      expect(reasons.filter(({ pointer }) => !isTold(pointer))).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(Math.min(saved, refused)).toBeGreaterThan(50);
});
