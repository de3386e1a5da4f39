// What each action of a chart does to the call, and the commands it sends (design 2 "Actions").

import type { ChartAction } from '../../schema/documents.generated.ts';
import type { CallLeg } from './call-state.ts';
import { type CommandBody, command, stopMedia, type Turn } from './turn-state.ts';

/** Performs one action. `state` is the state whose entry asks for it, null for a transition. */
export function perform(turn: Turn, action: ChartAction, state: string | null): void {
  const { call } = turn;
  switch (action.type) {
    case 'enter':
      // Legs of the node before no longer count when a ring is summed up.
      if (call.legs.length > 0) call.legs = call.legs.filter(isLiveOrDue).map((leg) => ({ ...leg, current: false }));
      turn.trace.push({ kind: 'enter', flow: turn.table.chart.id, node: action.params.node });
      return;
    case 'follow':
      turn.trace.push({ kind: 'follow', flow: turn.table.chart.id, edge: action.params.edge });
      return;
    case 'ask':
      if (action.params.question === 'ring') turn.pending.push({ kind: 'ring', state });
      else turn.pending.push({ kind: 'question', question: action.params, state });
      return;
    case 'forward':
      turn.pending.push({
        kind: 'question',
        question: { question: 'forward', extension: action.params.extension },
        state,
      });
      return;
    case 'answer':
      if (call.answeredAt === null) command(turn, { type: 'answer' });
      answered(turn);
      return;
    case 'ring':
      ring(turn, action.params);
      return;
    case 'release':
      release(turn, ({ name }) => name === action.params.leg);
      return;
    case 'connect':
      connect(turn, action.params.leg);
      return;
    case 'play':
      play(turn, action.params, state);
      return;
    case 'stop':
      stopMedia(turn, (media) => media.kind === 'play' && media.name === action.params.play);
      return;
    case 'record': {
      answered(turn);
      const id = command(turn, { type: 'record', ...action.params });
      const media = { id, kind: 'record', name: action.params.mailbox, state, storing: false } as const;
      call.media = [...call.media, media];
      return;
    }
    case 'reject':
      reject(turn, action.params.cause);
      return;
    case 'busyTone':
      command(turn, { type: 'busyTone' });
      return;
    case 'hangup':
      hangUp(turn, action.params.cause);
      return;
    case 'note':
      call.notes = { ...call.notes, ...action.params };
      return;
  }
}

/** Ends the call at the gateway, once; the first cause wins. */
export function hangUp(turn: Turn, cause: number): void {
  const { call } = turn;
  call.cause ??= cause;
  call.endedBy ??= 'runtime';
  if (!call.hungup) endAtGateway(turn, { type: 'hangup', cause: call.cause });
}

/** Refuses the call: while unanswered that is its end, later busy tone is all that is left. */
function reject(turn: Turn, cause: number): void {
  const { call } = turn;
  call.cause ??= cause;
  call.endedBy ??= 'runtime';
  if (call.answeredAt !== null) {
    command(turn, { type: 'busyTone' });
    return;
  }
  if (call.hungup) return;
  endAtGateway(turn, { type: 'reject', cause: call.cause });
  call.callerGone = true;
  turn.pending.push({ kind: 'event', event: 'caller.hungup' });
}

/** The last command of a call: with it the gateway releases every leg and stops every prompt by itself. */
function endAtGateway(turn: Turn, body: CommandBody): void {
  command(turn, body);
  turn.call.hungup = true;
  stopMedia(turn, () => true);
  release(turn, () => true);
}

/** Rung, answered, being connected or talking: its events still move the chart. */
export function isLive({ phase }: CallLeg): boolean {
  return phase !== 'released' && phase !== 'over';
}

function isLiveOrDue({ phase }: CallLeg): boolean {
  return phase !== 'over';
}

/** The gateway answers the caller by itself before play, record and connect. */
function answered({ call, at }: Turn): void {
  call.answeredAt ??= at;
}

function ring(turn: Turn, { leg, party, callerId }: Extract<ChartAction, { type: 'ring' }>['params']): void {
  const { call } = turn;
  release(turn, ({ name }) => name === leg);
  const shown = callerId === 'called' ? call.to : call.from;
  const id = command(turn, { type: 'ring', leg, party, callerId: shown });
  call.legs = [...call.legs, { id, name: leg, party, phase: 'ringing', result: null, current: true }];
}

/** Gives up on legs. One that never decided anything counts as no answer. */
function release(turn: Turn, which: (leg: CallLeg) => boolean): void {
  const { call } = turn;
  if (!call.legs.some((leg) => isLive(leg) && which(leg))) return;
  call.legs = call.legs.map((leg) => {
    if (!isLive(leg) || !which(leg)) return leg;
    if (!call.hungup) command(turn, { type: 'release', leg: leg.id });
    return { ...leg, phase: 'released', result: leg.result ?? 'noAnswer' };
  });
}

/** Bridges the winner; every other leg is released first, so that two never talk. */
function connect(turn: Turn, name: string): void {
  const { call } = turn;
  const winner = call.legs.find((leg) => isLive(leg) && leg.name === name);
  if (winner === undefined) {
    turn.pending.push({ kind: 'event', event: `leg.${name}.hungup` });
    return;
  }
  release(turn, (leg) => leg !== winner);
  command(turn, { type: 'connect', leg: winner.id });
  answered(turn);
  call.legs = call.legs.map((leg) => (leg.id === winner.id ? { ...leg, phase: 'connecting' } : leg));
}

function play(turn: Turn, params: Extract<ChartAction, { type: 'play' }>['params'], state: string | null): void {
  const { call } = turn;
  const { play: name, prompt, to, loop, early } = params;
  const target = to === 'caller' ? to : call.legs.find((leg) => isLive(leg) && leg.name === to)?.id;
  if (target === undefined) {
    turn.pending.push({ kind: 'event', event: `play.${name}.failed` });
    return;
  }
  stopMedia(turn, (media) => media.kind === 'play' && media.name === name);
  const flags = { ...(loop === true ? { loop } : {}), ...(early === true ? { early } : {}) };
  const id = command(turn, { type: 'play', prompt, to: target, ...flags, language: call.language });
  const started = { id, kind: 'play', name, state, storing: false, prompt, to: target, loop: loop === true } as const;
  call.media = [...call.media, started];
  if (to === 'caller' && early !== true) answered(turn);
}
