// What the runtime tells of calls in progress, and the search of past ones.

import { describe, expect, test } from 'vitest';
import { callsIn, countsOf, type LiveCalls, toldMore } from '../../../designer/live/live-calls.ts';
import { anyCall, chartsNamed, dayIn, foundCalls } from '../../../designer/live/past-calls.ts';
import type { JournalRecord } from '../../../schema/documents.generated.ts';

const none: LiveCalls = new Map();

function message(call: string, more: object = {}) {
  return {
    type: 'call',
    call,
    flow: 'front-desk',
    version: 3,
    from: '+33639980001',
    to: '200',
    phase: 'live',
    node: 'team',
    path: ['entry', 'entry.next', 'team'],
    pathFrom: 0,
    startedAt: 1_000,
    ...more,
  };
}

describe('calls in progress', () => {
  test('are those that the runtime told of, each in its node', () => {
    const { calls, hasMissed } = toldMore(none, [message('c1'), message('c2', { node: 'menu' }), message('c3')]);

    expect(hasMissed).toBe(false);
    expect(countsOf([...calls.values()])).toEqual({ team: 2, menu: 1 });
  });

  test('grow their path by what is new', () => {
    const first = toldMore(none, [message('c1')]).calls;

    const { calls } = toldMore(first, [message('c1', { node: 'menu', path: ['team.busy', 'menu'], pathFrom: 3 })]);

    expect(calls.get('c1')).toMatchObject({ node: 'menu', path: ['entry', 'entry.next', 'team', 'team.busy', 'menu'] });
  });

  test('leave when they end, and when they go on in another flow', () => {
    const first = toldMore(none, [message('c1'), message('c2')]).calls;

    const { calls } = toldMore(first, [
      message('c1', { phase: 'draining', path: [], pathFrom: 3 }),
      message('c2', { flow: 'sales', path: [], pathFrom: 3 }),
    ]);

    expect([...calls.keys()]).toEqual(['c2']);
    expect(callsIn(calls, 'front-desk')).toEqual([]);
    expect(callsIn(calls, 'sales')).toHaveLength(1);
  });

  test('are asked for anew when something was missed', () => {
    expect(toldMore(none, [{ type: 'missed' }]).hasMissed).toBe(true);
    expect(toldMore(none, [message('c1', { pathFrom: 4 })]).hasMissed).toBe(true);
  });

  test('are not harmed by messages that are none', () => {
    const { calls } = toldMore(none, [message('c1')]);

    for (const frame of [null, 7, 'text', {}, [null, 7, {}, { type: 'call' }, { type: 'call', path: 'x' }]]) {
      expect(toldMore(calls, frame)).toEqual({ calls, hasMissed: false });
    }
  });
});

describe('the search of past calls', () => {
  const call = { call: 'c', flow: 'f', version: 1, from: '+33639980001', to: '200', endedAt: null } as const;
  const calls = [
    { ...call, call: 'a', startedAt: Date.UTC(2026, 2, 2, 23, 30), outcome: 'talked' },
    { ...call, call: 'b', startedAt: Date.UTC(2026, 2, 2, 9), outcome: 'message', from: '' },
    { ...call, call: 'c', startedAt: Date.UTC(2026, 2, 1, 9), outcome: 'message' },
  ] as const;
  const found = (search: Partial<typeof anyCall>) =>
    foundCalls(calls, { ...anyCall, ...search }, dayIn('Europe/Paris')).map((each) => each.call);

  test('finds every call while nothing is asked', () => {
    expect(found({})).toEqual(['a', 'b', 'c']);
  });

  test('finds a number by a part of it, however it is spaced', () => {
    expect(found({ number: '6 39 98' })).toEqual(['a', 'c']);
    expect(found({ number: '200' })).toEqual(['a', 'b', 'c']);
    expect(found({ number: '999' })).toEqual([]);
  });

  test('takes days as the company’s clock shows them, both included', () => {
    expect(found({ fromDay: '2026-03-03' })).toEqual(['a']);
    expect(found({ fromDay: '2026-03-01', toDay: '2026-03-02' })).toEqual(['b', 'c']);
  });

  test('finds by outcome', () => {
    expect(found({ outcome: 'message' })).toEqual(['b', 'c']);
    expect(found({ outcome: 'rejected' })).toEqual([]);
  });
});

test('a journal names the chart that the call began in and those it was forwarded to, each once', () => {
  const [first, second] = [
    { hash: 'h1', flow: 'front-desk', version: 1 },
    { hash: 'h2', flow: 'sales', version: 4 },
  ];
  const input = { type: 'call.offered', call: 'c', from: '', to: '200', language: 'fr', chart: first } as const;
  const records: readonly JournalRecord[] = [
    { seq: 0, at: 0, input, answers: [{ event: 'forward.taken', chart: second }] },
    {
      seq: 1,
      at: 1,
      input: { type: 'caller.hungup', call: 'c' },
      answers: [{ event: 'forward.taken', chart: second }],
    },
  ];

  expect(chartsNamed(records)).toEqual([first, second]);
});
