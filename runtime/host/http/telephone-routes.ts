// The routes of the telephone in the designer: whether there is one, and what a browser needs for one call.

import type { Telephone } from '../telephone.ts';
import { integerSchema, objectSchema, propertyOf, type Route, textSchema } from './route.ts';

export function telephoneRoutes(telephone: Telephone): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/api/telephone',
      summary: 'Whether flows can be called from the designer.',
      answer: objectSchema({ on: { type: 'boolean' } }),
      refusals: [],
      handle: () => ({ ok: true, value: { on: telephone.isOn } }),
    },
    {
      method: 'POST',
      path: '/api/telephone/calls',
      summary:
        'Prepares one call of the browser: to the draft of this revision, or without one to what is published. The number can be dialled once, within two minutes. Only over TLS, or on this machine.',
      body: objectSchema({ flow: textSchema, 'revision?': integerSchema }),
      answer: objectSchema({
        url: { ...textSchema, description: 'SIP over WebSocket (RFC 7118).' },
        user: textSchema,
        password: textSchema,
        number: textSchema,
      }),
      refusals: [404, 409, 422],
      handle({ body }) {
        const revision = propertyOf(body, 'revision');
        return telephone.prepare({
          flow: String(propertyOf(body, 'flow')),
          revision: revision === undefined ? undefined : Number(revision),
        });
      },
    },
  ];
}
