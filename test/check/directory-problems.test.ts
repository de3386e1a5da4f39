import { expect, test } from 'vitest';
import { directoryProblems } from '../../runtime/check/directory-problems.ts';
import type { Directory } from '../../schema/documents.generated.ts';
import { valueAt } from '../../schema/pointer.ts';
import { soundDirectory } from '../schema/sound-documents.ts';

const found = (changes: Partial<Directory>) => directoryProblems({ ...soundDirectory, ...changes });
const said = (changes: Partial<Directory>) => found(changes).map(({ code, pointer }) => `${code} ${pointer}`);

test('a sound directory has no problem', () => {
  expect(found({})).toEqual([]);
});

test.each(['users', 'devices', 'contacts', 'schedules', 'mailboxes', 'prompts'] as const)(
  'two %s with one id are found, the second one pointed at',
  (kind) => {
    const twice = { [kind]: [...soundDirectory[kind], ...soundDirectory[kind]] };

    expect(said(twice)).toContain(`directory.id-twice /${kind}/${soundDirectory[kind].length}/id`);
    expect(found(twice)[0]?.message).toContain(`Two ${kind} have the id`);
  },
);

test('an extension stands once', () => {
  const extensions = [
    { number: '100', flow: 'front-desk' },
    { number: '100', user: 'alice' },
  ];

  expect(said({ extensions })).toEqual(['directory.id-twice /extensions/1/number']);
});

test('names that lead nowhere inside the directory are found', () => {
  const changes: Partial<Directory> = {
    users: [{ id: 'alice', name: 'Alice', devices: ['alice-desk', 'lost'] }],
    extensions: [{ number: '101', user: 'bob' }],
    mailboxes: [{ id: 'front', name: 'Front', user: 'carol' }],
  };

  expect(said(changes)).toEqual([
    'directory.reference /users/0/devices/1',
    'directory.reference /extensions/0/user',
    'directory.reference /mailboxes/0/user',
  ]);
  for (const { pointer, params } of found(changes)) {
    expect(valueAt({ ...soundDirectory, ...changes }, pointer)).toBe(params.id);
  }
});

test('an unknown time zone is found, of the directory and of a schedule', () => {
  const schedules = soundDirectory.schedules.map((schedule) => ({ ...schedule, timeZone: 'Europe/Atlantis' }));

  expect(said({ timeZone: 'Mars/Olympus', schedules })).toEqual([
    'schedule.time-zone-unknown /timeZone',
    'schedule.time-zone-unknown /schedules/0/timeZone',
  ]);
});

test('the rules of schedules are held, with pointers into the directory', () => {
  const [schedule] = soundDirectory.schedules;
  const holidays = [{ id: 'odd', name: 'Odd', from: '2026-02-30', to: '2026-03-02' }];

  expect(schedule && said({ schedules: [{ ...schedule, holidays }] })).toEqual([
    'schedule.holiday-date-unreal /schedules/0/holidays/0/from',
  ]);
});

test('the number of a contact is held against its country and the dialling policy', () => {
  const contact = (number: string, country: string) => [{ id: 'c', name: 'C', number, country }];

  expect(said({ contacts: contact('+442079460958', 'FR') })).toEqual(['flow.number-invalid /contacts/0/number']);
  expect(said({ contacts: contact('+442079460958', 'GB') })).toEqual(['reference.country /contacts/0/number']);
  expect(said({ contacts: contact('+33899123456', 'FR') })).toEqual(['reference.premium /contacts/0/number']);
});
