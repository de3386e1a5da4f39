// One row of the table of the HTTP API. The table makes both the routes and their description (open-api.ts).

import type { Readable } from 'node:stream';
import type { Refused } from '../answered.ts';

/** A JSON Schema (2020-12). `#/components/schemas/…` names one of the documents of schema/, which the handler parses. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface RouteRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Fits the route's `body`; the documents in it are not yet parsed. */
  readonly body: unknown;
}

/** JSON. */
interface RouteReply {
  readonly ok: true;
  readonly value: unknown;
}

/** Bytes, for a route whose `answer` names their `contentMediaType`. */
interface RouteStream {
  readonly ok: true;
  readonly stream: Readable;
  readonly bytes: number;
}

export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** As OpenAPI writes it: `/api/flows/{id}`. */
  readonly path: string;
  readonly summary: string;
  /** Schemas of the query's parameters; all are strings and may be absent. */
  readonly query?: Readonly<Record<string, JsonSchema>>;
  readonly body?: JsonSchema;
  /** Of the answer 200: JSON, or bytes of its `contentMediaType` (JSON Schema 2020-12, validation, section 8.4). */
  readonly answer: JsonSchema;
  /** The other statuses; each answer is `{problems}`. */
  readonly refusals: readonly number[];
  handle(request: RouteRequest): RouteReply | RouteStream | Refused;
}

/** The media type of a route's answer. */
export function mediaTypeOf({ answer: { contentMediaType } }: Pick<Route, 'answer'>): string {
  return typeof contentMediaType === 'string' ? contentMediaType : 'application/json';
}

/** A document of schema/ within a route's schema. */
export function documentSchema(name: 'Flow' | 'Chart' | 'Directory' | 'JournalRecord' | 'Problem'): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/** An object with exactly these properties; those that end in `?` may be absent. */
export function objectSchema(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const entries = Object.entries(properties).map(([name, schema]) => [name.replace('?', ''), schema]);
  const required = Object.keys(properties).filter((name) => !name.endsWith('?'));
  return { type: 'object', additionalProperties: false, required, properties: Object.fromEntries(entries) };
}

export function listSchema(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

export const integerSchema: JsonSchema = { type: 'integer', minimum: 0 };
export const textSchema: JsonSchema = { type: 'string' };
export const instantSchema: JsonSchema = { type: 'integer', description: 'Milliseconds since 1970-01-01T00:00Z.' };

/** A WAV file (RFC 2361 calls it audio/vnd.wave; browsers know it by this older name). */
export const soundSchema: JsonSchema = { contentMediaType: 'audio/wav' };

/** How many of a list are wanted: 1 to 1000; `usual` when absent. */
export function limitSchema(usual: number): JsonSchema {
  return { type: 'string', pattern: '^([1-9][0-9]{0,2}|1000)$', description: `1 to 1000; ${usual} when absent.` };
}

export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** A property of a body whose shape the route's schema has checked. */
export function propertyOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}
