// The routes of flows: drafts, publishing, versions.

import { problem } from '../../../schema/problem.ts';
import { parseAs } from '../../../schema/validate.ts';
import { refused } from '../answered.ts';
import { outOfDate, type Publishing, publish } from '../publishing.ts';
import {
  documentSchema,
  instantSchema,
  integerSchema,
  listSchema,
  objectSchema,
  orNull,
  propertyOf,
  type Route,
  type RouteRequest,
  textSchema,
} from './route.ts';

export interface FlowRoutes extends Publishing {
  /** Calls that run on versions of this flow now. */
  readonly callsOn: (flow: string) => number;
}

export function flowRoutes(parts: FlowRoutes): readonly Route[] {
  return [
    listRoute(parts),
    removeRoute(parts),
    draftRoute(parts),
    saveRoute(parts),
    publishRoute(parts),
    ...versionRoutes(parts),
    chartRoute(parts),
  ];
}

const numberSchema = {
  type: 'string',
  pattern: '^(\\+[1-9][0-9]{1,14}|[0-9]{3,6})$',
  description: 'E.164, or an extension.',
};
const draftVersionSchema = {
  ...orNull(integerSchema),
  description: 'The latest version, when the draft is what was published; null when it was changed since.',
};
const versionProperties = { version: integerSchema, hash: textSchema, message: textSchema, publishedAt: instantSchema };

function listRoute({ flows }: FlowRoutes): Route {
  return {
    method: 'GET',
    path: '/api/flows',
    summary: 'The flows, by name.',
    answer: listSchema(
      objectSchema({
        id: textSchema,
        name: textSchema,
        published: orNull(integerSchema),
        draft: orNull(objectSchema({ revision: integerSchema, version: draftVersionSchema })),
        numbers: listSchema(numberSchema),
        updatedAt: instantSchema,
      }),
    ),
    refusals: [],
    handle: () => ({ ok: true, value: flows.list() }),
  };
}

function removeRoute({ flows, charts, callsOn }: FlowRoutes): Route {
  return {
    method: 'DELETE',
    path: '/api/flows/{id}',
    summary: 'Deletes a flow. Its numbers lead nowhere any more; calls that run on it go on to their end.',
    answer: objectSchema({ id: textSchema, calls: integerSchema, problems: listSchema(documentSchema('Problem')) }),
    refusals: [404],
    handle({ params: { id = '' } }) {
      if (!flows.exists(id)) return notFound(id);
      flows.remove(id);
      charts.refresh();
      const calls = callsOn(id);
      const problems = calls === 0 ? [] : [problem('server.flow-in-use', {}, { id, calls })];
      return { ok: true, value: { id, calls, problems } };
    },
  };
}

function draftRoute({ flows }: FlowRoutes): Route {
  return {
    method: 'GET',
    path: '/api/flows/{id}/draft',
    summary: 'The draft of a flow, with the revision that saving it needs.',
    answer: objectSchema({ flow: documentSchema('Flow'), revision: integerSchema, version: draftVersionSchema }),
    refusals: [404],
    handle({ params: { id = '' } }) {
      const draft = flows.draft(id);
      return draft === undefined ? notFound(id) : { ok: true, value: draft };
    },
  };
}

function saveRoute(parts: FlowRoutes): Route {
  return {
    method: 'PUT',
    path: '/api/flows/{id}/draft',
    summary:
      'Saves a draft, finished or not. `revision` is the one that was read, 0 for a new flow; 409 when it is out of date.',
    body: objectSchema({ flow: documentSchema('Flow'), revision: integerSchema }),
    answer: objectSchema({ revision: integerSchema }),
    refusals: [409, 422],
    handle: (request) => saveDraft(parts, request),
  };
}

function saveDraft({ flows, now }: FlowRoutes, { params: { id = '' }, body }: RouteRequest) {
  const parsed = parseAs('flow', propertyOf(body, 'flow'));
  if (!parsed.ok) return refused(422, parsed.problems);
  const flow = parsed.value;
  if (flow.id !== id) {
    return refused(422, [problem('schema.choice', { pointer: '/id' }, { value: flow.id, expected: id })]);
  }
  const given = Number(propertyOf(body, 'revision'));
  if (given !== flows.revision(id)) return outOfDate(given, flows.draft(id));
  flows.saveDraft(flow, given + 1, now());
  return { ok: true as const, value: { revision: given + 1 } };
}

function publishRoute(parts: FlowRoutes): Route {
  return {
    method: 'POST',
    path: '/api/flows/{id}/publish',
    summary: 'Publishes the draft, or the chart given, as the next version. New calls begin in it from now on.',
    body: objectSchema({
      message: { type: 'string', maxLength: 2_000 },
      'revision?': integerSchema,
      'numbers?': { ...listSchema(numberSchema), maxItems: 1_000 },
      'chart?': documentSchema('Chart'),
    }),
    answer: objectSchema({
      version: integerSchema,
      hash: textSchema,
      numbers: listSchema(numberSchema),
      problems: listSchema(documentSchema('Problem')),
    }),
    refusals: [404, 409, 422],
    handle({ params: { id = '' }, body }) {
      const numbers = propertyOf(body, 'numbers');
      const revision = propertyOf(body, 'revision');
      return publish(parts, {
        flow: id,
        message: String(propertyOf(body, 'message')),
        revision: revision === undefined ? undefined : Number(revision),
        numbers: Array.isArray(numbers) ? numbers.map(String) : undefined,
        chart: propertyOf(body, 'chart'),
      });
    },
  };
}

function versionRoutes({ flows }: FlowRoutes): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/api/flows/{id}/versions',
      summary: 'The published versions of a flow, newest first.',
      answer: listSchema(objectSchema(versionProperties)),
      refusals: [404],
      handle({ params: { id = '' } }) {
        const versions = flows.versions(id);
        return versions.length === 0 && !flows.exists(id) ? notFound(id) : { ok: true, value: versions };
      },
    },
    {
      method: 'GET',
      path: '/api/flows/{id}/versions/{version}',
      summary: 'A published version: the very chart that calls run.',
      answer: objectSchema({ ...versionProperties, chart: documentSchema('Chart') }),
      refusals: [404],
      handle({ params: { id = '', version = '' } }) {
        const found = /^[0-9]{1,9}$/.test(version) ? flows.version(id, Number(version)) : undefined;
        return found === undefined ? notFound(`${id} ${version}`) : { ok: true, value: found };
      },
    },
  ];
}

function chartRoute({ flows }: FlowRoutes): Route {
  return {
    method: 'GET',
    path: '/api/charts/{hash}',
    summary: 'The chart that a journal names by its hash: of a published version, or of a draft that was called.',
    answer: objectSchema({ chart: documentSchema('Chart') }),
    refusals: [404],
    handle({ params: { hash = '' } }) {
      const chart = flows.chart(hash);
      return chart === undefined ? notFound(hash) : { ok: true, value: { chart } };
    },
  };
}

function notFound(id: string) {
  return refused(404, [problem('server.not-found', {}, { id })]);
}
