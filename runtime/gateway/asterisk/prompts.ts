// Prompts: played to the caller or to a called party, repeated, stopped.

import type { PlayCommand } from '../../../schema/documents.generated.ts';
import { problem } from '../../../schema/problem.ts';
import { type AriReply, type AriRequest, segment } from './ari/ari.ts';
import type { AsteriskCall, Play } from './call.ts';
import { answerCaller, stopRinging } from './caller.ts';
import { playbackId } from './ids.ts';
import type { Lane } from './lane.ts';
import { type SoundSequence, soundOf } from './sounds.ts';
import { isDone, type Switchboard } from './switchboard.ts';

/**
 * Plays a prompt. To a caller who is not answered, an early prompt is early media (SIP 183, RFC 3960); any other answers
 * first. `play.finished` or `play.failed` follows, unless it is stopped.
 */
export async function play(board: Switchboard, call: AsteriskCall, command: PlayCommand): Promise<void> {
  const target = targetOf(call, command.to);
  if (target === null) {
    board.say({ type: 'play.failed', call: call.id, play: command.id });
    return;
  }
  const { prompt, language, loop = false } = command;
  const begun: Play = {
    id: command.id,
    to: command.to,
    prompt,
    language,
    channel: target.channel,
    isLoop: loop,
    sounds: soundsOf(prompt, board.settings.sounds),
    turn: 0,
  };
  call.plays.set(begun.id, begun);
  if (command.to === 'caller') {
    if (command.early !== true) await answerCaller(board, call);
    stopRinging(board, call);
  }
  await target.line(() => playNext(board, call, begun));
}

/** What there is to try for a prompt. */
export function soundsOf(prompt: string, folder: string): Play['sounds'] {
  const sound = soundOf(prompt, folder);
  return sound.kind === 'music' ? 'music' : sound.attempts;
}

interface Target {
  readonly channel: string;
  readonly line: Lane;
}

/** Whose channel it is; null: nobody is there to hear it. */
function targetOf(call: AsteriskCall, to: string): Target | null {
  if (to === 'caller') return call.caller === 'gone' ? null : { channel: call.channel, line: call.line };
  const leg = call.legs.get(to);
  if (leg === undefined || leg.phase === 'over' || leg.winner === null) return null;
  return { channel: leg.winner.channel, line: leg.line };
}

/** Plays the first of the sounds that are left. Of music nothing is told: it has no end. */
async function playNext(board: Switchboard, call: AsteriskCall, playing: Play): Promise<void> {
  if (!call.plays.has(playing.id)) return; // stopped meanwhile
  const sound = playing.sounds === 'music' ? 'music' : playing.sounds[0];
  if (sound === undefined || !isDone(await board.request(requestFor(board, call, playing, sound)))) {
    fails(board, call, playing);
  }
}

function requestFor(
  { settings }: Switchboard,
  call: AsteriskCall,
  playing: Play,
  sound: SoundSequence | 'music',
): AriRequest {
  const channel = `channels/${segment(playing.channel)}`;
  if (sound === 'music') return { method: 'POST', path: `${channel}/moh`, query: { mohClass: settings.musicClass } };
  const query = { media: sound.join(','), lang: playing.language, playbackId: idOf(call, playing) };
  return { method: 'POST', path: `${channel}/play`, query };
}

/** The id of the playback that plays now. */
function idOf({ channel }: AsteriskCall, { id, turn }: Play): string {
  return playbackId(channel, id, turn);
}

function fails(board: Switchboard, call: AsteriskCall, { id }: Play): void {
  if (call.plays.delete(id)) board.say({ type: 'play.failed', call: call.id, play: id });
}

/** A playback ended: the prompt is over, begins anew, or is tried with the next file that says the same. */
export function playbackEnds(
  board: Switchboard,
  call: AsteriskCall,
  { playback, isPlayed }: { readonly playback: string; readonly isPlayed: boolean },
): void {
  const playing = [...call.plays.values()].find((play) => idOf(call, play) === playback);
  if (playing === undefined) return; // stopped, or of a turn before
  if (isPlayed && !playing.isLoop) {
    call.plays.delete(playing.id);
    board.say({ type: 'play.finished', call: call.id, play: playing.id });
    return;
  }
  if (!isPlayed) missing(board, playing);
  playing.turn += 1;
  const line = playing.to === 'caller' ? call.line : call.legs.get(playing.to)?.line;
  void line?.(() => playNext(board, call, playing));
}

/** Goes on to what is tried next. Only when nothing is left is the admin told. */
function missing(board: Switchboard, playing: Play): void {
  if (playing.sounds === 'music') return;
  playing.sounds = playing.sounds.slice(1);
  const { prompt, language } = playing;
  if (playing.sounds.length === 0) board.report(problem('gateway.prompt-missing', {}, { prompt, language }));
}

/** Stops a prompt; its end is not told. */
export async function stopPlay(board: Switchboard, call: AsteriskCall, id: string): Promise<void> {
  const playing = call.plays.get(id);
  call.plays.delete(id);
  if (playing === undefined) return;
  const line = playing.to === 'caller' ? call.line : call.legs.get(playing.to)?.line;
  await line?.(() =>
    playing.sounds === 'music' ? stopMusic(board, playing.channel) : stopPlayback(board, idOf(call, playing)),
  );
}

function stopMusic(board: Switchboard, channel: string): Promise<AriReply> {
  return board.request({ method: 'DELETE', path: `channels/${segment(channel)}/moh` });
}

function stopPlayback(board: Switchboard, id: string): Promise<AriReply> {
  return board.request({ method: 'DELETE', path: `playbacks/${segment(id)}` });
}
