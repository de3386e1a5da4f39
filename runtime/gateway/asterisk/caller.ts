// The caller's channel: answering, ringing, busy tone, refusing, hanging up, and its end.

import { segment } from './ari/ari.ts';
import { forgetIfOver } from './bridge.ts';
import type { AsteriskCall } from './call.ts';
import { hangUp } from './hang-up.ts';
import { lane } from './lane.ts';
import { isDone, type Switchboard } from './switchboard.ts';

export function newCall(id: string, channel: string): AsteriskCall {
  return {
    id,
    channel,
    caller: 'waiting',
    isEnding: false,
    legs: new Map(),
    plays: new Map(),
    recordings: new Map(),
    bridge: null,
    isRinging: false,
    line: lane(),
  };
}

/** Answers (SIP 200). Repeating it is harmless. */
export async function answerCaller(board: Switchboard, call: AsteriskCall): Promise<void> {
  if (call.caller !== 'waiting') return;
  call.caller = 'answered';
  call.isRinging = false;
  await call.line(() => onCaller(board, call, 'POST', 'answer'));
}

/**
 * Lets the caller hear ringing while somebody is rung and nothing else is played: a 180 (RFC 3261 section 21.1.2), once
 * answered the ring tone of Asterisk's indications.conf.
 */
export function keepRinging(board: Switchboard, call: AsteriskCall): void {
  const isRung = [...call.legs.values()].some(({ phase, isReleased }) => phase === 'ringing' && !isReleased);
  const isPlayedTo = [...call.plays.values()].some(({ to }) => to === 'caller');
  if (isRung && !isPlayedTo && call.caller !== 'gone') startRinging(board, call);
  else if (!isRung) stopRinging(board, call);
}

function startRinging(board: Switchboard, call: AsteriskCall): void {
  if (call.isRinging) return;
  call.isRinging = true;
  void call.line(() => onCaller(board, call, 'POST', 'ring'));
}

/** An unanswered caller cannot be told that it rings no more. */
export function stopRinging(board: Switchboard, call: AsteriskCall): void {
  if (!call.isRinging || call.caller !== 'answered') return;
  call.isRinging = false;
  void call.line(() => onCaller(board, call, 'DELETE', 'ring'));
}

/** Busy tone until the caller hangs up. It is no prompt of the flow: its end is not told. */
export async function busyTone(board: Switchboard, call: AsteriskCall): Promise<void> {
  await answerCaller(board, call);
  stopRinging(board, call);
  await call.line(() => onCaller(board, call, 'POST', 'play', { media: 'tone:busy' }));
}

/** Hangs the caller up whose talk is over without the runtime's doing: to it, they hung up. */
export function hangUpCaller(board: Switchboard, call: AsteriskCall): void {
  hangUp(board, {
    channel: call.channel,
    reason: { reason_code: '16' },
    isGone: () => call.caller === 'gone',
    gone: () => callerIsGone(board, call, 16),
  });
}

/** Refuses an unanswered call, with the SIP response that Asterisk has for the cause; hangs up an answered one. */
export function endCaller(board: Switchboard, call: AsteriskCall, cause: number): void {
  call.isEnding = true;
  hangUp(board, {
    channel: call.channel,
    reason: { reason_code: String(cause) },
    isGone: () => call.caller === 'gone',
    gone: () => callerIsGone(board, call, cause),
  });
}

/** The caller's channel is gone. That the caller did it first is news; of our own doing it is none. */
export function callerIsGone(board: Switchboard, call: AsteriskCall, cause: number): void {
  if (call.caller === 'gone') return;
  call.caller = 'gone';
  for (const play of call.plays.values()) if (play.to === 'caller') call.plays.delete(play.id);
  if (!call.isEnding) board.say({ type: 'caller.hungup', call: call.id, cause });
  forgetIfOver(board, call);
}

/** Does something to the caller's channel; false when it could not be done. */
async function onCaller(
  board: Switchboard,
  call: AsteriskCall,
  method: 'POST' | 'DELETE',
  what: string,
  query: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  if (call.caller === 'gone') return false;
  return isDone(await board.request({ method, path: `channels/${segment(call.channel)}/${what}`, query }));
}
