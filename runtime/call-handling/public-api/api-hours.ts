// `custom_hours` of the public API and our windows, both ways. Weekdays there are 1 Sunday to 7 Saturday, ours ISO 8601.

import type { OpeningHours, ScheduleWindow } from '../../../schema/documents.generated.ts';
import { pointerTo } from '../../../schema/pointer.ts';
import { problem, shown } from '../../../schema/problem.ts';
import { items, members, type ReplyEntry } from './reply-entry.ts';

/** The hours that an entry says; undefined where it says none. Type 1 is 24/7; a weekday may repeat. */
export function importedHours(entry: ReplyEntry): OpeningHours | undefined {
  const { type, custom_hours_settings: days } = members(entry.settings);
  const { report, pointer } = entry;
  if (type !== 1 && type !== 2) return undefined;
  report.take(`${pointer}/type`, '/hours');
  if (type === 1) return 'always';
  return items(days).flatMap((day, index) => {
    const at = pointer + pointerTo('custom_hours_settings', index);
    const windows = dayWindows(day);
    if (windows === null) report.leave(problem('handling.import-hours', { pointer: at }, { value: shown(day) }));
    else report.take(at, '/hours');
    for (const { from, to } of windows ?? []) {
      if (to < from) report.guess(problem('handling.import-night', { pointer: at }, { from, to }));
    }
    return windows ?? [];
  });
}

/** What the API takes for our hours: type 1, or all weekdays, those without hours off. */
export function exportedHours(hours: OpeningHours): object {
  if (hours === 'always') return { type: 1 };
  const days = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const own = hours.filter(({ day }) => (day % 7) + 1 === weekday);
    return own.length === 0 ? [{ weekday, type: 0 }] : own.map(({ from, to }) => exportedDay(weekday, from, to));
  });
  return { type: 2, custom_hours_settings: days };
}

function exportedDay(weekday: number, from: string, to: string): object {
  return from === '00:00' && to === '24:00' ? { weekday, type: 1 } : { weekday, type: 2, from, to };
}

/** Type 0 off, 1 all day, 2 from and to; null for what is none of them, or holds no time at all. */
function dayWindows(value: unknown): readonly ScheduleWindow[] | null {
  const { weekday, type, from, to } = members(value);
  if (typeof weekday !== 'number' || ![1, 2, 3, 4, 5, 6, 7].includes(weekday)) return null;
  const day = weekday === 1 ? 7 : weekday - 1;
  if (type === 0) return [];
  if (type === 1) return [{ day, from: '00:00', to: '24:00' }];
  const isTime = (text: unknown, most: RegExp): text is string => typeof text === 'string' && most.test(text);
  if (type !== 2 || !isTime(from, beginning) || !isTime(to, ending) || from === to) return null;
  return [{ day, from, to }];
}

const beginning = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;
const ending = /^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/;
