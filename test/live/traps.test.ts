// What we rely on in Asterisk, seen by a witness beside the runtime: the order of its events, and how it answers
// requests that come at the wrong moment. Whoever changes Asterisk's version learns here what has changed with it.

import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { comesTo, overAndQuiet } from './observed.ts';
import { promptTone } from './prompt-tones.ts';
import { shiftedClock } from './shifted-clock.ts';
import { describeSystem } from './system.ts';
import { isCaller, isLeg, type Witness, witness } from './witness.ts';

const tuesday = Date.parse('2026-03-10T11:00:00+01:00');
const clock = shiftedClock({ at: tuesday, from: Date.now(), pace: 1 });

beforeEach(() => clock.moveTo(tuesday));

describeSystem(
  'Asterisk',
  () => ({ time: clock }),
  (system) => {
    async function watched(): Promise<Witness> {
      const seen = await witness(system().asterisk);
      onTestFinished(seen.close);
      return seen;
    }

    /** A call to the helpline, where one telephone rings. */
    async function callsHelpline() {
      const network = await system().publicNetwork({ speaks: 400 });
      return network.call('+442079460300');
    }

    test('tells of an answered call in this order', async () => {
      const seen = await watched();
      const desk = await system().phone('304-desk', { speaks: 500 });

      const call = await callsHelpline();
      const rung = await desk.rings();
      await call.ringing();
      await rung.answer();
      await call.hears(500);

      const told = seen.story((id) => isCaller(id) || isLeg(id));
      const answered = [
        'Dial ',
        'Dial RINGING',
        'ChannelStateChange Up',
        'ChannelEnteredBridge',
        'ChannelEnteredBridge',
      ];
      expect(inOrder(told, answered)).toBe(true);
      expect(inOrder(told, ['Dial ', 'ChannelStateChange Ringing', 'ChannelStateChange Up', 'Dial ANSWER'])).toBe(true);
      await call.hangUp();
      await overAndQuiet(system());
    });

    test('tells that a telephone is busy by its end with both causes, and by no Dial BUSY', async () => {
      const seen = await watched();
      await system().phone('304-desk', { answers: { status: 486 } });

      const call = await callsHelpline();
      await call.refused();
      await overAndQuiet(system());
      await seen.sees(isLeg, 'ChannelDestroyed 17/486');

      const told = seen.story(isLeg);
      expect(inOrder(told, ['ChannelHangupRequest 17/486', 'ChannelDestroyed 17/486'])).toBe(true);
      expect(told).not.toContain('Dial BUSY');
    });

    test('tells a CANCEL of the caller with 487, and keeps the telephones ringing until they are released', async () => {
      const seen = await watched();
      const desk = await system().phone('304-desk');

      const call = await callsHelpline();
      const rung = await desk.rings();
      await call.ringing();
      await call.hangUp();
      await rung.cancelledByCaller();
      await overAndQuiet(system());

      const told = seen.story(isCaller);
      expect(told.find((line) => line.startsWith('ChannelHangupRequest'))).toMatch(/\/487$/);
      const types = seen.events.map((event) =>
        'channel' in event && event.channel ? `${event.type} ${event.channel.id}` : '',
      );
      const callerEnds = types.findIndex((line) => /^ChannelHangupRequest [\d.]+$/.test(line));
      const legEnds = types.findIndex((line) => /^ChannelHangupRequest .*~/.test(line));
      expect(callerEnds).toBeGreaterThan(0);
      expect(legEnds).toBeGreaterThan(callerEnds);
    });

    test('tells of a caller who hangs up while recorded by hang-up and recording in either order, then the end', async () => {
      const seen = await watched();
      await system().phone('206-desk', { answers: { status: 480 } });
      const network = await system().publicNetwork({ speaks: 400 });

      const call = await network.call('0199000030');
      await comesTo(system(), 'bref');
      await call.hears(700);
      await call.seconds(0.5);
      await call.hangUp();
      await overAndQuiet(system());

      await seen.sees(isCaller, 'RecordingFinished');
      await expect.poll(() => seen.story(isCaller).join(' ')).toContain('ChannelDestroyed');
      const told = seen.story(isCaller).map((line) => line.replace(/ .*/, ''));
      const [end, ...before] = told.filter((line) => /Hangup|Recording|Destroyed/.test(line)).toReversed();
      expect(end).toBe('ChannelDestroyed');
      expect([...new Set(before)].toSorted()).toEqual(['ChannelHangupRequest', 'RecordingFinished']);
    });

    test('tells a playback that was stopped as done, as one that came to its end', async () => {
      const seen = await watched();
      const network = await system().publicNetwork();

      const call = await network.call('0199000010');
      await call.answered();
      await call.press('2');
      await call.hears(promptTone('cabinet-ordonnance', 'fr'));

      const ends = seen.story(isCaller).filter((line) => line.startsWith('PlaybackFinished'));
      expect(ends).toEqual(['PlaybackFinished done']);
      await call.hangUp();
      await overAndQuiet(system());
    });

    test('tells a key when it is up again, and how long it was held', async () => {
      const seen = await watched();
      const network = await system().publicNetwork();

      const call = await network.call('0199000010');
      await call.hears(promptTone('cabinet-menu', 'fr'));
      await call.press('9');
      await seen.sees(isCaller, 'ChannelDtmfReceived');
      await call.hangUp();
      await overAndQuiet(system());

      const key = seen.events.find((event) => event.type === 'ChannelDtmfReceived');
      expect(key).toMatchObject({ digit: '9' });
      expect(key?.duration_ms).toBeGreaterThanOrEqual(80);
    });

    test('tells early media of a telephone (183) as Dial PROGRESS', async () => {
      const seen = await watched();
      const desk = await system().phone('304-desk', { speaks: 500 });

      const call = await callsHelpline();
      (await desk.rings()).early();
      await seen.sees(isLeg, 'Dial PROGRESS');
      await call.hangUp();

      expect((await overAndQuiet(system())).cdr.outcome).toBe('abandoned');
    });

    test('makes a plain hang-up of a ringing caller a 603', async () => {
      const seen = await watched();
      await system().phone('304-desk');

      const call = await callsHelpline();
      await call.ringing();
      expect(await seen.asks('DELETE', `channels/${await seen.caller()}`)).toBe(204);

      expect(await call.refused()).toBe(603);
      await overAndQuiet(system());
    });

    test('refuses formats and names of recordings, and channels that are gone, by these statuses', async () => {
      const seen = await watched();
      const network = await system().publicNetwork();
      const call = await network.call('0199000010');
      await call.hears(promptTone('cabinet-menu', 'fr'));
      const caller = await seen.caller();
      const record = (format: string, name: string) =>
        seen.asks('POST', `channels/${caller}/record?name=${name}&format=${format}&ifExists=fail`);

      await seen.sees(isCaller, 'PlaybackFinished done');

      expect(await record('ogg', 'trap')).toBe(422);
      expect(await record('mp3', 'trap')).toBe(422);
      expect(await record('wav', 'trap')).toBe(201);
      expect(await record('wav', 'trap')).toBe(409);
      expect(await seen.asks('POST', 'recordings/live/trap/stop')).toBe(204);
      await seen.sees(isCaller, 'RecordingFinished');
      expect(await record('wav', 'trap')).toBe(409);
      expect(await seen.asks('DELETE', 'recordings/stored/trap')).toBe(204);
      await call.hangUp();
      await overAndQuiet(system());

      expect(await seen.asks('DELETE', `channels/${caller}`)).toBe(404);
      expect(await seen.asks('POST', 'channels/create?endpoint=PJSIP/nobody&app=witness')).toBe(500);
      expect(await seen.asks('POST', 'bridges/trap?type=mixing')).toBe(200);
      expect(await seen.asks('POST', `bridges/trap/addChannel?channel=${caller}`)).toBe(400);
      expect(await seen.asks('DELETE', 'bridges/trap')).toBe(204);
    });

    test('sends the runtime the events that it asked for, and no others', async () => {
      const { app, ariUrl, user, password } = system().asterisk;
      const authorization = `Basic ${btoa(`${user}:${password}`)}`;
      const answer = await fetch(`${ariUrl}/ari/applications/${app}`, { headers: { authorization } });
      const { events_allowed: allowed } = await answer.json();
      const types = allowed.map(({ type }: { readonly type: string }) => type);

      expect(types).toContain('StasisStart');
      expect(types).not.toContain('ChannelVarset');
      expect(types).not.toContain('ChannelDialplan');
    });

    test('rings everybody whom forty calls at once are for, and dials none of them too early', async () => {
      const desk = await system().phone('304-desk');
      const network = await system().publicNetwork();

      const calls = await Promise.all(Array.from({ length: 40 }, () => network.call('+442079460300')));
      await Promise.all(calls.map((call) => call.ringing()));
      await expect.poll(() => desk.timesRung).toBe(40);
      await Promise.all(calls.map((call) => call.hangUp()));

      await system().quiet();
      await expect.poll(async () => (await system().calls()).filter(({ live }) => live)).toEqual([]);
      const newest = (await system().calls()).slice(0, 40);
      expect(newest.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 40 }, () => 'abandoned'));
    });
  },
);

/** Whether these lines are among the story, in this order. */
function inOrder(story: readonly string[], lines: readonly string[]): boolean {
  let at = -1;
  return lines.every((line) => {
    at = story.indexOf(line, at + 1);
    return at >= 0;
  });
}
