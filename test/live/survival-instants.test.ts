// One kill hits many calls, each at another instant of its life; afterwards only what must always be true is asked.
// With CALLCHART_LONG=1 the instants lie closer: the kill is tried five times, 30 ms apart from one another.

import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Json } from '../host/running-host.ts';
import { until } from './condition.ts';
import type { Phone } from './phones/phone.ts';
import { promptTone } from './prompt-tones.ts';
import { messagesOf, outage, tuesday } from './survival.ts';
import { describeSystem } from './system.ts';

const betweenCallsMs = 150;
const callsEach = 12;
const shifts = process.env.CALLCHART_LONG === '1' ? [0, 30, 60, 90, 120] : [0];

/** Is sent to a busy telephone, leaves a message, hangs up. */
async function leavesMessage(network: Phone, as: string): Promise<void> {
  const call = await network.call('0199000010', { as });
  await call.answered({ within: 10_000 });
  await call.press('1');
  await call.hears(promptTone('voicemail-greeting', 'fr'), { within: 10_000 });
  await call.seconds(6);
  await call.hangUp();
}

/** Rings two telephones, talks to the one that answers, hangs up. */
async function talks(network: Phone, as: string): Promise<void> {
  const call = await network.call('0199000020', { as });
  // A ring at the very instant of the kill may be given up, for nobody knows whether it was begun.
  const isHeard = await call.hears(500, { within: 10_000 }).catch(() => false);
  if (isHeard) await call.seconds(0.5);
  await call.hangUp();
}

/** How often each caller rang there. */
function ringsByCaller({ calls }: Phone): ReadonlyMap<string, number> {
  const rings = new Map<string, number>();
  for (const call of calls) {
    if (!('callerId' in call)) continue;
    const { number } = call.callerId;
    rings.set(number, (rings.get(number) ?? 0) + 1);
  }
  return rings;
}

describeSystem(
  'the runtime is killed at any instant of a call',
  () => ({ time: { at: tuesday, from: Date.now(), pace: 1 } }),
  (system) => {
    async function eventsOf(call: string): Promise<readonly string[]> {
      const journal: readonly Json[] = await system().ask(`/api/calls/${encodeURIComponent(call)}/journal`);
      return journal.map(({ input }) => input.type);
    }

    test.for(shifts)('every call ends as it should, shifted by %i ms', async (shiftMs) => {
      const network = await system().publicNetwork({ speaks: 400 });
      const busy = await system().phone('201-desk', { answers: { status: 486, afterMs: 500 } });
      const engaged = await system().phone('205-desk', { answers: { status: 486, afterMs: 300 } });
      const there = await system().phone('206-desk', { answers: { answerAfterMs: 700 }, speaks: 500 });

      const before = new Set((await system().calls()).map(({ call }) => call));
      const callers: Promise<void>[] = [];
      const killed = outage(system(), { afterMs: 2 * callsEach * betweenCallsMs + shiftMs });
      for (let n = 0; n < callsEach; n += 1) {
        callers.push(leavesMessage(network, `+3363998${1000 + n}`));
        await pause(betweenCallsMs);
        callers.push(talks(network, `+3363998${2000 + n}`));
        await pause(betweenCallsMs);
      }
      await killed;
      await Promise.all(callers);

      const all = async () => {
        const calls = (await system().calls()).filter(({ call }) => !before.has(call));
        return calls.length === 2 * callsEach && calls.every(({ live }) => !live) ? calls : undefined;
      };
      const calls = await until(all, { what: 'all calls are over', within: 10_000 });
      await system().quiet();
      for (const { call, from, outcome } of calls) {
        const messages = (await messagesOf(system(), call)).length;
        if (from.startsWith('+33639981'))
          expect({ from, outcome, messages }).toEqual({ from, outcome: 'message', messages: 1 });
        else if (outcome !== 'talked') expect(await eventsOf(call), from).toContain('leg.unreachable');
      }
      expect(calls.filter(({ outcome }) => outcome === 'talked').length).toBeGreaterThanOrEqual(callsEach - 2);
      for (const phone of [busy, engaged, there]) {
        const rings = ringsByCaller(phone);
        expect(rings.size).toBeGreaterThanOrEqual(callsEach - 2);
        expect([...rings].filter(([, times]) => times > 1)).toEqual([]);
      }
    });
  },
);
