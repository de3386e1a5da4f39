// The directory before there is one.

import type { Directory } from '../../schema/documents.generated.ts';

/** A directory in which nobody is: pickers then take what is typed. */
export const emptyDirectory: Directory = {
  name: 'Callchart',
  language: 'en',
  timeZone: 'Europe/Paris',
  dialling: { countries: ['FR'] },
  users: [],
  devices: [],
  extensions: [],
  contacts: [],
  schedules: [],
  mailboxes: [],
  prompts: [],
};
