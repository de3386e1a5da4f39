// The table on a chart written by hand: what it accepts, how it moves, how many rows it keeps.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tabulate } from '../../runtime/core/table.ts';
import { parseAs } from '../../schema/validate.ts';

const file = new URL('../schema/front-desk.chart.json', import.meta.url);
const parsed = parseAs('chart', JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const chart = parsed.value;

/** The configurations that these events lead through. */
function walk(table: ReturnType<typeof tabulate>, events: readonly string[]): readonly string[] {
  let at = table.start.to;
  return events.map((event) => {
    at = table.move(at, event)?.to ?? at;
    return at;
  });
}

const afternoon = [
  'schedule.main.open',
  'leg.a.busy',
  'leg.b.answered',
  'leg.b.dtmf.1',
  'leg.b.connected',
  'leg.b.hungup',
];

describe('a chart written by hand', () => {
  test('runs as it is', () => {
    expect(walk(tabulate(chart), afternoon)).toEqual([
      '{"team":{"ringing":{"a":"ringing","b":"ringing"}}}',
      '{"team":{"ringing":{"a":"busy","b":"ringing"}}}',
      '{"team":{"ringing":{"a":"busy","b":"confirming"}}}',
      '{"team":"connecting-b"}',
      '{"team":"talking-b"}',
      '"ended"',
    ]);
  });

  test('runs the same in a table that keeps two rows', () => {
    expect(walk(tabulate(chart, { rows: 2 }), [...afternoon])).toEqual(walk(tabulate(chart), [...afternoon]));
  });

  test('says what it accepts, wildcards and timers as the chart names them', () => {
    const table = tabulate(chart);
    const [, ringing = ''] = walk(table, ['schedule.main.open', 'schedule.main.open']);

    expect(table.accepts(ringing)).toEqual(
      expect.arrayContaining(['leg.a.answered', 'leg.b.unreachable', 'caller.hungup']),
    );
    expect(table.accepts(ringing).filter((event) => event.startsWith('xstate.after.20000'))).toHaveLength(2);
    expect(table.accepts('"ended"')).toEqual(['caller.hungup']);
  });

  test('matches the longest wildcard and refuses what it does not name', () => {
    const table = tabulate(chart);

    expect(table.move(table.start.to, 'schedule.main.holiday.christmas')?.to).toBe('{"voicemail":"greeting"}');
    expect(table.move(table.start.to, 'schedule.main.lunch')).toBeNull();
  });

  test('tells which state is left, whose prompts stop with it', () => {
    const table = tabulate(chart);

    const move = table.move('{"operator":"try-1"}', 'caller.dtmf.7');

    expect(move?.operations.map(({ kind }) => kind)).toEqual(['leave', 'cancelTimer', 'act', 'startTimer']);
    expect(move?.operations[0]).toEqual({ kind: 'leave', state: 'operator.try-1' });
  });
});
