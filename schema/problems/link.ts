// Faults of messages on the gateway link.

import type { ProblemTable } from './problem-table.ts';

export const linkProblems = {
  'link.hello-expected': {
    severity: 'error',
    en: { message: 'The first message must be hello.', remedy: 'Send hello first.' },
    fr: { message: 'Le premier message doit être hello.', remedy: 'Envoyez d’abord hello.' },
  },
  'link.hello-twice': {
    severity: 'error',
    en: { message: 'hello was sent before.', remedy: 'Send it once a connection.' },
    fr: { message: 'hello a déjà été envoyé.', remedy: 'Envoyez-le une fois par connexion.' },
  },
  'link.sequence-gap': {
    severity: 'error',
    en: {
      message: 'Event {seq} came before event {expected}.',
      remedy: 'Send the events in order; after a reconnect, from welcome.received + 1.',
    },
    fr: {
      message: 'L’événement {seq} est arrivé avant l’événement {expected}.',
      remedy: 'Envoyez les événements dans l’ordre ; après une reconnexion, à partir de welcome.received + 1.',
    },
  },
  'link.call-unknown': {
    severity: 'error',
    en: { message: 'No call is called “{call}”.', remedy: 'Offer the call first (call.offered).' },
    fr: { message: 'Aucun appel ne s’appelle « {call} ».', remedy: 'Présentez d’abord l’appel (call.offered).' },
  },
  'link.call-twice': {
    severity: 'error',
    en: { message: 'The call “{call}” was offered before.', remedy: 'Choose an id that was never used.' },
    fr: { message: 'L’appel « {call} » a déjà été présenté.', remedy: 'Choisissez un identifiant jamais utilisé.' },
  },
  'link.call-foreign': {
    severity: 'error',
    en: { message: 'The call “{call}” belongs to another gateway.', remedy: 'Send events of your own calls only.' },
    fr: {
      message: 'L’appel « {call} » appartient à une autre passerelle.',
      remedy: 'N’envoyez que les événements de vos propres appels.',
    },
  },
  'link.rate': {
    severity: 'error',
    en: { message: 'More than {limit} messages in a second.', remedy: 'Slow down; the message was not read.' },
    fr: { message: 'Plus de {limit} messages en une seconde.', remedy: 'Ralentissez ; le message n’a pas été lu.' },
  },
  'link.direction': {
    severity: 'error',
    en: { message: 'A gateway does not send “{value}”.', remedy: 'Send hello, event or ack.' },
    fr: { message: 'Une passerelle n’envoie pas « {value} ».', remedy: 'Envoyez hello, event ou ack.' },
  },
} as const satisfies ProblemTable;
