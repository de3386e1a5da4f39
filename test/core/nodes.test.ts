// What the other kinds do with a call: schedule, busy, menus, voicemail, messages, ends.

import { describe, expect, test } from 'vitest';
import { nodeKinds, outcomesOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import { parseAs } from '../../schema/validate.ts';
import { drive, openAndFree, words } from './driver.ts';
import { flowOf, teamOf } from './flows.ts';

const menu = {
  prompt: 'menu',
  keys: [
    { key: '1', label: '' },
    { key: '*', label: '' },
  ],
} as const;
const menuOutcomes = ['key-1', 'key-star', 'noInput', 'invalid'];
const scheduleOutcomes = ['open', 'closed', 'break', 'holiday-summer', 'holiday', 'failed'];

describe('a schedule', () => {
  test.each([
    ['open', 'open'],
    ['closed', 'closed'],
    ['break', 'break'],
    ['holiday.summer', 'holiday-summer'],
    ['holiday.other', 'holiday'],
    ['failed', 'failed'],
  ])('answered %s takes the outcome %s', (answer, outcome) => {
    const flow = teamOf(['schedule', { schedule: 'main', holidayGroups: ['summer'] }], scheduleOutcomes);

    const call = drive([flow], () => ({ event: `schedule.main.${answer}` }));

    expect(call.path).toContain(`team.${outcome}`);
    expect(call.records[0]?.answers).toEqual([{ event: `schedule.main.${answer}` }]);
  });
});

describe('the question whether somebody is busy', () => {
  test.each([
    ['free', 'free'],
    ['busy', 'busy'],
    ['failed', 'free'],
  ])('answered %s takes the outcome %s', (answer, outcome) => {
    const call = drive([teamOf(['busy', { user: '204' }], ['free', 'busy'])], () => ({ event: `party.204.${answer}` }));

    expect(call.path).toContain(`team.${outcome}`);
  });
});

describe('a menu', () => {
  test('takes the key of the caller, * among them, while the prompt plays', () => {
    const call = drive([teamOf(['menu', menu], menuOutcomes)]);

    const sent = call.press('*');

    expect(words(sent)).toEqual(['stop', 'play voicemail-greeting']);
    expect(call.path).toContain('team.key-star');
  });

  test('without barge-in hears keys only after the prompt', () => {
    const call = drive([teamOf(['menu', { ...menu, bargeIn: false }], menuOutcomes)]);

    call.press('1');
    expect(call.call.ignored).toBe(1);
    call.promptEnds();
    call.press('1');

    expect(call.path).toContain('team.key-1');
  });

  test('says that a key was wrong, and asks again as often as it was told', () => {
    const call = drive([teamOf(['menu', { ...menu, tries: 2, invalidPrompt: 'menu-invalid' }], menuOutcomes)]);

    expect(words(call.press('7'))).toEqual(['stop', 'play menu-invalid']);
    expect(words(call.promptEnds())).toEqual(['play menu']);
    expect(words(call.press('7'))).toEqual(['stop', 'play menu-invalid']);
    expect(words(call.promptEnds())).toEqual(['play voicemail-greeting']);
    expect(call.path).toContain('team.invalid');
  });

  test('waits for the first key from the end of the prompt on', () => {
    const call = drive([teamOf(['menu', { ...menu, tries: 1, firstDigitSeconds: 4 }], menuOutcomes)]);
    call.wait(3_000);
    call.promptEnds();

    call.nextTimer();

    expect(call.elapsed()).toBe(7_000);
    expect(call.path).toContain('team.noInput');
  });

  test('ends after its total time whatever the caller does', () => {
    const call = drive([teamOf(['menu', { ...menu, tries: 5, totalSeconds: 10 }], menuOutcomes)]);
    call.wait(9_000);
    call.press('7');

    call.nextTimer();

    expect(call.elapsed()).toBe(10_000);
    expect(call.path).toContain('team.noInput');
  });
});

describe('the operator menu', () => {
  const outcomes = ['operator', 'voicemail', 'noChoice'];

  test('leads to the operator by 0 and to voicemail by 1', () => {
    const flow = teamOf(['operator', {}], outcomes);
    const [zero, one] = [drive([flow]), drive([flow])];

    zero.press('0');
    one.press('1');

    expect(zero.path).toContain('team.operator');
    expect(one.path).toContain('team.voicemail');
  });

  test('hears * only where callers may check the mailbox', () => {
    const plain = drive([teamOf(['operator', {}], outcomes)]);
    const allowed = drive([teamOf(['operator', { allowCheckMailbox: true }], [...outcomes, 'checkMailbox'])]);

    plain.press('*');
    allowed.press('*');

    expect(plain.path.slice(-1)).toEqual(['team']);
    expect(allowed.path).toContain('team.checkMailbox');
  });

  test('gives up after its tries', () => {
    const call = drive([teamOf(['operator', { tries: 2, seconds: 15 }], outcomes)]);

    call.press('8');
    call.nextTimer();

    expect(call.path).toContain('team.noChoice');
  });

  test('forwards to its extension, and takes the fallback when that fails', () => {
    const call = drive([teamOf(['operator', { operator: '300' }], ['voicemail', 'noChoice'])]);

    call.press('0');

    expect(call.path.slice(-2)).toEqual(['team.failed', 'voicemail']);
  });
});

describe('a voicemail', () => {
  const flow = teamOf(['voicemail', { mailbox: '200', instruction: 'voicemail-instruction' }], ['done']);

  test('greets, explains, records and goes on', () => {
    const call = drive([flow]);

    expect(words(call.first)).toEqual(['play voicemail-greeting']);
    expect(words(call.promptEnds())).toEqual(['play voicemail-instruction']);
    expect(words(call.promptEnds())).toEqual(['record']);
    call.recordEnds();

    expect(call.path).toContain('team.done');
    expect(call.call.recordings).toMatchObject([{ mailbox: '200', seconds: 12 }]);
  });

  test('goes to the beep at once by #', () => {
    const call = drive([flow]);

    expect(words(call.press('#'))).toEqual(['stop', 'record']);
  });

  test('keeps the message of a caller who hangs up', () => {
    const call = drive([flow]);
    call.press('#');
    call.hangUp();
    expect(call.call.phase).toBe('draining');

    call.recordEnds();

    expect(call.call.phase).toBe('finished');
    expect(call.cdr).toMatchObject({ outcome: 'message', recordings: [{ mailbox: '200' }] });
  });

  test('does not wait for ever for a recording that the gateway never ends', () => {
    const call = drive([flow]);
    call.press('#');
    call.hangUp();

    call.nextTimer();

    expect(call.elapsed()).toBe(30_000);
    expect(call.call.phase).toBe('finished');
  });

  test('as the fallback that fails itself ends the call', () => {
    const call = drive([teamOf(['message'], ['next'])]);
    call.promptEnds();
    call.promptEnds();

    call.recordEnds('failed');

    expect(call.path.slice(-1)).toEqual(['voicemail.failed']);
    expect(call.call.phase).toBe('finished');
  });
});

describe('the ends of a call', () => {
  test('a message is played and the call hung up when nothing follows', () => {
    const call = drive([flowOf({ entry: ['entry'], sorry: ['message'] }, { 'entry.next': 'sorry' })]);

    const sent = call.promptEnds();

    expect(words(sent)).toEqual(['hangup 16']);
    expect(call.cdr.outcome).toBe('ended');
  });

  test('a message whose end nobody reports ends all the same', () => {
    const call = drive([flowOf({ entry: ['entry'], sorry: ['message'] }, { 'entry.next': 'sorry' })]);

    call.nextTimer();

    expect(call.call.phase).toBe('finished');
  });

  test('hangup gives its cause, and the first cause wins', () => {
    const flow = flowOf({ entry: ['entry'], bye: ['hangup', { cause: 21 }] }, { 'entry.next': 'bye' });

    const call = drive([flow]);

    expect(words(call.first)).toEqual(['hangup 21']);
    expect(call.cdr).toMatchObject({ cause: 21, outcome: 'rejected' });
  });

  test('the busy signal rejects an unanswered call with 17', () => {
    const call = drive([flowOf({ entry: ['entry'], busy: ['busySignal'] }, { 'entry.next': 'busy' })]);

    expect(words(call.first)).toEqual(['reject 17']);
    expect(call.call.phase).toBe('finished');
    expect(call.cdr).toMatchObject({ cause: 17, outcome: 'rejected' });
  });

  test('the busy signal of an answered call is a tone, then the end', () => {
    const nodes = { entry: ['entry'], hello: ['message'], busy: ['busySignal'] } as const;
    const call = drive([flowOf(nodes, { 'entry.next': 'hello', 'hello.next': 'busy' })]);

    expect(words(call.promptEnds())).toEqual(['busyTone']);
    expect(words(call.nextTimer())).toEqual(['hangup 17']);
  });
});

describe('forwarding', () => {
  const sales = flowOf({ entry: ['entry'], hello: ['message'] }, { 'entry.next': 'hello' }, 'sales');
  const desk = flowOf(
    { entry: ['entry'], sales: ['forward', { extension: '300' }], sorry: ['message'] },
    { 'entry.next': 'sales', 'sales.failed': 'sorry' },
  );

  test('goes on in the flow of the extension', () => {
    const taken = { event: 'forward.taken', chart: { hash: 'sales', flow: 'sales', version: 3 } };
    const call = drive([desk, sales], () => taken);

    expect(call.path.slice(-4)).toEqual(['sales', 'sales/entry', 'sales/entry.next', 'sales/hello']);
    expect(call.call.chart).toEqual(taken.chart);
    expect(call.records[0]?.answers).toEqual([taken]);
  });

  test('takes failed when the extension leads nowhere', () => {
    const call = drive([desk], openAndFree);

    expect(call.path).toContain('sales.failed');
  });

  test('in a circle stops at the hop limit', () => {
    const back = { event: 'forward.taken', chart: { hash: 'front-desk', flow: 'front-desk', version: 1 } };

    const call = drive([desk], () => back);

    expect(call.call.hops).toBe(20);
    expect(call.path.slice(-2)).toEqual(['front-desk/sales.failed', 'front-desk/sorry']);
  });
});

test('a circle of questions ends the call with cause 41', () => {
  const flow = teamOf(['busy', { user: '204' }], ['free', 'busy']);
  const circle = { ...flow, edges: flow.edges.map((edge) => (edge.from === 'team' ? { ...edge, to: 'team' } : edge)) };

  const call = drive([circle]);

  expect(call.cdr).toMatchObject({ cause: 41 });
  expect(call.call.phase).toBe('finished');
});

test('every kind has defaults that the schema accepts, outcomes and a sentence in both languages', () => {
  const kinds = Object.values(nodeKinds);
  const position = { x: 0, y: 0 };
  const nodes = kinds.map(({ kind, defaults }) => ({ id: kind.toLowerCase(), kind, position, settings: defaults }));

  const parsed = parseAs('flow', { id: 'all', name: 'All', language: 'en', nodes, edges: [] });

  expect(kinds).toHaveLength(12);
  expect(parsed.ok).toBe(true);
  if (!parsed.ok) return;
  for (const node of parsed.value.nodes) {
    const ids = outcomesOf(node).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
