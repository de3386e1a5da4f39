// Operator: the seed's fixed menu (design S17 to S19): 0 operator, 1 leave a message, * own mailbox when allowed.

import type { ChartState, ChartTransition, OperatorSettings } from '../../../schema/documents.generated.ts';
import { action, type Exits } from '../compile-node.ts';
import type { KindDefinition } from './node-kind.ts';

export const operator: KindDefinition<'operator'> = {
  kind: 'operator',
  defaults: { prompt: 'operator-menu', allowCheckMailbox: false, seconds: 15, tries: 2 },
  outcomes: (settings) => [
    settings.operator === undefined
      ? { id: 'operator', detail: '0' }
      : { id: 'failed', unwired: 'fallback', detail: '0' }, // the extension could not be reached
    { id: 'voicemail', detail: '1' },
    ...(settings.allowCheckMailbox ? [{ id: 'checkMailbox', detail: '*' }] : []),
    { id: 'noChoice' },
  ],
  compile({ settings }, exits) {
    const states: Record<string, ChartState> = {};
    for (let attempt = 1; attempt <= settings.tries; attempt += 1) {
      states[`try-${attempt}`] = tryState(settings, attempt, exits);
    }
    if (settings.operator !== undefined) {
      states.forwarding = {
        entry: [action.forward(settings.operator)],
        on: { 'forward.failed': exits.to('failed') },
      };
    }
    return { initial: 'try-1', states };
  },
  sentence({ operator: extension, allowCheckMailbox }, language, nameOf) {
    const name = extension === undefined ? undefined : nameOf('extension', extension);
    if (language === 'fr') {
      const who = name === undefined ? 'l’opérateur' : `l’opérateur au poste ${name}`;
      return `Touche 0 : ${who} ; 1 : laisser un message${allowCheckMailbox ? ' ; * : consulter sa messagerie' : ''}.`;
    }
    const who = name === undefined ? 'operator' : `operator at extension ${name}`;
    return `Key 0: ${who}; 1: leave a message${allowCheckMailbox ? '; *: check the mailbox' : ''}.`;
  },
};

function tryState(settings: OperatorSettings, attempt: number, exits: Exits): ChartState {
  const again: ChartTransition =
    attempt === settings.tries ? exits.to('noChoice') : { target: exits.inside(`try-${attempt + 1}`) };
  const on: Record<string, ChartTransition> = {
    'caller.dtmf.0': settings.operator === undefined ? exits.to('operator') : { target: exits.inside('forwarding') },
    'caller.dtmf.1': exits.to('voicemail'),
  };
  if (settings.allowCheckMailbox) on['caller.dtmf.star'] = exits.to('checkMailbox');
  on['caller.dtmf.*'] = again;
  return {
    entry: [action.play({ play: 'menu', prompt: settings.prompt, to: 'caller' })],
    on,
    after: { [settings.seconds * 1000]: again },
  };
}
