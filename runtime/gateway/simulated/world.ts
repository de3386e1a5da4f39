// The simulated world around one call as plain data: the caller, the parties, what is played and recorded,
// and what is due. What happens in it is happenings.ts; what commands do to it is commands.ts.

import type {
  Behaviour,
  CallEvent,
  CallerStep,
  CallOffered,
  Command,
  Directory,
  DtmfKey,
  PartyReaction,
  RecordCommand,
  Scenario,
} from '../../../schema/documents.generated.ts';

/**
 * One call's surroundings. Immutable: every function gives a new one, so that going back is keeping an old one.
 * All instants are milliseconds since 1970 on the world's own virtual clock.
 */
export interface World {
  readonly offer: CallOffered;
  /** Milliseconds from a command's sending to its effect. With instant effects, races never show. */
  readonly latencyMs: number;
  /** How long each prompt plays, in milliseconds. */
  readonly promptMs: Readonly<Record<string, number>>;
  readonly caller: WorldCaller;
  readonly parties: Scenario['parties'];
  /** How often each party was rung. */
  readonly rung: Readonly<Record<string, number>>;
  readonly legs: readonly WorldLeg[];
  readonly plays: readonly WorldPlay[];
  readonly recordings: readonly WorldRecording[];
  /** What will happen, soonest first; of equal instants, what was planned first. */
  readonly plan: readonly Planned[];
  /** Events that have happened and are still to be taken by whoever runs the call. */
  readonly said: readonly Said[];
}

/** `hungUp`: by the caller. `released`: by a hangup or reject command. */
export interface WorldCaller {
  readonly phase: 'waiting' | 'answered' | 'hungUp' | 'released';
  /** Scenario steps still to be taken. */
  readonly steps: readonly CallerStep[];
  /** The first of them has its instant already. */
  readonly armed: boolean;
  /** How long the caller speaks into the next recording, in milliseconds. */
  readonly speakMs: number;
}

export interface WorldLeg {
  /** The id of its ring command. */
  readonly id: string;
  readonly name: string;
  readonly party: string;
  readonly phase: 'ringing' | 'answered' | 'connected' | 'over';
  /** What the party was going to do when it was rung; null: it rings until somebody gives up. */
  readonly behaviour: Behaviour | null;
}

export interface WorldPlay {
  readonly id: string;
  readonly prompt: string;
  /** caller, or the id of a leg. */
  readonly to: string;
  readonly loop: boolean;
  readonly startedAt: number;
}

export interface WorldRecording {
  readonly command: RecordCommand;
  readonly startedAt: number;
  readonly speakMs: number;
}

export interface Planned {
  readonly at: number;
  readonly happening: Happening;
}

export interface Said {
  readonly at: number;
  readonly event: CallEvent;
}

/** Something that takes place at an instant. */
export type Happening =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'callerStep' }
  | { readonly kind: 'callerPresses'; readonly key: DtmfKey }
  | { readonly kind: 'callerHangsUp' }
  | { readonly kind: 'partyReacts'; readonly leg: string; readonly does: Exclude<PartyReaction, 'ring'> }
  | { readonly kind: 'partyPresses'; readonly leg: string; readonly key: DtmfKey }
  | { readonly kind: 'partyHangsUp'; readonly leg: string }
  | { readonly kind: 'promptEnds'; readonly play: string }
  | { readonly kind: 'recordingEnds'; readonly record: string };

export interface WorldOptions {
  readonly directory?: Directory;
  /** Id of the call; default: the scenario's id. */
  readonly call?: string;
  /** Instant of the offer; default: the scenario's. */
  readonly at?: number;
  /** Default 20 ms. */
  readonly latencyMs?: number;
}
