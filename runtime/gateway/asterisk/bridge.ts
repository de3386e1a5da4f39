// The bridge of a call: made before it is needed, gone with the call. Who is in it is talk.ts.

import { segment } from './ari/ari.ts';
import type { AsteriskCall } from './call.ts';
import { destroyBridge } from './hang-up.ts';
import { talkBridge } from './ids.ts';
import { isDone, type Switchboard } from './switchboard.ts';

/** Has the bridge made ready: while the runtime decides who won, since a caller should not wait for it afterwards. */
export function prepareBridge(board: Switchboard, call: AsteriskCall): Promise<boolean> {
  call.bridge ??= makeBridge(board, talkBridge(call.channel));
  return call.bridge;
}

/** 409: it is there already, from before a crash. */
async function makeBridge(board: Switchboard, bridge: string): Promise<boolean> {
  const reply = await board.request({
    method: 'POST',
    path: `bridges/${segment(bridge)}`,
    query: { type: 'mixing', name: bridge },
  });
  return isDone(reply) || reply.status === 409;
}

/** Lets go of a call of which nothing is left in Asterisk. Its bridge goes when nobody can be in it any more. */
export function forgetIfOver(board: Switchboard, call: AsteriskCall): void {
  if (call.caller !== 'gone') return;
  if ([...call.legs.values()].some(({ branches }) => branches.some(({ phase }) => phase !== 'over'))) return;
  endBridge(board, call);
  if (call.recordings.size === 0) board.calls.delete(call.channel);
}

function endBridge(board: Switchboard, call: AsteriskCall): void {
  if (call.bridge === null) return;
  const made = call.bridge;
  call.bridge = null;
  void made.then(() => destroyBridge(board, talkBridge(call.channel)));
}
