// External: ring one number or contact outside the company (design S15, S25). A ring group of one.

import type { KindDefinition } from './node-kind.ts';
import { partyText } from './party.ts';
import { ringing, ringOutcomes } from './ring.ts';

export const external: KindDefinition<'external'> = {
  kind: 'external',
  defaults: {
    party: { kind: 'number', number: '+33123456789', country: 'FR' },
    pressOne: true,
    seconds: 25,
    callerId: 'caller',
  },
  outcomes: () => ringOutcomes,
  compile({ settings }, exits) {
    const { party, pressOne, seconds, callerId, confirmBy = 'called' } = settings;
    const member = { party, enabled: true, seconds, pressOne };
    const group = {
      mode: 'simultaneous',
      members: [member],
      longestWaitSeconds: seconds,
      callerId,
      confirmBy,
    } as const;
    return ringing({ ...group, ringback: 'tone' }, exits);
  },
  sentence({ party, pressOne, seconds, confirmBy }, language, nameOf) {
    const who = partyText(party, language, nameOf);
    const asked = pressOne ? asks[confirmBy ?? 'called'][language] : '';
    if (language === 'fr') return `Appelle ${who} pendant ${seconds} s${asked}.`;
    return `Rings ${who} for ${seconds} s${asked}.`;
  },
};

const asks = {
  called: { fr: ', touche 1 pour accepter', en: ', press 1 to accept' },
  caller: { fr: ', l’appelant tape 1 pour être mis en relation', en: ', the caller presses 1 to be connected' },
} as const;
