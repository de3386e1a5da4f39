// The answers that a schedule can give, and the tokens under which a chart hears them.
// Which answer holds when is told by calendar.ts.

import type { Schedule } from '../../schema/documents.generated.ts';

/** What a schedule answers; `group` is null for a holiday that stands alone. `failed`: this machine cannot tell. */
export type ScheduleAnswer =
  | { readonly kind: 'open' | 'closed' | 'break' | 'failed' }
  | { readonly kind: 'holiday'; readonly holiday: string; readonly group: string | null };

/** The token of an answer, as it ends an event type `schedule.<id>.<token>`. */
export type ScheduleToken = 'open' | 'closed' | 'break' | 'failed' | `holiday.${string}`;

/**
 * The token of an answer: `open`, `closed`, `break`, `failed`, or `holiday.<group>`, where a holiday without a
 * group stands under its own id. Groups and holidays share one namespace, so the two never mix.
 */
export function answerToken(answer: ScheduleAnswer): ScheduleToken {
  return answer.kind === 'holiday' ? `holiday.${answer.group ?? answer.holiday}` : answer.kind;
}

/** Every token that a schedule may ever answer, for a check that a chart handles them all: the four plain ones, then holidays in the order of the document. */
export function answerTokens(schedule: Pick<Schedule, 'holidays'>): readonly ScheduleToken[] {
  const holidays = schedule.holidays.map(({ id, group }): ScheduleToken => `holiday.${group ?? id}`);
  return [...new Set<ScheduleToken>(['open', 'closed', 'break', 'failed', ...holidays])];
}
