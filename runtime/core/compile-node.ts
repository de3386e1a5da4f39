// The small words in which node kinds write their states: actions, transitions, ways out.

import type { ChartAction, ChartState, ChartTransition, PlayAction } from '../../schema/documents.generated.ts';

/** How a node's states leave it. */
export interface Exits {
  /** The transition that takes an outcome: `follow` its edge, go to the node behind it. */
  to(outcome: string, ...before: readonly ChartAction[]): ChartTransition;
  /** The transition to the end of the call. */
  end(): ChartTransition;
  /** The absolute target of a state inside the node: `#<chart>.<node>.<path>`. */
  inside(path: string): string;
}

export const action = {
  ring: (leg: string, party: string, callerId: 'caller' | 'called'): ChartAction => ({
    type: 'ring',
    params: { leg, party, callerId },
  }),
  release: (leg: string): ChartAction => ({ type: 'release', params: { leg } }),
  connect: (leg: string): ChartAction => ({ type: 'connect', params: { leg } }),
  play: (params: PlayAction['params']): ChartAction => ({ type: 'play', params }),
  reject: (cause: number): ChartAction => ({ type: 'reject', params: { cause } }),
  hangup: (cause: number): ChartAction => ({ type: 'hangup', params: { cause } }),
  forward: (extension: string): ChartAction => ({ type: 'forward', params: { extension } }),
} as const;

/** No prompt of ours is longer; a gateway that never says that a prompt has ended is overtaken by this. */
export const longestPromptMs = 120_000;

/**
 * A state that plays a prompt to the caller and then takes `then`, also when the prompt fails
 * or its end is never reported.
 */
export function playing(play: string, prompt: string, then: ChartTransition): ChartState {
  return {
    entry: [action.play({ play, prompt, to: 'caller' })],
    on: { [`play.${play}.finished`]: then, [`play.${play}.failed`]: then },
    after: { [longestPromptMs]: then },
  };
}

/** The DTMF key as a token of an event type: `*` and `#` are spelled out, since `*` is XState's wildcard. */
export function keyToken(key: string): string {
  if (key === '*') return 'star';
  if (key === '#') return 'hash';
  return key;
}
