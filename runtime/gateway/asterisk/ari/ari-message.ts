// Reads one message from Asterisk's event WebSocket. Total: whatever the text is, the answer is one of these.

import type { AriEvent, RESTResponse } from './ari.generated.ts';
import { eventTypes, shapes } from './ari-shapes.generated.ts';

/** `other`: a type that no gateway knows, from a newer Asterisk; `fault` says what is wrong with a message. */
export type AriMessage =
  | { readonly kind: 'event'; readonly event: AriEvent }
  | { readonly kind: 'response'; readonly response: RESTResponse }
  | { readonly kind: 'other'; readonly type: string }
  | { readonly kind: 'fault'; readonly fault: string };

type Json = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

interface Property {
  readonly key: string;
  readonly mayMiss: boolean;
  readonly check: Check;
}

const events = new Set(eventTypes);
const models = new Map(Object.entries(shapes).map(([name, rows]) => [name, Object.entries(rows).map(property)]));

/**
 * What a message is (events.json of Asterisk's rest-api). An event is passed on only when every property that its model
 * requires is there and of its kind, so that nobody behind needs to look again; the literals of a `state` are not
 * compared, since a later Asterisk may know more of them.
 */
export function readAriMessage(text: string): AriMessage {
  const message = parsed(text);
  if (!isJson(message)) return { kind: 'fault', fault: `no JSON object: ${excerpt(text)}` };
  const { type } = message;
  if (typeof type !== 'string') return { kind: 'fault', fault: `no type: ${excerpt(text)}` };
  if (type === 'RESTResponse') return whenSound(type, message, () => ({ kind: 'response', response: typed(message) }));
  if (!events.has(type)) return { kind: 'other', type };
  return whenSound(type, message, () => ({ kind: 'event', event: typed(message) }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function whenSound(type: string, message: Json, then: () => AriMessage): AriMessage {
  const wrong = models.get(type)?.find(({ key, mayMiss, check }) => !holds(message[key], mayMiss, check));
  return wrong === undefined ? then() : { kind: 'fault', fault: `${type} without a sound ${wrong.key}` };
}

/** The one place where JSON that has been checked gets its type. */
function typed<T extends AriEvent | RESTResponse>(message: Json): T {
  return message as unknown as T;
}

function holds(value: unknown, mayMiss: boolean, check: Check): boolean {
  return value === undefined || value === null ? mayMiss : check(value);
}

function property([key, kind]: [string, string]): Property {
  const mayMiss = kind.endsWith('?');
  return { key, mayMiss, check: checkOf(mayMiss ? kind.slice(0, -1) : kind) };
}

function checkOf(kind: string): Check {
  if (kind.endsWith('[]')) {
    const element = checkOf(kind.slice(0, -2));
    return (value) => Array.isArray(value) && value.every(element);
  }
  if (kind === 'object') return isJson;
  if (kind === 'string' || kind === 'number' || kind === 'boolean') return (value) => typeof value === kind;
  return (value) => isJson(value) && isModel(kind, value);
}

function isModel(name: string, value: Json): boolean {
  return models.get(name)?.every(({ key, mayMiss, check }) => holds(value[key], mayMiss, check)) ?? false;
}

function excerpt(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
