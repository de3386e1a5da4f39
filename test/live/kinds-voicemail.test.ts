// Voicemail on a real Asterisk: greeting, beep, every way in which a recording ends, and what is in the stored file.
// The brief message of the delivery desk: at least 1 s, at most 5 s, ended by 2 s of silence.

import { beforeEach, expect, test } from 'vitest';
import { SAMPLE_RATE } from './audio/tone.ts';
import { spansOfTone } from './audio/tone-finder.ts';
import { comesTo, messagesOf, overAndQuiet, shownProblem, soundOf, spoolEmpty } from './observed.ts';
import type { OutgoingCall } from './phones/outgoing-call.ts';
import { promptTone } from './prompt-tones.ts';
import { shiftedClock } from './shifted-clock.ts';
import { describeSystem } from './system.ts';

const tuesday = Date.parse('2026-03-10T10:00:00+01:00');
const clock = shiftedClock({ at: tuesday, from: Date.now(), pace: 1 });
/** What the caller says, in Hz. */
const voice = 400;

beforeEach(() => clock.run(1));

describeSystem(
  'a message',
  () => ({ time: clock }),
  (system) => {
    /** A call that is at the recording: nobody is at the delivery desk, and the greeting is skipped. */
    async function recorded(): Promise<OutgoingCall> {
      await system().phone('206-desk', { answers: { status: 480 } });
      const network = await system().publicNetwork();
      const call = await network.call('0199000030', { as: '+33639980077' });
      expect(await call.hears(promptTone('leave-message-after-beep', 'fr'))).toBe(true);
      await comesTo(system(), 'bref');
      return call;
    }

    /** Waits for the end of the beep, which Asterisk records nothing of. */
    async function afterBeep(call: OutgoingCall): Promise<void> {
      await call.hearsSilence(0.1);
    }

    /** How many seconds of the caller's voice are in the only message of the call. */
    async function voiceSeconds(): Promise<{ readonly voice: number; readonly whole: number; readonly told: number }> {
      const over = await overAndQuiet(system());
      const [message, ...others] = await messagesOf(system(), over);
      expect(others).toEqual([]);
      expect(message).toMatchObject({ mailbox: '210' });
      const samples = await soundOf(system(), message);
      const spans = spansOfTone(samples, voice);
      await spoolEmpty(system());
      return {
        voice: spans.reduce((sum, { from, to }) => sum + to - from, 0),
        whole: samples.length / SAMPLE_RATE,
        told: message.seconds,
      };
    }

    test('follows a greeting and a beep, and is ended by #', async () => {
      const call = await recorded();
      await afterBeep(call);
      call.speak(voice);
      await call.seconds(1.5);
      await call.press('#');

      expect(await call.hears(promptTone('merci-message', 'fr'))).toBe(true);
      expect(await call.ended()).toMatchObject({ by: 'them', cause: 16 });

      const beep = call.heard().filter(({ from, to }) => to - from > 0.1);
      expect(beep.map(({ hertz }) => hertz)).toContain(700);
      const heard = await voiceSeconds();
      expect(heard.voice).toBeGreaterThan(1.2);
      expect(heard.voice).toBeLessThan(2);
      expect(heard.whole).toBeCloseTo(heard.told, 1);
      const { path, cdr } = await system().call();
      expect(path.slice(-4)).toEqual(['bref.done', 'merci', 'merci.next', 'fin']);
      expect(cdr).toMatchObject({ outcome: 'message' });
    });

    test('is ended by silence, which is not kept', async () => {
      const call = await recorded();
      await afterBeep(call);
      call.speak(voice);
      await call.seconds(1.5);
      call.speak('silence');

      expect(await call.hears(promptTone('merci-message', 'fr'))).toBe(true);

      const heard = await voiceSeconds();
      expect(heard.voice).toBeGreaterThan(1.2);
      expect(heard.whole).toBeLessThan(2.5);
    });

    test('is ended when it is as long as it may be', async () => {
      const call = await recorded();
      await afterBeep(call);
      call.speak(voice);

      expect(await call.hears(promptTone('merci-message', 'fr'), { within: 8_000 })).toBe(true);

      const heard = await voiceSeconds();
      expect(heard.whole).toBeGreaterThan(4.5);
      // Asterisk counts by the whole seconds of its clock.
      expect(heard.whole).toBeLessThan(6.1);
      expect(heard.voice).toBeGreaterThan(4);
    });

    test('shorter than the minimum is none', async () => {
      const call = await recorded();
      await afterBeep(call);
      call.speak(voice);
      await call.seconds(0.4);
      await call.press('#');

      expect(await call.hears(promptTone('merci-message', 'fr'))).toBe(true);
      await call.ended();

      const over = await overAndQuiet(system());
      expect(await messagesOf(system(), over)).toEqual([]);
      expect(over.cdr).toMatchObject({ outcome: 'ended' });
      await spoolEmpty(system());
    });

    test('of nothing but silence is none', async () => {
      const call = await recorded();

      expect(await call.hears(promptTone('merci-message', 'fr'))).toBe(true);

      expect(await messagesOf(system(), await overAndQuiet(system()))).toEqual([]);
      await spoolEmpty(system());
    });

    test('is kept when the caller hangs up in the middle of it', async () => {
      const call = await recorded();
      await afterBeep(call);
      call.speak(voice);
      await call.seconds(1.5);
      await call.hangUp();

      const heard = await voiceSeconds();
      expect(heard.voice).toBeGreaterThan(1.2);
      expect((await system().call()).cdr).toMatchObject({ outcome: 'message' });
    });

    test('is not begun when the caller hangs up during the greeting', async () => {
      await system().phone('206-desk', { answers: { status: 480 } });
      const network = await system().publicNetwork({ speaks: voice });
      const call = await network.call('0199000030');
      await call.hears(promptTone('leave-message-after-beep', 'fr'));
      await call.hangUp();

      const over = await overAndQuiet(system());
      expect(await messagesOf(system(), over)).toEqual([]);
      expect(over.cdr.outcome).toBe('abandoned');
    });

    test('is none when the caller hangs up during the beep, and nobody is told of a fault', async () => {
      const call = await recorded();
      await call.hears(700);
      await call.hangUp();

      const over = await overAndQuiet(system());
      expect(await messagesOf(system(), over)).toEqual([]);
      expect(over.path.at(-1)).toBe('bref');
      expect(await shownProblem(system(), 'gateway.recording-failed')).toBeNull();
      await spoolEmpty(system());
    });

    test('begins at once when # skips the greeting', async () => {
      await system().phone('206-desk', { answers: { status: 480 } });
      const network = await system().publicNetwork();
      const call = await network.call('0199000030');
      await comesTo(system(), 'bref');
      await call.press('#');
      await call.hears(700);
      await afterBeep(call);
      call.speak(voice);
      await call.seconds(1.2);
      await call.hangUp();

      expect((await voiceSeconds()).voice).toBeGreaterThan(0.9);
    });
  },
);
