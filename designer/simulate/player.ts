// The player: which moment of a call is shown, and whether time runs. A machine of its own; the calls themselves are
// plain data (frames.ts), and what a frame leads to is worked out there.

import { assign, fromCallback, setup } from 'xstate';
import type { ChosenInput } from '../../runtime/simulation/simulation-state.ts';
import {
  type Arrangement,
  arranged,
  dueAfter,
  type Frame,
  framesAfter,
  frameWith,
  instantOf,
  type Stride,
} from './frames.ts';

/** Virtual seconds in a second; `max`: one event after the other. */
export const speeds = [1, 5, 20, 'max'] as const;
export type Speed = (typeof speeds)[number];

export interface PlayerContext {
  /** What has happened, in order; the cursor may stand before the last. */
  readonly frames: readonly Frame[];
  /** Index of the frame that is shown. */
  readonly cursor: number;
  /** The virtual clock: milliseconds since 1970, at or after the instant of the frame shown. */
  readonly clock: number;
  readonly speed: Speed;
}

export type PlayerEvent =
  /** A call to show: a fresh one has one frame, one of the past has all. `at`: the frame to begin with, else the last. */
  | { readonly type: 'open'; readonly frames: readonly Frame[]; readonly at?: number }
  | { readonly type: 'close' }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  /** Real time has passed. */
  | { readonly type: 'tick'; readonly elapsedMs: number }
  | { readonly type: 'step'; readonly stride: Stride }
  | { readonly type: 'back' }
  | { readonly type: 'seek'; readonly to: number }
  | { readonly type: 'speed'; readonly speed: Speed }
  /** Somebody makes something happen now; what was known of later moments gives way. */
  | { readonly type: 'choose'; readonly input: ChosenInput }
  | { readonly type: 'arrange'; readonly arrangement: Arrangement };

/** Milliseconds between two ticks. */
const tickMs = 50;

const nothing: PlayerContext = { frames: [], cursor: 0, clock: 0, speed: 5 };

/** Only their types count. */
const types: { readonly context: PlayerContext; readonly events: PlayerEvent } = {
  context: nothing,
  events: { type: 'close' },
};

/**
 * idle: no call. paused: at the last moment known. playing: there, and time runs. replaying: at an earlier moment,
 * standing still or running towards the last.
 */
export const playerMachine = setup({
  types,
  actors: {
    ticker: fromCallback<PlayerEvent>(({ sendBack }) => {
      let last = performance.now();
      const timer = setInterval(() => {
        const now = performance.now();
        sendBack({ type: 'tick', elapsedMs: now - last });
        last = now;
      }, tickMs);
      return () => clearInterval(timer);
    }),
  },
  guards: {
    isBehind: ({ context }) => context.cursor < context.frames.length - 1,
    isAtLast: ({ context }) => context.cursor === context.frames.length - 1,
    isEmpty: ({ context }) => context.frames.length === 0,
    goesOn: ({ context }) => goesOn(context),
    isOver: ({ context }) => !goesOn(context),
  },
  actions: {
    open: assign(({ context, event }) => (event.type === 'open' ? opened(context, event) : context)),
    close: assign({ frames: [], cursor: 0 }),
    tick: assign(({ context, event }) => (event.type === 'tick' ? ticked(context, event.elapsedMs) : context)),
    step: assign(({ context, event }) => (event.type === 'step' ? stepped(context, event.stride) : context)),
    back: assign(({ context }) => shown(context, context.cursor - 1)),
    seek: assign(({ context, event }) => (event.type === 'seek' ? shown(context, event.to) : context)),
    rewind: assign(({ context }) => shown(context, 0)),
    speed: assign(({ context, event }) => (event.type === 'speed' ? { speed: event.speed } : context)),
    choose: assign(({ context, event }) => (event.type === 'choose' ? chosen(context, event.input) : context)),
    arrange: assign(({ context, event }) =>
      event.type === 'arrange' ? rearranged(context, event.arrangement) : context,
    ),
  },
}).createMachine({
  id: 'player',
  context: nothing,
  initial: 'idle',
  on: {
    open: { target: '.paused', actions: 'open' },
    close: { target: '.idle', actions: 'close' },
    speed: { actions: 'speed' },
  },
  states: {
    idle: {},
    paused: {
      always: [
        { guard: 'isEmpty', target: 'idle' },
        { guard: 'isBehind', target: 'replaying' },
      ],
      on: {
        play: [
          { guard: 'goesOn', target: 'playing' },
          { target: 'replaying.running', actions: 'rewind' },
        ],
        step: { actions: 'step' },
        back: { actions: 'back' },
        seek: { actions: 'seek' },
        choose: { actions: 'choose' },
        arrange: { actions: 'arrange' },
      },
    },
    playing: {
      invoke: { src: 'ticker' },
      always: { guard: 'isOver', target: 'paused' },
      on: {
        tick: { actions: 'tick' },
        pause: { target: 'paused' },
        step: { target: 'paused', actions: 'step' },
        back: { target: 'paused', actions: 'back' },
        seek: { target: 'paused', actions: 'seek' },
        choose: { actions: 'choose' },
        arrange: { actions: 'arrange' },
      },
    },
    replaying: {
      initial: 'still',
      on: {
        step: { target: '.still', actions: 'step' },
        back: { target: '.still', actions: 'back' },
        seek: { target: '.still', actions: 'seek' },
        choose: { target: 'paused', actions: 'choose' },
        arrange: { target: 'paused', actions: 'arrange' },
      },
      states: {
        still: {
          always: { guard: 'isAtLast', target: '#player.paused' },
          on: { play: { target: 'running' } },
        },
        running: {
          invoke: { src: 'ticker' },
          always: { guard: 'isAtLast', target: '#player.playing' },
          on: { tick: { actions: 'tick' }, pause: { target: 'still' } },
        },
      },
    },
  },
});

/** The frame that is shown; undefined while no call is open. */
export function frameShown({ frames, cursor }: PlayerContext): Frame | undefined {
  return frames[cursor];
}

function goesOn({ frames, cursor }: PlayerContext): boolean {
  const frame = frames[cursor];
  return cursor < frames.length - 1 || (frame !== undefined && dueAfter(frame) !== null);
}

function opened(context: PlayerContext, { frames, at }: Extract<PlayerEvent, { type: 'open' }>): PlayerContext {
  return shown({ ...context, frames }, at ?? frames.length - 1);
}

/** Another of the known frames; the clock goes to its instant. */
function shown(context: PlayerContext, to: number): PlayerContext {
  const cursor = Math.max(0, Math.min(to, context.frames.length - 1));
  const frame = context.frames[cursor];
  return frame === undefined ? context : { ...context, cursor, clock: instantOf(frame) };
}

function ticked(context: PlayerContext, elapsedMs: number): PlayerContext {
  if (context.speed === 'max') return stepped(context, 'event');
  const clock = context.clock + elapsedMs * context.speed;
  let next = context;
  for (let at = nextInstant(next); at !== null && at <= clock; at = nextInstant(next)) next = stepped(next, 'event');
  // Without anything due the clock stops where it is.
  return goesOn(next) ? { ...next, clock: Math.max(clock, next.clock) } : next;
}

/** When the frame after the one shown is, known or due. */
function nextInstant({ frames, cursor }: PlayerContext): number | null {
  const [frame, known] = [frames[cursor], frames[cursor + 1]];
  if (known !== undefined) return instantOf(known);
  return frame === undefined ? null : dueAfter(frame);
}

/** On through the known frames first; beyond the last, what is due happens. */
function stepped(context: PlayerContext, stride: Stride): PlayerContext {
  const { frames, cursor } = context;
  const ahead = frames.slice(cursor + 1);
  if (ahead.length > 0) return shown(context, cursor + 1 + Math.max(0, goal(ahead, stride)));
  const last = frames[cursor];
  const grown = last === undefined ? [] : framesAfter(last, stride);
  return shown({ ...context, frames: [...frames, ...grown] }, cursor + grown.length);
}

/** Index of the known frame that a stride leads to; the last when there is none such. */
function goal(ahead: readonly Frame[], stride: Stride): number {
  if (stride === 'event') return 0;
  const found = stride === 'end' ? -1 : ahead.findIndex((frame) => isGoal[stride](frame));
  return found < 0 ? ahead.length - 1 : found;
}

const isGoal = {
  node: ({ moment }: Frame) => moment.trace.some(({ kind }) => kind === 'enter'),
  /** What somebody did: the decision was the moment before. */
  decision: ({ moment }: Frame) => /^(caller|leg)\./.test(moment.record.input.type),
};

function chosen(context: PlayerContext, input: ChosenInput): PlayerContext {
  const { frames, cursor, clock } = context;
  const frame = frames[cursor];
  const next = frame === undefined ? null : frameWith(frame, input, clock);
  return next === null ? context : shown({ ...context, frames: [...frames.slice(0, cursor + 1), next] }, cursor + 1);
}

/** Other plans for the future: what was known of it no longer holds. */
function rearranged(context: PlayerContext, arrangement: Arrangement): PlayerContext {
  const frame = frameShown(context);
  if (frame === undefined || frame.simulation === null) return context;
  return { ...context, frames: [...context.frames.slice(0, context.cursor), arranged(frame, arrangement)] };
}
