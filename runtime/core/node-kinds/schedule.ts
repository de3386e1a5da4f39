// Schedule: are we open, closed, on a break, or is it a holiday? (design S4)

import type { ChartTransition } from '../../../schema/documents.generated.ts';
import type { KindDefinition } from './node-kind.ts';

export const schedule: KindDefinition<'schedule'> = {
  kind: 'schedule',
  defaults: { schedule: 'main', holidayGroups: [] },
  outcomes: ({ holidayGroups }) => [
    { id: 'open' },
    { id: 'closed' },
    { id: 'break' },
    ...holidayGroups.map((group) => ({ id: `holiday-${group}`, detail: group })),
    { id: 'holiday' },
    { id: 'failed', unwired: 'fallback' },
  ],
  compile({ settings }, exits) {
    const { schedule: id, holidayGroups } = settings;
    const answers: Record<string, ChartTransition> = {};
    for (const answer of ['open', 'closed', 'break', 'failed']) answers[`schedule.${id}.${answer}`] = exits.to(answer);
    for (const group of holidayGroups) answers[`schedule.${id}.holiday.${group}`] = exits.to(`holiday-${group}`);
    answers[`schedule.${id}.holiday.*`] = exits.to('holiday'); // the longest match wins: named groups come first
    const ask = { type: 'ask', params: { question: 'schedule', schedule: id } } as const;
    return { initial: 'asking', states: { asking: { entry: [ask], on: answers } } };
  },
  sentence({ schedule: id, holidayGroups }, language, nameOf) {
    const name = nameOf('schedule', id);
    const named = holidayGroups.map((group) => nameOf('holiday', group));
    const groups = named.length === 0 ? '' : ` (${named.join(', ')})`;
    if (language === 'fr') return `Oriente l’appel selon le jour et l’heure : « ${name} »${groups}.`;
    return `Sorts calls by day and time: “${name}”${groups}.`;
  },
};
