// What holds for every call whatever happens to it: random flows, random events, late, doubled and made up.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replay } from '../../runtime/core/call.ts';
import type { Call, CallCommand } from '../../runtime/core/call-state.ts';
import type { Answerer } from '../../runtime/core/decide.ts';
import type { TraceEntry } from '../../runtime/core/trace.ts';
import type { JournalRecord, LegChanged } from '../../schema/documents.generated.ts';
import { arbitraryFlow } from './arbitrary-flow.ts';
import { type Driven, drive } from './driver.ts';

const did: readonly LegChanged['type'][] = [
  'leg.ringing',
  'leg.answered',
  'leg.answered',
  'leg.busy',
  'leg.declined',
  'leg.noAnswer',
  'leg.unreachable',
  'leg.diverted',
  'leg.connected',
  'leg.connected',
  'leg.hungup',
  'leg.transferred',
];

/** An input that a gateway might send now, of a live instance or of any other. */
function inputFor(call: Call, choice: number): JournalRecord['input'] {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[(choice >> 4) % Math.max(1, items.length)];
  const leg = pick(call.legs)?.id ?? `${choice % 5}.${choice % 3}`;
  const medium = pick(call.media);
  switch (choice % 8) {
    case 0:
    case 1:
      return likely(pick(call.legs.filter(({ phase }) => phase !== 'over')), leg);
    case 2:
      return { type: pick(did) ?? 'leg.busy', call: 'c1', leg };
    case 3:
      return { type: 'leg.dtmf', call: 'c1', leg, digit: choice % 3 === 0 ? '1' : '7' };
    case 4:
      return { type: 'caller.dtmf', call: 'c1', digit: pick(['0', '1', '9', '*', '#'] as const) ?? '0' };
    case 5:
      return { type: 'timer.due', timer: pick(call.timers)?.id ?? '9.9' };
    case 6:
      if (medium?.kind === 'record') return { type: 'record.finished', call: 'c1', record: medium.id };
      return { type: 'play.finished', call: 'c1', play: medium?.id ?? '9.9' };
    default:
      return choice % 7 === 0
        ? { type: 'caller.hungup', call: 'c1' }
        : { type: 'play.failed', call: 'c1', play: '0.0' };
  }
}

/** What a willing party does next. */
function likely(leg: Call['legs'][number] | undefined, id: string): JournalRecord['input'] {
  if (leg?.phase === 'ringing') return { type: 'leg.answered', call: 'c1', leg: leg.id };
  if (leg?.phase === 'answered') return { type: 'leg.dtmf', call: 'c1', leg: leg.id, digit: '1' };
  if (leg?.phase === 'connecting') return { type: 'leg.connected', call: 'c1', leg: leg.id };
  return { type: 'leg.hungup', call: 'c1', leg: leg?.id ?? id };
}

const answers = (choice: number): Answerer => {
  let turn = choice;
  return (question) => {
    turn = (turn * 31 + 7) % 1_009;
    const of = (tokens: readonly string[]) => tokens[turn % tokens.length] ?? '';
    switch (question.question) {
      case 'schedule':
        return {
          event: `schedule.${question.schedule}.${of(['open', 'closed', 'break', 'holiday.summer', 'holiday.x', 'failed'])}`,
        };
      case 'party':
        return { event: `party.${question.party}.${of(['free', 'busy', 'failed'])}` };
      case 'forward':
        return turn % 2 === 0
          ? { event: 'forward.failed' }
          : { event: 'forward.taken', chart: { hash: 'random', flow: 'random', version: 1 } };
    }
  };
};

type Check = (call: Call, before: Call, said: readonly TraceEntry[]) => void;

/** Runs a random call; hangs up at last and lets it drain. */
function run(driven: Driven, choices: readonly number[], check: Check): void {
  for (const choice of choices) {
    if (driven.call.phase === 'finished') return;
    const before = driven.call;
    const known = driven.trace.length;
    driven.take(inputFor(before, choice));
    check(driven.call, before, driven.trace.slice(known));
  }
  if (driven.call.phase !== 'finished') driven.hangUp();
  while (driven.call.phase !== 'finished') driven.nextTimer();
}

test('every call ends, rings nobody for ever, connects one party, and is what its journal says', () => {
  let finished = 0;
  let rung = 0;
  let connected = 0;
  let refused = 0;

  fc.assert(
    fc.property(
      arbitraryFlow,
      fc.array(fc.nat({ max: 100_000 }), { maxLength: 60 }),
      fc.nat(),
      (flow, choices, seed) => {
        const driven = drive([flow], answers(seed));
        run(driven, choices, (call, before, said) => {
          expect(call.legs.filter(({ phase }) => phase === 'connecting' || phase === 'connected').length).toBeLessThan(
            2,
          );
          const [only, second] = said;
          if (only?.kind !== 'ignored' || only.reason === 'unaccepted' || second !== undefined) return;
          refused += 1;
          expect(call).toEqual({ ...before, seq: before.seq + 1, ignored: before.ignored + 1 });
        });

        finished += 1;
        rung += driven.commands.filter(({ type }) => type === 'ring').length;
        connected += driven.call.connectedAt === null ? 0 : 1;
        expect(driven.call.timers).toEqual([]);
        expect(driven.commands.filter(isLast)).toHaveLength(1);
        expect(new Set(driven.commands.map(({ id }) => id)).size).toBe(driven.commands.length);
        expect(unreleased(driven)).toEqual([]);
        expect(timersLeft(driven)).toEqual([]);
        const again = replay(driven.tables, JSON.parse(JSON.stringify(driven.records)));
        expect(JSON.stringify(again)).toBe(
          JSON.stringify({ call: driven.call, trace: driven.trace, outputs: driven.outputs }),
        );
      },
    ),
    { numRuns: 1_000 },
  );

  expect(finished).toBeGreaterThan(999);
  expect(rung).toBeGreaterThan(250);
  expect(connected).toBeGreaterThan(8);
  expect(refused).toBeGreaterThan(200);
});

/** The command that ends the call at its gateway. */
const isLast = ({ type }: CallCommand) => type === 'hangup' || type === 'reject';

/** Legs that were rung, did not end by themselves, and were given up on by neither release nor hangup. */
function unreleased({ commands, call }: Driven): readonly string[] {
  const hangup = commands.findIndex(isLast);
  const released = new Set(commands.flatMap((command) => (command.type === 'release' ? [command.leg] : [])));
  return commands.flatMap((command, index) => {
    if (command.type !== 'ring' || released.has(command.id) || index < hangup) return [];
    return call.legs.some(({ id, phase }) => id === command.id && phase === 'over') ? [] : [command.id];
  });
}

/** Timers that were started and neither fired nor cancelled. */
function timersLeft({ outputs, records }: Driven): readonly string[] {
  const over = new Set([
    ...outputs.flatMap((output) => (output.kind === 'cancelTimer' ? [output.timer] : [])),
    ...records.flatMap(({ input }) => (input.type === 'timer.due' ? [input.timer] : [])),
  ]);
  return outputs.flatMap((output) => (output.kind === 'startTimer' && !over.has(output.timer) ? [output.timer] : []));
}
