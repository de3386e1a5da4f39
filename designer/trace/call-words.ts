// Journal records and commands of one call in plain words. Which leg and which prompt an id stands for is looked up
// in the moments of the call.

import type { CallCommand } from '../../runtime/core/call-state.ts';
import { keyToken } from '../../runtime/core/compile-node.ts';
import type { TraceEntry } from '../../runtime/core/trace.ts';
import type { Answer, JournalRecord } from '../../schema/documents.generated.ts';
import { type MessageKey, messages } from '../i18n/messages.ts';
import type { Translate } from '../i18n/text.tsx';
import { eventWords } from './event-words.ts';
import type { Moment } from './moments.ts';
import type { Names } from './names.ts';

export interface CallWords {
  /** What came in: a sentence without a full stop. */
  record(record: JournalRecord): string;
  /** What the host answered, in order. */
  answers(record: JournalRecord): readonly string[];
  command(command: CallCommand): string;
  /** A step of the path or the end; undefined for what the record itself says already. */
  trace(entry: TraceEntry): string | undefined;
  /** An event type that the chart accepts now. */
  event(event: string): string;
  /** The party of a leg by the id of its ring command, as people name it. */
  leg(id: string): string;
}

/** The words of a call whose known moments are these; `event` speaks of the one at `cursor`, the last unless told. */
export function callWords(
  moments: readonly Moment[],
  names: Names,
  t: Translate,
  cursor: number = moments.length - 1,
): CallWords {
  const started = new Map(moments.flatMap(({ commands }) => commands).map((command) => [command.id, command]));
  const call = moments[cursor]?.call;
  const partyOf = (id: string) => {
    const command = started.get(id);
    return command?.type === 'ring' ? command.party : undefined;
  };
  const promptOf = (id: string) => {
    const command = started.get(id);
    return command?.type === 'play' ? command.prompt : undefined;
  };
  const leg = (id: string) => names.party(partyOf(id) ?? id);
  const event = (type: string) =>
    eventWords(type, {
      t,
      names,
      partyOfLeg: (name) => call?.legs.findLast((one) => one.name === name)?.party,
      promptOfPlay: (name) => promptOf(call?.media.findLast((one) => one.name === name)?.id ?? ''),
    });
  /** The words of an event about the thing with this id, whatever its name in the chart is. */
  const about = (type: string, id: string) =>
    eventWords(type, { t, names, partyOfLeg: () => partyOf(id) ?? id, promptOfPlay: () => promptOf(id) ?? id });
  return {
    leg,
    event,
    record: ({ input }) => {
      switch (input.type) {
        case 'call.offered':
          return t('event.call.offered', { from: input.from === '' ? t('event.withheld') : input.from, to: input.to });
        case 'timer.due':
          return timerWords(moments, input.timer, { t, event });
        case 'gateway.lost':
          return t('event.gateway.lost');
        case 'caller.dtmf':
          return event(`caller.dtmf.${keyToken(input.digit)}`);
        case 'leg.dtmf':
          return about(`leg.x.dtmf.${keyToken(input.digit)}`, input.leg);
        case 'play.finished':
        case 'play.failed':
          return about(input.type.replace('.', '.x.'), input.play);
        case 'caller.hungup':
        case 'record.finished':
        case 'record.empty':
        case 'record.failed':
          return event(input.type);
        case 'leg.ringing':
        case 'leg.answered':
        case 'leg.busy':
        case 'leg.declined':
        case 'leg.noAnswer':
        case 'leg.unreachable':
        case 'leg.diverted':
        case 'leg.connected':
        case 'leg.hungup':
        case 'leg.transferred':
          return about(input.type.replace('.', '.x.'), input.leg);
      }
    },
    answers: ({ answers }) => answers.map((answer) => answerWords(answer, { t, names, event })),
    command: (command) => commandWords(command, names, t),
    trace: (entry) => traceWords(entry, names, t),
  };
}

/** A Q.850 cause as people say it. */
export function causeWords(cause: number, t: Translate): string {
  const key = `cause.${cause}`;
  return isMessage(key) ? t(key) : t('cause.other', { cause });
}

function timerWords(
  moments: readonly Moment[],
  timer: string,
  { t, event }: { readonly t: Translate; readonly event: (type: string) => string },
): string {
  for (const { call } of moments) {
    const found = call.timers.find(({ id }) => id === timer);
    if (found !== undefined) return found.event.startsWith('xstate.') ? event(found.event) : t('event.drain');
  }
  return t('event.timerPlain');
}

function answerWords(
  { event: type, chart }: Answer,
  { t, names, event }: { readonly t: Translate; readonly names: Names; readonly event: (type: string) => string },
): string {
  return type === 'forward.taken' ? t('event.forward.taken', { flow: names.flow(chart?.flow ?? '') }) : event(type);
}

function commandWords(command: CallCommand, names: Names, t: Translate): string {
  switch (command.type) {
    case 'play':
      return t('command.play', { prompt: names.prompt(command.prompt) });
    case 'record':
      return t('command.record', { mailbox: command.mailbox });
    case 'reject':
      return t('command.reject', { cause: causeWords(command.cause, t) });
    case 'hangup':
      return t('command.hangup', { cause: causeWords(command.cause, t) });
    case 'answer':
    case 'ring':
    case 'release':
    case 'connect':
    case 'stop':
    case 'busyTone':
      return t(`command.${command.type}`);
  }
}

function traceWords(entry: TraceEntry, names: Names, t: Translate): string | undefined {
  switch (entry.kind) {
    case 'enter':
      return names.node(entry.flow, entry.node);
    case 'follow':
      return names.edge(entry.flow, entry.edge);
    case 'end':
      return t('event.end', { cause: causeWords(entry.cause, t) });
    case 'ignored':
    case 'event':
    case 'forwarded':
      return undefined;
  }
}

function isMessage(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}
