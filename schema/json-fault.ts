// Where a text stops being JSON (RFC 8259). Engines word their errors differently and often give no place at all.

/** The first character that cannot stand where it stands. Lines and columns count from 1; a column is a UTF-16 unit. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** The offending characters, at most 20; `EOF` where the text ends too early. */
  readonly found: string;
}

/** The fault of a text that `JSON.parse` refuses. Walks without recursion. */
export function jsonFault(text: string): JsonFault {
  return placeAt(text, faultOffset(text));
}

/** A place in a text, by its offset in UTF-16 units. */
export function placeAt(text: string, offset: number): JsonFault {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  return { line, column, found: offset >= text.length ? 'EOF' : printable(text.slice(offset, offset + 20)) };
}

/** The first word, control characters written as escapes. */
function printable(text: string): string {
  const [word = ''] = /^(?:\s|\S+)/.exec(text) ?? [];
  return word.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** The offset at which no JSON text can go on as this one does; the length when the text only ends too early. */
function faultOffset(text: string): number {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  for (let at = afterSpace(text, 0); at < text.length; at = afterSpace(text, at)) {
    const token = tokenAt(text, at);
    const next = stepped(expected, token.kind, open);
    if (next === null) return at;
    if (token.fault !== null) return token.fault;
    expected = next;
    at = token.end;
  }
  return text.length;
}

/** What may follow a token, or null where the token itself may not stand. `open` holds the brackets that are open. */
function stepped(expected: Expected, kind: string, open: ('[' | '{')[]): Expected | null {
  const mayBeValue = expected === 'value' || expected === 'value or end';
  switch (kind) {
    case '[':
    case '{':
      if (!mayBeValue) return null;
      open.push(kind);
      return kind === '[' ? 'value or end' : 'key or end';
    case ']':
    case '}':
      return closed(expected, kind, open);
    case ',':
      if (expected !== 'comma or end') return null;
      return open.at(-1) === '[' ? 'value' : 'key';
    case ':':
      return expected === 'colon' ? 'value' : null;
    case 'string':
      if (expected === 'key' || expected === 'key or end') return 'colon';
      return mayBeValue ? afterValue(open) : null;
    default:
      return mayBeValue ? afterValue(open) : null;
  }
}

function closed(expected: Expected, kind: ']' | '}', open: ('[' | '{')[]): Expected | null {
  const isEmpty = expected === (kind === ']' ? 'value or end' : 'key or end');
  if (!isEmpty && expected !== 'comma or end') return null;
  if (open.at(-1) !== (kind === ']' ? '[' : '{')) return null;
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'comma or end';
}

interface Token {
  readonly kind: string;
  readonly end: number;
  /** The offset of a fault inside the token. */
  readonly fault: number | null;
}

const scalar = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

function tokenAt(text: string, at: number): Token {
  const first = text.charAt(at);
  if (first === '"') return stringAt(text, at);
  if ('[]{},:'.includes(first)) return { kind: first, end: at + 1, fault: null };
  scalar.lastIndex = at;
  const found = scalar.exec(text);
  return found === null ? { kind: 'none', end: at, fault: at } : { kind: 'scalar', end: scalar.lastIndex, fault: null };
}

const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** A string is scanned by hand: a pattern with a choice in a loop would run out of stack on a long one. */
function stringAt(text: string, start: number): Token {
  for (let at = start + 1; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { kind: 'string', end: at + 1, fault: null };
    if (code < 0x20) return { kind: 'string', end: at, fault: at };
    escaped.lastIndex = at;
    if (code === 0x5c && !escaped.test(text)) return { kind: 'string', end: at, fault: at };
    at = code === 0x5c ? escaped.lastIndex : at + 1;
  }
  return { kind: 'string', end: text.length, fault: text.length };
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}
