// Menu: a prompt, then a key. Each try is a state; no counter anywhere.

import type { ChartState, ChartTransition, MenuSettings } from '../../../schema/documents.generated.ts';
import { action, type Exits, keyToken, longestPromptMs } from '../compile-node.ts';
import type { KindDefinition } from './node-kind.ts';

export const menu: KindDefinition<'menu'> = {
  kind: 'menu',
  defaults: {
    prompt: 'menu',
    keys: [
      { key: '1', label: '' },
      { key: '2', label: '' },
    ],
    firstDigitSeconds: 5,
    totalSeconds: 60,
    tries: 3,
    bargeIn: true,
  },
  outcomes: ({ keys }) => [
    ...keys.map(({ key, label }) => ({ id: keyOutcome(key), detail: label })),
    { id: 'noInput' },
    { id: 'invalid' },
  ],
  compile({ settings }, exits) {
    const states: Record<string, ChartState> = {};
    for (let attempt = 1; attempt <= settings.tries; attempt += 1)
      Object.assign(states, tryStates(settings, attempt, exits));
    return { initial: 'prompt-1', states, after: { [settings.totalSeconds * 1000]: exits.to('noInput') } };
  },
  sentence({ keys, tries }, language) {
    const list = keys.map(({ key, label }) => (label === '' ? key : `${key} ${label}`)).join(', ');
    if (language === 'fr') return `L’appelant choisit : ${list} (${tries} ${tries === 1 ? 'essai' : 'essais'}).`;
    return `The caller chooses: ${list} (${tries} ${tries === 1 ? 'try' : 'tries'}).`;
  },
};

/** The outcome of a key: `key-1`, `key-star`, `key-hash`. */
function keyOutcome(key: string): string {
  return `key-${keyToken(key)}`;
}

/**
 * One try: the prompt, the wait for a key, and what is said when none or a wrong one came.
 * With barge-in keys count from the first word on; without, only once the prompt is over.
 */
function tryStates(settings: MenuSettings, attempt: number, exits: Exits): Record<string, ChartState> {
  const last = attempt === settings.tries;
  const next = last ? null : attempt + 1;
  const sorry = (
    prompt: string | undefined,
    name: string,
    outcome: string,
  ): [ChartTransition, Record<string, ChartState>] => {
    const onwards = next === null ? exits.to(outcome) : { target: exits.inside(`prompt-${next}`) };
    if (prompt === undefined) return [onwards, {}];
    const keysOfNext =
      settings.bargeIn && next !== null ? keyHandlers(settings, exits, wrongKey(settings, next, exits)) : {};
    const state = saying(`${name}-${attempt}`, prompt, onwards, keysOfNext);
    return [{ target: exits.inside(`${name}-${attempt}`) }, { [`${name}-${attempt}`]: state }];
  };
  const [silent, silentState] = sorry(settings.noInputPrompt, 'no-input', 'noInput');
  const [wrong, wrongState] = sorry(settings.invalidPrompt, 'invalid', 'invalid');
  const keys = keyHandlers(settings, exits, wrong);
  const waiting = { target: exits.inside(`waiting-${attempt}`) };
  return {
    [`prompt-${attempt}`]: saying('menu', settings.prompt, waiting, settings.bargeIn ? keys : {}),
    [`waiting-${attempt}`]: { on: keys, after: { [settings.firstDigitSeconds * 1000]: silent } },
    ...silentState,
    ...wrongState,
  };
}

/** Where a wrong key of this try leads, seen from the apology before it. */
function wrongKey(settings: MenuSettings, attempt: number, exits: Exits): ChartTransition {
  if (settings.invalidPrompt !== undefined) return { target: exits.inside(`invalid-${attempt}`) };
  if (attempt === settings.tries) return exits.to('invalid');
  return { target: exits.inside(`prompt-${attempt + 1}`) };
}

function keyHandlers(settings: MenuSettings, exits: Exits, wrong: ChartTransition): Record<string, ChartTransition> {
  const on: Record<string, ChartTransition> = {};
  for (const { key } of settings.keys) on[`caller.dtmf.${keyToken(key)}`] = exits.to(keyOutcome(key));
  on['caller.dtmf.*'] = wrong;
  return on;
}

function saying(
  play: string,
  prompt: string,
  then: ChartTransition,
  keys: Record<string, ChartTransition>,
): ChartState {
  return {
    entry: [action.play({ play, prompt, to: 'caller' })],
    on: { ...keys, [`play.${play}.finished`]: then, [`play.${play}.failed`]: then },
    after: { [longestPromptMs]: then },
  };
}
