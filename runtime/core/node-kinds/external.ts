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
    const { party, pressOne, seconds, callerId } = settings;
    const member = { party, enabled: true, seconds, pressOne };
    return ringing(
      { mode: 'simultaneous', members: [member], longestWaitSeconds: seconds, callerId, ringback: 'tone' },
      exits,
    );
  },
  sentence({ party, pressOne, seconds }, language, nameOf) {
    const who = partyText(party, language, nameOf);
    if (language === 'fr') return `Appelle ${who} pendant ${seconds} s${pressOne ? ', touche 1 pour accepter' : ''}.`;
    return `Rings ${who} for ${seconds} s${pressOne ? ', press 1 to accept' : ''}.`;
  },
};
