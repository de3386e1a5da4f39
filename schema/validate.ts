// Checks a value against one of the schemas and says what is wrong in words (validators
// compiled ahead by generate-validators.ts).
// What a schema cannot say is said by chart-profile.ts, runtime/core/compile.ts and runtime/check.

import type {
  AsteriskSettingsFile,
  CallEvent,
  CallHandling,
  CallHandlingPolicies,
  Chart,
  Command,
  Directory,
  Flow,
  JournalRecord,
  LinkMessage,
  Scenario,
  Schedule,
} from './documents.generated.ts';
import { validators as everyFault } from './every-fault.generated.js';
import { validators as firstFault } from './first-fault.generated.js';
import { structureProblems } from './json-structure.ts';
import type { Problem } from './problem.ts';
import type { SchemaFault } from './schema-fault.ts';
import { problemOf } from './schema-problem.ts';

/** The documents and messages that cross an edge of the system, by the name of their schema. */
export interface Documents {
  readonly 'asterisk-settings': AsteriskSettingsFile;
  readonly 'call-event': CallEvent;
  readonly 'call-handling': CallHandling;
  readonly 'call-handling-policies': CallHandlingPolicies;
  readonly chart: Chart;
  readonly command: Command;
  readonly directory: Directory;
  readonly flow: Flow;
  readonly journal: JournalRecord;
  readonly 'link-message': LinkMessage;
  readonly scenario: Scenario;
  readonly schedule: Schedule;
}

export type DocumentKind = keyof Documents;

/** Either the value, typed, or at least one problem. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The value as a document of this kind, or its problems, each with a pointer into it: at most 50, and of a value of more
 * than 50,000 parts the first only.
 * The value is not changed: nothing is coerced, defaulted or removed.
 */
export function parseAs<Kind extends DocumentKind>(kind: Kind, value: unknown): Parsed<Documents[Kind]> {
  // A chart nests without end; its validator follows it by recursion.
  const deep = kind === 'chart' ? structureProblems(value) : [];
  if (deep.length > 0) return { ok: false, problems: deep };
  const validate = firstFault[kind];
  if (validate(value)) return { ok: true, value: value as Documents[Kind] };
  const thorough = isSmall(value) ? everyFault[kind] : validate;
  thorough(value);
  return { ok: false, problems: problemsOf(kind, thorough.errors ?? [], value) };
}

// Most values are sound: the first fault decides. Looking for all of them is done once more, and not in a value so
// large that somebody might have made it of faults.
const mostValues = 50_000;

function isSmall(value: unknown): boolean {
  const met = [value];
  for (let next = 0; next < met.length; next += 1) {
    if (met.length > mostValues) return false;
    const inner = met[next];
    if (typeof inner !== 'object' || inner === null) continue;
    for (const key in inner) if (met.push(Reflect.get(inner, key)) > mostValues) return false;
  }
  return true;
}

const mostProblems = 50;

function problemsOf(kind: DocumentKind, errors: readonly SchemaFault[], document: unknown): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const error of errors) {
    const said = problemOf(kind, error, document);
    if (said !== null && found.size < mostProblems) found.set(`${said.code} ${said.pointer}`, said);
  }
  if (found.size > 0) return [...found.values()];
  const [first] = errors;
  if (first === undefined) throw new Error('a document was refused without an error');
  return [problemOf(kind, { ...first, keyword: `${first.keyword} is not fulfilled` }, document)].filter(
    (said) => said !== null,
  );
}
