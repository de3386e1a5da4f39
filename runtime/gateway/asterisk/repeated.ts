// Commands that may have been carried out before a crash, and those whose call has gone: which of them are done once
// more, and what is said of the others. Ringing somebody twice is worse than not at all; a prompt may be heard twice.

import type { Command } from '../../../schema/documents.generated.ts';
import type { AsteriskCall } from './call.ts';
import { letGo } from './hang-up.ts';
import { legIsOver } from './legs.ts';
import type { Switchboard } from './switchboard.ts';

/** True when the command was seen to be carried out before, or will never be; false: carry it out (again). */
export function isSettled(board: Switchboard, call: AsteriskCall, command: Command): boolean {
  switch (command.type) {
    case 'ring':
      settleRing(board, call, command.id);
      return true;
    case 'record':
      return call.recordings.has(command.id);
    case 'answer':
    case 'release':
    case 'connect':
    case 'play':
    case 'stop':
    case 'reject':
    case 'busyTone':
    case 'hangup':
      return false;
  }
}

/**
 * Nothing of the call is left in Asterisk: what the command was to begin has failed, or the runtime would wait for its end.
 * The caller may have hung up at the instant at which it was given.
 */
export function tellFailed(board: Switchboard, command: Command): void {
  const { call, id } = command;
  if (command.type === 'ring') board.say({ type: 'leg.unreachable', call, leg: id });
  if (command.type === 'play') board.say({ type: 'play.failed', call, play: id });
  if (command.type === 'record') board.say({ type: 'record.failed', call, record: id });
}

/** The fate of a ring command: its channel is there and rings, or nobody will ever know. */
function settleRing(board: Switchboard, call: AsteriskCall, id: string): void {
  const leg = call.legs.get(id);
  if (leg === undefined || leg.phase === 'over') return;
  const isDialled = leg.branches.some(({ phase }) => phase === 'ringing' || phase === 'up');
  if (isDialled) return;
  legIsOver(board, call, leg, 'leg.unreachable');
  for (const { channel } of leg.branches) letGo(board, channel, { reason: 'normal' });
}
