// The talk: caller and called party in one bridge.

import { segment } from './ari/ari.ts';
import { prepareBridge } from './bridge.ts';
import type { AsteriskCall, Branch, Leg } from './call.ts';
import { answerCaller, stopRinging } from './caller.ts';
import { talkBridge } from './ids.ts';
import { release } from './legs.ts';
import { isDone, type Switchboard } from './switchboard.ts';

/**
 * Bridges the caller with a leg that has answered; the caller is answered first if need be. `leg.connected` follows when
 * both are in the bridge. A leg that cannot be bridged is hung up.
 */
export async function connect(board: Switchboard, call: AsteriskCall, leg: Leg): Promise<void> {
  const { winner } = leg;
  if (leg.phase === 'connected' || leg.phase === 'over') return;
  if (winner === null) {
    release(board, call, leg, { reason: 'normal' });
    return;
  }
  leg.phase = 'connecting';
  const answered = answerCaller(board, call);
  stopRinging(board, call);
  const isReady = (await prepareBridge(board, call)) && (await call.line(() => addBoth(board, call, winner)));
  await answered;
  if (!isReady && call.caller !== 'gone') release(board, call, leg, { reason: 'normal' });
}

/** A channel that is there already may be added again (ARI, POST /bridges/{bridgeId}/addChannel). */
async function addBoth(board: Switchboard, call: AsteriskCall, { channel, phase }: Branch): Promise<boolean> {
  if (phase === 'over') return false;
  const path = `bridges/${segment(talkBridge(call.channel))}/addChannel`;
  return isDone(await board.request({ method: 'POST', path, query: { channel: `${call.channel},${channel}` } }));
}

/** A channel entered a bridge: when the leg has, and the caller, they hear each other. */
export function enteredBridge(board: Switchboard, call: AsteriskCall, channels: readonly string[]): void {
  if (!channels.includes(call.channel)) return;
  for (const leg of call.legs.values()) {
    if (leg.phase !== 'connecting' || leg.winner === null || !channels.includes(leg.winner.channel)) continue;
    leg.phase = 'connected';
    leg.winner.isBridged = true;
    board.say({ type: 'leg.connected', call: call.id, leg: leg.id });
  }
}
