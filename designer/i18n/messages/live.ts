// Calls of the runtime: those in progress on the canvas, the search of past ones, and their replay.

import type { MessageTable } from '../message.ts';

export const liveMessages = {
  'live.title': { en: 'Live', fr: 'En direct' },
  'live.none': { en: 'No call in this flow right now.', fr: 'Aucun appel dans ce scénario en ce moment.' },
  'live.noServer': {
    en: 'The server handles the calls, and no server answers here.',
    fr: 'C’est le serveur qui traite les appels, et aucun serveur ne répond ici.',
  },
  'live.connected': { en: 'Live', fr: 'En direct' },
  'live.connecting': { en: 'Connecting…', fr: 'Connexion…' },
  'live.lost': { en: 'Connection lost, trying again', fr: 'Connexion perdue, nouvelle tentative' },
  'live.count': {
    en: { one: '{count} call in progress', other: '{count} calls in progress' },
    fr: { one: '{count} appel en cours', other: '{count} appels en cours' },
  },
  'live.latest': {
    en: 'The latest {count} calls are listed; the canvas counts them all.',
    fr: 'La liste montre les {count} derniers appels ; le dessin les compte tous.',
  },
  'live.calls': { en: 'Calls in progress', fr: 'Appels en cours' },
  'live.from': { en: 'From', fr: 'De' },
  'live.to': { en: 'To', fr: 'Vers' },
  'live.node': { en: 'Now in', fr: 'Étape' },
  'live.since': { en: 'Since', fr: 'Depuis' },
  'live.show': { en: 'Show the path of the call from {from}', fr: 'Montrer le chemin de l’appel de {from}' },
  'live.hide': { en: 'Show all calls', fr: 'Montrer tous les appels' },
  'live.version': { en: 'version {version}', fr: 'version {version}' },
  'live.draft': { en: 'draft', fr: 'brouillon' },
  'live.withheld': { en: 'withheld', fr: 'masqué' },

  'past.search': { en: 'Search of calls', fr: 'Recherche d’appels' },
  'past.number': { en: 'Number contains', fr: 'Numéro contenant' },
  'past.fromDay': { en: 'From day', fr: 'Du' },
  'past.toDay': { en: 'To day', fr: 'Au' },
  'past.outcome': { en: 'Outcome', fr: 'Issue' },
  'past.anyOutcome': { en: 'any', fr: 'toutes' },
  'past.started': { en: 'Began', fr: 'Début' },
  'past.lasted': { en: 'Lasted', fr: 'Durée' },
  'past.flow': { en: 'Flow', fr: 'Scénario' },
  'past.found': {
    en: { one: '{count} call', other: '{count} calls' },
    fr: { one: '{count} appel', other: '{count} appels' },
  },
  'past.none': { en: 'No call matches.', fr: 'Aucun appel ne correspond.' },
  'past.open': { en: 'Replay the call from {from}', fr: 'Voir le déroulé de l’appel de {from}' },
  'past.replay': { en: 'Replay of a call', fr: 'Déroulé d’un appel' },
  'past.back': { en: 'All calls', fr: 'Tous les appels' },
  'past.record': { en: 'Call record', fr: 'Fiche de l’appel' },
  'past.offered': { en: 'Came in', fr: 'Arrivée' },
  'past.answered': { en: 'Answered', fr: 'Décroché' },
  'past.connected': { en: 'Talk began', fr: 'Mise en relation' },
  'past.ended': { en: 'Ended', fr: 'Fin' },
  'past.cause': { en: 'Cause', fr: 'Cause' },
  'past.recordings': { en: 'Messages', fr: 'Messages' },
  'past.recording': { en: 'mailbox {mailbox}, {seconds} s', fr: 'boîte {mailbox}, {seconds} s' },
  'past.listen': {
    en: 'Message of {seconds} s in mailbox {mailbox}',
    fr: 'Message de {seconds} s dans la boîte {mailbox}',
  },
  'past.noSound': {
    en: 'The sound of this message is not on the server any more.',
    fr: 'L’enregistrement de ce message ne se trouve plus sur le serveur.',
  },
  'past.never': { en: '–', fr: '–' },
  'past.unreadable': {
    en: 'This call cannot be replayed: {reason}',
    fr: 'Le déroulé de cet appel ne peut pas être affiché : {reason}',
  },
} as const satisfies MessageTable;
