// Refusals of the runtime's HTTP API and sockets.

import type { ProblemTable } from './problem-table.ts';

export const serverProblems = {
  'server.asterisk-login': {
    severity: 'error',
    en: {
      message: 'This is no Asterisk that the runtime knows.',
      remedy:
        'Use the user and password of "outbound" in the settings, in websocket_client.conf as username and password.',
    },
    fr: {
      message: 'Le serveur ne connaît pas cet Asterisk.',
      remedy:
        'Reprenez l’utilisateur et le mot de passe de « outbound » des réglages dans websocket_client.conf (username, password).',
    },
  },
  'server.token': {
    severity: 'error',
    en: { message: 'The token is missing or wrong.', remedy: 'Send it as Authorization: Bearer <token>.' },
    fr: { message: 'Le jeton est absent ou incorrect.', remedy: 'Envoyez-le dans Authorization: Bearer <jeton>.' },
  },
  'server.origin': {
    severity: 'error',
    en: { message: 'Requests from “{origin}” are refused.', remedy: 'Open the designer at the runtime’s own address.' },
    fr: {
      message: 'Les requêtes venant de « {origin} » sont refusées.',
      remedy: 'Ouvrez l’éditeur à l’adresse du serveur lui-même.',
    },
  },
  'server.host': {
    severity: 'error',
    en: {
      message: 'This runtime does not answer to the name “{host}”.',
      remedy: 'Open it as localhost, or start it with --host.',
    },
    fr: {
      message: 'Ce serveur ne répond pas au nom « {host} ».',
      remedy: 'Ouvrez-le sous le nom localhost, ou démarrez-le avec --host.',
    },
  },
  'server.tls': {
    severity: 'error',
    en: {
      message: 'The certificate {cert} and the key {key} cannot be used ({reason}).',
      remedy: 'Give a certificate and its own key without passphrase, both in PEM.',
    },
    fr: {
      message: 'Le certificat {cert} et la clé {key} sont inutilisables ({reason}).',
      remedy: 'Indiquez un certificat et sa propre clé, sans phrase secrète, tous deux au format PEM.',
    },
  },
  'server.fault': {
    severity: 'error',
    en: { message: 'The runtime failed on this request ({id}).', remedy: 'Try again; its log tells what happened.' },
    fr: {
      message: 'Le serveur n’a pas pu traiter cette requête ({id}).',
      remedy: 'Réessayez ; son journal dit ce qui s’est passé.',
    },
  },
  'server.not-found': {
    severity: 'error',
    en: { message: '“{id}” does not exist.', remedy: 'Check the name.' },
    fr: { message: '« {id} » n’existe pas.', remedy: 'Vérifiez le nom.' },
  },
  'server.revision': {
    severity: 'error',
    en: {
      message: 'The draft was changed by someone else: revision {current}, not {given}.',
      remedy: 'Load the newer draft and make your changes there.',
    },
    fr: {
      message: 'Le brouillon a été modifié par quelqu’un d’autre : révision {current}, et non {given}.',
      remedy: 'Chargez le brouillon le plus récent et reportez-y vos modifications.',
    },
  },
  'server.flow-in-use': {
    severity: 'error',
    en: {
      message: 'Calls in progress in the flow “{id}”: {calls}.',
      remedy: 'They go on to their end; the flow takes no new ones.',
    },
    fr: {
      message: 'Appels en cours dans le scénario « {id} » : {calls}.',
      remedy: 'Ils vont à leur terme ; le scénario n’en prend pas de nouveaux.',
    },
  },
  'server.number-taken': {
    severity: 'error',
    en: {
      message: '{number} leads to the flow “{flow}” already.',
      remedy: 'Take it out of that flow first, or choose another number.',
    },
    fr: {
      message: '{number} mène déjà au scénario « {flow} ».',
      remedy: 'Retirez-le d’abord de ce scénario, ou choisissez un autre numéro.',
    },
  },
  'server.telephone-off': {
    severity: 'error',
    en: {
      message: 'This runtime has no telephone for browsers.',
      remedy: 'Write "telephone" in the settings of Asterisk, and start the runtime again.',
    },
    fr: {
      message: 'Ce serveur n’a pas de téléphone pour le navigateur.',
      remedy: 'Ajoutez « telephone » aux réglages d’Asterisk, puis redémarrez le serveur.',
    },
  },
  'server.telephone-open': {
    severity: 'error',
    en: {
      message: 'The telephone’s password is not given away: other machines reach this runtime, and without encryption.',
      remedy: 'Start it with --tls-cert and --tls-key, or without --host so that only this machine reaches it.',
    },
    fr: {
      message:
        'Le mot de passe du téléphone n’est pas communiqué : d’autres machines accèdent à ce serveur, et sans chiffrement.',
      remedy: 'Démarrez-le avec --tls-cert et --tls-key, ou sans --host pour qu’il ne serve que cette machine.',
    },
  },
  'server.unreachable': {
    severity: 'error',
    en: { message: 'No runtime answers at {url}.', remedy: 'Start it with callchart serve, or set CALLCHART_URL.' },
    fr: {
      message: 'Aucun serveur ne répond à {url}.',
      remedy: 'Démarrez-le avec callchart serve, ou définissez CALLCHART_URL.',
    },
  },
  'server.invalid-request': {
    severity: 'error',
    en: { message: 'The request is not valid: {reason}.', remedy: 'See the API description at /api/openapi.json.' },
    fr: {
      message: 'La requête n’est pas valable : {reason}.',
      remedy: 'Consultez la description de l’API à /api/openapi.json.',
    },
  },
} as const satisfies ProblemTable;
