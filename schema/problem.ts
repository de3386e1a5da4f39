// What is wrong with a document or a message: the Problem record and how one is made.
// The sentences live in problem-catalogue.ts.

import type { Language } from './documents.generated.ts';
import { type ProblemCode, problemCatalogue } from './problem-catalogue.ts';

export type ProblemParams = Readonly<Record<string, string | number>>;

/** A fault of a document or a message. Returned, never thrown. */
export interface Problem {
  /** Stable: scripts may match it. */
  readonly code: ProblemCode;
  /** An error blocks publishing and running; a warning asks. */
  readonly severity: 'error' | 'warning';
  /** JSON pointer (RFC 6901) into the document at fault; empty for the whole. */
  readonly pointer: string;
  /** Ids of the nodes to light. */
  readonly nodes: readonly string[];
  /** Ids of the edges to light, `<node>.<outcome>`. */
  readonly edges: readonly string[];
  /** An English sentence with the offending value. */
  readonly message: string;
  /** What to do about it, in English. */
  readonly remedy: string;
  /** The values of the sentence, for `explain` in another language. */
  readonly params: ProblemParams;
}

export interface ProblemPlace {
  readonly pointer?: string;
  readonly nodes?: readonly string[];
  readonly edges?: readonly string[];
}

/** The problem `code` at a place, its sentences filled with `params`. */
export function problem(code: ProblemCode, place: ProblemPlace = {}, params: ProblemParams = {}): Problem {
  const { severity, en } = problemCatalogue[code];
  return {
    code,
    severity,
    pointer: place.pointer ?? '',
    nodes: place.nodes ?? [],
    edges: place.edges ?? [],
    message: filled(en.message, params),
    remedy: filled(en.remedy, params),
    params,
  };
}

/** The sentence and the remedy of a problem in the reader's language. */
export function explain(found: Problem, language: Language): { readonly message: string; readonly remedy: string } {
  const { message, remedy } = problemCatalogue[found.code][language];
  return { message: filled(message, found.params), remedy: filled(remedy, found.params) };
}

/** True when nothing in the list blocks. */
export function isSound(problems: readonly Problem[]): boolean {
  return problems.every((found) => found.severity === 'warning');
}

/** A value as it may stand in a sentence: JSON, at most 80 characters; what lies deep or far is left out. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(outlined(value, 3)) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The upper levels of a value, so that neither its depth nor its size matters. */
function outlined(value: unknown, levels: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, 20).map((item) => outlined(item, levels - 1));
  const entries = Object.entries(value).slice(0, 20);
  return Object.fromEntries(entries.map(([key, item]) => [key, outlined(item, levels - 1)]));
}

function filled(sentence: string, params: ProblemParams): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));
}
