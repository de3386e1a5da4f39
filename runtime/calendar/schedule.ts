// The schedule document as the calendar reads it: hours, breaks and holidays on one wall clock.
// Its rules of form live in schema/schedule.schema.json, its rules of sense in schedule-problems.ts.

/** One text for every language, or one for each. */
export type ScheduleText = string | { readonly en?: string; readonly fr?: string };

/** A weekly stretch of the wall clock; `to` not after `from` runs into the next day. */
export interface ScheduleWindow {
  readonly day: number;
  readonly from: string;
  readonly to: string;
}

/** A dated stretch of the local calendar, `to` excluded; a date stands for its midnight. */
export interface Holiday {
  readonly id: string;
  readonly name: ScheduleText;
  readonly group?: string;
  readonly from: string;
  readonly to: string;
}

/** A set of holidays that are handled alike. */
export interface HolidayGroup {
  readonly id: string;
  readonly name: ScheduleText;
}

/** When an extension is open. A value: nothing may change one in place, since compiled forms are kept by identity. */
export interface Schedule {
  readonly id: string;
  readonly name?: ScheduleText;
  readonly timeZone: string;
  readonly hours: 'always' | readonly ScheduleWindow[];
  readonly breaks: readonly ScheduleWindow[];
  readonly holidays: readonly Holiday[];
  readonly holidayGroups: readonly HolidayGroup[];
}
