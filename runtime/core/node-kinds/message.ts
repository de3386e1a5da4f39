// Message: play a prompt, then go on (design S12, S22).

import { playing } from '../compile-node.ts';
import type { KindDefinition } from './node-kind.ts';

export const message: KindDefinition<'message'> = {
  kind: 'message',
  defaults: { prompt: 'try-again-later' },
  outcomes: () => [{ id: 'next', unwired: 'end' }],
  compile: ({ settings }, exits) => ({
    initial: 'playing',
    states: { playing: playing('message', settings.prompt, exits.to('next')) },
  }),
  sentence({ prompt }, language, nameOf) {
    const name = nameOf('prompt', prompt);
    return language === 'fr' ? `Diffuse l’annonce « ${name} ».` : `Plays the message “${name}”.`;
  },
};
