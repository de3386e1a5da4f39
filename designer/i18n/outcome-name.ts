// The name of an outcome on a card, in the outline and in lists. Which outcomes there are is said by the node's kind.

import type { NameOf, Outcome } from '../../runtime/core/node-kinds/node-kind.ts';
import { type MessageKey, messages } from './messages.ts';
import type { Translate } from './text.tsx';

export interface OutcomeName {
  readonly label: string;
  /** The key on the keypad, when the outcome is one. */
  readonly key?: string;
}

/** How an outcome is named: “no answer”, “closed”, key 1 with its label. An unknown one keeps its id. */
export function outcomeName({ id, detail }: Pick<Outcome, 'id' | 'detail'>, t: Translate): OutcomeName {
  if (id.startsWith('key-')) return { key: keycap(id.slice(4)), label: detail ?? '' };
  if (id.startsWith('holiday-')) return { label: `${t('outcome.holidayOf')} ${detail ?? id.slice(8)}` };
  const name = `outcome.${id}`;
  const label = isMessageKey(name) ? t(name) : id;
  return detail !== undefined && isKeycap(detail) ? { key: detail, label } : { label: joined(label, detail) };
}

/** The same in one line, for lists and for people who listen. */
export function outcomeText(outcome: Pick<Outcome, 'id' | 'detail'>, t: Translate): string {
  const { key, label } = outcomeName(outcome, t);
  return key === undefined ? label : `${t('outcome.key')} ${key}${label === '' ? '' : ` – ${label}`}`;
}

/** An outcome of a holiday with the holiday's name in place of its id; others as they are. */
export function withHolidayName(outcome: Outcome, nameOf: NameOf): Outcome {
  if (!outcome.id.startsWith('holiday-')) return outcome;
  return { ...outcome, detail: nameOf('holiday', outcome.id.slice('holiday-'.length)) };
}

function keycap(token: string): string {
  if (token === 'star') return '*';
  if (token === 'hash') return '#';
  return token;
}

const isKeycap = (text: string): boolean => /^[0-9*#]$/.test(text);

const joined = (label: string, detail: string | undefined): string =>
  detail === undefined || detail === '' ? label : `${label} – ${detail}`;

function isMessageKey(name: string): name is MessageKey {
  return Object.hasOwn(messages, name);
}
