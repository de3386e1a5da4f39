// All messages of the designer, gathered from messages/. The keys of an area begin with its name.

import { appMessages } from './messages/app.ts';
import { canvasMessages } from './messages/canvas.ts';
import { directoryMessages } from './messages/directory.ts';
import { eventMessages } from './messages/event.ts';
import { fieldMessages } from './messages/field.ts';
import { flowMessages } from './messages/flow.ts';
import { gatewayMessages } from './messages/gateways.ts';
import { kindMessages } from './messages/kind.ts';
import { liveMessages } from './messages/live.ts';
import { outcomeMessages } from './messages/outcome.ts';
import { simulateMessages } from './messages/simulate.ts';
import { telephoneMessages } from './messages/telephone.ts';

export const messages = {
  ...appMessages,
  ...canvasMessages,
  ...directoryMessages,
  ...eventMessages,
  ...fieldMessages,
  ...flowMessages,
  ...gatewayMessages,
  ...kindMessages,
  ...liveMessages,
  ...outcomeMessages,
  ...simulateMessages,
  ...telephoneMessages,
} as const;

export type MessageKey = keyof typeof messages;
