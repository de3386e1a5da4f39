// The description of the HTTP API (OpenAPI 3.1), made from the same table as the routes.

import packageJson from '../../../package.json' with { type: 'json' };
import callEventSchema from '../../../schema/call-event.schema.json' with { type: 'json' };
import chartSchema from '../../../schema/chart.schema.json' with { type: 'json' };
import directorySchema from '../../../schema/directory.schema.json' with { type: 'json' };
import flowSchema from '../../../schema/flow.schema.json' with { type: 'json' };
import journalSchema from '../../../schema/journal.schema.json' with { type: 'json' };
import scheduleSchema from '../../../schema/schedule.schema.json' with { type: 'json' };
import { type JsonSchema, mediaTypeOf, type Route } from './route.ts';

/** The OpenAPI document of these routes. Every refusal is `{problems: Problem[]}`. */
export function openApi(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const operations = paths[route.path] ?? {};
    operations[route.method.toLowerCase()] = operation(route);
    paths[route.path] = operations;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Callchart',
      version: packageJson.version,
      description: 'Flows, calls and the directory of a runtime. Every refusal is {problems}, each with a stable code.',
    },
    paths,
    components: { schemas: documents },
  };
}

const problemSchema: JsonSchema = {
  title: 'Problem',
  type: 'object',
  required: ['code', 'severity', 'pointer', 'nodes', 'edges', 'message', 'remedy', 'params'],
  properties: {
    code: { type: 'string', description: 'Stable: scripts may match it.' },
    severity: { enum: ['error', 'warning'] },
    pointer: { type: 'string', description: 'JSON pointer (RFC 6901) into the document at fault.' },
    nodes: { type: 'array', items: { type: 'string' } },
    edges: { type: 'array', items: { type: 'string' } },
    message: { type: 'string' },
    remedy: { type: 'string' },
    params: { type: 'object' },
  },
};

/** Each keeps its own $id, against which the references inside it are resolved. */
const documents = {
  Flow: flowSchema,
  Chart: chartSchema,
  Directory: directorySchema,
  Schedule: scheduleSchema,
  JournalRecord: journalSchema,
  CallEvent: callEventSchema,
  Problem: problemSchema,
};

function operation(route: Route): object {
  const { summary, path, query = {}, body, answer, refusals } = route;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameter('path', name ?? '', { type: 'string' }));
  const inQuery = Object.entries(query).map(([name, schema]) => parameter('query', name, schema));
  const refusal = { description: 'Refused.', ...json(problemList) };
  return {
    summary,
    parameters: [...inPath, ...inQuery],
    ...(body === undefined ? {} : { requestBody: { required: true, ...json(body) } }),
    responses: {
      200: { description: summary, content: { [mediaTypeOf(route)]: { schema: answer } } },
      ...Object.fromEntries([400, 403, ...refusals].map((status) => [status, refusal])),
    },
  };
}

const problemList: JsonSchema = {
  type: 'object',
  required: ['problems'],
  properties: { problems: { type: 'array', items: { $ref: '#/components/schemas/Problem' } } },
};

function parameter(place: 'path' | 'query', name: string, schema: JsonSchema): object {
  return { in: place, name, required: place === 'path', schema };
}

function json(schema: JsonSchema): object {
  return { content: { 'application/json': { schema } } };
}
