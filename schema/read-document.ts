// Reads a file: bytes or text to JSON to one of the documents. Pure; used in the browser and in Node.
// What a single schema says is validate.ts's; what flows name outside themselves is runtime/check's.

import { chartProblems } from './chart-profile.ts';
import type { Chart, Directory, Flow, Scenario } from './documents.generated.ts';
import { type JsonFault, jsonFault, placeAt } from './json-fault.ts';
import { structureProblems } from './json-structure.ts';
import { type Problem, problem } from './problem.ts';
import { type Parsed, parseAs } from './validate.ts';

/** A document that a person may open, import, check or publish. */
export type ReadDocument =
  | { readonly kind: 'flow'; readonly value: Flow }
  | { readonly kind: 'chart'; readonly value: Chart }
  | { readonly kind: 'scenario'; readonly value: Scenario }
  | { readonly kind: 'directory'; readonly value: Directory };

/** Bytes; the largest document that is read unless told otherwise. A chart of 5,000 nodes, its drawing with it, has about 18 MB. */
export const largestDocumentBytes = 20 * 1024 * 1024;

/**
 * The JSON value (RFC 8259) of a text or of UTF-8 bytes, at most `limitBytes` long. Problems: document.too-large (told
 * before anything is parsed), document.unreadable with line and column, document.too-deep, document.dangerous-key.
 */
export function readJson(text: string | Uint8Array, limitBytes = largestDocumentBytes): Parsed<unknown> {
  const bytes = typeof text === 'string' ? bytesOf(text, limitBytes) : text.byteLength;
  if (bytes > limitBytes) return refused(problem('document.too-large', {}, { bytes, limit: limitBytes }));
  const parsed =
    typeof text === 'string' ? parsedJson(text.startsWith('\uFEFF') ? text.slice(1) : text) : parsedBytes(text);
  if (!parsed.ok) return parsed;
  const problems = structureProblems(parsed.value);
  return problems.length === 0 ? parsed : { ok: false, problems };
}

/**
 * The document in a text, its kind told by its shape: nodes and edges are a flow, states a chart, caller and parties a
 * scenario, users, devices and extensions a directory. A chart is held against the profile as well.
 */
export function readDocument(text: string | Uint8Array, limitBytes = largestDocumentBytes): Parsed<ReadDocument> {
  const json = readJson(text, limitBytes);
  return json.ok ? documentOf(json.value) : json;
}

/** The document that a JSON value is. For values that did not come through `readJson`, its structure is checked too. */
export function documentOf(value: unknown): Parsed<ReadDocument> {
  const problems = structureProblems(value);
  if (problems.length > 0) return { ok: false, problems };
  switch (kindOf(value)) {
    case 'flow':
      return tagged('flow', parseAs('flow', value));
    case 'chart':
      return tagged('chart', inProfile(parseAs('chart', value)));
    case 'scenario':
      return tagged('scenario', parseAs('scenario', value));
    case 'directory':
      return tagged('directory', parseAs('directory', value));
    case null:
      return refused(problem('document.kind-unknown'));
  }
}

const shapes = [
  ['flow', ['nodes', 'edges']],
  ['chart', ['states']],
  ['scenario', ['caller', 'parties']],
  ['directory', ['users', 'devices', 'extensions']],
] as const satisfies readonly (readonly [ReadDocument['kind'], readonly string[]])[];

function kindOf(value: unknown): ReadDocument['kind'] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fitting = shapes.find(([, keys]) => keys.every((key) => Object.hasOwn(value, key)));
  return fitting?.[0] ?? null;
}

function tagged<Kind extends string, Value>(
  kind: Kind,
  parsed: Parsed<Value>,
): Parsed<{ readonly kind: Kind; readonly value: Value }> {
  return parsed.ok ? { ok: true, value: { kind, value: parsed.value } } : parsed;
}

function inProfile(parsed: Parsed<Chart>): Parsed<Chart> {
  if (!parsed.ok) return parsed;
  const problems = chartProblems(parsed.value);
  return problems.length === 0 ? parsed : { ok: false, problems };
}

/** The UTF-8 length, counted only where the number of characters leaves it open. */
function bytesOf(text: string, limitBytes: number): number {
  if (text.length > limitBytes || text.length * 3 <= limitBytes) return text.length;
  return new TextEncoder().encode(text).byteLength;
}

function parsedBytes(bytes: Uint8Array): Parsed<unknown> {
  try {
    return parsedJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const text = new TextDecoder().decode(bytes);
    return unreadable(placeAt(text, text.indexOf('\uFFFD')));
  }
}

function parsedJson(text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return unreadable(jsonFault(text));
  }
}

function unreadable({ line, column, found }: JsonFault): Parsed<unknown> {
  return refused(problem('document.unreadable', {}, { line, column, found }));
}

function refused(found: Problem): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [found] };
}
