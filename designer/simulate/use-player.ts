// The player for React: its machine running, and what is shown of the call.

import { useMachine } from '@xstate/react';
import { useMemo } from 'react';
import type { Moment } from '../trace/moments.ts';
import type { Frame } from './frames.ts';
import { frameShown, type PlayerContext, type PlayerEvent, playerMachine } from './player.ts';

export interface Player extends PlayerContext {
  readonly state: 'idle' | 'paused' | 'playing' | 'replaying';
  /** Time runs, at the last moment or through earlier ones. */
  readonly isRunning: boolean;
  readonly frame: Frame | undefined;
  /** Every moment that is known. */
  readonly known: readonly Moment[];
  /** Those up to the one shown. */
  readonly moments: readonly Moment[];
  readonly send: (event: PlayerEvent) => void;
}

export function usePlayer(): Player {
  const [snapshot, send] = useMachine(playerMachine);
  const { context } = snapshot;
  const { frames, cursor } = context;
  const known = useMemo(() => frames.map(({ moment }) => moment), [frames]);
  const moments = useMemo(() => known.slice(0, cursor + 1), [known, cursor]);
  const isRunning = snapshot.matches('playing') || snapshot.matches({ replaying: 'running' });
  return { ...context, state: stateOf(snapshot.value), isRunning, frame: frameShown(context), known, moments, send };
}

function stateOf(value: unknown): Player['state'] {
  if (value === 'idle' || value === 'paused' || value === 'playing') return value;
  return 'replaying';
}
