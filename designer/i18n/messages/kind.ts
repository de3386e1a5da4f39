// Names of the kinds of node, what each is for, and the groups of the palette.

import type { NodeKind } from '../../../runtime/core/node-kinds/node-kind.ts';
import type { MessageTable } from '../message.ts';

export const kindMessages = {
  'kind.entry': { en: 'Entry', fr: 'Entrée' },
  'kind.schedule': { en: 'Schedule', fr: 'Horaires' },
  'kind.busy': { en: 'Busy?', fr: 'Déjà en ligne ?' },
  'kind.ring': { en: 'Ring group', fr: 'Groupe d’appel' },
  'kind.menu': { en: 'Menu', fr: 'Menu vocal' },
  'kind.operator': { en: 'Operator menu', fr: 'Menu opérateur' },
  'kind.voicemail': { en: 'Voicemail', fr: 'Messagerie vocale' },
  'kind.message': { en: 'Message', fr: 'Annonce' },
  'kind.busySignal': { en: 'Busy signal', fr: 'Tonalité d’occupation' },
  'kind.forward': { en: 'Forward to extension', fr: 'Renvoi vers un poste' },
  'kind.external': { en: 'External number', fr: 'Numéro externe' },
  'kind.hangup': { en: 'Hang up', fr: 'Raccrocher' },
  'about.entry': { en: 'Where calls come in', fr: 'Par où les appels arrivent' },
  'about.schedule': { en: 'Open, closed, break, holiday', fr: 'Ouvert, fermé, pause, jour férié' },
  'about.busy': { en: 'Is this person on another call?', fr: 'Cette personne est-elle déjà en ligne ?' },
  'about.ring': { en: 'Ring people together or in turn', fr: 'Faire sonner ensemble ou l’un après l’autre' },
  'about.menu': { en: 'The caller presses a key', fr: 'L’appelant appuie sur une touche' },
  'about.operator': { en: '0 operator, 1 leave a message', fr: '0 opérateur, 1 laisser un message' },
  'about.voicemail': { en: 'Record a message', fr: 'Enregistrer un message' },
  'about.message': { en: 'Play a prompt, then go on', fr: 'Diffuser une annonce, puis continuer' },
  'about.busySignal': { en: 'Refuse as busy', fr: 'Refuser l’appel : ligne occupée' },
  'about.forward': { en: 'Go on in another extension', fr: 'Continuer sur un autre poste' },
  'about.external': { en: 'Ring a number outside', fr: 'Appeler un numéro extérieur' },
  'about.hangup': { en: 'End the call', fr: 'Mettre fin à l’appel' },
  'purpose.start': { en: 'Beginning', fr: 'Départ' },
  'purpose.time': { en: 'Time', fr: 'Jours et heures' },
  'purpose.people': { en: 'People', fr: 'Personnes' },
  'purpose.keys': { en: 'Caller’s keys', fr: 'Touches de l’appelant' },
  'purpose.sound': { en: 'Sound', fr: 'Son' },
  'purpose.end': { en: 'End', fr: 'Fin' },
} as const satisfies MessageTable & Record<`kind.${NodeKind}` | `about.${NodeKind}`, unknown>;
