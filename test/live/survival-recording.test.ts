// The runtime is killed while a caller leaves a message: it is in the store once, whole, and gone from Asterisk's spool.

import { expect, test } from 'vitest';
import { spansOfTone } from './audio/tone-finder.ts';
import { fromWav } from './audio/wav.ts';
import { until } from './condition.ts';
import { promptTone } from './prompt-tones.ts';
import { messagesOf, outage, overAndQuiet, spool, tuesday } from './survival.ts';
import { describeSystem, type System } from './system.ts';

/** Calls the practice's voicemail for prescriptions, and is recorded. */
async function recorded(system: System) {
  const network = await system.publicNetwork({ speaks: 400 });
  const call = await network.call('0199000010');
  await call.answered();
  await call.press('2');
  await until(async () => (await spool(system)).length > 0, { what: 'the caller is recorded' });
  return call;
}

/** The one message of the call; the seconds in which the caller is heard in it. */
async function onlyMessage(system: System, id: string): Promise<number> {
  const messages = await messagesOf(system, id);
  expect(messages).toHaveLength(1);
  const { recording, mailbox } = messages[0] ?? {};
  expect(mailbox).toBe('ordonnances');
  const sound = await fetch(`${system.url}/api/recordings/${recording}/audio`);
  return spansOfTone(fromWav(Buffer.from(await sound.arrayBuffer())), 400).reduce(
    (sum, { from, to }) => sum + to - from,
    0,
  );
}

describeSystem(
  'the runtime is killed while a message is left',
  () => ({ time: { at: tuesday, from: Date.now(), pace: 1 } }),
  (system) => {
    test('the caller speaks on, and hangs up after the restart', async () => {
      const call = await recorded(system());
      await outage(system(), { meanwhile: () => call.seconds(1) });
      await call.seconds(1.2);
      await call.hangUp();

      const { cdr } = await overAndQuiet(system());
      expect(cdr.outcome).toBe('message');
      expect(await onlyMessage(system(), cdr.call)).toBeGreaterThan(2);
    });

    test('the caller falls silent after the restart, and is thanked', async () => {
      const call = await recorded(system());
      await outage(system(), { meanwhile: () => call.seconds(2) });
      call.speak('silence');
      expect(await call.hears(promptTone('merci-message', 'fr'), { within: 10_000 })).toBe(true);
      expect(await call.ended()).toMatchObject({ by: 'them' });

      const { cdr } = await overAndQuiet(system());
      expect(cdr.outcome).toBe('message');
      expect(await onlyMessage(system(), cdr.call)).toBeGreaterThan(2);
    });

    test('the caller hangs up while it is away', async () => {
      const call = await recorded(system());
      await outage(system(), {
        meanwhile: async () => {
          await call.seconds(2.5);
          await call.hangUp();
        },
      });

      const { cdr } = await overAndQuiet(system());
      expect(cdr.outcome).toBe('message');
      expect(await onlyMessage(system(), cdr.call)).toBeGreaterThan(2);
    });

    test('the caller hangs up while it is away before the message is long enough', async () => {
      const call = await recorded(system());
      await outage(system(), { meanwhile: () => call.hangUp() });

      const { cdr } = await overAndQuiet(system());
      expect(cdr.outcome).not.toBe('message');
      expect(await messagesOf(system(), cdr.call)).toEqual([]);
    });

    test.for([0, 30])('it is killed %i ms after the caller hung up', async (ms) => {
      const call = await recorded(system());
      await call.seconds(2.3);
      await call.hangUp();
      await outage(system(), { afterMs: ms });

      const { cdr } = await overAndQuiet(system());
      expect(cdr.outcome).toBe('message');
      expect(await onlyMessage(system(), cdr.call)).toBeGreaterThan(2);
    });
  },
);
