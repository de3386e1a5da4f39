// Forward: go on in another extension's flow (design S14, S24).

import { action } from '../compile-node.ts';
import type { KindDefinition } from './node-kind.ts';
import { extensionText } from './party.ts';

export const forward: KindDefinition<'forward'> = {
  kind: 'forward',
  defaults: { extension: '100' },
  outcomes: () => [{ id: 'failed', unwired: 'fallback' }],
  compile: ({ settings }, exits) => ({
    initial: 'forwarding',
    states: {
      forwarding: { entry: [action.forward(settings.extension)], on: { 'forward.failed': exits.to('failed') } },
    },
  }),
  sentence({ extension }, language, nameOf) {
    const where = extensionText(nameOf('extension', extension), language);
    return language === 'fr' ? `Renvoie vers ${where}.` : `Forwards to ${where}.`;
  },
};
