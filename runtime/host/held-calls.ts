// The live calls of a session as its gateway is told about them when it attaches.

import type { HeldCall, HeldLeg } from '../gateway/gateway.ts';
import type { LiveCall } from './live-call.ts';

export function heldCalls(calls: readonly LiveCall[]): readonly HeldCall[] {
  return calls.map(({ call }) => ({
    call: call.id,
    isAnswered: call.answeredAt !== null,
    isOver: call.callerGone || call.hungup,
    legs: call.legs.flatMap(({ id, phase }): readonly HeldLeg[] => (phase === 'over' ? [] : [{ id, phase }])),
    media: call.media.map(({ id, kind }) => ({ id, kind })),
  }));
}
