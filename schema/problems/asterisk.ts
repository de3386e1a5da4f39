// Faults of the settings of the Asterisk gateway. What `gateway check` finds at a running Asterisk is in asterisk-check.ts.

import type { ProblemTable } from './problem-table.ts';

export const asteriskProblems = {
  'asterisk.url': {
    severity: 'error',
    en: {
      message: '“{value}” is not the address of Asterisk’s HTTP server.',
      remedy: 'Write http:// or https://, host and port, without user, query and fragment: http://127.0.0.1:8088.',
    },
    fr: {
      message: '« {value} » n’est pas l’adresse du serveur HTTP d’Asterisk.',
      remedy:
        'Écrivez http:// ou https://, l’hôte et le port, sans utilisateur, paramètre ni fragment : http://127.0.0.1:8088.',
    },
  },
  'asterisk.url-plain': {
    severity: 'error',
    en: {
      message: 'The password would go to {host} unencrypted.',
      remedy: 'Use https, or write "insecure": true if nobody else is on the network in between.',
    },
    fr: {
      message: 'Le mot de passe circulerait en clair jusqu’à {host}.',
      remedy: 'Utilisez https, ou écrivez "insecure": true si personne d’autre n’est sur le réseau intermédiaire.',
    },
  },
  'asterisk.telephone-url': {
    severity: 'error',
    en: {
      message: '“{value}” is not the address of a WebSocket for telephones.',
      remedy: 'Write wss://, host, port and path: wss://pbx.example.com:8089/ws. On this machine ws:// will do.',
    },
    fr: {
      message: '« {value} » n’est pas l’adresse d’un WebSocket pour téléphones.',
      remedy:
        'Écrivez wss://, l’hôte, le port et le chemin : wss://pbx.example.com:8089/ws. Sur cette machine, ws:// suffit.',
    },
  },
  'asterisk.app': {
    severity: 'error',
    en: {
      message: '“{value}” cannot be the name of an application.',
      remedy: 'Begin with a letter; then letters, digits, hyphens and underscores.',
    },
    fr: {
      message: '« {value} » ne peut pas être le nom d’une application.',
      remedy:
        'Commencez par une lettre, suivie de lettres sans accent, de chiffres, de traits d’union et de tirets bas.',
    },
  },
  'asterisk.password-missing': {
    severity: 'error',
    en: {
      message: 'The password of the user “{user}” is missing.',
      remedy: 'Set {variable}, or write “password” in the file.',
    },
    fr: {
      message: 'Le mot de passe de l’utilisateur « {user} » manque.',
      remedy: 'Définissez {variable}, ou écrivez « password » dans le fichier.',
    },
  },
  'asterisk.password-form': {
    severity: 'error',
    en: {
      message: '{variable} holds an unusable password.',
      remedy: 'Take 1 to 128 printable ASCII characters without spaces, such as openssl rand -hex 24 gives.',
    },
    fr: {
      message: 'Le mot de passe de {variable} est inutilisable.',
      remedy: 'Prenez de 1 à 128 caractères ASCII imprimables sans espace, par exemple ceux d’openssl rand -hex 24.',
    },
  },
  'asterisk.ca': {
    severity: 'error',
    en: { message: '{path} holds no certificate ({reason}).', remedy: 'Give a PEM file that the runtime may read.' },
    fr: {
      message: '{path} ne contient pas de certificat ({reason}).',
      remedy: 'Indiquez un fichier PEM que le serveur a le droit de lire.',
    },
  },
  'asterisk.dial': {
    severity: 'error',
    en: {
      message: '“{value}” is not a dial string.',
      remedy: 'Write a technology, a slash and where to dial, without spaces, quotes, commas and &: {example}.',
    },
    fr: {
      message: '« {value} » n’est pas une chaîne de numérotation.',
      remedy:
        'Écrivez une technologie, une barre oblique et la destination, sans espace, guillemet, virgule ni & : {example}.',
    },
  },
  'asterisk.dial-place': {
    severity: 'error',
    en: { message: '“{value}” would always dial the same.', remedy: 'Write {place} where it belongs: {example}.' },
    fr: {
      message: '« {value} » composerait toujours la même chose.',
      remedy: 'Écrivez {place} à l’endroit voulu : {example}.',
    },
  },
  'asterisk.trunk-twice': {
    severity: 'error',
    en: { message: 'Two trunks begin with “{prefix}”.', remedy: 'Remove one, or lengthen its prefix.' },
    fr: {
      message: 'Deux lignes réseau ont le préfixe « {prefix} ».',
      remedy: 'Supprimez-en une ou allongez son préfixe.',
    },
  },
  'asterisk.caller-id': {
    severity: 'error',
    en: {
      message: '“{value}” is no caller id of a trunk.',
      remedy: 'Write caller, withheld or a number such as +33123456789.',
    },
    fr: {
      message: '« {value} » ne peut pas servir de numéro présenté sur une ligne réseau.',
      remedy: 'Écrivez caller, withheld ou un numéro comme +33123456789.',
    },
  },
  'asterisk.sounds': {
    severity: 'error',
    en: {
      message: '“{value}” is not a folder of sounds.',
      remedy: 'Write a path below sounds/<language>/: letters, digits, hyphens, underscores, and / in between.',
    },
    fr: {
      message: '« {value} » n’est pas un dossier de sons.',
      remedy:
        'Écrivez un chemin sous sounds/<langue>/ : lettres sans accent, chiffres, traits d’union, tirets bas, séparés par /.',
    },
  },
} as const satisfies ProblemTable;
