// The reply of the public API's `GET /phone/extension/{id}/call_handling/settings` as settings of ours, with a report.
// Export is export-settings.ts; each sub-setting is read by the file of its name.

import type { CallHandling, Holiday, HolidayHandling, TimeHandling } from '../../../schema/documents.generated.ts';
import { pointerTo } from '../../../schema/pointer.ts';
import { type Problem, problem, shown } from '../../../schema/problem.ts';
import { importedForwarding } from './api-forwarding.ts';
import { importedHours } from './api-hours.ts';
import { localMoment } from './api-moments.ts';
import { type ImportReport, importReport, leftOver, type Taken } from './import-report.ts';
import { importedRouting } from './import-routing.ts';
import { type ImportKnowledge, idFrom, items, type Learnt, members, type ReplyEntry } from './reply-entry.ts';

/** What an export needs to give back what was not understood. Plain JSON, kept beside the settings. */
export interface Untouched {
  readonly reply: unknown;
  readonly known: ImportKnowledge;
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
  const { settings, report } = readReply(reply, known);
  const left = isReply(reply) ? leftOver(reply, report) : report.left;
  return { settings, taken: report.taken, guessed: report.guessed, leftOver: left, untouched: { reply, known } };
}

/** The settings of a reply, and what it tells of ids. */
export interface ReadReply {
  readonly settings: CallHandling;
  readonly report: ImportReport;
  readonly learnt: Learnt;
}

/** Reads a reply without telling what was left over: an export reads it again. */
export function readReply(reply: unknown, known: ImportKnowledge): ReadReply {
  const report = importReport();
  const learnt: Learnt = { extensions: new Map(), contacts: new Map(), audio: new Map(), holidays: new Map() };
  const context = { report, learnt, known };
  const { business_hours: business, closed_hours: closed, holiday_hours: holidays } = members(reply);
  if (isReply(reply)) unsaid(report, known);
  else report.leave(problem('handling.import-not-settings', { pointer: '' }));
  const settings: CallHandling = {
    ...(known.timeZone === undefined ? {} : { timeZone: known.timeZone }),
    ...importedTime(business, '/business_hours', 'business', context),
    ...importedTime(closed, '/closed_hours', 'closed', context),
    ...importedHolidays(holidays, context),
  };
  return { settings, report, learnt };
}

function isReply(reply: unknown): boolean {
  const { business_hours: business, closed_hours: closed, holiday_hours: holidays } = members(reply);
  return [business, closed, holidays].some((part) => part !== undefined);
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
  const holidays: Holiday[] = [];
  const own: HolidayHandling[] = [];
  for (const [index, item] of items(list).slice(0, 50).entries()) {
    const pointer = pointerTo('holiday_hours', index);
    const { holiday_id: told, details } = members(item);
    const id = idFrom('holiday', typeof told === 'string' ? told : String(index + 1));
    const entries = entriesOf(details, `${pointer}/details`, `/holidayHandling/${own.length}/handling`, context);
    const [holiday] = entries.flatMap((entry) => (entry.type === 'holiday' ? importedHoliday(entry, id) : []));
    if (holiday === undefined) continue;
    if (typeof told === 'string') context.report.take(`${pointer}/holiday_id`, `/holidays/${holidays.length}/id`);
    context.learnt.holidays.set(id, { id: typeof told === 'string' ? told : '', index });
    holidays.push(holiday);
    const handling = handlingOf(entries);
    if (Object.keys(handling).length > 0) own.push({ holiday: id, handling });
  }
  if (holidays.length === 0) return {};
  return { holidays, ...(own.length === 0 ? {} : { holidayHandling: own }) };
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
