// Names of the ways out of a node. Those with a key or a holiday group of their own are named by outcome-name.ts.

import type { MessageTable } from '../message.ts';

export const outcomeMessages = {
  'outcome.next': { en: 'then', fr: 'ensuite' },
  'outcome.open': { en: 'open', fr: 'ouvert' },
  'outcome.closed': { en: 'closed', fr: 'fermé' },
  'outcome.break': { en: 'on a break', fr: 'en pause' },
  'outcome.holiday': { en: 'holiday', fr: 'jour férié' },
  'outcome.holidayOf': { en: 'holiday:', fr: 'jour férié :' },
  'outcome.failed': { en: 'failed', fr: 'échec' },
  'outcome.free': { en: 'free', fr: 'libre' },
  'outcome.busy': { en: 'busy', fr: 'occupé' },
  'outcome.noAnswer': { en: 'no answer', fr: 'sans réponse' },
  'outcome.unreachable': { en: 'unreachable', fr: 'injoignable' },
  'outcome.diverted': { en: 'sent to voicemail', fr: 'envoyé vers la messagerie' },
  'outcome.afterTalk': { en: 'after the talk', fr: 'après la conversation' },
  'outcome.key': { en: 'key', fr: 'touche' },
  'outcome.noInput': { en: 'no key', fr: 'aucune touche' },
  'outcome.invalid': { en: 'wrong key', fr: 'mauvaise touche' },
  'outcome.operator': { en: 'operator', fr: 'opérateur' },
  'outcome.voicemail': { en: 'leave a message', fr: 'laisser un message' },
  'outcome.checkMailbox': { en: 'check mailbox', fr: 'consulter sa messagerie' },
  'outcome.noChoice': { en: 'no choice', fr: 'aucun choix' },
  'outcome.done': { en: 'message left', fr: 'message déposé' },
  'outcome.toEnd': { en: '→ hang up', fr: '→ raccrocher' },
  'outcome.toFallback': { en: '→ fallback: {node}', fr: '→ secours : {node}' },
  'outcome.toNoFallback': { en: '→ no fallback chosen', fr: '→ pas d’étape de secours' },
  'outcome.unwired': { en: 'not connected', fr: 'non relié' },
} as const satisfies MessageTable;
