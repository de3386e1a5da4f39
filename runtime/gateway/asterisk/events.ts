// What each event of Asterisk means for a call (ARI, events.json). Events of nobody's channels, and those that came too
// late, change nothing.

import { problem } from '../../../schema/problem.ts';
import type { AriEvent, Channel } from './ari/ari.generated.ts';
import { segment } from './ari/ari.ts';
import type { AsteriskCall } from './call.ts';
import { callerIsGone, newCall } from './caller.ts';
import { normalised, shownName } from './dial-string.ts';
import { branchAnswers, branchEnds, branchRings, type ChannelEnd, endHandedOn, handedOn } from './legs.ts';
import { playbackEnds } from './prompts.ts';
import { collect, keyInRecording, recordingEnds, recordingFails } from './recordings.ts';
import type { Switchboard } from './switchboard.ts';
import { enteredBridge } from './talk.ts';

/** The events that `takeEvent` reads: Asterisk is asked to send no others. */
export const eventTypes: readonly AriEvent['type'][] = [
  'StasisStart',
  'StasisEnd',
  'ChannelStateChange',
  'ChannelHangupRequest',
  'ChannelDestroyed',
  'ChannelDtmfReceived',
  'ChannelEnteredBridge',
  'PlaybackFinished',
  'RecordingFinished',
  'RecordingFailed',
  'DeviceStateChanged',
  'ApplicationReplaced',
];

/** Takes an event. `talking` is told about devices (their names in Asterisk). */
export function takeEvent(
  board: Switchboard,
  event: AriEvent,
  talking: (device: string, isTalking: boolean) => void,
): void {
  switch (event.type) {
    case 'StasisStart':
      if (event.replace_channel === undefined) entered(board, event.channel, event.args);
      else replaced(board, event.replace_channel.id, event.channel.id);
      return;
    case 'ChannelStateChange':
      stateChanged(board, event.channel);
      return;
    case 'ChannelHangupRequest':
      ends(board, event.channel.id, { cause: event.cause ?? 0, sip: event.tech_cause ?? null });
      return;
    case 'ChannelDestroyed':
      ends(board, event.channel.id, { cause: event.cause, sip: event.tech_cause ?? null });
      return;
    case 'StasisEnd':
      left(board, event.channel.id);
      return;
    case 'ChannelDtmfReceived':
      pressed(board, event.channel.id, event.digit);
      return;
    case 'ChannelEnteredBridge': {
      const call = event.channel === undefined ? undefined : callOf(board, event.channel.id);
      if (call !== undefined) enteredBridge(board, call, event.bridge.channels);
      return;
    }
    case 'PlaybackFinished': {
      const { id, state, target_uri } = event.playback;
      const call = callOf(board, target_uri.replace(/^channel:/, ''));
      if (call !== undefined) playbackEnds(board, call, { playback: id, isPlayed: state === 'done' });
      return;
    }
    case 'RecordingFinished':
    case 'RecordingFailed': {
      const { name, target_uri, cause } = event.recording;
      const call = callOf(board, target_uri.replace(/^channel:/, ''));
      if (call === undefined) return;
      if (event.type === 'RecordingFailed') recordingFails(board, call, name, cause ?? 'Asterisk could not record');
      else void recordingEnds(board, call, name);
      return;
    }
    case 'DeviceStateChanged':
      talking(event.device_state.name, isTalkingState(event.device_state.state));
      return;
    case 'ApplicationReplaced':
      board.report(problem('gateway.app-taken', {}, { app: board.settings.app }));
      return;
    default:
      return;
  }
}

/** A device state of Asterisk in which its user talks; ringing alone is none. */
function isTalkingState(state: string): boolean {
  return ['INUSE', 'BUSY', 'RINGINUSE', 'ONHOLD'].includes(state);
}

function callOf({ calls, branches }: Switchboard, channel: string): AsteriskCall | undefined {
  return calls.get(channel) ?? branches.get(channel)?.call;
}

/** The dialplan says `Stasis(app,in,<number>)`; our own legs say `leg`. Channels of anybody else's are left alone. */
function entered(board: Switchboard, channel: Channel, [kind, to]: readonly string[]): void {
  const place = board.branches.get(channel.id);
  if (place !== undefined) place.branch.entered.happen();
  else if (kind === 'in') offer(board, channel, to ?? channel.dialplan.exten);
}

/** A channel took another's place in its bridge. */
function replaced(board: Switchboard, channel: string, by: string): void {
  const place = board.branches.get(channel);
  if (place !== undefined && place.branch === place.leg.winner) handedOn(board, place, by);
}

/** A caller is there: offered to the runtime, once. */
export function offer(board: Switchboard, channel: Channel, to: string): void {
  if (board.calls.has(channel.id)) return;
  const { name: gateway, country } = board.settings;
  const call = newCall(`${gateway}:${channel.id}`, channel.id);
  if (channel.state === 'Up') call.caller = 'answered';
  board.calls.set(channel.id, call);
  liftLimit(board, channel.id);
  const name = shownName(channel.caller.name).slice(0, 120);
  board.say({
    type: 'call.offered',
    call: call.id,
    from: normalised(country, channel.caller.number),
    to: normalised(country, to) || '?',
    ...(name === '' ? {} : { name }),
  });
}

/**
 * Takes the dialplan's time limit off. Until now it ended a call that nobody takes: an application that is to be connected
 * outbound holds calls back while it is away, and Stasis() does not tell the dialplan (config/extensions.conf).
 */
function liftLimit(board: Switchboard, channel: string): void {
  const query = { variable: 'TIMEOUT(absolute)', value: '0' };
  void board.request({ method: 'POST', path: `channels/${segment(channel)}/variable`, query });
}

function stateChanged(board: Switchboard, { id, state }: Channel): void {
  const place = board.branches.get(id);
  if (place === undefined) return;
  if (state === 'Ringing') branchRings(board, place);
  if (state === 'Up') branchAnswers(board, place);
}

/** The end of a channel comes as two or three events, of which any may be missing; the first that says why counts. */
function ends(board: Switchboard, channel: string, end: ChannelEnd): void {
  const call = board.calls.get(channel);
  if (call !== undefined) {
    callerIsGone(board, call, causeOf(end));
    endHandedOn(board, call);
    if (call.recordings.size > 0) awaitRecordings(board, call);
    return;
  }
  const place = board.branches.get(channel);
  if (place !== undefined) branchEnds(board, place, end);
}

/** The event that a recording has ended may be missing: then its file is looked for without it. */
function awaitRecordings(board: Switchboard, call: AsteriskCall): void {
  board.clock.setTimer(board.clock.now() + lateRecordingMs, () => {
    for (const recording of call.recordings.values()) void collect(board, call, recording);
  });
}

/** It left our application, which says nothing of why: the event that does may follow, or may be missing. */
function left(board: Switchboard, channel: string): void {
  const place = board.branches.get(channel);
  const end = { cause: 16, sip: null };
  if (place === undefined || place.branch === place.leg.winner) ends(board, channel, end);
  else board.clock.setTimer(board.clock.now() + lateCauseMs, () => ends(board, channel, end));
}

/** How long after a channel left our application Asterisk may tell its cause. */
const lateCauseMs = 300;

/** How long after its caller hung up a recording may be told to have ended. */
const lateRecordingMs = 3_000;

/** ITU-T Q.850: 16 is normal clearing, as a caller's CANCEL is (SIP 487). */
function causeOf({ cause, sip }: ChannelEnd): number {
  return sip === 487 || cause < 1 || cause > 126 ? 16 : cause;
}

function pressed(board: Switchboard, channel: string, digit: string): void {
  if (!isKey(digit)) return;
  const call = board.calls.get(channel);
  if (call !== undefined) {
    board.say({ type: 'caller.dtmf', call: call.id, digit });
    keyInRecording(board, call, digit);
    return;
  }
  const place = board.branches.get(channel);
  if (place?.leg.winner !== place?.branch || place === undefined) return;
  board.say({ type: 'leg.dtmf', call: place.call.id, leg: place.leg.id, digit });
}

type Key = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '*' | '#';

/** A to D (RFC 4733 section 3.2, events 12 to 15) are on no telephone that calls us. */
function isKey(digit: string): digit is Key {
  return /^[0-9*#]$/.test(digit);
}
