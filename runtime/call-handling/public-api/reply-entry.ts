// Looking into the public API's JSON, whose shape nobody vouches for: an entry with its place, and values by their type.

import { pointerTo, valueAt } from '../../../schema/pointer.ts';
import { problem, shown } from '../../../schema/problem.ts';
import type { ImportReport } from './import-report.ts';

/** The `settings` of one entry of the reply. */
export interface ReplyEntry {
  readonly settings: unknown;
  /** JSON pointer of `settings` in the reply. */
  readonly pointer: string;
  /** Pointer of the settings that it becomes: `/business`. */
  readonly to: string;
  readonly report: ImportReport;
  readonly known: ImportKnowledge;
  readonly learnt: Learnt;
}

/** What the reply does not say and its reader may know. Plain JSON; everything may be left out. */
export interface ImportKnowledge {
  /** IANA name of the extension's time zone; holidays are instants in the reply. */
  readonly timeZone?: string;
  /** Extension numbers by the API's extension ids, for the flat form, which has nothing else. */
  readonly extensions?: Readonly<Record<string, string>>;
  /** Our contacts by the API's ids. */
  readonly contacts?: Readonly<Record<string, string>>;
  /** Our prompts by the API's audio ids. */
  readonly audio?: Readonly<Record<string, string>>;
}

/** What the reply itself tells of ids, so that they can be written again. By our name for the thing. */
export interface Learnt {
  /** Ids and action codes of extensions by number. */
  readonly extensions: Map<string, { readonly id: string; readonly code: number }>;
  readonly contacts: Map<string, string>;
  readonly audio: Map<string, string>;
  /** The API's holiday id and the reply's index by our holiday id. */
  readonly holidays: Map<string, { readonly id: string; readonly index: number }>;
}

/** A value with the places in the reply that it was found at. */
export interface Found {
  readonly value: unknown;
  readonly pointers: readonly string[];
}

/** Values of a JSON object; empty for everything else. */
export function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The items of a JSON array; empty for everything else. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * A setting in either form: that of reads, an object (`routing.action`), which counts first, or that of writes, flat
 * (`call_not_answer_action`). Where both are there and differ, the report says which was taken.
 */
export function eitherForm(entry: ReplyEntry, nested: readonly string[], flat: string): Found | null {
  const read = valueAt(entry.settings, pointerTo(...nested));
  const written = members(entry.settings)[flat];
  if (read === undefined && written === undefined) return null;
  const readAt = entry.pointer + pointerTo(...nested);
  const writtenAt = entry.pointer + pointerTo(flat);
  if (read !== undefined && written !== undefined && read !== written) {
    const params = { taken: shown(read), other: shown(written) };
    entry.report.guess(problem('handling.import-both-forms', { pointer: writtenAt }, params));
  }
  const pointers = [...(read === undefined ? [] : [readAt]), ...(written === undefined ? [] : [writtenAt])];
  return { value: read ?? written, pointers };
}

/** Writes in the report that a value became a setting. */
export function taken(entry: ReplyEntry, found: Found, field: string): void {
  for (const from of found.pointers) entry.report.take(from, `${entry.to}/${field}`);
}

/** A switch, taken as this field; undefined where it is absent or no switch. */
export function takenFlag(entry: ReplyEntry, found: Found | null, field: string): boolean | undefined {
  if (typeof found?.value !== 'boolean') return undefined;
  taken(entry, found, field);
  return found.value;
}

/** A text as an id of ours: small letters, digits, hyphens, behind a word that begins it. */
export function idFrom(prefix: string, id: string): string {
  const plain = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${prefix}-${plain}`.slice(0, 63).replace(/-+$/, '');
}

/** What a table of JSON has under a key; undefined where it has none of its own. */
export function entryOf(table: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
