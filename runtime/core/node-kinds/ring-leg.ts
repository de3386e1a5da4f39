// One party being rung: ringing, told who calls, asked for 1. Part of ring.ts.

import type {
  CallerIdPolicy,
  ChartAction,
  ChartState,
  ChartTransition,
  Member,
} from '../../../schema/documents.generated.ts';
import { action, type Exits, longestPromptMs } from '../compile-node.ts';
import { partyReference } from './party.ts';

export interface Leg {
  /** Name of the leg in the chart. */
  readonly name: string;
  readonly member: Member;
  readonly ringMs: number;
  readonly callerId: CallerIdPolicy;
  readonly announce: string | undefined;
}

/** Who answers has this long to press 1. The group's longest wait does not cut it short. */
const confirmMs = 10_000;

/** The leg's own states; final ones say what became of it. A leg that is accepted leaves them for connecting. */
export function legState(leg: Leg, exits: Exits, releaseAll: readonly ChartAction[]): ChartState {
  const { name, member, announce } = leg;
  const accepted = { target: exits.inside(`connecting-${name}`) };
  const afterAnnounce = member.pressOne ? { target: 'confirming' } : accepted;
  const afterAnswer = announce === undefined ? afterAnnounce : { target: 'announcing' };
  const states: Record<string, ChartState> = { ringing: rung(leg, afterAnswer, exits.to('diverted', ...releaseAll)) };
  if (announce !== undefined) states.announcing = announcing(leg, announce, afterAnnounce, accepted);
  if (member.pressOne) states.confirming = confirming(name, accepted);
  for (const end of ['busy', 'noAnswer', 'unreachable']) states[end] = { type: 'final' };
  return { initial: 'ringing', states };
}

function rung(
  { name, member, callerId, ringMs }: Leg,
  answered: ChartTransition,
  diverted: ChartTransition,
): ChartState {
  return {
    entry: [action.ring(name, partyReference(member.party), callerId)],
    on: {
      [`leg.${name}.answered`]: answered,
      [`leg.${name}.busy`]: { target: 'busy' },
      [`leg.${name}.declined`]: { target: 'busy' },
      [`leg.${name}.noAnswer`]: { target: 'noAnswer' },
      [`leg.${name}.hungup`]: { target: 'noAnswer' },
      [`leg.${name}.unreachable`]: { target: 'unreachable' },
      [`leg.${name}.diverted`]: diverted,
    },
    after: { [ringMs]: givenUp(name) },
  };
}

function announcing(
  { name, member }: Leg,
  prompt: string,
  then: ChartTransition,
  accepted: ChartTransition,
): ChartState {
  return {
    entry: [action.play({ play: `announce-${name}`, prompt, to: name })],
    on: {
      ...(member.pressOne ? { [`leg.${name}.dtmf.1`]: accepted } : {}),
      [`play.announce-${name}.finished`]: then,
      [`play.announce-${name}.failed`]: then,
      [`leg.${name}.hungup`]: { target: 'noAnswer' },
    },
    after: { [longestPromptMs]: givenUp(name) },
  };
}

/** A carrier's voicemail never presses 1; a wrong key is a no as well. */
function confirming(name: string, accepted: ChartTransition): ChartState {
  return {
    entry: [action.play({ play: `confirm-${name}`, prompt: 'press-1-to-accept', to: name })],
    on: {
      [`leg.${name}.dtmf.1`]: accepted,
      [`leg.${name}.dtmf.*`]: givenUp(name),
      [`leg.${name}.hungup`]: { target: 'noAnswer' },
    },
    after: { [confirmMs]: givenUp(name) },
  };
}

function givenUp(name: string): ChartTransition {
  return { target: 'noAnswer', actions: [action.release(name)] };
}
