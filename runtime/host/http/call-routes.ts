// The routes of calls: the list, one in full, its journal.

import { problem } from '../../../schema/problem.ts';
import { refused } from '../answered.ts';
import type { CallLog } from '../call-log.ts';
import {
  documentSchema,
  instantSchema,
  integerSchema,
  limitSchema,
  listSchema,
  objectSchema,
  orNull,
  type Route,
  textSchema,
} from './route.ts';

const summarySchema = objectSchema({
  call: textSchema,
  flow: textSchema,
  version: integerSchema,
  from: textSchema,
  to: textSchema,
  startedAt: instantSchema,
  endedAt: orNull(instantSchema),
  live: { type: 'boolean' },
  outcome: { enum: ['talked', 'message', 'abandoned', 'rejected', 'ended', 'unfinished'] },
  node: orNull(textSchema),
});

/** Calls of a list unless the query says otherwise, and at most. */
const usualLimit = 100;

export function callRoutes(calls: CallLog): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/api/calls',
      summary: 'Calls, newest first.',
      query: {
        live: { enum: ['true', 'false'], description: 'Only those that go on, or only those that are over.' },
        flow: { type: 'string', maxLength: 63, description: 'Only those that began in this flow.' },
        limit: limitSchema(usualLimit),
      },
      answer: listSchema(summarySchema),
      refusals: [400],
      handle({ query: { live, flow, limit } }) {
        const byState = live === undefined ? {} : { live: live === 'true' };
        const byFlow = flow === undefined ? {} : { flow };
        return { ok: true, value: calls.list({ ...byState, ...byFlow, limit: Number(limit ?? usualLimit) }) };
      },
    },
    {
      method: 'GET',
      path: '/api/calls/{id}',
      summary: 'A call: its state with legs and timers, its lit path, and its CDR once it is over.',
      answer: objectSchema({
        summary: summarySchema,
        state: { type: 'object' },
        path: listSchema(textSchema),
        cdr: orNull({ type: 'object' }),
      }),
      refusals: [404],
      handle({ params: { id = '' } }) {
        const found = calls.find(id);
        return found === undefined ? notFound(id) : { ok: true, value: found };
      },
    },
    {
      method: 'GET',
      path: '/api/calls/{id}/journal',
      summary: 'The records of a call, in order: what it is replayed from.',
      answer: listSchema(documentSchema('JournalRecord')),
      refusals: [404],
      handle({ params: { id = '' } }) {
        const records = calls.journal(id);
        return records.length === 0 ? notFound(id) : { ok: true, value: records };
      },
    },
  ];
}

function notFound(id: string) {
  return refused(404, [problem('server.not-found', {}, { id })]);
}
