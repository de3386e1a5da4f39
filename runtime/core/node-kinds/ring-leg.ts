// One party being rung: ringing, told who calls, asked for 1. Part of ring.ts.

import type {
  CallerIdPolicy,
  ChartAction,
  ChartState,
  ChartTransition,
  ConfirmBy,
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
  /** Who presses 1, where the member asks for it. */
  readonly confirmBy: ConfirmBy;
}

/** Who is asked has this long to press 1. The group's longest wait does not cut it short. */
const confirmMs = 10_000;

/** The leg's own states; final ones say what became of it. A leg that is accepted leaves them for connecting. */
export function legState(leg: Leg, exits: Exits, releaseAll: readonly ChartAction[]): ChartState {
  const { name, member, announce } = leg;
  const accepted = { target: exits.inside(`connecting-${name}`) };
  const afterAnnounce = member.pressOne ? { target: 'confirming' } : accepted;
  const afterAnswer = announce === undefined ? afterAnnounce : { target: 'announcing' };
  const states: Record<string, ChartState> = { ringing: rung(leg, afterAnswer, exits.to('diverted', ...releaseAll)) };
  if (announce !== undefined) states.announcing = announcing(leg, announce, afterAnnounce, accepted);
  if (member.pressOne) states.confirming = confirming(leg, accepted);
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
  { name, member, confirmBy }: Leg,
  prompt: string,
  then: ChartTransition,
  accepted: ChartTransition,
): ChartState {
  return {
    entry: [action.play({ play: `announce-${name}`, prompt, to: name })],
    on: {
      ...(member.pressOne && confirmBy === 'called' ? { [`leg.${name}.dtmf.1`]: accepted } : {}),
      [`play.announce-${name}.finished`]: then,
      [`play.announce-${name}.failed`]: then,
      [`leg.${name}.hungup`]: { target: 'noAnswer' },
    },
    after: { [longestPromptMs]: givenUp(name) },
  };
}

/**
 * 1 accepts, a wrong key is a no. A carrier's voicemail never presses 1; a caller who is asked may well talk to one.
 * Two parties who answer together both wait for the caller's one key: the first in the list wins.
 */
function confirming({ name, confirmBy }: Leg, accepted: ChartTransition): ChartState {
  const [to, prompt, keys] =
    confirmBy === 'caller'
      ? ['caller', 'press-1-to-connect', 'caller.dtmf']
      : [name, 'press-1-to-accept', `leg.${name}.dtmf`];
  return {
    entry: [action.play({ play: `confirm-${name}`, prompt, to })],
    on: {
      [`${keys}.1`]: accepted,
      [`${keys}.*`]: givenUp(name),
      [`leg.${name}.hungup`]: { target: 'noAnswer' },
    },
    after: { [confirmMs]: givenUp(name) },
  };
}

function givenUp(name: string): ChartTransition {
  return { target: 'noAnswer', actions: [action.release(name)] };
}
