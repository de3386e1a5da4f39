// Ring: a ring group of one or more parties, simultaneous or sequential (design 2 "Ring rules", S6 to S9).
// What rings one party is in ring-leg.ts.

import type { ChartAction, ChartState, Member, RingSettings } from '../../../schema/documents.generated.ts';
import { action, type Exits } from '../compile-node.ts';
import type { KindDefinition, Outcome } from './node-kind.ts';
import { partyText } from './party.ts';
import { type Leg, legState } from './ring-leg.ts';

export const ring: KindDefinition<'ring'> = {
  kind: 'ring',
  defaults: { mode: 'simultaneous', members: [], longestWaitSeconds: 30, callerId: 'caller', ringback: 'tone' },
  outcomes: () => ringOutcomes,
  compile: ({ settings }, exits) => ringing(settings, exits),
  sentence(settings, language, nameOf) {
    const rung = settings.members.filter(({ enabled }) => enabled);
    const names = rung.map(({ party }) => partyText(party, language, nameOf));
    return language === 'fr' ? frenchSentence(names, settings) : englishSentence(names, settings);
  },
};

function englishSentence(names: readonly string[], { mode, longestWaitSeconds }: RingSettings): string {
  if (names.length === 0) return 'Rings nobody.';
  if (mode === 'sequential') return `Rings ${names.length === 1 ? '' : 'one after another: '}${firstOf(names)}.`;
  return `Rings ${firstOf(names)}${names.length === 1 ? '' : ' together'}, at most ${longestWaitSeconds} s.`;
}

function frenchSentence(names: readonly string[], { mode, longestWaitSeconds }: RingSettings): string {
  if (names.length === 0) return 'Ne fait sonner personne.';
  if (mode === 'sequential')
    return `Fait sonner ${names.length === 1 ? '' : 'l’un après l’autre : '}${firstOf(names)}.`;
  return `Fait sonner ${names.length === 1 ? '' : 'ensemble '}${firstOf(names)}, ${longestWaitSeconds} s au plus.`;
}

const firstOf = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')}…` : names.join(', ');

/** The ways out of whatever rings somebody. */
export const ringOutcomes: readonly Outcome[] = [
  { id: 'noAnswer' },
  { id: 'busy' },
  { id: 'unreachable' },
  { id: 'diverted' },
  { id: 'afterTalk', unwired: 'end' },
];

/** A gateway that cannot bridge an answered leg within this is given up on. */
const connectMs = 5_000;

/** The node's state: ringing, then the sum of what the legs did, or connecting and talking with the winner. */
export function ringing(settings: RingSettings, exits: Exits): ChartState {
  const legs = settings.members.filter(({ enabled }) => enabled).map((member, index) => legOf(member, index, settings));
  const summing: ChartState = {
    entry: [{ type: 'ask', params: { question: 'ring' } }],
    on: {
      'ring.busy': exits.to('busy'),
      'ring.noAnswer': exits.to('noAnswer'),
      'ring.unreachable': exits.to('unreachable'),
    },
  };
  // A parallel state without regions never completes: nobody to ring is unreachable at once.
  if (legs.length === 0) return { initial: 'summing', states: { summing } };
  const states: Record<string, ChartState> = { ringing: group(settings, legs, exits), summing };
  for (const leg of legs) Object.assign(states, won(leg, exits));
  return { initial: 'ringing', states };
}

/** Legs are called a to t: a ring group has at most 20 members. */
function legOf(member: Member, index: number, settings: RingSettings): Leg {
  const { mode, longestWaitSeconds, callerId, announce, confirmBy = 'called' } = settings;
  const seconds = mode === 'simultaneous' ? Math.min(member.seconds, longestWaitSeconds) : member.seconds;
  return { name: String.fromCharCode(97 + index), member, ringMs: seconds * 1000, callerId, announce, confirmBy };
}

function group(settings: RingSettings, legs: readonly Leg[], exits: Exits): ChartState {
  const release = legs.map(({ name }) => action.release(name));
  const entry = settings.ringback === 'music' && settings.music !== undefined ? [music(settings.music)] : [];
  const regions = legs.map((leg) => [leg.name, legState(leg, exits, release)] as const);
  const summing = { target: exits.inside('summing') };
  if (settings.mode === 'simultaneous') {
    return { type: 'parallel', entry, states: Object.fromEntries(regions), onDone: summing };
  }
  const chained = regions.map(([name, state], index) => {
    const next = legs[index + 1];
    return [name, { ...state, onDone: next === undefined ? summing : { target: next.name } }] as const;
  });
  return { initial: 'a', entry, states: Object.fromEntries(chained) };
}

function music(prompt: string): ChartAction {
  return action.play({ play: 'ringback', prompt, to: 'caller', loop: true, early: true });
}

/** A leg that won: bridged, then talking until one of the two hangs up. One that vanishes before is no answer. */
function won({ name }: Leg, exits: Exits): Record<string, ChartState> {
  return {
    [`connecting-${name}`]: {
      entry: [action.connect(name)],
      on: {
        [`leg.${name}.connected`]: { target: exits.inside(`talking-${name}`) },
        [`leg.${name}.hungup`]: exits.to('noAnswer'),
      },
      after: { [connectMs]: exits.to('noAnswer', action.release(name)) },
    },
    [`talking-${name}`]: { on: { [`leg.${name}.hungup`]: exits.to('afterTalk') } },
  };
}
