// The directory page: people, devices, extensions, schedules, mailboxes, prompts.

import type { MessageTable } from '../message.ts';

export const directoryMessages = {
  'directory.lead': {
    en: 'The people, extensions, hours and prompts that flows refer to. Import a directory as JSON; the forms then offer its names.',
    fr: 'Les personnes, postes, horaires et annonces auxquels les scénarios font appel. Importez un annuaire au format JSON : les formulaires proposeront ses noms.',
  },
  'directory.import': { en: 'Import…', fr: 'Importer…' },
  'directory.export': { en: 'Export', fr: 'Exporter' },
  'directory.empty': { en: 'Nothing here yet.', fr: 'Rien ici pour l’instant.' },
  'directory.imported': { en: 'The directory was imported.', fr: 'L’annuaire a été importé.' },
  'directory.users': { en: 'Users', fr: 'Utilisateurs' },
  'directory.devices': { en: 'Devices', fr: 'Appareils' },
  'directory.extensions': { en: 'Extensions', fr: 'Postes' },
  'directory.contacts': { en: 'External contacts', fr: 'Contacts externes' },
  'directory.schedules': { en: 'Schedules', fr: 'Horaires' },
  'directory.mailboxes': { en: 'Mailboxes', fr: 'Boîtes vocales' },
  'directory.prompts': { en: 'Prompts', fr: 'Annonces' },
  'directory.columnId': { en: 'Id', fr: 'Identifiant' },
  'directory.columnName': { en: 'Name', fr: 'Nom' },
  'directory.columnDetail': { en: 'Details', fr: 'Détails' },
  'directory.alwaysOpen': { en: 'always open', fr: 'toujours ouvert' },
  'directory.windows': {
    en: { one: '{count} window a week', other: '{count} windows a week' },
    fr: { one: '{count} plage par semaine', other: '{count} plages par semaine' },
  },
  'directory.holidays': {
    en: { one: '{count} holiday', other: '{count} holidays' },
    fr: { one: '{count} jour férié', other: '{count} jours fériés' },
  },
} as const satisfies MessageTable;
