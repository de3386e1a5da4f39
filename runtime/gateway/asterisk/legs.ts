// Called parties: ringing them on every device they have, taking the first that answers, giving them up.

import type { LegChanged, RingCommand } from '../../../schema/documents.generated.ts';
import { problem } from '../../../schema/problem.ts';
import { segment } from './ari/ari.ts';
import { forgetIfOver, prepareBridge } from './bridge.ts';
import { type AsteriskCall, type Branch, isWanted, type Leg, signal } from './call.ts';
import { hangUpCaller } from './caller.ts';
import { type Dialled, dialString, shownCallerId } from './dial-string.ts';
import { type HangUpReason, hangUp, letGo, within } from './hang-up.ts';
import { legChannel } from './ids.ts';
import { lane } from './lane.ts';
import { isFinal, type LegOutcome, outcomeOf, worstOf } from './leg-outcomes.ts';
import { isDone, type Switchboard } from './switchboard.ts';

/** Asterisk gives up ringing after so many seconds, should nobody else: no runtime lets a telephone ring for so long. */
const longestRing = '600';

/** How long a created channel has to enter our application. */
const enterMs = 5_000;

/** Rings a party on all its endpoints at once. The leg's end is told when the last of them has failed. */
export async function ring(board: Switchboard, call: AsteriskCall, command: RingCommand): Promise<void> {
  const leg = newLeg(command.id);
  call.legs.set(leg.id, leg);
  const endpoints = command.endpoints.flatMap((endpoint) => {
    const dialled = dialString(endpoint, board.settings);
    return dialled === null ? [] : [{ endpoint, dialled }];
  });
  const tries = endpoints.map(({ endpoint, dialled }, n) => {
    const number = endpoint.kind === 'number' ? endpoint.number : null;
    const branch = addBranch(board, { call, leg }, { channel: legChannel(call.channel, leg.id, n), number });
    return dial(board, { call, leg, branch }, dialled, command.callerId);
  });
  if (tries.length === 0) legIsOver(board, call, leg, 'leg.unreachable');
  await Promise.all(tries);
}

export function newLeg(id: string): Leg {
  return {
    id,
    phase: 'ringing',
    isReleased: false,
    hasRung: false,
    branches: [],
    winner: null,
    isHandedOn: false,
    line: lane(),
  };
}

type LegPlace = { readonly call: AsteriskCall; readonly leg: Leg };
type Place = LegPlace & { readonly branch: Branch };

/** A branch that is known before Asterisk is asked for it: its events may come before the reply. */
export function addBranch(
  board: Switchboard,
  { call, leg }: LegPlace,
  { channel, number }: Pick<Branch, 'channel' | 'number'>,
): Branch {
  const entered = signal();
  const branch: Branch = { channel, number, phase: 'created', outcome: null, entered, isBridged: false };
  leg.branches.push(branch);
  board.branches.set(channel, { call, leg, branch });
  return branch;
}

/**
 * Creates the channel, waits for it in our application, dials it. Dialling at once would be refused (409) now and then:
 * `create` answers before the channel is there.
 */
async function dial(board: Switchboard, place: Place, dialled: Dialled, from: string): Promise<void> {
  const { call, leg, branch } = place;
  const shown = shownCallerId(dialled.callerId, from);
  const created = await board.request({
    method: 'POST',
    path: 'channels/create',
    query: {
      endpoint: dialled.dial,
      app: board.settings.app,
      appArgs: 'leg',
      channelId: branch.channel,
      originator: call.channel,
    },
    // What the called telephone shows is the connected line of its channel; without one it is anonymous.
    ...(shown === null ? {} : { body: { variables: { 'CONNECTEDLINE(num)': shown } } }),
  });
  if (branch.phase === 'over') {
    // Given up before it was there: Asterisk said that there is no such channel, and made it all the same.
    letGo(board, branch.channel, { reason: 'normal' });
    return;
  }
  if (!isDone(created)) {
    refused(board, place, dialled.dial, created.status);
    return;
  }
  await within(board, enterMs, branch.entered.happened);
  if (isGivenUp(leg, branch)) return;
  const path = `channels/${segment(branch.channel)}/dial`;
  const reply = await board.request({ method: 'POST', path, query: { timeout: longestRing } });
  if (branch.phase === 'created') branch.phase = 'dialled';
  if (!isDone(reply) && !isGivenUp(leg, branch)) refused(board, place, dialled.dial, reply.status);
}

function isGivenUp(leg: Leg, branch: Branch): boolean {
  return branch.phase === 'over' || !isWanted(leg) || (leg.winner !== null && leg.winner !== branch);
}

/**
 * Asterisk would not dial: 500 „Allocation failed“ is an endpoint that is not registered. Status 0: nobody knows whether
 * it was dialled, so it is given up and never dialled again.
 */
function refused(board: Switchboard, place: Place, dial: string, status: number): void {
  if (status !== 0) board.report(problem('gateway.endpoint-unknown', {}, { address: dial, status }));
  endBranch(board, place, { reason: 'normal' });
  branchIsOver(board, place, { outcome: 'leg.unreachable', isFinal: false });
}

/** A called telephone rings (SIP 180). */
export function branchRings(board: Switchboard, { call, leg, branch }: Place): void {
  if (branch.phase === 'created' || branch.phase === 'dialled') branch.phase = 'ringing';
  if (leg.hasRung || leg.phase !== 'ringing' || leg.isReleased) return;
  leg.hasRung = true;
  board.say({ type: 'leg.ringing', call: call.id, leg: leg.id });
}

/** A called telephone answered (SIP 200). The first of a leg's is the leg; whoever answers later, or too late, is hung up. */
export function branchAnswers(board: Switchboard, { call, leg, branch }: Place): void {
  if (branch.phase === 'over' || branch === leg.winner) return;
  branch.phase = 'up';
  if (!isWanted(leg) || leg.winner !== null) {
    endBranch(board, { call, leg, branch }, { reason: 'answered_elsewhere' });
    return;
  }
  leg.winner = branch;
  leg.phase = 'answered';
  for (const other of leg.branches) {
    if (other !== branch) endBranch(board, { call, leg, branch: other }, { reason: 'answered_elsewhere' });
  }
  prepareBridge(board, call);
  board.say({ type: 'leg.answered', call: call.id, leg: leg.id });
}

/** How a channel ended, as Asterisk told it. */
export interface ChannelEnd {
  /** The SIP response; null: none was told. */
  readonly sip: number | null;
  /** ITU-T Q.850. */
  readonly cause: number;
}

/** A called channel is gone. */
export function branchEnds(board: Switchboard, place: Place, end: ChannelEnd): void {
  if (place.branch.number !== null && end.sip !== null && isRefusal(end.sip))
    board.report(problem('gateway.trunk-refused', {}, { number: masked(place.branch.number), status: end.sip }));
  branchIsOver(board, place, { outcome: outcomeOf(end), isFinal: isFinal(end) });
}

/** What is the trunk's own refusal, and no word of the person called. */
function isRefusal(sip: number): boolean {
  return outcomeOf({ sip, cause: 0 }) === 'leg.unreachable' && sip >= 400;
}

function masked(number: string): string {
  return `${'•'.repeat(Math.max(0, number.length - 2))}${number.slice(-2)}`;
}

function branchIsOver(
  board: Switchboard,
  { call, leg, branch }: Place,
  end: { readonly outcome: LegOutcome; readonly isFinal: boolean },
): void {
  if (branch.phase === 'over') return;
  branch.phase = 'over';
  branch.outcome = end.outcome;
  branch.entered.happen();
  board.branches.delete(branch.channel);
  legMoves(board, { call, leg, branch }, end);
  forgetIfOver(board, call);
}

/** What the end of one of its channels is to a leg. */
function legMoves(
  board: Switchboard,
  { call, leg, branch }: Place,
  end: { readonly outcome: LegOutcome; readonly isFinal: boolean },
): void {
  if (leg.winner === branch && leg.isHandedOn) hangUpCaller(board, call);
  if (leg.phase === 'over') return;
  if (leg.winner === branch) {
    legIsOver(board, call, leg, 'leg.hungup');
    return;
  }
  if (end.isFinal && isWanted(leg) && leg.winner === null) {
    for (const other of leg.branches) endBranch(board, { call, leg, branch: other }, { reason: 'normal' });
    legIsOver(board, call, leg, end.outcome);
    return;
  }
  if (leg.winner !== null || leg.branches.some(({ phase }) => phase !== 'over')) return;
  const outcomes = leg.branches.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  legIsOver(board, call, leg, leg.isReleased ? 'leg.hungup' : worstOf(outcomes));
}

/**
 * The party of a talk handed the caller on (SIP REFER, RFC 3515). Asterisk puts a channel of its own, which leads to the
 * new party, in the place of the party's; the talk goes on in our bridge. It ends for both when one of them hangs up.
 */
export function handedOn(board: Switchboard, { call, leg, branch }: Place, channel: string): void {
  const heir = addBranch(board, { call, leg }, { channel, number: null });
  heir.phase = 'up';
  heir.isBridged = true;
  leg.winner = heir;
  leg.isHandedOn = true;
  endBranch(board, { call, leg, branch }, { reason: 'normal' });
  legIsOver(board, call, leg, 'leg.transferred');
}

/** The caller of a talk that was handed on is gone. */
export function endHandedOn(board: Switchboard, call: AsteriskCall): void {
  for (const leg of call.legs.values()) {
    if (leg.isHandedOn && leg.winner !== null)
      endBranch(board, { call, leg, branch: leg.winner }, { reason: 'normal' });
  }
}

/** The leg is over: told once. */
export function legIsOver(board: Switchboard, call: AsteriskCall, leg: Leg, type: LegChanged['type']): void {
  if (leg.phase === 'over') return;
  leg.phase = 'over';
  for (const play of call.plays.values()) if (play.to === leg.id) call.plays.delete(play.id);
  board.say({ type, call: call.id, leg: leg.id });
}

/** Gives a leg up: its telephones stop ringing, or are hung up. `leg.hungup` follows when they are gone. */
export function release(board: Switchboard, call: AsteriskCall, leg: Leg, reason: HangUpReason): void {
  if (leg.phase === 'over') return;
  leg.isReleased = true;
  const open = leg.branches.filter(({ phase }) => phase !== 'over');
  for (const branch of open) endBranch(board, { call, leg, branch }, reason);
  if (open.length === 0) legIsOver(board, call, leg, 'leg.hungup');
}

function endBranch(board: Switchboard, place: Place, reason: HangUpReason): void {
  const { branch } = place;
  if (branch.phase === 'over') return;
  hangUp(board, {
    channel: branch.channel,
    reason,
    isGone: () => branch.phase === 'over',
    gone: () => branchIsOver(board, place, { outcome: 'leg.noAnswer', isFinal: false }),
  });
}
