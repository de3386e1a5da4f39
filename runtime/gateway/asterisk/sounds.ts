// What Asterisk plays for a prompt: which media URIs, in which order to try them. Playing them is not here.

import { type BuiltInPromptId, isBuiltInPrompt } from '../../../schema/prompts.ts';

/** Sounds that are played one after another, as the `media` of one ARI playback; each as `sound:<name>`. */
export type SoundSequence = readonly string[];

/** What is played for a prompt. */
export type PromptSound =
  /** The class of music that the settings name; it has no end of its own. */
  | { readonly kind: 'music' }
  /** To be tried in order; one at least. Asterisk finds the folder of the language by the playback's `lang`. */
  | { readonly kind: 'sounds'; readonly attempts: readonly SoundSequence[] };

/** Asterisk's own tone before a recording. */
export const beep = 'sound:beep';

/**
 * What to play for a prompt: the file of `folder` (`sounds` of the settings, below `sounds/<language>/`) first, since it is
 * the company's own or was made from the very text; then, for a built-in prompt, what comes nearest to it among the core
 * sounds that every Asterisk has in English and French. Source: ARI, POST /channels/{channelId}/play, `media` and `lang`.
 */
export function soundOf(prompt: string, folder: string): PromptSound {
  const own = [`sound:${folder}/${prompt}`];
  const nearest = isBuiltInPrompt(prompt) ? coreSounds[prompt] : null;
  if (nearest === 'music') return { kind: 'music' };
  return { kind: 'sounds', attempts: nearest === null ? [own] : [own, nearest.map((name) => `sound:${name}`)] };
}

/**
 * The core sounds of the same meaning, in both languages; null when none comes near: a wrong one would be worse.
 * What they say is in the scripts that come with Asterisk's core sounds: `vm-intro`, for one, is "Please leave your message
 * after the tone. When done, hang up or press the pound key."
 */
export const coreSounds: Readonly<Record<BuiltInPromptId, SoundSequence | 'music' | null>> = {
  'press-1-to-accept': ['followme/options'], // "Press 1 to accept this call, or 2 to reject it": any key but 1 is none
  'press-1-to-connect': ['vm-press', 'digits/1'],
  welcome: ['hello'],
  menu: null,
  'menu-invalid': ['vm-sorry'], // "I am sorry, I did not understand your response"
  'menu-no-input': ['please-try-again'],
  'operator-menu': ['vm-nobodyavail', 'vm-reachoper', 'vm-onefor', 'vm-message'],
  'operator-menu-mailbox': [
    'vm-nobodyavail',
    'vm-reachoper',
    'vm-onefor',
    'vm-message',
    'vm-press',
    'digits/star',
    'vm-for',
    'vm-messages',
  ],
  'voicemail-greeting': ['vm-nobodyavail', 'vm-intro'],
  'voicemail-instruction': ['vm-intro'],
  'leave-message-after-beep': ['vm-intro'],
  'closed-message': ['vm-nobodyavail', 'please-try-call-later'],
  'holiday-message': ['vm-nobodyavail', 'please-try-call-later'],
  'busy-message': ['all-circuits-busy-now', 'please-try-call-later'],
  'try-again-later': ['im-sorry', 'please-try-call-later'],
  'please-hold': ['vm-dialout'], // "Please wait while I connect your call"
  'music-on-hold': 'music',
};
