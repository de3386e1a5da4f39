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
      message: 'Ce fichier n’est pas du JSON : « {found} » n’a pas sa place à la ligne {line}, colonne {column}.',
      remedy: 'Exportez-le à nouveau ou corrigez-le à cet endroit.',
    },
  },
  'document.missing': {
    severity: 'error',
    en: { message: '{path} cannot be opened ({reason}).', remedy: 'Give the path of a file that you may read.' },
    fr: {
      message: '{path} ne peut pas être ouvert ({reason}).',
      remedy: 'Donnez le chemin d’un fichier que vous avez le droit de lire.',
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
      message: 'The key “{key}” is refused: it would reach into the program’s own objects.',
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
      message: 'Ce n’est ni un scénario d’appel, ni un diagramme, ni un cas d’essai, ni un annuaire.',
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
    en: { message: '{value} is not between {least} and {most}.', remedy: 'Choose a value between the two.' },
    fr: {
      message: '{value} n’est pas compris entre {least} et {most}.',
      remedy: 'Choisissez une valeur entre les deux.',
    },
  },
  'schema.too-small': {
    severity: 'error',
    en: { message: '{value} is too small: at least {limit}.', remedy: 'Choose a larger value.' },
    fr: { message: '{value} est trop petit : {limit} au moins.', remedy: 'Choisissez une valeur plus grande.' },
  },
  'schema.too-large': {
    severity: 'error',
    en: { message: '{value} is too large: at most {limit}.', remedy: 'Choose a smaller value.' },
    fr: { message: '{value} est trop grand : {limit} au plus.', remedy: 'Choisissez une valeur plus petite.' },
  },
  'schema.empty': {
    severity: 'error',
    en: { message: 'This may not be empty.', remedy: 'Fill it in.' },
    fr: { message: 'Ce champ ne peut pas rester vide.', remedy: 'Remplissez-le.' },
  },
  'schema.too-short': {
    severity: 'error',
    en: { message: '“{value}” is too short: at least {limit} characters.', remedy: 'Lengthen it.' },
    fr: { message: '« {value} » est trop court : {limit} caractères au moins.', remedy: 'Allongez ce texte.' },
  },
  'schema.too-long': {
    severity: 'error',
    en: { message: '“{value}” is too long: at most {limit} characters.', remedy: 'Shorten it.' },
    fr: { message: '« {value} » est trop long : {limit} caractères au plus.', remedy: 'Raccourcissez ce texte.' },
  },
  'schema.too-few': {
    severity: 'error',
    en: { message: 'There are too few entries here: at least {limit}.', remedy: 'Add what is missing.' },
    fr: { message: 'Il n’y a pas assez d’éléments ici : {limit} au moins.', remedy: 'Ajoutez ce qui manque.' },
  },
  'schema.too-many': {
    severity: 'error',
    en: { message: 'There are too many entries here: at most {limit}.', remedy: 'Remove some.' },
    fr: { message: 'Il y a trop d’éléments ici : {limit} au plus.', remedy: 'Supprimez-en.' },
  },
  'schema.id': {
    severity: 'error',
    en: {
      message: '“{value}” cannot be an id.',
      remedy: 'Write small letters, digits and hyphens, {limit} at most, beginning with a letter.',
    },
    fr: {
      message: '« {value} » ne peut pas servir d’identifiant.',
      remedy:
        'Écrivez des minuscules sans accent, des chiffres et des traits d’union, {limit} au plus, en commençant par une lettre.',
    },
  },
  'schema.number': {
    severity: 'error',
    en: {
      message: '“{value}” is not an international telephone number.',
      remedy: 'Write +, the country code and the number, for example +33123456789.',
    },
    fr: {
      message: '« {value} » n’est pas un numéro de téléphone international.',
      remedy: 'Écrivez +, l’indicatif du pays et le numéro, par exemple +33123456789.',
    },
  },
  'schema.extension': {
    severity: 'error',
    en: { message: '“{value}” is not an extension.', remedy: 'Write three to six digits.' },
    fr: { message: '« {value} » n’est pas un numéro de poste.', remedy: 'Écrivez trois à six chiffres.' },
  },
  'schema.country': {
    severity: 'error',
    en: { message: '“{value}” is not the code of a country.', remedy: 'Write two capitals, for example FR.' },
    fr: { message: '« {value} » n’est pas le code d’un pays.', remedy: 'Écrivez deux majuscules, par exemple FR.' },
  },
  'schema.time': {
    severity: 'error',
    en: { message: '“{value}” is not a time of day.', remedy: 'Write hours and minutes, for example 08:30.' },
    fr: { message: '« {value} » n’est pas une heure.', remedy: 'Écrivez heures et minutes, par exemple 08:30.' },
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
