// What a generated validator says of a value as problems: a code, the place, the offending value, a remedy.

import { formFault, limitFault, type Told } from './limit-problem.ts';
import { pointerTo, valueAt } from './pointer.ts';
import { type Problem, type ProblemParams, type ProblemPlace, problem, shown } from './problem.ts';
import type { ProblemCode } from './problem-catalogue.ts';
import type { SchemaFault } from './schema-fault.ts';

/**
 * One fault as a problem; null for those that only repeat another one (the sum of a choice, an if, a property's name).
 * Where a keyword of XState or a kind's name is at fault the problem says why the profile refuses it.
 */
export function problemOf(kind: string, error: SchemaFault, document: unknown): Problem | null {
  const value = valueAtFault(error, document);
  const pointer = error.instancePath;
  const say = (code: ProblemCode, params: ProblemParams, at = pointer) =>
    problem(code, placeOf(kind, at, document), params);
  switch (error.keyword) {
    case 'required':
    case 'dependentRequired':
      return say('schema.required', { property: String(error.params.missingProperty) });
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const property = String(error.params.additionalProperty);
      const code = (kind === 'chart' ? refusedInCharts.get(property) : undefined) ?? 'schema.unknown-property';
      return say(code, { property }, pointer + pointerTo(property));
    }
    case 'type':
      return typeProblem(kind, error, value, say);
    case 'const':
      return say('schema.choice', { value: shown(value), expected: shown(error.params.allowedValue) });
    case 'enum':
      if (/\/(digit|key|finishOn)$/.test(pointer)) return say('event.digit-unknown', { value: shown(value) });
      if (value === 'history') return say('chart.history-refused', {});
      return say('schema.choice', { value: shown(value), expected: (error.params.allowedValues ?? []).join(', ') });
    case 'pattern':
    case 'format': {
      if (error.propertyName !== undefined) return nameProblem(error, say);
      const { code, params } = formFault(shown(value), String(error.params.pattern ?? error.params.format));
      return say(code, params);
    }
    case 'uniqueItems':
      return say('schema.duplicate', { value: shown(Array.isArray(value) ? value[error.params.i ?? 0] : value) });
    case 'discriminator':
      return choiceProblem(kind, error, say);
    case 'oneOf':
    case 'anyOf':
    case 'if':
    case 'not':
    case 'propertyNames':
      return null;
    default: {
      const { code, params } = limitFault(error, value) ?? unforeseen(error, value);
      return say(code, params);
    }
  }
}

function unforeseen({ keyword }: SchemaFault, value: unknown): Told {
  return { code: 'schema.invalid', params: { value: shown(value), reason: keyword } };
}

type Say = (code: ProblemCode, params: ProblemParams, at?: string) => Problem;

/** XState's words for decisions that are not events. */
const refusedInCharts: ReadonlyMap<string, ProblemCode> = new Map([
  ['guard', 'chart.guard-refused'],
  ['cond', 'chart.guard-refused'],
  ['context', 'chart.context-refused'],
  ['input', 'chart.context-refused'],
  ['output', 'chart.context-refused'],
  ['invoke', 'chart.invoke-refused'],
  ['always', 'chart.always-refused'],
  ['history', 'chart.history-refused'],
  ['reenter', 'chart.reenter-refused'],
  ['delays', 'chart.delay-named'],
]);

/** XState's actions that hide code, a decision or memory. */
const codeActions = /^(xstate\.|assign$|raise$|sendTo$|enqueueActions$|emit$|log$|spawnChild$|cancel$|stopChild$)/;

/** The value at fault; of a fault in a key, the key. */
function valueAtFault({ propertyName, instancePath }: SchemaFault, document: unknown): unknown {
  return propertyName ?? valueAt(document, instancePath);
}

function typeProblem(kind: string, error: SchemaFault, value: unknown, say: Say): Problem {
  if (kind === 'chart' && typeof value === 'string' && /\/(actions|entry|exit)(\/\d+)?$/.test(error.instancePath)) {
    return say('chart.function-refused', { value: shown(value) });
  }
  return say('schema.type', { value: shown(value), expected: String(error.params.type) });
}

/** A key of `on` or `after`, or an id used as a key. */
function nameProblem(error: SchemaFault, say: Say): Problem {
  const name = String(error.propertyName);
  const at = error.instancePath + pointerTo(name);
  if (error.instancePath.endsWith('/after')) return say('chart.delay-named', { value: shown(name) }, at);
  if (!error.instancePath.endsWith('/on')) {
    const { code, params } = formFault(shown(name), String(error.params.pattern));
    return say(code, params, at);
  }
  if (name === '*' || name === 'caller.*') return say('chart.event-hides-hangup', { value: name }, at);
  return say('chart.event-unknown', { value: shown(name) }, at);
}

/** The member of a choice is told by a tag: which tag is unknown? */
function choiceProblem(kind: string, error: SchemaFault, say: Say): Problem {
  const tag = String(error.params.tag);
  const value = error.params.tagValue;
  const at = error.instancePath + pointerTo(tag);
  const known = String(error.params.known);
  if (value === undefined) return say('schema.required', { property: tag });
  if (kind === 'flow' && /^\/nodes\/\d+$/.test(error.instancePath))
    return say('flow.kind-unknown', { kind: shown(value), known }, at);
  if (kind !== 'chart' || tag !== 'type') return say('schema.choice', { value: shown(value), expected: known }, at);
  if (typeof value === 'string' && codeActions.test(value))
    return say('chart.function-refused', { value: shown(value) }, at);
  return say('chart.action-unknown', { value: shown(value), known }, at);
}

/** In a flow, the node or edge that holds the pointer is to be lit. */
function placeOf(kind: string, pointer: string, document: unknown): ProblemPlace {
  const [, list, index] = /^\/(nodes|edges)\/(\d+)/.exec(pointer) ?? [];
  if (kind !== 'flow' || list === undefined) return { pointer };
  const id = (key: string) => valueAt(document, pointerTo(list, index ?? '', key));
  if (list === 'nodes') return { pointer, nodes: [id('id')].filter((found) => typeof found === 'string') };
  return { pointer, edges: [`${shown(id('from'))}.${shown(id('outcome'))}`] };
}
