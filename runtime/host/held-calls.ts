// The live calls of a session as its gateway is told about them when it attaches.

import type { CallMedia } from '../core/call-state.ts';
import type { HeldCall, HeldLeg, HeldMedia } from '../gateway/gateway.ts';
import type { LiveCall } from './live-call.ts';

export function heldCalls(calls: readonly LiveCall[]): readonly HeldCall[] {
  return calls.map(({ call }) => ({
    call: call.id,
    language: call.language,
    isAnswered: call.answeredAt !== null,
    isOver: call.callerGone || call.hungup,
    legs: call.legs.flatMap(({ id, phase }): readonly HeldLeg[] => (phase === 'over' ? [] : [{ id, phase }])),
    media: call.media.map(heldMedia),
  }));
}

function heldMedia(media: CallMedia): HeldMedia {
  const { id, kind } = media;
  return kind === 'record' ? { kind, id } : { kind, id, prompt: media.prompt, to: media.to, isLoop: media.loop };
}
