// The route of gateways: which there are, how they are, what went wrong.

import type { GatewayBoard } from '../gateway-status.ts';
import {
  documentSchema,
  instantSchema,
  integerSchema,
  listSchema,
  objectSchema,
  type Route,
  textSchema,
} from './route.ts';

const problemSchema = objectSchema({
  problem: documentSchema('Problem'),
  count: { ...integerSchema, description: 'How often a problem of this code was reported.' },
  at: instantSchema,
});

const gatewaySchema = objectSchema({
  name: textSchema,
  kind: { enum: ['link', 'asterisk'] },
  connected: { type: 'boolean' },
  since: { ...instantSchema, description: 'Since when it is connected, or away.' },
  capabilities: listSchema(textSchema),
  calls: integerSchema,
  problems: listSchema(problemSchema),
});

export function gatewayRoutes(gateways: Pick<GatewayBoard, 'list'>): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/api/gateways',
      summary: 'Media gateways: connected or away, their calls in progress, the last problem of each kind.',
      answer: listSchema(gatewaySchema),
      refusals: [],
      handle: () => ({ ok: true, value: gateways.list() }),
    },
  ];
}
