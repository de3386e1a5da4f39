// Names that a flow uses and the directory does not know. Warnings: a lone file cannot resolve them.

import type { ProblemTable } from './problem-table.ts';

export const referenceProblems = {
  'reference.schedule': {
    severity: 'warning',
    en: {
      message: 'The directory has no schedule “{id}”: the call takes the outcome “failed”.',
      remedy: 'Choose a schedule of the directory.',
    },
    fr: {
      message: 'L’annuaire n’a pas d’horaires « {id} » : l’appel prendrait la sortie « échec ».',
      remedy: 'Choisissez des horaires de l’annuaire.',
    },
  },
  'reference.holiday-group': {
    severity: 'warning',
    en: {
      message: 'The schedule “{schedule}” has no holiday group “{id}”.',
      remedy: 'Choose a group of that schedule.',
    },
    fr: {
      message: 'Les horaires « {schedule} » n’ont pas de groupe de jours fériés « {id} ».',
      remedy: 'Choisissez un groupe de ces horaires.',
    },
  },
  'reference.user': {
    severity: 'warning',
    en: { message: 'The directory has no user “{id}”.', remedy: 'Choose a user of the directory.' },
    fr: { message: 'L’annuaire n’a pas d’utilisateur « {id} ».', remedy: 'Choisissez un utilisateur de l’annuaire.' },
  },
  'reference.device': {
    severity: 'warning',
    en: {
      message: 'The directory has no device “{id}”: it cannot be reached.',
      remedy: 'Choose a device of the directory.',
    },
    fr: {
      message: 'L’annuaire n’a pas d’appareil « {id} » : il serait injoignable.',
      remedy: 'Choisissez un appareil de l’annuaire.',
    },
  },
  'reference.extension': {
    severity: 'warning',
    en: { message: 'The directory has no extension {id}.', remedy: 'Choose an extension of the directory.' },
    fr: { message: 'L’annuaire n’a pas de poste {id}.', remedy: 'Choisissez un poste de l’annuaire.' },
  },
  'reference.extension-unresolved': {
    severity: 'warning',
    en: {
      message: 'Where extension {id} leads cannot be told: no directory is at hand.',
      remedy: 'Check the file together with its directory, or publish it to a runtime that has one.',
    },
    fr: {
      message: 'Impossible de dire où mène le poste {id} : aucun annuaire n’est disponible.',
      remedy: 'Vérifiez le fichier avec son annuaire, ou publiez-le sur un serveur qui en possède un.',
    },
  },
  'reference.contact': {
    severity: 'warning',
    en: { message: 'The directory has no contact “{id}”.', remedy: 'Choose a contact of the directory.' },
    fr: { message: 'L’annuaire n’a pas de contact « {id} ».', remedy: 'Choisissez un contact de l’annuaire.' },
  },
  'reference.mailbox': {
    severity: 'warning',
    en: { message: 'The directory has no mailbox “{id}”.', remedy: 'Choose a mailbox of the directory.' },
    fr: {
      message: 'L’annuaire n’a pas de boîte vocale « {id} ».',
      remedy: 'Choisissez une boîte vocale de l’annuaire.',
    },
  },
  'reference.prompt': {
    severity: 'warning',
    en: { message: 'No prompt is called “{id}”.', remedy: 'Choose a prompt of the library.' },
    fr: { message: 'Aucune annonce ne s’appelle « {id} ».', remedy: 'Choisissez une annonce de la bibliothèque.' },
  },
  'reference.flow': {
    severity: 'warning',
    en: {
      message: 'The extension {extension} leads to the flow “{id}”, which is not published.',
      remedy: 'Publish it.',
    },
    fr: { message: 'Le poste {extension} mène au scénario « {id} », qui n’est pas publié.', remedy: 'Publiez-le.' },
  },
  'reference.country': {
    severity: 'warning',
    en: {
      message: 'Numbers of {country} may not be dialled: {number} cannot be reached.',
      remedy: 'Allow the country in the directory’s dialling policy.',
    },
    fr: {
      message: 'Les numéros du pays {country} ne peuvent pas être composés : {number} serait injoignable.',
      remedy: 'Autorisez ce pays dans les règles de numérotation de l’annuaire.',
    },
  },
  'reference.premium': {
    severity: 'warning',
    en: { message: '{number} is a premium-rate number: it is never dialled.', remedy: 'Choose another number.' },
    fr: { message: '{number} est un numéro surtaxé : il n’est jamais composé.', remedy: 'Choisissez un autre numéro.' },
  },
  'directory.id-twice': {
    severity: 'error',
    en: { message: 'Two {kind} have the id “{id}”.', remedy: 'Give one of them another id.' },
    fr: {
      message: 'Deux éléments de la liste « {kind} » portent l’identifiant « {id} ».',
      remedy: 'Donnez un autre identifiant à l’un des deux.',
    },
  },
  'directory.reference': {
    severity: 'error',
    en: { message: 'The {kind} of this directory have no “{id}”.', remedy: 'Add it, or name another.' },
    fr: {
      message: 'La liste « {kind} » de cet annuaire ne contient pas « {id} ».',
      remedy: 'Ajoutez cet élément ou nommez-en un autre.',
    },
  },
} as const satisfies ProblemTable;
