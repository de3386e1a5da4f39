// What Asterisk plays for a prompt: which media URIs, in which order to try them. Playing them is not here.

import { type BuiltInPromptId, isBuiltInPrompt } from '../../../schema/prompts.ts';

/** One thing to try for a prompt. */
export type Sound =
  /** The class of music that the settings name; it has no end of its own. */
  | { readonly kind: 'music' }
  /** The `media` of one ARI playback, played one after another. The folder of the language is found by its `lang`. */
  | { readonly kind: 'files'; readonly media: readonly string[] };

/** Asterisk's own tone before a recording. */
export const beep = 'sound:beep';

/**
 * What to try for a prompt, in order; one at least. First the file of `folder` (`sounds` of the settings, below
 * `sounds/<language>/`), since it is the company's own or was made from the very text; then, for a built-in prompt, what
 * comes nearest to it among the core sounds that every Asterisk has in English and French.
 * Source: ARI, POST /channels/{channelId}/play, `media`.
 */
export function soundsOf({ prompt, folder }: { readonly prompt: string; readonly folder: string }): readonly Sound[] {
  const own: Sound = { kind: 'files', media: [`sound:${folder}/${prompt}`] };
  const nearest = isBuiltInPrompt(prompt) ? coreSounds[prompt] : null;
  if (nearest === 'music') return [{ kind: 'music' }];
  return nearest === null ? [own] : [own, { kind: 'files', media: nearest.map((name) => `sound:${name}`) }];
}

/**
 * The core sounds of the same meaning, in both languages; null when none comes near: a wrong one would be worse.
 * What they say is in the scripts that come with Asterisk's core sounds: `vm-intro`, for one, is "Please leave your message
 * after the tone. When done, hang up or press the pound key."
 */
export const coreSounds: Readonly<Record<BuiltInPromptId, readonly string[] | 'music' | null>> = {
  'press-1-to-accept': ['followme/options'], // "Press 1 to accept this call, or 2 to reject it": any key but 1 is none
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
