// What is wrong inside a directory: ids given twice, names that lead nowhere, schedules, zones and numbers.

import type { Contact, Directory } from '../../schema/documents.generated.ts';
import { pointerTo } from '../../schema/pointer.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import { offsetPeriods } from '../calendar/offset-periods.ts';
import { scheduleProblems } from '../calendar/schedule-problems.ts';
import { numberProblems } from './number-problems.ts';

/**
 * The problems of a directory that its schema accepts: directory.id-twice and directory.reference (errors), an unknown
 * time zone, those of each schedule, and those of each contact's number.
 */
export function directoryProblems(directory: Directory): readonly Problem[] {
  return [
    ...zoneProblems(directory),
    ...idLists.flatMap((list) =>
      idsTwice(
        list,
        directory[list].map(({ id }) => id),
        'id',
      ),
    ),
    ...idsTwice(
      'extensions',
      directory.extensions.map(({ number }) => number),
      'number',
    ),
    ...danglingNames(directory),
    ...directory.schedules.flatMap((schedule, index) => scheduleProblems(schedule, pointerTo('schedules', index))),
    ...directory.contacts.flatMap((contact, index) => contactProblems(contact, index, directory)),
  ];
}

const idLists = ['users', 'devices', 'contacts', 'schedules', 'mailboxes', 'prompts'] as const;

function zoneProblems({ timeZone }: Directory): readonly Problem[] {
  if (offsetPeriods(timeZone) !== null) return [];
  return [problem('schedule.time-zone-unknown', { pointer: '/timeZone' }, { timeZone })];
}

function idsTwice(kind: string, ids: readonly string[], property: string): readonly Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.has(id))
      return [problem('directory.id-twice', { pointer: pointerTo(kind, index, property) }, { kind, id })];
    seen.add(id);
    return [];
  });
}

function danglingNames({ users, devices, extensions, mailboxes }: Directory): readonly Problem[] {
  const userIds = new Set(users.map(({ id }) => id));
  const deviceIds = new Set(devices.map(({ id }) => id));
  const missing = (kind: 'users' | 'devices', id: string | undefined, pointer: string): readonly Problem[] => {
    const isKnown = id === undefined || (kind === 'users' ? userIds : deviceIds).has(id);
    return isKnown ? [] : [problem('directory.reference', { pointer }, { kind, id })];
  };
  return [
    ...users.flatMap((user, index) =>
      user.devices.flatMap((id, nth) => missing('devices', id, pointerTo('users', index, 'devices', nth))),
    ),
    ...extensions.flatMap(({ user }, index) => missing('users', user, pointerTo('extensions', index, 'user'))),
    ...mailboxes.flatMap(({ user }, index) => missing('users', user, pointerTo('mailboxes', index, 'user'))),
  ];
}

function contactProblems(contact: Contact, index: number, { dialling }: Directory): readonly Problem[] {
  return numberProblems(contact, { pointer: pointerTo('contacts', index, 'number') }, dialling);
}
