// What the caller hears at a moment of the call: ringing, a prompt, music, the beep, a voice. Told by the call alone.

import type { Call } from '../../runtime/core/call-state.ts';
import type { Moment } from './moments.ts';

export type Hearing =
  | { readonly kind: 'silence' | 'ringing' | 'busyTone' | 'ended' }
  | { readonly kind: 'prompt'; readonly prompt: string; readonly isLooping: boolean }
  /** The caller is being recorded. */
  | { readonly kind: 'recording'; readonly mailbox: string }
  | { readonly kind: 'talk'; readonly party: string };

/** What the caller hears after these moments. A prompt goes before the ringing tone, as on a telephone. */
export function hearingOf(moments: readonly Moment[]): Hearing {
  const call = moments.at(-1)?.call;
  if (call === undefined) return { kind: 'silence' };
  if (call.callerGone || call.hungup) return { kind: 'ended' };
  const commands = moments.flatMap(({ commands }) => commands);
  const talking = call.legs.find(({ phase }) => phase === 'connected');
  if (talking !== undefined) return { kind: 'talk', party: talking.party };
  const recording = call.media.find(({ kind, storing }) => kind === 'record' && !storing);
  if (recording !== undefined) return { kind: 'recording', mailbox: recording.name };
  const playing = new Set(call.media.filter(({ kind }) => kind === 'play').map(({ id }) => id));
  const prompts = commands.flatMap((command) => (command.type === 'play' && command.to === 'caller' ? [command] : []));
  const prompt = prompts.findLast(({ id }) => playing.has(id));
  if (prompt !== undefined) return { kind: 'prompt', prompt: prompt.prompt, isLooping: prompt.loop === true };
  if (call.phase !== 'live') return { kind: 'ended' };
  if (commands.at(-1)?.type === 'busyTone') return { kind: 'busyTone' };
  return { kind: isRinging(call) ? 'ringing' : 'silence' };
}

/** How the telephone of the caller stands: nothing dialled yet, waiting to be answered, answered, over. */
export type LineState = 'idle' | 'calling' | 'answered' | 'over';

export function lineOf(call: Call | undefined): LineState {
  if (call === undefined) return 'idle';
  if (call.callerGone || call.phase !== 'live') return 'over';
  return call.answeredAt === null ? 'calling' : 'answered';
}

function isRinging({ legs, answeredAt }: Call): boolean {
  return answeredAt === null || legs.some(({ phase }) => phase === 'ringing');
}
