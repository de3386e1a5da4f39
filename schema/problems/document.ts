// Faults of any document: it cannot be read, or it is not of its schema.

import type { ProblemTable } from './problem-table.ts';

export const documentProblems = {
  'document.unreadable': {
    severity: 'error',
    en: {
      message: 'This is not JSON: “{found}” cannot stand at line {line}, column {column}.',
      remedy: 'Export the file again, or correct it at that place.',
    },
    fr: {
      message: 'Ce fichier n’est pas du JSON : « {found} » n’a pas sa place ligne {line}, colonne {column}.',
      remedy: 'Exportez-le à nouveau ou corrigez-le à cet endroit.',
    },
  },
  'document.missing': {
    severity: 'error',
    en: { message: '{path} cannot be opened ({reason}).', remedy: 'Give the path of a file that you may read.' },
    fr: {
      message: '{path} ne peut pas être ouvert ({reason}).',
      remedy: 'Donnez le chemin d’un fichier que vous pouvez lire.',
    },
  },
  'document.too-large': {
    severity: 'error',
    en: {
      message: 'The document has {bytes} bytes; {limit} is the most that is read.',
      remedy: 'Split it into several flows that forward to each other.',
    },
    fr: {
      message: 'Le document fait {bytes} octets ; la limite est de {limit}.',
      remedy: 'Répartissez-le en plusieurs scénarios d’appel qui se renvoient l’un à l’autre.',
    },
  },
  'document.too-deep': {
    severity: 'error',
    en: { message: 'The document is nested more than {limit} levels deep.', remedy: 'Flatten it.' },
    fr: { message: 'Le document a plus de {limit} niveaux d’imbrication.', remedy: 'Réduisez l’imbrication.' },
  },
  'document.dangerous-key': {
    severity: 'error',
    en: {
      message: "The key “{key}” is refused: it would reach into the program's own objects.",
      remedy: 'Remove the key.',
    },
    fr: {
      message: 'La clé « {key} » est refusée : elle atteindrait les objets du programme lui-même.',
      remedy: 'Supprimez cette clé.',
    },
  },
  'document.kind-unknown': {
    severity: 'error',
    en: {
      message: 'This is neither a flow, a chart, a scenario nor a directory.',
      remedy: 'Give a file that Callchart exported, or one that follows its schemas.',
    },
    fr: {
      message: 'Ce n’est ni un scénario d’appel, ni un diagramme, ni un scénario de test, ni un annuaire.',
      remedy: 'Donnez un fichier exporté par Callchart, ou conforme à ses schémas.',
    },
  },
  'schema.required': {
    severity: 'error',
    en: { message: '“{property}” is missing.', remedy: 'Add it.' },
    fr: { message: '« {property} » manque.', remedy: 'Ajoutez cette propriété.' },
  },
  'schema.unknown-property': {
    severity: 'error',
    en: { message: '“{property}” is not known here.', remedy: 'Remove it, or check its spelling.' },
    fr: {
      message: '« {property} » n’est pas connu ici.',
      remedy: 'Supprimez cette propriété ou vérifiez son orthographe.',
    },
  },
  'schema.type': {
    severity: 'error',
    en: { message: '“{value}” should be of type {expected}.', remedy: 'Write a value of that type.' },
    fr: { message: '« {value} » devrait être de type {expected}.', remedy: 'Indiquez une valeur de ce type.' },
  },
  'schema.choice': {
    severity: 'error',
    en: { message: '“{value}” is none of {expected}.', remedy: 'Choose one of them.' },
    fr: { message: '« {value} » ne fait pas partie de : {expected}.', remedy: 'Choisissez l’une de ces valeurs.' },
  },
  'schema.range': {
    severity: 'error',
    en: { message: '{value} is out of range: it must be {expected}.', remedy: 'Choose a value within the range.' },
    fr: {
      message: '{value} est hors limites : il faut {expected}.',
      remedy: 'Choisissez une valeur dans ces limites.',
    },
  },
  'schema.length': {
    severity: 'error',
    en: { message: '“{value}” has the wrong length: it must be {expected}.', remedy: 'Shorten or lengthen it.' },
    fr: {
      message: '« {value} » n’a pas la bonne longueur : il faut {expected}.',
      remedy: 'Raccourcissez ou allongez la valeur.',
    },
  },
  'schema.pattern': {
    severity: 'error',
    en: { message: '“{value}” has not the form that is wanted here ({expected}).', remedy: 'Write it in that form.' },
    fr: { message: '« {value} » n’a pas la forme voulue ici ({expected}).', remedy: 'Respectez cette forme.' },
  },
  'schema.duplicate': {
    severity: 'error',
    en: { message: 'Two entries are equal: {value}.', remedy: 'Remove one of them.' },
    fr: { message: 'Deux éléments sont identiques : {value}.', remedy: 'Supprimez l’un des deux.' },
  },
  'schema.invalid': {
    severity: 'error',
    en: { message: '“{value}” is not valid here: {reason}.', remedy: 'Correct the value.' },
    fr: { message: '« {value} » n’est pas valable ici : {reason}.', remedy: 'Corrigez la valeur.' },
  },
  'event.digit-unknown': {
    severity: 'error',
    en: { message: '“{value}” is no DTMF key.', remedy: 'Send one of 0 to 9, * or # (RFC 4733).' },
    fr: { message: '« {value} » n’est pas une touche DTMF.', remedy: 'Envoyez 0 à 9, * ou # (RFC 4733).' },
  },
} as const satisfies ProblemTable;
