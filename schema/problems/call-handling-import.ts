// What an import of the public API's settings guessed and left over, and what an export cannot write: see
// runtime/call-handling/public-api.

import type { ProblemTable } from './problem-table.ts';

export const handlingImportProblems = {
  'handling.import-not-settings': {
    severity: 'error',
    en: {
      message:
        'This is no answer of the public API’s call-handling settings: it has none of business_hours, closed_hours, holiday_hours.',
      remedy: 'Save what GET /phone/extension/…/call_handling/settings answers, and import that.',
    },
    fr: {
      message:
        'Ce n’est pas une réponse de l’API publique sur la gestion des appels : il y manque business_hours, closed_hours et holiday_hours.',
      remedy: 'Enregistrez la réponse de GET /phone/extension/…/call_handling/settings et importez-la.',
    },
  },
  'handling.import-not-taken': {
    severity: 'warning',
    en: {
      message: 'Not taken: {value}.',
      remedy: 'Nothing to do: it is kept and given back on export.',
    },
    fr: {
      message: 'Non repris : {value}.',
      remedy: 'Rien à faire : la valeur est conservée et rendue telle quelle à l’exportation.',
    },
  },
  'handling.import-code': {
    severity: 'warning',
    en: {
      message: 'The action {code} leads to something that Callchart does not have.',
      remedy: 'Choose what happens to these calls by hand; the code is given back on export.',
    },
    fr: {
      message: 'L’action {code} mène à une fonction que Callchart n’a pas.',
      remedy: 'Choisissez vous-même ce que deviennent ces appels ; le code est rendu tel quel à l’exportation.',
    },
  },
  'handling.import-no-target': {
    severity: 'warning',
    en: {
      message: 'The action {code} needs a target, and none was understood.',
      remedy: 'Choose the target by hand.',
    },
    fr: {
      message: 'L’action {code} demande une destination, et aucune n’a été comprise.',
      remedy: 'Choisissez vous-même la destination.',
    },
  },
  'handling.import-target': {
    severity: 'warning',
    en: {
      message: 'Nobody knows which extension has the id “{id}”.',
      remedy: 'Choose the extension by hand.',
    },
    fr: {
      message: 'On ignore quel poste porte l’identifiant « {id} ».',
      remedy: 'Choisissez vous-même le poste.',
    },
  },
  'handling.import-number': {
    severity: 'warning',
    en: {
      message: '“{value}” is not a number of a known country in international form (E.164).',
      remedy: 'Add the number by hand, with its country.',
    },
    fr: {
      message: '« {value} » n’est pas le numéro d’un pays connu au format international (E.164).',
      remedy: 'Ajoutez vous-même le numéro, avec son pays.',
    },
  },
  'handling.import-country': {
    severity: 'warning',
    en: {
      message: 'The answer does not say which country was picked for {number}: {country} is likely.',
      remedy: 'Check the country.',
    },
    fr: {
      message: 'La réponse ne dit pas quel pays a été choisi pour {number} : {country} est probable.',
      remedy: 'Vérifiez le pays.',
    },
  },
  'handling.import-both-forms': {
    severity: 'warning',
    en: {
      message: 'Two forms of this setting differ: {taken} was taken, {other} was not.',
      remedy: 'Check the setting.',
    },
    fr: {
      message: 'Ce réglage figure sous deux formes différentes : {taken} a été repris, pas {other}.',
      remedy: 'Vérifiez le réglage.',
    },
  },
  'handling.import-audio': {
    severity: 'warning',
    en: {
      message: 'The recording “{id}” is not in the audio library yet.',
      remedy: 'Upload it under the id that the settings now name.',
    },
    fr: {
      message: 'L’enregistrement « {id} » n’est pas encore dans la bibliothèque audio.',
      remedy: 'Ajoutez-le sous l’identifiant que portent maintenant les réglages.',
    },
  },
  'handling.import-audio-deleted': {
    severity: 'warning',
    en: {
      message: 'The recording “{id}” was deleted: the default is played.',
      remedy: 'Choose another recording.',
    },
    fr: {
      message: 'L’enregistrement « {id} » a été supprimé : l’annonce par défaut est diffusée.',
      remedy: 'Choisissez un autre enregistrement.',
    },
  },
  'handling.import-time-zone': {
    severity: 'warning',
    en: {
      message: 'The answer does not say in which time zone the hours are.',
      remedy: 'Choose the time zone of the extension.',
    },
    fr: {
      message: 'La réponse ne dit pas dans quel fuseau horaire sont les heures.',
      remedy: 'Choisissez le fuseau horaire du poste.',
    },
  },
  'handling.import-breaks': {
    severity: 'warning',
    en: {
      message: 'The answer does not say when the breaks are.',
      remedy: 'Enter the break hours by hand, if there are any.',
    },
    fr: {
      message: 'La réponse ne donne pas les heures de pause.',
      remedy: 'Saisissez vous-même les heures de pause, s’il y en a.',
    },
  },
  'handling.import-phones': {
    severity: 'warning',
    en: {
      message: 'The answer does not say which desk phones ring: what is inherited holds.',
      remedy: 'Check the switches of the desk phones.',
    },
    fr: {
      message: 'La réponse ne dit pas quels postes fixes sonnent : les valeurs héritées s’appliquent.',
      remedy: 'Vérifiez les postes fixes un par un.',
    },
  },
  'handling.import-hours': {
    severity: 'warning',
    en: {
      message: 'These hours are not understood: {value}.',
      remedy: 'Enter them by hand.',
    },
    fr: {
      message: 'Ces horaires ne sont pas compris : {value}.',
      remedy: 'Saisissez-les vous-même.',
    },
  },
  'handling.import-night': {
    severity: 'warning',
    en: {
      message: 'These hours end ({to}) before they begin ({from}): they were taken as lasting into the next day.',
      remedy: 'Check whether it is a night shift or a slip.',
    },
    fr: {
      message:
        'Ces horaires finissent ({to}) avant d’avoir commencé ({from}) : ils ont été compris comme allant jusqu’au lendemain.',
      remedy: 'Vérifiez s’il s’agit d’un horaire de nuit ou d’une erreur.',
    },
  },
  'handling.import-holiday': {
    severity: 'warning',
    en: {
      message: 'The holiday {value} has no beginning before its end.',
      remedy: 'Enter it by hand.',
    },
    fr: {
      message: 'Le jour férié {value} n’a pas de début antérieur à sa fin.',
      remedy: 'Saisissez-le vous-même.',
    },
  },
  'handling.export-target': {
    severity: 'warning',
    en: {
      message: 'The public API’s id of {target} is not known: what was there before is given back.',
      remedy: 'Change the target in the other system.',
    },
    fr: {
      message: 'L’identifiant de {target} dans l’API publique est inconnu : la valeur d’origine est rendue.',
      remedy: 'Changez la destination dans l’autre système.',
    },
  },
  'handling.export-not-writable': {
    severity: 'warning',
    en: {
      message: 'The public API cannot take this setting: it is not exported.',
      remedy: 'Change it in the other system.',
    },
    fr: {
      message: 'L’API publique ne permet pas d’écrire ce réglage : il n’est pas exporté.',
      remedy: 'Changez-le dans l’autre système.',
    },
  },
} as const satisfies ProblemTable;
