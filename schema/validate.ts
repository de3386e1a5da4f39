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
 * The value as a document of this kind, or its problems, each with a pointer into it: at most 50, and of a value of more
 * than 50,000 parts the first only.
 * The value is not changed: nothing is coerced, defaulted or removed.
 */
export function parseAs<Kind extends DocumentKind>(kind: Kind, value: unknown): Parsed<Documents[Kind]> {
  // A chart nests without end; Ajv follows it by recursion.
  const deep = kind === 'chart' ? structureProblems(value) : [];
  if (deep.length > 0) return { ok: false, problems: deep };
  const validate = firstFault[kind];
  if (validate(value)) return { ok: true, value: value as Documents[Kind] };
  const thorough = isSmall(value) ? everyFault[kind] : validate;
  thorough(value);
  return { ok: false, problems: problemsOf(kind, thorough.errors ?? [], value) };
}

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
type Validators = Record<DocumentKind, ValidateFunction>;

// Most values are sound: the first fault decides. Looking for all of them is done once more, and not in a value so
// large that somebody might have made it of faults.
const firstFault = validators(false);
const everyFault = validators(true);
const mostValues = 50_000;

function validators(allErrors: boolean): Validators {
  // The sentence needs the offending value, hence verbose; one error of a discriminated choice, hence discriminator.
  const ajv = new Ajv2020({ allErrors, verbose: true, discriminator: true, strict: true, strictRequired: false });
  addFormats.default(ajv, ['date-time']);
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  return Object.fromEntries(
    Object.values(schemas).map(({ $id }) => [$id.replace('callchart:', ''), lazily(ajv, $id)]),
  ) as unknown as Validators;
}

/** Compiling a schema takes milliseconds: not before it is needed. */
function lazily(ajv: Ajv2020, id: string): ValidateFunction {
  const validate = (value: unknown) => {
    const compiled = ajv.getSchema(id);
    if (compiled === undefined) throw new Error(`no schema ${id}`);
    const valid = compiled(value);
    Object.assign(validate, { errors: compiled.errors });
    return valid;
  };
  return validate as ValidateFunction;
}

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
