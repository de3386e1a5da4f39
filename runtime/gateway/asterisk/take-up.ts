// Taking up the calls when a connection begins (design: after any reconnect compare, make up what was missed, adopt what
// is ours, release what is nobody's). Nothing here asks Asterisk to ring anybody.

import type { Command, Language } from '../../../schema/documents.generated.ts';
import type { HeldCall, HeldLeg, HeldMedia } from '../gateway.ts';
import type { Channel } from './ari/ari.generated.ts';
import { segment } from './ari/ari.ts';
import type { AsteriskCall, Leg } from './call.ts';
import { callerIsGone, newCall } from './caller.ts';
import { endCall } from './commands.ts';
import { offer } from './events.ts';
import { destroyBridge, letGo } from './hang-up.ts';
import { legChannel, ownerOf, playbackId, recordingParts, talkBridge } from './ids.ts';
import { addBranch, branchAnswers, branchRings, legIsOver, newLeg, release } from './legs.ts';
import type { Listing } from './listing.ts';
import { playbackEnds, soundsOf } from './prompts.ts';
import { bringLeftover, collect } from './recordings.ts';
import type { Switchboard } from './switchboard.ts';
import { enteredBridge } from './talk.ts';

/** The calls as the runtime has them, with the channels that Asterisk lists: before any event of the connection is read. */
export function recall(board: Switchboard, held: readonly HeldCall[], listed: Listing): void {
  for (const call of held) {
    const channel = callerOf(board, call.call);
    if (channel !== null) board.calls.set(channel, recalled(board, call, channel, listed));
  }
}

/** The caller's channel of a call id; null: a call of another gateway's name. */
function callerOf({ settings }: Switchboard, call: string): string | null {
  const prefix = `${settings.name}:`;
  return call.startsWith(prefix) ? call.slice(prefix.length) : null;
}

function recalled(board: Switchboard, held: HeldCall, channel: string, listed: Listing): AsteriskCall {
  const call = newCall(held.call, channel);
  const caller = listed.channels.get(channel);
  if (held.isAnswered || caller?.state === 'Up') call.caller = 'answered';
  call.isEnding = held.isOver;
  if (listed.bridges.has(talkBridge(channel))) call.bridge = Promise.resolve(true);
  for (const leg of held.legs) call.legs.set(leg.id, recalledLeg(board, call, leg, listed));
  for (const other of listed.bridges.get(talkBridge(channel)) ?? []) recallHeir(board, call, other);
  for (const name of listed.recordings) recallRecording(call, name, held);
  for (const media of held.media) if (media.kind === 'play') recallPlay(board, call, media, held.language);
  return call;
}

function recalledLeg(board: Switchboard, call: AsteriskCall, held: HeldLeg, listed: Listing): Leg {
  const leg = newLeg(held.id);
  leg.isReleased = held.phase === 'released';
  leg.hasRung = true; // ringing is told once; whether it was is the runtime's to know
  for (let n = 0; n < mostEndpoints; n += 1) {
    const channel = listed.channels.get(legChannel(call.channel, held.id, n));
    if (channel === undefined) continue;
    const branch = addBranch(board, { call, leg }, { channel: channel.id, number: null });
    branch.entered.happen();
    branch.phase = 'dialled';
    if (channel.state !== 'Up' || held.phase === 'ringing' || leg.winner !== null) continue;
    branch.phase = 'up';
    leg.winner = branch;
  }
  if (held.phase !== 'ringing' && held.phase !== 'released') leg.phase = held.phase;
  return leg;
}

/** Endpoints of one ring command (schema/command.schema.json). */
const mostEndpoints = 50;

/** Who talks with the caller and is no leg of ours was put in the place of one: the talk was handed on. */
function recallHeir(board: Switchboard, call: AsteriskCall, channel: string): void {
  if (channel === call.channel || board.branches.has(channel)) return;
  const leg = newLeg(channel);
  call.legs.set(leg.id, leg);
  leg.phase = 'over';
  leg.isHandedOn = true;
  leg.winner = addBranch(board, { call, leg }, { channel, number: null });
  leg.winner.phase = 'up';
  leg.winner.isBridged = true;
}

function recallRecording(call: AsteriskCall, name: string, { media }: HeldCall): void {
  const parts = recordingParts(name);
  if (parts === null || parts.caller !== call.channel) return;
  if (!media.some(({ id, kind }) => kind === 'record' && id === parts.id)) return;
  const { id, mailbox, minSeconds } = parts;
  call.recordings.set(id, { id, name, mailbox, minSeconds, finishOn: null, isCollected: false });
}

function recallPlay(board: Switchboard, call: AsteriskCall, { id, prompt, to, isLoop }: HeldPlay, language: Language) {
  const channel = to === 'caller' ? call.channel : call.legs.get(to)?.winner?.channel;
  if (channel !== undefined) {
    const sounds = soundsOf(prompt, board.settings.sounds);
    call.plays.set(id, { id, to, channel, prompt, language, isLoop, sounds, turn: 0 });
  }
}

type HeldPlay = Extract<HeldMedia, { readonly kind: 'play' }>;

/**
 * Once the events that waited have been read: what the runtime was not told is made up, what is nobody's goes.
 * `coming` are the commands that are given after this, again or for the first time (a timer fell due while nobody was
 * connected): what they are to bring about is left to them.
 */
export async function reconcile(
  board: Switchboard,
  held: readonly HeldCall[],
  listed: Listing,
  { coming, offered }: { readonly coming: readonly Command[]; readonly offered: ReadonlySet<string> },
): Promise<void> {
  for (const { call: id, ...rest } of held) {
    const call = board.calls.get(callerOf(board, id) ?? '');
    if (call !== undefined) reconcileCall(board, call, { call: id, ...rest }, { listed, coming });
  }
  releaseNobodys(board, listed, offered);
  await Promise.all(held.map((call) => reconcileMedia(board, call, coming)));
}

function reconcileCall(
  board: Switchboard,
  call: AsteriskCall,
  held: HeldCall,
  { listed, coming }: { readonly listed: Listing; readonly coming: readonly Command[] },
): void {
  const isMissing = !listed.channels.has(call.channel);
  for (const leg of held.legs) reconcileLeg(board, call, leg, { listed, coming });
  if (isMissing) callerIsGone(board, call, 16);
  else if (held.isOver) endCall(board, call, 16);
  const talk = listed.bridges.get(talkBridge(call.channel));
  if (talk !== undefined) enteredBridge(board, call, talk);
}

function reconcileLeg(
  board: Switchboard,
  call: AsteriskCall,
  { id, phase }: HeldLeg,
  { listed, coming }: { readonly listed: Listing; readonly coming: readonly Command[] },
): void {
  const leg = call.legs.get(id);
  if (leg === undefined || leg.phase === 'over') return;
  if (leg.branches.every((branch) => branch.phase === 'over')) {
    // A ring command that is still to come says so itself.
    if (!coming.some((command) => command.type === 'ring' && command.call === call.id && command.id === id))
      legIsOver(board, call, leg, phase === 'ringing' ? 'leg.unreachable' : 'leg.hungup');
    return;
  }
  if (leg.isReleased) {
    release(board, call, leg, { reason: 'normal' });
    return;
  }
  for (const branch of leg.branches) {
    const state = listed.channels.get(branch.channel)?.state;
    if (state === 'Ringing') branchRings(board, { call, leg, branch });
    if (state === 'Up') branchAnswers(board, { call, leg, branch });
  }
}

/** A caller nobody knows is offered, unless it was answered already: then its call is lost. Legs and bridges go. */
function releaseNobodys(board: Switchboard, listed: Listing, offered: ReadonlySet<string>): void {
  for (const channel of listed.channels.values()) {
    if (board.branches.has(channel.id) || board.calls.has(channel.id)) continue;
    const isLeg = ownerOf(channel.id) !== null;
    const id = `${board.settings.name}:${channel.id}`;
    if (offered.has(id)) board.calls.set(channel.id, newCall(id, channel.id));
    else if (!isLeg && channel.state !== 'Up') offer(board, channel, dialled(channel));
    else letGo(board, channel.id, temporaryFailure);
  }
  for (const bridge of listed.bridges.keys()) {
    const caller = ownerOf(bridge)?.caller ?? '';
    if (!board.calls.has(caller)) destroyBridge(board, bridge);
  }
  for (const name of listed.recordings) {
    const parts = recordingParts(name);
    const isHeld = parts !== null && board.calls.get(parts.caller)?.recordings.has(parts.id) === true;
    if (parts !== null && !isHeld) void bringLeftover(board, `${board.settings.name}:${parts.caller}`, name);
  }
}

/** `Stasis(app,in,<number>)` */
function dialled({ dialplan }: Channel): string {
  return dialplan.app_data.split(',')[2] ?? dialplan.exten;
}

/** ITU-T Q.850: temporary failure. */
const temporaryFailure = { reason_code: '41' } as const;

/** Prompts and recordings that are over are told to be; those that go on are waited for. */
async function reconcileMedia(board: Switchboard, held: HeldCall, coming: readonly Command[]): Promise<void> {
  const call = board.calls.get(callerOf(board, held.call) ?? '');
  if (call === undefined) return;
  const isComing = (id: string) => coming.some((command) => command.call === call.id && command.id === id);
  for (const { id, kind } of held.media) {
    if (kind === 'record') await reconcileRecording(board, call, id, isComing(id));
    else if (isComing(id)) call.plays.delete(id);
    else await reconcilePlay(board, call, id);
  }
}

/** Of music nobody tells whether it plays; it has begun, or its command would be given again. */
async function reconcilePlay(board: Switchboard, call: AsteriskCall, id: string): Promise<void> {
  const play = call.plays.get(id);
  if (play === undefined || play.sounds === 'music') return;
  for (const [turn] of play.sounds.entries()) {
    const path = `playbacks/${segment(playbackId(call.channel, id, turn))}`;
    if ((await board.request({ method: 'GET', path })).status !== 200) continue;
    play.turn = turn;
    return;
  }
  playbackEnds(board, call, { playback: playbackId(call.channel, id, play.turn), isPlayed: true });
}

async function reconcileRecording(
  board: Switchboard,
  call: AsteriskCall,
  id: string,
  isComing: boolean,
): Promise<void> {
  const recording = call.recordings.get(id);
  if (recording === undefined) {
    if (!isComing) board.say({ type: 'record.failed', call: call.id, record: id });
    return;
  }
  const { status } = await board.request({ method: 'GET', path: `recordings/live/${segment(recording.name)}` });
  if (status !== 200) await collect(board, call, recording);
}
