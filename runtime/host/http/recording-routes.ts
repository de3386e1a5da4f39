// The routes of recordings: the list, and the sound of one.

import { problem } from '../../../schema/problem.ts';
import { refused } from '../answered.ts';
import type { RecordingArchive } from '../store/recording-store.ts';
import {
  instantSchema,
  integerSchema,
  limitSchema,
  listSchema,
  objectSchema,
  type Route,
  soundSchema,
  textSchema,
} from './route.ts';

/** Recordings of a list unless the query says otherwise. */
const usualLimit = 100;

const recordingSchema = objectSchema({
  recording: textSchema,
  call: textSchema,
  record: textSchema,
  mailbox: textSchema,
  seconds: { type: 'number', minimum: 0 },
  at: instantSchema,
  bytes: integerSchema,
});

export function recordingRoutes(recordings: Pick<RecordingArchive, 'list' | 'open'>): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/api/recordings',
      summary: 'Messages that callers left, newest first.',
      query: {
        mailbox: { type: 'string', maxLength: 63, description: 'Only those of this mailbox.' },
        limit: limitSchema(usualLimit),
      },
      answer: listSchema(recordingSchema),
      refusals: [400],
      handle({ query: { mailbox, limit } }) {
        const byMailbox = mailbox === undefined ? {} : { mailbox };
        return { ok: true, value: recordings.list({ ...byMailbox, limit: Number(limit ?? usualLimit) }) };
      },
    },
    {
      method: 'GET',
      path: '/api/recordings/{recording}/audio',
      summary: 'The sound of a message: a WAV file.',
      answer: soundSchema,
      refusals: [404],
      handle({ params: { recording = '' } }) {
        const opened = recordings.open(recording);
        if (opened === undefined) return refused(404, [problem('server.not-found', {}, { id: recording })]);
        return { ok: true, ...opened };
      },
    },
  ];
}
