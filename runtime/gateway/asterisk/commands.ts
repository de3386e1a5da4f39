// What each command of the runtime does in Asterisk (schema/command.schema.json): one row each.

import type { Command } from '../../../schema/documents.generated.ts';
import type { AsteriskCall } from './call.ts';
import { answerCaller, busyTone, endCaller } from './caller.ts';
import { release, ring } from './legs.ts';
import { play, stopPlay } from './prompts.ts';
import { record, stopRecording } from './recordings.ts';
import type { Switchboard } from './switchboard.ts';
import { connect } from './talk.ts';

/** Carries a command out. Resolves when Asterisk has taken all that it takes, or never will. */
export async function carryOut(
  board: Switchboard,
  call: AsteriskCall,
  command: Command,
  isTalkNext: boolean,
): Promise<void> {
  switch (command.type) {
    case 'answer':
      return answerCaller(board, call);
    case 'ring':
      return ring(board, call, command);
    case 'release': {
      const leg = call.legs.get(command.leg);
      // Somebody else took the call: the telephone shows no missed call (RFC 3326).
      if (leg !== undefined) release(board, call, leg, { reason: isTalkNext ? 'answered_elsewhere' : 'normal' });
      return;
    }
    case 'connect': {
      const leg = call.legs.get(command.leg);
      if (leg === undefined) board.say({ type: 'leg.hungup', call: call.id, leg: command.leg });
      else await connect(board, call, leg);
      return;
    }
    case 'play':
      return play(board, call, command);
    case 'stop': {
      const recording = call.recordings.get(command.target);
      return recording === undefined ? stopPlay(board, call, command.target) : stopRecording(board, recording);
    }
    case 'record':
      return record(board, call, command);
    case 'busyTone':
      return busyTone(board, call);
    case 'reject':
      endCaller(board, call, command.cause);
      return;
    case 'hangup':
      endCall(board, call, command.cause);
      return;
  }
}

/** Ends the call: every leg, every prompt, every recording (which is kept). */
export function endCall(board: Switchboard, call: AsteriskCall, cause: number): void {
  endCaller(board, call, cause);
  for (const leg of call.legs.values()) release(board, call, leg, { reason: 'normal' });
}
