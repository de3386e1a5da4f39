// A choice that is not known is answered with those that are, as they are written.

import { expect, test } from 'vitest';
import { parseAs } from '../../schema/validate.ts';

test.each([
  ['call-event', { type: 'call.offred', call: 'c1' }, 'call.offered, caller.dtmf, caller.hungup, leg.ringing'],
  ['link-message', { type: 'hallo' }, 'hello, welcome, event, command, ack, error'],
  ['command', { type: 'ringg', call: 'c1', id: '1.0' }, 'answer, ring, release, connect'],
] as const)('of a %s', (kind, value, known) => {
  const parsed = parseAs(kind, value);

  const [problem] = parsed.ok ? [] : parsed.problems;
  expect(problem).toMatchObject({ code: 'schema.choice', pointer: '/type' });
  expect(problem?.message).toContain(known);
});
