// What the nodes of a flow made from settings are called, in the company's language. How they are joined is flow-of.ts.

import type { Language } from '../../schema/documents.generated.ts';
import type { HandlingTime } from './time-settings.ts';

/** What a node of such a flow does; its title says so, with the time in brackets. */
export type StepName =
  | 'entry'
  | 'hours'
  | 'busy'
  | 'ring'
  | 'operator'
  | 'voicemail'
  | 'busyVoicemail'
  | 'message'
  | 'busyMessage'
  | 'busySignal'
  | 'forward'
  | 'busyForward'
  | 'outside'
  | 'busyOutside'
  | 'fallback'
  | 'end';

/** The words of one language. */
export interface FlowWords {
  readonly times: Readonly<Record<HandlingTime, string>>;
  readonly steps: Readonly<Record<StepName, string>>;
}

/** By language. */
export const flowWords: Readonly<Record<Language, FlowWords>> = {
  en: {
    times: { business: 'business hours', closed: 'closed hours', break: 'break', holiday: 'holidays' },
    steps: {
      entry: 'Incoming call',
      hours: 'Hours',
      busy: 'On another call?',
      ring: 'Telephones ring',
      operator: 'Operator or message',
      voicemail: 'Voicemail',
      busyVoicemail: 'Busy: voicemail',
      message: 'Message',
      busyMessage: 'Busy: message',
      busySignal: 'Busy signal',
      forward: 'Forward to extension',
      busyForward: 'Busy: forward to extension',
      outside: 'Forward outside',
      busyOutside: 'Busy: forward outside',
      fallback: 'When something fails',
      end: 'Hang up',
    },
  },
  fr: {
    times: { business: 'ouverture', closed: 'fermeture', break: 'pause', holiday: 'jours fériés' },
    steps: {
      entry: 'Appel entrant',
      hours: 'Horaires',
      busy: 'Déjà en ligne ?',
      ring: 'Sonnerie des téléphones',
      operator: 'Opérateur ou message',
      voicemail: 'Messagerie',
      busyVoicemail: 'En ligne : messagerie',
      message: 'Annonce',
      busyMessage: 'En ligne : annonce',
      busySignal: 'Tonalité d’occupation',
      forward: 'Renvoi vers un poste',
      busyForward: 'En ligne : renvoi vers un poste',
      outside: 'Renvoi vers l’extérieur',
      busyOutside: 'En ligne : renvoi vers l’extérieur',
      fallback: 'En cas d’échec',
      end: 'Raccrocher',
    },
  },
};
