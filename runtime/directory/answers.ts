// The answers to a chart's questions that the directory and the calendar know. Pure: the instant is passed in.

import type { Answer, ChartRef } from '../../schema/documents.generated.ts';
import { answerAt } from '../calendar/calendar.ts';
import { answerToken } from '../calendar/schedule-answer.ts';
import type { DirectoryIndex } from './directory-index.ts';

/** The questions of a chart that somebody outside the call must answer (runtime/core/call-state.ts). */
export type DirectoryQuestion =
  | { readonly question: 'schedule'; readonly schedule: string }
  | { readonly question: 'party'; readonly party: string }
  | { readonly question: 'forward'; readonly extension: string };

export interface World {
  readonly index: DirectoryIndex;
  /** Is this person on another call? null: nobody knows. */
  isBusy(user: string): boolean | null;
  /** The chart that a flow's calls begin in now; undefined when it is not published. */
  chartOf(flow: string): ChartRef | undefined;
}

/** Answers one question at an instant (milliseconds since 1970): the event type that the chart gets, and why. */
export function answer(world: World, question: DirectoryQuestion, at: number): Answer {
  switch (question.question) {
    case 'schedule':
      return scheduleAnswer(world, question.schedule, at);
    case 'party':
      return { event: `party.${question.party}.${partyToken(world.isBusy(question.party))}` };
    case 'forward':
      return forwardAnswer(world, question.extension);
  }
}

function scheduleAnswer({ index }: World, id: string, at: number): Answer {
  const schedule = index.schedules.get(id);
  if (schedule === undefined) return { event: `schedule.${id}.failed`, facts: { reason: 'unknown schedule' } };
  const found = answerAt(schedule, at);
  const facts = found.kind === 'holiday' ? { facts: { holiday: found.holiday } } : {};
  return { event: `schedule.${id}.${answerToken(found)}`, ...facts };
}

function partyToken(busy: boolean | null): 'busy' | 'free' | 'failed' {
  if (busy === null) return 'failed';
  return busy ? 'busy' : 'free';
}

function forwardAnswer({ index, chartOf }: World, extension: string): Answer {
  const flow = index.extensions.get(extension)?.flow;
  const chart = flow === undefined ? undefined : chartOf(flow);
  if (chart !== undefined) return { event: 'forward.taken', chart };
  return {
    event: 'forward.failed',
    facts: { reason: flow === undefined ? 'unknown extension' : 'flow not published' },
  };
}
