// A sound chart for the tests of this folder, and the means to plant a fault in it.
import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('front-desk.chart.json', import.meta.url), 'utf8');

/** The file as it stands. */
export const frontDeskText = text;

/** A fresh copy, free to be changed. */
export function frontDesk(): unknown {
  return JSON.parse(text);
}

/** A copy in which the value at a JSON pointer is replaced, added, or (undefined) removed. */
export function planted(pointer: string, value: unknown, document: unknown = frontDesk()): unknown {
  const tokens = pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = tokens.pop() ?? '';
  let holder: unknown = document;
  for (const token of tokens) holder = Reflect.get(Object(holder), token);
  if (typeof holder !== 'object' || holder === null) throw new Error(`the document has no ${pointer}`);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return document;
}
