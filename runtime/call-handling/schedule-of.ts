// The hours in force as a schedule of the directory (S4, S5), which the flow's schedule node asks.

import type { Schedule } from '../../schema/documents.generated.ts';
import type { EffectiveSettings } from './effective.ts';
import type { HandledExtension } from './facts.ts';

/** The id under which the flow of an extension and its schedule go: `extension-204`. */
export function handlingId({ number }: Pick<HandledExtension, 'number'>): string {
  return `extension-${number}`;
}

/**
 * The schedule of an extension. A holiday with a handling of its own leaves its group, since a holiday in a group is
 * answered as the group (runtime/calendar). Windows across midnight, 24:00 and ended holidays stay as they are.
 */
export function scheduleOf(extension: HandledExtension, settings: EffectiveSettings): Schedule {
  const { timeZone, hours, breaks, holidays, holidayGroups, holidayHandling } = settings;
  return {
    id: handlingId(extension),
    name: extension.name.slice(0, 200) || extension.number,
    timeZone: timeZone.value,
    hours: hours.value,
    breaks: breaks.value,
    holidays: holidays.value.map(({ group, ...holiday }) =>
      group === undefined || holidayHandling.has(holiday.id) ? holiday : { ...holiday, group },
    ),
    holidayGroups: holidayGroups.value,
  };
}
