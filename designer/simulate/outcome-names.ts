// What a call came to, as messages.

import type { CallOutcome } from '../../schema/documents.generated.ts';
import type { MessageKey } from '../i18n/messages.ts';

export const outcomeNames = {
  talked: 'simulate.outcomeTalked',
  message: 'simulate.outcomeMessage',
  abandoned: 'simulate.outcomeAbandoned',
  rejected: 'simulate.outcomeRejected',
  ended: 'simulate.outcomeEnded',
  unfinished: 'simulate.outcomeUnfinished',
} as const satisfies Record<CallOutcome, MessageKey>;
