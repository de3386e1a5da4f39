// Checks a value against one of the schemas and says what is wrong in words (Ajv inside).
// What a schema cannot say is said by chart-profile.ts, runtime/core/compile.ts and runtime/check.

import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import callEventSchema from './call-event.schema.json' with { type: 'json' };
import chartSchema from './chart.schema.json' with { type: 'json' };
import commandSchema from './command.schema.json' with { type: 'json' };
import directorySchema from './directory.schema.json' with { type: 'json' };
import type {
  CallEvent,
  Chart,
  Command,
  Directory,
  Flow,
  JournalRecord,
  LinkMessage,
  Scenario,
  Schedule,
} from './documents.generated.ts';
import flowSchema from './flow.schema.json' with { type: 'json' };
import journalSchema from './journal.schema.json' with { type: 'json' };
import { structureProblems } from './json-structure.ts';
import linkMessageSchema from './link-message.schema.json' with { type: 'json' };
import type { Problem } from './problem.ts';
import scenarioSchema from './scenario.schema.json' with { type: 'json' };
import scheduleSchema from './schedule.schema.json' with { type: 'json' };
import { problemOf } from './schema-problem.ts';

/** The documents and messages that cross an edge of the system, by the name of their schema. */
export interface Documents {
  readonly 'call-event': CallEvent;
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
 * The value as a document of this kind, or its problems: at most 50, each with a pointer into it.
 * The value is not changed: nothing is coerced, defaulted or removed.
 */
export function parseAs<Kind extends DocumentKind>(kind: Kind, value: unknown): Parsed<Documents[Kind]> {
  // A chart nests without end; Ajv follows it by recursion.
  const deep = kind === 'chart' ? structureProblems(value) : [];
  if (deep.length > 0) return { ok: false, problems: deep };
  const validate = validators[kind];
  if (validate(value)) return { ok: true, value: value as Documents[Kind] };
  return { ok: false, problems: problemsOf(kind, validate.errors ?? [], value) };
}

// The sentence needs the offending value, hence verbose; one error of a discriminated choice, hence discriminator.
const ajv = new Ajv2020({ allErrors: true, verbose: true, discriminator: true, strict: true, strictRequired: false });
addFormats.default(ajv, ['date-time']);
const schemas = {
  'call-event': callEventSchema,
  command: commandSchema,
  schedule: scheduleSchema,
  chart: chartSchema,
  directory: directorySchema,
  flow: flowSchema,
  journal: journalSchema,
  'link-message': linkMessageSchema,
  scenario: scenarioSchema,
} satisfies Record<DocumentKind, object>;
for (const schema of Object.values(schemas)) ajv.addSchema(schema);

const validators = Object.fromEntries(
  Object.values(schemas).map((schema) => [schema.$id.replace('callchart:', ''), lazily(schema.$id)]),
) as unknown as Record<DocumentKind, ValidateFunction>;

/** Compiling a schema takes milliseconds: not before it is needed. */
function lazily(id: string): ValidateFunction {
  const validate = (value: unknown) => {
    const compiled = ajv.getSchema(id);
    if (compiled === undefined) throw new Error(`no schema ${id}`);
    const valid = compiled(value);
    Object.assign(validate, { errors: compiled.errors });
    return valid;
  };
  return validate as ValidateFunction;
}

const mostProblems = 50;

function problemsOf(kind: DocumentKind, errors: readonly ErrorObject[], document: unknown): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const error of errors) {
    const said = problemOf(kind, error, document);
    if (said !== null && found.size < mostProblems) found.set(`${said.code} ${said.pointer}`, said);
  }
  if (found.size > 0) return [...found.values()];
  const [first] = errors;
  if (first === undefined) throw new Error('a document was refused without an error');
  return [problemOf(kind, { ...first, keyword: 'unknown' }, document)].filter((said) => said !== null);
}
