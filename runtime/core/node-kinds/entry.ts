// Entry: where calls come in. It decides nothing; it is a state so that the lit path begins here.

import type { KindDefinition } from './node-kind.ts';
import { extensionText } from './party.ts';

export const entry: KindDefinition<'entry'> = {
  kind: 'entry',
  defaults: { numbers: [], extensions: [] },
  outcomes: () => [{ id: 'next' }],
  // A final child completes at once, and onDone leaves the node: the profile's way to move without an event.
  compile: (_node, exits) => ({ initial: 'done', states: { done: { type: 'final' } }, onDone: exits.to('next') }),
  sentence({ numbers, extensions }, language, nameOf) {
    const leads = [
      ...numbers.map((number) => nameOf('number', number)),
      ...extensions.map((extension) => extensionText(nameOf('extension', extension), language)),
    ].join(', ');
    if (leads === '') return language === 'fr' ? 'Reçoit les appels renvoyés ici.' : 'Takes calls forwarded here.';
    return language === 'fr' ? `Reçoit les appels pour ${leads}.` : `Takes calls to ${leads}.`;
  },
};
