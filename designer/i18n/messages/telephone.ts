// The telephone of the flow page: its buttons, what the line does, and why a call is over.

import type { MessageTable } from '../message.ts';

export const telephoneMessages = {
  'telephone.title': { en: 'Telephone', fr: 'Téléphone' },
  'telephone.lead': {
    en: 'Call with the microphone and loudspeaker of this computer, best with a headset. Telephones ring for real. The browser asks for the microphone when you call.',
    fr: 'Appelez avec le micro et le haut-parleur de cet ordinateur, de préférence un casque. Les téléphones sonnent vraiment. Le navigateur demande l’accès au micro au moment de l’appel.',
  },
  'telephone.keysHint': {
    en: 'Digits typed while the telephone is selected press its keys.',
    fr: 'Les chiffres se composent aussi au clavier quand le téléphone est sélectionné.',
  },
  'telephone.callDraft': { en: 'Call the draft', fr: 'Appeler le brouillon' },
  'telephone.callPublished': { en: 'Call the published flow', fr: 'Appeler le scénario publié' },
  'telephone.mute': { en: 'Microphone off', fr: 'Micro coupé' },
  'telephone.at': { en: 'Now in: {node}', fr: 'Étape en cours : {node}' },

  'telephone.idle': { en: 'No call', fr: 'Aucun appel' },
  'telephone.microphone': { en: 'Allow the microphone…', fr: 'Autorisez le micro…' },
  'telephone.connecting': { en: 'Connecting…', fr: 'Connexion…' },
  'telephone.calling': { en: 'Calling…', fr: 'Appel en cours…' },
  'telephone.ringing': { en: 'Not answered yet', fr: 'Pas encore décroché' },
  'telephone.talking': { en: 'Answered', fr: 'Décroché' },

  'telephone.end.hungUp': { en: 'You hung up.', fr: 'Vous avez raccroché.' },
  'telephone.end.theyHungUp': { en: 'The call has ended.', fr: 'L’appel est terminé.' },
  'telephone.end.busy': { en: 'The caller hears: busy ({status}).', fr: 'L’appelant entend : occupé ({status}).' },
  'telephone.end.notFound': {
    en: 'The number led nowhere ({status}). If this happens again, Asterisk’s dialplan does not lead the telephone’s numbers to Callchart.',
    fr: 'Le numéro n’a mené nulle part ({status}). Si cela se répète, le plan de numérotation d’Asterisk ne dirige pas les numéros du téléphone vers Callchart.',
  },
  'telephone.end.away': {
    en: 'Asterisk took the call, but Callchart did not get it. The page “Gateways” tells why.',
    fr: 'Asterisk a pris l’appel, mais Callchart ne l’a pas reçu. La page « Passerelles » en donne la raison.',
  },
  'telephone.end.refused': { en: 'The call was refused ({status}).', fr: 'L’appel a été refusé ({status}).' },
  'telephone.end.password': {
    en: 'Asterisk does not let the telephone in. Its user or password in the settings is wrong.',
    fr: 'Asterisk n’accepte pas le téléphone. Son utilisateur ou son mot de passe est faux dans les réglages.',
  },
  'telephone.end.noConnection': {
    en: 'No connection to Asterisk: it is not running, the address is wrong, or this browser does not trust its certificate.',
    fr: 'Pas de connexion à Asterisk : il est arrêté, l’adresse est fausse, ou ce navigateur refuse son certificat.',
  },
  'telephone.end.lost': {
    en: 'The connection to Asterisk was lost.',
    fr: 'La connexion à Asterisk a été perdue.',
  },
  'telephone.end.media': {
    en: 'No sound could be agreed on. The telephone in Asterisk needs webrtc = yes, and the codec opus or ulaw.',
    fr: 'Aucun format audio commun. Dans Asterisk, il faut au téléphone webrtc = yes et le codec opus ou ulaw.',
  },
  'telephone.end.noMicrophone': {
    en: 'This computer has no microphone. Plug one in and call again.',
    fr: 'Cet ordinateur n’a pas de micro. Branchez-en un et rappelez.',
  },
  'telephone.end.microphoneDenied': {
    en: 'The browser may not use the microphone. Allow it beside the address, and call again.',
    fr: 'Le navigateur n’a pas accès au micro. Autorisez-le à côté de l’adresse, puis rappelez.',
  },
  'telephone.end.microphoneBusy': {
    en: 'Another program uses the microphone. Close it and call again.',
    fr: 'Un autre programme utilise le micro. Fermez-le et rappelez.',
  },
  'telephone.end.unable': {
    en: 'This browser cannot call from here. It takes a current browser, and the address https:// or localhost.',
    fr: 'Ce navigateur ne peut pas appeler d’ici. Il faut un navigateur récent, et l’adresse https:// ou localhost.',
  },
  'telephone.end.unprepared': { en: 'The call was not made.', fr: 'L’appel n’a pas été passé.' },
} as const satisfies MessageTable;
