// Settings that were imported once, as what the public API's PATCH takes. What was not understood is given back as it was.

import type { CallHandling, Holiday, TimeHandling } from '../../../schema/documents.generated.ts';
import { pointerTo } from '../../../schema/pointer.ts';
import { type Problem, problem } from '../../../schema/problem.ts';
import { isSame } from '../setting-options.ts';
import { exportedForwarding } from './api-forwarding.ts';
import { exportedHours } from './api-hours.ts';
import { instantOf } from './api-moments.ts';
import { exportedRouting } from './export-routing.ts';
import { readReply, type Untouched } from './import-settings.ts';
import { items, type Learnt, members } from './reply-entry.ts';

/** One request: `PATCH /phone/extension/{id}/call_handling/settings/{settingType}`. */
export interface SettingsPatch {
  readonly settingType: 'business_hours' | 'closed_hours' | 'holiday_hours';
  /** Which holiday the request is for, where the reply told its id. */
  readonly holidayId?: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface ExportedSettings {
  /** In the order of the reply. */
  readonly patches: readonly SettingsPatch[];
  /** Settings that could not be written: handling.export-*; pointers lead into the settings. */
  readonly problems: readonly Problem[];
}

/**
 * The requests that write the settings back. A setting that still is as it was imported is written as the reply had it,
 * its code and id included; unknown entries, codes and fields are given back untouched.
 */
export function exportSettings(settings: CallHandling, untouched: Untouched): ExportedSettings {
  const { reply, known } = untouched;
  const { business_hours: business, closed_hours: closed, holiday_hours: holidays } = members(reply);
  const { settings: imported, learnt } = readReply(reply, known);
  const source: Source = { reply, imported, learnt, timeZone: known.timeZone ?? 'UTC' };
  const written = [
    ...items(business).map((entry) => writtenEntry(entry, { settings, source, time: 'business' })),
    ...items(closed).map((entry) => writtenEntry(entry, { settings, source, time: 'closed' })),
    ...items(holidays).flatMap((entry, index) => writtenHoliday(entry, index, settings, source)),
  ];
  return {
    patches: written.map(({ patch }) => patch),
    problems: [...written.flatMap(({ problems }) => problems), ...unwritten(settings, source)],
  };
}

interface Source {
  readonly reply: unknown;
  /** The settings as they were imported: what still is as here is given back as it was. */
  readonly imported: CallHandling;
  readonly learnt: Learnt;
  readonly timeZone: string;
}

interface Written {
  readonly patch: SettingsPatch;
  readonly problems: readonly Problem[];
}

interface Place {
  readonly settings: CallHandling;
  readonly source: Source;
  readonly time: 'business' | 'closed';
}

function writtenEntry(entry: unknown, { settings, source, time }: Place): Written {
  const fields = members(entry);
  const settingType = time === 'business' ? 'business_hours' : 'closed_hours';
  const { imported } = source;
  const isHours = time === 'business' && fields.sub_setting_type === 'custom_hours' && settings.hours !== undefined;
  if (isHours && !isSame(settings.hours, imported.hours)) {
    const hours = exportedHours(settings.hours);
    return {
      patch: { settingType, body: { ...fields, settings: { ...members(fields.settings), ...hours } } },
      problems: [],
    };
  }
  const change = { before: imported[time] ?? {}, now: settings[time] ?? {}, pointer: pointerTo(time) };
  const { body, problems } = writtenHandling(fields, change, source);
  return { patch: { settingType, body }, problems };
}

interface Change {
  readonly before: TimeHandling;
  readonly now: TimeHandling;
  readonly pointer: string;
}

function writtenHandling(
  fields: Readonly<Record<string, unknown>>,
  change: Change,
  { learnt }: Source,
): { readonly body: Readonly<Record<string, unknown>>; readonly problems: readonly Problem[] } {
  const written = fields.settings;
  if (fields.sub_setting_type === 'call_forwarding') {
    return { body: { ...fields, settings: exportedForwarding({ source: written, ...change, learnt }) }, problems: [] };
  }
  if (fields.sub_setting_type !== 'call_handling') return { body: fields, problems: [] };
  const { settings, problems } = exportedRouting({ source: written, ...change, learnt });
  return { body: { ...fields, settings }, problems };
}

/** A holiday that is gone is not written: PATCH takes none away. */
function writtenHoliday(item: unknown, index: number, settings: CallHandling, source: Source): readonly Written[] {
  const { holiday_id: told, details } = members(item);
  const id = [...source.learnt.holidays].find(([, known]) => known.index === index)?.[0];
  const handlingIn = (from: CallHandling) =>
    from.holidayHandling?.find(({ holiday }) => holiday === id)?.handling ?? {};
  const place = settings.holidayHandling?.findIndex(({ holiday }) => holiday === id) ?? -1;
  const pointer = place < 0 ? '/holidayHandling' : pointerTo('holidayHandling', place, 'handling');
  const change = { before: handlingIn(source.imported), now: handlingIn(settings), pointer };
  const holidayId = typeof told === 'string' ? { holidayId: told } : {};
  return items(details).map((entry) => {
    const fields = members(entry);
    const written =
      fields.sub_setting_type === 'holiday'
        ? { body: { ...fields, settings: writtenDates(fields.settings, id, settings, source) }, problems: [] }
        : writtenHandling(fields, change, source);
    return { patch: { settingType: 'holiday_hours', ...holidayId, body: written.body }, problems: written.problems };
  });
}

function writtenDates(dates: unknown, id: string | undefined, settings: CallHandling, source: Source): unknown {
  const of = ({ holidays }: CallHandling): Holiday | undefined => holidays?.find((holiday) => holiday.id === id);
  const [before, now] = [of(source.imported), of(settings)];
  if (now === undefined || before === undefined || isSame(before, now)) return dates;
  const zone = settings.timeZone ?? source.timeZone;
  return {
    ...members(dates),
    ...(isSame(before.name, now.name)
      ? {}
      : { name: typeof now.name === 'string' ? now.name : (now.name.en ?? now.name.fr) }),
    ...(before.from === now.from ? {} : { from: instantOf(now.from, zone) }),
    ...(before.to === now.to ? {} : { to: instantOf(now.to, zone) }),
  };
}

/** Settings that changed since the import and that no request can carry. */
function unwritten(settings: CallHandling, { imported, learnt, reply }: Source): readonly Problem[] {
  const whole = (['timeZone', 'breaks', 'break', 'holiday', 'holidayGroups', 'deleteEndedHolidays'] as const).filter(
    (field) => !isSame(settings[field], imported[field]),
  );
  const added = (settings.holidays ?? []).flatMap(({ id }, index) =>
    learnt.holidays.has(id) ? [] : [`holidays/${index}`],
  );
  const times = (['business', 'closed'] as const).flatMap((time) =>
    unwrittenFields(time, settings[time] ?? {}, imported[time] ?? {}, members(reply)[`${time}_hours`]),
  );
  return [...whole, ...added, ...times].map((path) => problem('handling.export-not-writable', { pointer: `/${path}` }));
}

/** Of a time whose entries the reply lacks nothing can be written; else all but the fields of our own. */
function unwrittenFields(time: string, now: TimeHandling, before: TimeHandling, entries: unknown): readonly string[] {
  const has = (type: string) => items(entries).some((entry) => members(entry).sub_setting_type === type);
  const fields = [
    ...ownFields,
    ...(has('call_handling') ? [] : routingFields),
    ...(has('call_forwarding') ? [] : forwardingFields),
  ];
  return fields.filter((field) => !isSame(now[field], before[field])).map((field) => `${time}/${field}`);
}

const ownFields = ['phones', 'otherPhones', 'confirmBy', 'callerId', 'operatorPrompt', 'videomail'] as const;
const forwardingFields = ['desktop', 'mobile', 'outside', 'pressOneRinging'] as const;
const routingFields = [
  'mode',
  'longestWaitSeconds',
  'secondsEach',
  'busy',
  'notAnswered',
  'reachOperator',
  'operator',
  'checkVoicemail',
  'greeting',
  'instruction',
  'pressOneBusy',
  'pressOneNotAnswered',
] as const;
