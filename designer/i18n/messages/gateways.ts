// The page of the media gateways, and the mark beside it in the navigation.

import type { MessageTable } from '../message.ts';

export const gatewayMessages = {
  'gateways.title': { en: 'Gateways', fr: 'Passerelles' },
  'gateways.lead': {
    en: 'What connects the telephone network to the flows, and the state it is in.',
    fr: 'Ce qui relie le réseau téléphonique aux scénarios, et son état actuel.',
  },
  'gateways.offline': {
    en: 'Gateways attach to the server, and no server answers here.',
    fr: 'Les passerelles se rattachent au serveur, et aucun serveur ne répond ici.',
  },
  'gateways.stale': {
    en: 'The server does not answer; this is how it was at {time}.',
    fr: 'Le serveur ne répond pas ; voici la situation à {time}.',
  },
  'gateways.isAway': { en: 'a gateway is away', fr: 'une passerelle est absente' },
  'gateways.hasProblem': { en: 'a new problem', fr: 'un nouveau problème' },
  'gateways.connected': { en: 'Connected', fr: 'Connectée' },
  'gateways.away': { en: 'Away', fr: 'Absente' },
  'gateways.since': { en: 'since {time}', fr: 'depuis {time}' },
  'gateways.link': { en: 'Callchart link', fr: 'Liaison Callchart' },
  'gateways.asterisk': { en: 'Asterisk (ARI)', fr: 'Asterisk (ARI)' },
  'gateways.calls': {
    en: { one: '{count} call in progress', other: '{count} calls in progress' },
    fr: { one: '{count} appel en cours', other: '{count} appels en cours' },
  },
  'gateways.noProblem': { en: 'No problem reported.', fr: 'Aucun problème signalé.' },
  'gateways.problems': { en: 'Problems of {name}', fr: 'Problèmes de {name}' },
  'gateways.error': { en: 'Error', fr: 'Erreur' },
  'gateways.warning': { en: 'Warning', fr: 'Avertissement' },
  'gateways.times': {
    en: { one: 'once, {time}', other: '{count} times, last {time}' },
    fr: { one: 'une fois, {time}', other: '{count} fois, dernière fois {time}' },
  },
  'gateways.video': { en: 'video', fr: 'vidéo' },
  'gateways.earlyMedia': { en: 'sound before answering', fr: 'son avant décroché' },
  'gateways.tts': { en: 'reads texts aloud', fr: 'synthèse vocale' },
  'gateways.emptyTitle': { en: 'No gateway is attached', fr: 'Aucune passerelle n’est rattachée' },
  'gateways.empty': {
    en: 'Until one is, flows can be drawn and simulated, and no telephone call comes in.',
    fr: 'En attendant, les scénarios se dessinent et se simulent, mais aucun appel téléphonique n’arrive.',
  },
  'gateways.attach': { en: 'How to attach a gateway', fr: 'Rattacher une passerelle' },
  'gateways.attachAsterisk': {
    en: 'An Asterisk (20.15, 21.10, 22.5 or later): start the server with its settings. The check says what Asterisk still lacks.',
    fr: 'Un Asterisk (20.15, 21.10, 22.5 ou plus récent) : démarrez le serveur avec ses réglages. La vérification dit ce qui manque encore à Asterisk.',
  },
  'gateways.attachLink': {
    en: 'Any other media gateway: let it open a WebSocket to this address and show the token that the server printed when it started.',
    fr: 'Toute autre passerelle : elle ouvre un WebSocket vers cette adresse et présente le jeton que le serveur a affiché au démarrage.',
  },
} as const satisfies MessageTable;
