// The directory as rows of id, name and details, one table a sort.

import type { Directory, Language } from '../../schema/documents.generated.ts';
import { shownNumber } from '../fields/countries.ts';
import { inLanguage, scheduleName } from '../fields/directory-options.ts';
import type { Translate } from '../i18n/text.tsx';

export interface DirectoryRow {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

type Sort = 'users' | 'devices' | 'extensions' | 'contacts' | 'schedules' | 'mailboxes' | 'prompts';

export interface DirectoryTable {
  readonly id: Sort;
  readonly rows: readonly DirectoryRow[];
}

/** Every table, also the empty ones. */
export function directoryTables(directory: Directory, language: Language, t: Translate): readonly DirectoryTable[] {
  const { users, devices, extensions, contacts, schedules, mailboxes, prompts } = directory;
  return [
    { id: 'users', rows: users.map(({ id, name, devices: own }) => ({ id, name, detail: own.join(', ') })) },
    {
      id: 'devices',
      rows: devices.map(({ id, name, kind, address }) => ({
        id,
        name,
        detail: [kind, address].filter(Boolean).join(' · '),
      })),
    },
    {
      id: 'extensions',
      rows: extensions.map(({ number, name, user, flow }) => ({
        id: number,
        name: name ?? '',
        detail: flow ?? user ?? '',
      })),
    },
    { id: 'contacts', rows: contacts.map(({ id, name, number }) => ({ id, name, detail: shownNumber(number) })) },
    {
      id: 'schedules',
      rows: schedules.map(({ id, name, hours, holidays, timeZone }) => {
        const open = hours === 'always' ? t('directory.alwaysOpen') : t('directory.windows', { count: hours.length });
        const detail = [open, t('directory.holidays', { count: holidays.length }), timeZone].join(' · ');
        return { id, name: scheduleName(name, language) ?? '', detail };
      }),
    },
    { id: 'mailboxes', rows: mailboxes.map(({ id, name, user }) => ({ id, name, detail: user ?? '' })) },
    {
      id: 'prompts',
      rows: prompts.map(({ id, name, text }) => ({ id, name: name ?? '', detail: inLanguage(text, language) ?? '' })),
    },
  ];
}
