// Faults of a schedule that its schema cannot say: see runtime/calendar/schedule-problems.ts.

import type { ProblemTable } from './problem-table.ts';

export const scheduleProblems = {
  'schedule.time-zone-unknown': {
    severity: 'error',
    en: {
      message: 'The time zone “{timeZone}” is not known.',
      remedy: 'Pick a zone of the IANA list, such as Europe/Paris or America/New_York.',
    },
    fr: {
      message: 'Le fuseau horaire « {timeZone} » est inconnu.',
      remedy: 'Choisissez un fuseau de la liste IANA, par exemple Europe/Paris ou America/New_York.',
    },
  },
  'schedule.window-empty': {
    severity: 'error',
    en: {
      message: 'This window begins and ends at {time}, so it holds no time at all.',
      remedy: 'Change one of the two times; for a whole day write 00:00 to 24:00.',
    },
    fr: {
      message: 'Cette plage commence et finit à {time} : elle ne contient pas une seule minute.',
      remedy: 'Changez l’une des deux heures ; pour une journée entière, indiquez 00:00 à 24:00.',
    },
  },
  'schedule.windows-overlap': {
    severity: 'warning',
    en: {
      message:
        'The window {from} to {to} of weekday {day} (1 is Monday) overlaps the one from {otherFrom} to {otherTo} of weekday {otherDay}.',
      remedy: 'Together they count as one; join them, or correct the times.',
    },
    fr: {
      message:
        'La plage de {from} à {to} du jour {day} (1 = lundi) empiète sur celle de {otherFrom} à {otherTo} du jour {otherDay}.',
      remedy: 'Elles comptent ensemble comme une seule : réunissez-les ou corrigez les heures.',
    },
  },
  'schedule.break-outside-hours': {
    severity: 'warning',
    en: {
      message:
        'The break from {from} to {to} of weekday {day} (1 is Monday) lies wholly outside the opening hours, so it never applies.',
      remedy: 'Move it into the opening hours, or delete it.',
    },
    fr: {
      message:
        'La pause de {from} à {to} du jour {day} (1 = lundi) tombe entièrement en dehors des heures d’ouverture : elle ne s’applique jamais.',
      remedy: 'Déplacez-la dans les heures d’ouverture ou supprimez-la.',
    },
  },
  'schedule.never-open': {
    severity: 'warning',
    en: {
      message: 'This schedule is never open: every call will be handled as closed, break or holiday.',
      remedy: 'Add opening hours, or shorten the breaks that cover them.',
    },
    fr: {
      message:
        'Ces horaires ne prévoient aucune ouverture : tout appel sera traité comme reçu pendant la fermeture, une pause ou un jour férié.',
      remedy: 'Ajoutez des heures d’ouverture ou raccourcissez les pauses qui les recouvrent.',
    },
  },
  'schedule.holiday-date-unreal': {
    severity: 'error',
    en: {
      message: 'The calendar has no such day: “{value}”.',
      remedy: 'Write a day that exists, as 2026-12-25, or with its time, as 2026-12-24T12:00.',
    },
    fr: {
      message: 'Ce jour n’existe pas dans le calendrier : « {value} ».',
      remedy: 'Indiquez un jour qui existe, comme 2026-12-25, ou avec l’heure, comme 2026-12-24T12:00.',
    },
  },
  'schedule.holiday-ends-before-start': {
    severity: 'error',
    en: {
      message: 'The holiday “{holiday}” ends ({to}) no later than it begins ({from}).',
      remedy: 'Give an end after the start. The end is excluded: one whole day ends on the next day’s date.',
    },
    fr: {
      message: 'Le jour férié « {holiday} » finit ({to}) avant d’avoir commencé ({from}), ou au même moment.',
      remedy:
        'Indiquez une fin postérieure au début. La fin est exclue : un jour entier se termine à la date du lendemain.',
    },
  },
  'schedule.holidays-start-together': {
    severity: 'warning',
    en: {
      message: 'The holidays “{holiday}” and “{other}” both begin at {from}; while both last, “{holiday}” applies.',
      remedy: 'Put the one that should apply later in the list, or change its start.',
    },
    fr: {
      message:
        'Les jours fériés « {holiday} » et « {other} » commencent tous deux le {from} ; tant qu’ils durent ensemble, c’est « {holiday} » qui s’applique.',
      remedy: 'Placez plus bas dans la liste celui qui doit s’appliquer, ou changez son début.',
    },
  },
  'schedule.id-taken': {
    severity: 'error',
    en: {
      message: 'The id “{id}” is already used by another holiday or group ({other}).',
      remedy: 'Holidays and groups share one set of ids: choose another one.',
    },
    fr: {
      message: 'L’identifiant « {id} » est déjà celui d’un autre jour férié ou d’un autre groupe ({other}).',
      remedy: 'Les jours fériés et les groupes se partagent les mêmes identifiants : choisissez-en un autre.',
    },
  },
  'schedule.holiday-group-missing': {
    severity: 'error',
    en: {
      message: 'The holiday “{holiday}” belongs to the group “{group}”, which does not exist.',
      remedy: 'Add that group, pick another one, or take the holiday out of its group.',
    },
    fr: {
      message: 'Le jour férié « {holiday} » appartient au groupe « {group} », qui n’existe pas.',
      remedy: 'Créez ce groupe, choisissez-en un autre ou retirez le jour férié de son groupe.',
    },
  },
} as const satisfies ProblemTable;
