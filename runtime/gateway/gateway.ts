// The port between the runtime and whatever carries the media: call events in, commands out.
// Adapters live in the folders beside this file; the runtime's side of it in runtime/host.

import type { CallEvent, Command, ErrorMessage, Hello, Language } from '../../schema/documents.generated.ts';
import type { Problem } from '../../schema/problem.ts';

/** How a gateway introduces itself. With `resume` it goes on with a session of before. */
export type Introduction = Pick<Hello, 'name' | 'capabilities' | 'resume'>;

/**
 * A command for a gateway. Its id is `<call>/<command id>`: the gateway carries it out once, however often it comes.
 * `json` is the command's message on the link, serialised once for the journal's outbox and every sending.
 */
export interface CommandDelivery {
  readonly type: 'command';
  readonly id: string;
  /** 1, 2, 3… over the whole session. */
  readonly seq: number;
  readonly command: Command;
  readonly json: string;
  /** It may have been sent before, over another connection: who cannot tell must not ring anybody a second time. */
  readonly isRepeat: boolean;
}

/** A call as the runtime has it: what a gateway that has lost track of it needs to take it up again. */
export interface HeldCall {
  readonly call: string;
  readonly language: Language;
  readonly isAnswered: boolean;
  /** The caller hung up, or the runtime did: only legs and recordings are still to report their ends. */
  readonly isOver: boolean;
  readonly legs: readonly HeldLeg[];
  readonly media: readonly HeldMedia[];
}

/** A leg that has not reported its end. `released`: the runtime gave it up. */
export interface HeldLeg {
  /** The id of its ring command. */
  readonly id: string;
  readonly phase: 'ringing' | 'answered' | 'connecting' | 'connected' | 'released';
}

/** A prompt or recording whose end is still to come; `id` is that of its play or record command. */
export type HeldMedia =
  | { readonly kind: 'record'; readonly id: string }
  | {
      readonly kind: 'play';
      readonly id: string;
      readonly prompt: string;
      /** caller, or the id of a leg. */
      readonly to: string;
      readonly isLoop: boolean;
    };

/**
 * The session is open: send again the events after `received`. `calls` are the session's calls at this instant, for a
 * gateway that lives in the runtime's own process; the link does not carry them.
 */
export interface Welcome {
  readonly type: 'welcome';
  readonly session: string;
  readonly received: number;
  readonly resumed: boolean;
  readonly calls: readonly HeldCall[];
}

/** What the runtime has for a gateway. */
export type Delivery =
  | CommandDelivery
  | Welcome
  /** Every event up to `seq` is durable, and the commands it caused were delivered before this. */
  | { readonly type: 'ack'; readonly seq: number }
  /** A message was refused; no call is harmed. */
  | ErrorMessage;

/** Why the runtime lets a connection go. */
export type Parting = 'replaced' | 'closing' | 'failed';

/** The adapter's side: one connection of one gateway. */
export interface Gateway {
  /** All that one turn of the runtime has for this gateway, in order. Called only with what is durable. */
  deliver(deliveries: readonly Delivery[]): void;
  /** Nothing more will be delivered here. `replaced`: the same session resumed on another connection. */
  part(reason: Parting): void;
}

/** A call event with its place in the session. */
export interface SequencedEvent {
  readonly id: string;
  readonly seq: number;
  readonly event: CallEvent;
}

/** An event that the adapter could not read as one. Its seq counts, so that the events after it are still taken. */
export interface RefusedEvent {
  readonly id: string;
  readonly seq: number;
  readonly problems: readonly Problem[];
}

/** The runtime's side of one connection. Nothing here waits; what comes of it is delivered later. */
export interface Attachment {
  event(message: SequencedEvent): void;
  refuse(message: RefusedEvent): void;
  /** The gateway has durably taken every command up to `seq`. */
  acknowledge(seq: number): void;
  /**
   * A device is in a talk, whoever put it there, or is no more: at once, and until the connection goes. `device` is its
   * address in the directory, or its id when it has none there.
   */
  device(device: string, isTalking: boolean): void;
  /** The connection is gone; the session stays open for a while. */
  detach(): void;
}

/** The runtime as adapters see it. */
export interface GatewayPort {
  /** Opens or resumes a session; its `welcome` is delivered first. */
  attach(introduction: Introduction, gateway: Gateway): Attachment;
  /** The session of a gateway of this name, to resume: for one that lives in the runtime's own process and dies with it. */
  sessionOf(name: string): string | null;
  /** Calls back at once, or as soon as the runtime has caught up: read no more until then. */
  whenReady(then: () => void): void;
  /** True while more events wait than the runtime likes. */
  isBehind(): boolean;
}

/** A problem as the link tells it, with the names of the message at fault where it has them. */
export function refusal(found: Problem, of: { readonly id?: string; readonly seq?: number } = {}): ErrorMessage {
  const { code, pointer, message, remedy } = found;
  const { id, seq } = of;
  const names = { ...(id === undefined ? {} : { id }), ...(seq === undefined ? {} : { seq }) };
  return { type: 'error', code, pointer, message, remedy, ...names };
}
