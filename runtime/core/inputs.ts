// What a gateway's event is to the call: accounting, and the event type that the chart gets, if any.
// A result enters the chart only if its instance is the live one of its name (design 2 "Instances").

import type { JournalRecord, LegChanged, RecordEnded } from '../../schema/documents.generated.ts';
import { isLive } from './actions.ts';
import type { CallLeg, LegPhase } from './call-state.ts';
import { keyToken } from './compile-node.ts';
import { ignore, type Turn } from './turn-state.ts';

type GatewayInput = Exclude<JournalRecord['input'], { readonly type: 'timer.due' }>;

/** Takes an input into the call. Unknown and stale ones are counted and change nothing else. */
export function accept(turn: Turn, input: GatewayInput): void {
  switch (input.type) {
    case 'call.offered':
      ignore(turn, input.type, 'stale'); // the call has begun already
      return;
    case 'caller.dtmf':
      turn.pending.push({ kind: 'event', event: `caller.dtmf.${keyToken(input.digit)}` });
      return;
    case 'caller.hungup':
      callerGone(turn, input.cause ?? 16);
      return;
    case 'gateway.lost':
      // Nothing of it is left there: no leg will report, no recording will come.
      turn.call.legs = turn.call.legs.map((leg) => ({ ...leg, phase: 'over' }));
      turn.call.media = [];
      callerGone(turn, 41);
      return;
    case 'leg.dtmf': {
      const leg = liveLeg(turn, input);
      if (leg !== null) turn.pending.push({ kind: 'event', event: `leg.${leg.name}.dtmf.${keyToken(input.digit)}` });
      return;
    }
    case 'play.finished':
    case 'play.failed': {
      const media = turn.call.media.find(({ id, kind }) => id === input.play && kind === 'play');
      if (media === undefined) {
        ignore(turn, input.type, 'stale');
        return;
      }
      turn.call.media = turn.call.media.filter((other) => other !== media);
      turn.pending.push({ kind: 'event', event: input.type.replace('.', `.${media.name}.`) });
      return;
    }
    case 'record.finished':
    case 'record.empty':
    case 'record.failed':
      recordEnded(turn, input);
      return;
    case 'leg.ringing':
    case 'leg.answered':
    case 'leg.busy':
    case 'leg.declined':
    case 'leg.noAnswer':
    case 'leg.unreachable':
    case 'leg.diverted':
    case 'leg.connected':
    case 'leg.hungup':
    case 'leg.transferred':
      legChanged(turn, input);
      return;
  }
}

function callerGone(turn: Turn, cause: number): void {
  const { call } = turn;
  if (call.callerGone) {
    ignore(turn, 'caller.hungup', 'stale');
    return;
  }
  call.callerGone = true;
  call.cause ??= cause;
  call.endedBy ??= 'caller';
  if (call.phase === 'live') turn.pending.push({ kind: 'event', event: 'caller.hungup' });
}

function legChanged(turn: Turn, input: LegChanged): void {
  const { call } = turn;
  const leg = call.legs.find(({ id }) => id === input.leg);
  if (leg === undefined) {
    ignore(turn, input.type, 'unknown');
    return;
  }
  if (leg.phase === 'over') {
    ignore(turn, input.type, 'stale');
    return;
  }
  const change = legChanges[input.type];
  if (leg.phase === 'released') {
    if (change.phase === 'over') replace(turn, { ...leg, phase: 'over' });
    return;
  }
  if (input.type === 'leg.connected' && leg.phase !== 'connecting') {
    ignore(turn, input.type, 'stale');
    return;
  }
  replace(turn, { ...leg, phase: change.phase ?? leg.phase, result: leg.result ?? change.result ?? null });
  if (input.type === 'leg.connected') call.connectedAt ??= turn.at;
  turn.pending.push({ kind: 'event', event: input.type.replace('.', `.${leg.name}.`) });
}

/** What an event makes of a live leg. A leg handed on by REFER is no longer ours, and the talk goes on. */
const legChanges: Readonly<
  Record<LegChanged['type'], { readonly phase?: LegPhase; readonly result?: CallLeg['result'] }>
> = {
  'leg.ringing': {},
  'leg.answered': { phase: 'answered' },
  'leg.connected': { phase: 'connected' },
  'leg.transferred': { phase: 'over' },
  'leg.busy': { phase: 'over', result: 'busy' },
  'leg.declined': { phase: 'over', result: 'busy' },
  'leg.noAnswer': { phase: 'over', result: 'noAnswer' },
  'leg.diverted': { phase: 'over', result: 'noAnswer' },
  'leg.hungup': { phase: 'over', result: 'noAnswer' },
  'leg.unreachable': { phase: 'over', result: 'unreachable' },
};

function replace({ call }: Turn, leg: CallLeg): void {
  call.legs = call.legs.map((other) => (other.id === leg.id ? leg : other));
}

function liveLeg(turn: Turn, input: { readonly type: string; readonly leg: string }): CallLeg | null {
  const leg = turn.call.legs.find(({ id }) => id === input.leg);
  if (leg !== undefined && isLive(leg)) return leg;
  ignore(turn, input.type, leg === undefined ? 'unknown' : 'stale');
  return null;
}

function recordEnded(turn: Turn, input: RecordEnded): void {
  const { call } = turn;
  const media = call.media.find(({ id, kind }) => id === input.record && kind === 'record');
  if (media === undefined) {
    ignore(turn, input.type, 'stale');
    return;
  }
  call.media = call.media.filter((other) => other !== media);
  if (input.type === 'record.finished') {
    const { seconds = null, recording = null } = input;
    call.recordings = [...call.recordings, { id: media.id, mailbox: media.name, seconds, recording }];
  }
  if (!media.storing) turn.pending.push({ kind: 'event', event: input.type });
}
