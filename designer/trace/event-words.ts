// An event type of a chart in plain words: “Anne answers”, “The caller presses 0”. The sentences are in i18n/messages/event.ts.

import { chartEventOf, type EventCause } from '../../schema/chart-events.ts';
import { type MessageKey, messages } from '../i18n/messages.ts';
import type { Translate } from '../i18n/text.tsx';
import type { Names } from './names.ts';

export interface EventContext {
  readonly t: Translate;
  readonly names: Names;
  /** The party (`user:anne`) that a leg of the chart stands for at that moment. */
  readonly partyOfLeg: (leg: string) => string | undefined;
  /** The prompt that a play of the chart stands for at that moment. */
  readonly promptOfPlay: (play: string) => string | undefined;
}

/** Who brings an event about; timers are the clock's. */
export type Who = EventCause | 'clock';

/** One sentence without a full stop. A type that is in no list stands for itself. */
export function eventWords(event: string, context: EventContext): string {
  const { t } = context;
  const timer = timerSeconds(event);
  if (timer !== null) return timerWords(event, timer, context);
  if (event.endsWith('.*')) return wildcardWords(event.split('.'), context) ?? event;
  const pattern = chartEventOf(event)?.pattern;
  const key = `event.${pattern ?? event}`;
  return isMessage(key) ? t(key, holes(pattern ?? event, event, context)) : event;
}

/** Who brings it about; undefined for an event of no list. */
export function causeOf(event: string): Who | undefined {
  if (timerSeconds(event) !== null) return 'clock';
  return chartEventOf(event.replace('.dtmf.*', '.dtmf.0').replace('.holiday.*', '.holiday.any'))?.cause;
}

/** `star` and `hash` as printed on the keypad. */
export function keycap(token: string): string {
  if (token === 'star') return '*';
  return token === 'hash' ? '#' : token;
}

function wildcardWords(tokens: readonly string[], { t, names, partyOfLeg }: EventContext): string | undefined {
  const [first, second = ''] = tokens;
  if (first === 'caller') return t('event.anyKey');
  if (first === 'leg') return t('event.anyKeyOf', { leg: names.party(partyOfLeg(second) ?? second) });
  if (first === 'schedule') return t('event.anyHoliday', { schedule: names.schedule(second) });
  return undefined;
}

/** The timer of a leg names its party: its state is named after the leg, `xstate.after.20000.<chart>.<node>.<leg>.…`. */
function timerWords(event: string, seconds: string, { t, names, partyOfLeg }: EventContext): string {
  if (seconds === '') return t('event.timerPlain');
  const party = partyOfLeg(event.split('.')[5] ?? '');
  return party === undefined ? t('event.timer', { seconds }) : t('event.timerOf', { leg: names.party(party), seconds });
}

/** The names that fill the holes of the sentence, by the pattern's own names. */
function holes(pattern: string, event: string, context: EventContext): Record<string, string> {
  const tokens = event.split('.');
  const filled: Record<string, string> = {};
  for (const [index, part] of pattern.split('.').entries()) {
    if (part.startsWith('<')) filled[part.slice(1, -1)] = holeText(part, index, tokens, context);
  }
  return filled;
}

function holeText(part: string, index: number, tokens: readonly string[], context: EventContext): string {
  const { names, partyOfLeg, promptOfPlay } = context;
  const token = tokens[index] ?? '';
  switch (part) {
    case '<d>':
      return keycap(token);
    case '<leg>':
      return names.party(partyOfLeg(token) ?? token);
    case '<play>':
      return names.prompt(promptOfPlay(token) ?? token);
    case '<schedule>':
      return names.schedule(token);
    case '<user>':
      return names.user(token);
    case '<group>':
      return names.holiday(tokens[1] ?? '', token);
    default:
      return token;
  }
}

/** The seconds of `xstate.after.20000.…`; empty when the delay has a name; null for other events. */
function timerSeconds(event: string): string | null {
  if (!event.startsWith('xstate.after.')) return null;
  const ms = Number(event.split('.')[2]);
  return Number.isFinite(ms) ? String(ms / 1000) : '';
}

function isMessage(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}
