// Busy signal (design S13): SIP 486 while unanswered, else busy tone for a while, then hang up (Q.850 cause 17).

import { action, type Exits } from '../compile-node.ts';
import type { KindDefinition } from './node-kind.ts';

/** Long enough to be understood; who hears it hangs up sooner. */
const busyToneMs = 10_000;

export const busySignal: KindDefinition<'busySignal'> = {
  kind: 'busySignal',
  defaults: {},
  outcomes: () => [],
  compile: (_node, exits: Exits) => ({
    initial: 'signalling',
    states: {
      signalling: { entry: [action.reject(17)], after: { [busyToneMs]: { target: exits.inside('over') } } },
      over: { type: 'final' },
    },
    onDone: exits.end(),
  }),
  sentence: (_settings, language) =>
    language === 'fr' ? 'L’appelant entend la tonalité d’occupation.' : 'The caller hears the busy signal.',
};
