// What the adapter knows of a call that Asterisk carries: its channels, its prompts, its recordings. State only; what
// changes it is in the files beside this one.

import type { Lane } from './lane.ts';
import type { LegOutcome } from './leg-outcomes.ts';
import type { SoundSequence } from './sounds.ts';

/** One call. `channel` is the caller's channel; the call's id is the gateway's name and that. */
export interface AsteriskCall {
  readonly id: string;
  readonly channel: string;
  caller: 'waiting' | 'answered' | 'gone';
  /** The runtime has refused it or hung it up: its end is no news. */
  isEnding: boolean;
  readonly legs: Map<string, Leg>;
  readonly plays: Map<string, Play>;
  readonly recordings: Map<string, Recording>;
  /** The bridge for the talk, once asked for; false: Asterisk would not make one. */
  bridge: Promise<boolean> | null;
  /** The caller hears ringing: a 180, or ring tone when answered. */
  isRinging: boolean;
  /** What is done to the caller's channel, one after the other. */
  readonly line: Lane;
}

/** A called party. `id` is its ring command's. */
export interface Leg {
  readonly id: string;
  phase: 'ringing' | 'answered' | 'connecting' | 'connected' | 'over';
  /** Given up by the runtime: its end is `leg.hungup`. */
  isReleased: boolean;
  hasRung: boolean;
  readonly branches: Branch[];
  /** The branch that answered; once handed on, the channel by which Asterisk reaches whom it was handed to. */
  winner: Branch | null;
  /** The party handed the caller on (SIP REFER): the leg is over, the talk goes on. */
  isHandedOn: boolean;
  /** What is done to the winner's channel, one after the other. */
  readonly line: Lane;
}

/** One endpoint of a called party: a channel of Asterisk. */
export interface Branch {
  readonly channel: string;
  /** A number on a trunk, for what an admin is told; null: a device. */
  readonly number: string | null;
  phase: 'created' | 'dialled' | 'ringing' | 'up' | 'over';
  outcome: LegOutcome | null;
  /** Told by its StasisStart, before which it cannot be dialled. */
  readonly entered: Signal;
  /** It is in the talk's bridge. */
  isBridged: boolean;
}

/** A prompt that plays. `turn` counts the playbacks of it: other files tried, and turns of one that repeats. */
export interface Play {
  readonly id: string;
  /** `caller`, or the leg's id. */
  readonly to: string;
  readonly channel: string;
  readonly prompt: string;
  readonly language: 'en' | 'fr';
  readonly isLoop: boolean;
  /** What is left to try, the one that plays first; music is none of them, and has no end. */
  sounds: readonly SoundSequence[] | 'music';
  turn: number;
}

/** A recording from its command until its file is in the store. `finishOn`: a key that Asterisk does not listen for. */
export interface Recording {
  readonly id: string;
  readonly name: string;
  readonly mailbox: string;
  readonly minSeconds: number;
  readonly finishOn: string | null;
  /** Its file is being brought in. */
  isCollected: boolean;
}

/** Something that happens once. */
export interface Signal {
  readonly happened: Promise<void>;
  happen(): void;
}

export function signal(): Signal {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { happened: promise, happen: resolve };
}

/** A leg that has neither ended nor been given up. */
export function isWanted(leg: Leg): boolean {
  return leg.phase !== 'over' && !leg.isReleased;
}
