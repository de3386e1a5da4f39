// A second, slow reading of a schedule, by Intl and by comparing texts: what the calendar is held against.
// It shares no line with the calendar, and knows of no change but by asking again.

import type { Holiday, Schedule, ScheduleWindow } from '../../schema/documents.generated.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const formats = new Map<string, Intl.DateTimeFormat>();

interface Wall {
  readonly day: number;
  readonly date: string;
  readonly time: string;
}

/** `open`, `closed`, `break`, or `<holiday id>/<group or dash>`. */
export function oracle(schedule: Schedule, at: number): string {
  const wall = wallOf(schedule.timeZone, at);
  const held = holding(schedule.holidays, `${wall.date}T${wall.time}`);
  if (held) return `${held.id}/${held.group ?? '-'}`;
  if (schedule.hours !== 'always' && !schedule.hours.some((window) => within(window, wall))) return 'closed';
  return schedule.breaks.some((window) => within(window, wall)) ? 'break' : 'open';
}

function wallOf(timeZone: string, at: number): Wall {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: WEEKDAYS.indexOf(parts.weekday ?? '') + 1,
    date: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

function within({ day, from, to }: ScheduleWindow, wall: Wall): boolean {
  if (from < to) return wall.day === day && from <= wall.time && wall.time < to;
  if (from === to) return false;
  return (wall.day === day && from <= wall.time) || (wall.day === (day % 7) + 1 && wall.time < to);
}

function holding(holidays: readonly Holiday[], now: string): Holiday | undefined {
  let best: Holiday | undefined;
  for (const holiday of holidays) {
    const holds = full(holiday.from) <= now && now < full(holiday.to);
    if (holds && (best === undefined || full(holiday.from) >= full(best.from))) best = holiday;
  }
  return best;
}

function full(moment: string): string {
  return moment.includes('T') ? moment : `${moment}T00:00`;
}
