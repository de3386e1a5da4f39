// The reply of the public API's `GET /phone/extension/{id}/call_handling/settings` as settings of ours, with a report.
// Export is export-settings.ts; each sub-setting is read by the file of its name.

import type { CallHandling, Holiday, TimeHandling } from '../../../schema/documents.generated.ts';
import { pointerTo } from '../../../schema/pointer.ts';
import { type Problem, problem, shown } from '../../../schema/problem.ts';
import { importedForwarding } from './api-forwarding.ts';
import { importedHours } from './api-hours.ts';
import { localMoment } from './api-moments.ts';
import { type ImportReport, importReport, leftOver, type Taken } from './import-report.ts';
import { importedRouting } from './import-routing.ts';
import { type ImportKnowledge, idFrom, items, type Learnt, members, type ReplyEntry } from './reply-entry.ts';

/** What an export needs to give back what was not understood. Kept beside the settings; nobody looks inside. */
export interface Untouched {
  readonly reply: unknown;
  /** The settings as they were imported: what still is as here is given back as it was. */
  readonly imported: CallHandling;
  readonly learnt: Learnt;
  readonly timeZone: string;
}

/** The settings and what is to be told of them. */
export interface ImportedSettings {
  readonly settings: CallHandling;
  readonly taken: readonly Taken[];
  /** What the reply does not say, or says twice. Pointers lead into the reply. */
  readonly guessed: readonly Problem[];
  /** What was not taken: every leaf of the reply is in `taken` or here. Pointers lead into the reply. */
  readonly leftOver: readonly Problem[];
  readonly untouched: Untouched;
}

/**
 * Reads a reply, whatever is in it: what is known becomes settings, the rest is left over with its pointer. Both forms
 * are read, the objects of reads (`routing`) before the flat fields of writes. Never fails; a value that is no reply at
 * all is handling.import-not-settings. The settings are valid by schema/call-handling.schema.json.
 */
export function importSettings(reply: unknown, known: ImportKnowledge = {}): ImportedSettings {
  const report = importReport();
  const learnt: Learnt = { extensions: new Map(), contacts: new Map(), audio: new Map(), holidays: new Map() };
  const context = { report, learnt, known };
  const { business_hours: business, closed_hours: closed, holiday_hours: holidays } = members(reply);
  const isReply = [business, closed, holidays].some((part) => part !== undefined);
  if (!isReply) report.leave(problem('handling.import-not-settings', { pointer: '' }));
  else unsaid(report, known);
  const settings: CallHandling = {
    ...(known.timeZone === undefined ? {} : { timeZone: known.timeZone }),
    ...importedTime(business, '/business_hours', 'business', context),
    ...importedTime(closed, '/closed_hours', 'closed', context),
    ...importedHolidays(holidays, context),
  };
  return {
    settings,
    taken: report.taken,
    guessed: report.guessed,
    leftOver: isReply ? leftOver(reply, report) : report.left,
    untouched: { reply, imported: settings, learnt, timeZone: known.timeZone ?? 'UTC' },
  };
}

type Context = Pick<ReplyEntry, 'report' | 'learnt' | 'known'>;

/** What no reply says: to be asked for. */
function unsaid(report: ImportReport, known: ImportKnowledge): void {
  if (known.timeZone === undefined) report.guess(problem('handling.import-time-zone', { pointer: '' }));
  report.guess(problem('handling.import-breaks', { pointer: '' }));
  report.guess(problem('handling.import-phones', { pointer: '' }));
}

function importedTime(entries: unknown, pointer: string, time: 'business' | 'closed', context: Context): CallHandling {
  const read = entriesOf(entries, pointer, `/${time}`, context);
  const hours =
    time === 'business' ? read.flatMap((entry) => (entry.type === 'custom_hours' ? [importedHours(entry)] : [])) : [];
  const first = hours.find((each) => each !== undefined);
  const handling = handlingOf(read);
  return {
    ...(first === undefined ? {} : { hours: first }),
    ...(Object.keys(handling).length === 0 ? {} : { [time]: handling }),
  };
}

type TypedEntry = ReplyEntry & { readonly type: unknown };

function entriesOf(list: unknown, pointer: string, to: string, context: Context): readonly TypedEntry[] {
  return items(list).map((item, index) => {
    const { sub_setting_type: type, settings } = members(item);
    const at = pointer + pointerTo(index);
    if (typeof type === 'string' && subSettings.has(type)) context.report.take(`${at}/sub_setting_type`, to);
    return { ...context, type, settings, pointer: `${at}/settings`, to };
  });
}

const subSettings: ReadonlySet<string> = new Set(['custom_hours', 'call_handling', 'call_forwarding', 'holiday']);

function handlingOf(entries: readonly TypedEntry[]): TimeHandling {
  return Object.assign({}, ...entries.map(handlingIn));
}

function handlingIn(entry: TypedEntry): TimeHandling {
  if (entry.type === 'call_handling') return importedRouting(entry);
  return entry.type === 'call_forwarding' ? importedForwarding(entry) : {};
}

/** Each holiday with its handling. Settings hold 50 of them; further ones are left over. */
function importedHolidays(list: unknown, context: Context): CallHandling {
  const read = items(list).flatMap((item, index) => {
    if (index >= 50) return [];
    const pointer = pointerTo('holiday_hours', index);
    const { holiday_id: told, details } = members(item);
    const id = idFrom('holiday', typeof told === 'string' ? told : String(index + 1));
    const entries = entriesOf(details, `${pointer}/details`, '/holidayHandling', context);
    const holiday = entries.flatMap((entry) => (entry.type === 'holiday' ? importedHoliday(entry, id) : []))[0];
    if (holiday === undefined) return [];
    if (typeof told === 'string') context.report.take(`${pointer}/holiday_id`, `/holidays/${index}/id`);
    context.learnt.holidays.set(id, { id: typeof told === 'string' ? told : '', index });
    return [{ holiday, handling: handlingOf(entries) }];
  });
  if (read.length === 0) return {};
  const own = read.filter(({ handling }) => Object.keys(handling).length > 0);
  return {
    holidays: read.map(({ holiday }) => holiday),
    ...(own.length === 0
      ? {}
      : { holidayHandling: own.map(({ holiday, handling }) => ({ holiday: holiday.id, handling })) }),
  };
}

function importedHoliday(entry: TypedEntry, id: string): readonly Holiday[] {
  const { name, from: start, to: end, holiday_id: again } = members(entry.settings);
  const zone = entry.known.timeZone ?? 'UTC';
  const [from, to] = [localMoment(start, zone), localMoment(end, zone)];
  if (from === null || to === null || from >= to) {
    entry.report.leave(
      problem('handling.import-holiday', { pointer: entry.pointer }, { value: shown(entry.settings) }),
    );
    return [];
  }
  const title = typeof name === 'string' && name !== '' ? name.slice(0, 200) : id;
  const fields = [
    'from',
    'to',
    ...(typeof name === 'string' ? ['name'] : []),
    ...(again === undefined ? [] : ['holiday_id']),
  ];
  for (const field of fields) entry.report.take(`${entry.pointer}/${field}`, '/holidays');
  return [{ id, name: title, from, to }];
}
