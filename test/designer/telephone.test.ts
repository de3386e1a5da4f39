import { expect, test } from 'vitest';
import { translator } from '../../designer/i18n/text.tsx';
import { pathIn } from '../../designer/live/live-calls.ts';
import { versionText } from '../../designer/live/version-text.ts';
import { microphoneEnding, refusalOf } from '../../designer/telephone/telephone.ts';

test.each([
  [401, 'password'],
  [407, 'password'],
  [486, 'busy'],
  [600, 'busy'],
  [404, 'notFound'],
  [488, 'media'],
  [503, 'away'],
  [403, 'refused'],
  [480, 'refused'],
  [603, 'refused'],
] as const)('a call that is answered with %i ends as %s', (status, ending) => {
  expect(refusalOf(status)).toBe(ending);
});

test.each([
  ['NotAllowedError', 'microphoneDenied'],
  ['NotFoundError', 'noMicrophone'],
  ['NotReadableError', 'microphoneBusy'],
  ['TypeError', 'unable'],
  ['', 'unable'],
] as const)('a microphone that fails with “%s” ends the call as %s', (name, ending) => {
  expect(microphoneEnding(name)).toBe(ending);
});

test('the path of a call that was forwarded keeps the names of the other flows', () => {
  const path = ['sales/entry', 'sales/entry.next', 'front-desk/team'];
  const call = { call: 'c1', flow: 'sales', version: 0, from: '', to: '', node: 'entry', path, startedAt: 0 };

  expect(pathIn(call, 'sales')).toEqual(['entry', 'entry.next', 'front-desk/team']);
});

test('a call to a draft has no version', () => {
  expect([0, 3].map((version) => versionText(version, translator('en')))).toEqual(['draft', 'version 3']);
  expect([0, 3].map((version) => versionText(version, translator('fr')))).toEqual(['brouillon', 'version 3']);
});
