// Hangup: end the call with a Q.850 cause (design S23).

import { action } from '../compile-node.ts';
import type { KindDefinition } from './node-kind.ts';

export const hangup: KindDefinition<'hangup'> = {
  kind: 'hangup',
  defaults: { cause: 16 },
  outcomes: () => [],
  compile: ({ settings }, exits) => ({
    initial: 'done',
    states: { done: { type: 'final', entry: [action.hangup(settings.cause)] } },
    onDone: exits.end(),
  }),
  sentence({ cause }, language) {
    const why = cause === 16 ? '' : ` (cause ${cause})`;
    return language === 'fr' ? `Raccroche${why}.` : `Hangs up${why}.`;
  },
};
