// Busy: is a person on another call? (design S10)

import type { KindDefinition } from './node-kind.ts';

export const busy: KindDefinition<'busy'> = {
  kind: 'busy',
  defaults: { user: '100' },
  outcomes: () => [{ id: 'free' }, { id: 'busy' }],
  compile({ settings }, exits) {
    const event = `party.${settings.user}`;
    const ask = { type: 'ask', params: { question: 'party', party: settings.user } } as const;
    return {
      initial: 'asking',
      states: {
        asking: {
          entry: [ask],
          on: {
            [`${event}.free`]: exits.to('free'),
            [`${event}.busy`]: exits.to('busy'),
            [`${event}.failed`]: exits.to('free'), // nobody knows: ring, and let the telephone say
          },
        },
      },
    };
  },
  sentence({ user }, language, nameOf) {
    const who = nameOf('user', user);
    return language === 'fr' ? `Vérifie si ${who} est déjà en ligne.` : `Checks whether ${who} is on another call.`;
  },
};
