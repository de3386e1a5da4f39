// The table of all kinds as the designer shows them. A kind that lacks a part does not type-check.

import type { NodeKind } from '../../runtime/core/node-kinds/node-kind.ts';
import type { FlowNode } from '../../schema/documents.generated.ts';
import { purposes } from '../ui/tokens.ts';
import { busy } from './busy.tsx';
import { busySignal } from './busy-signal.tsx';
import { entry } from './entry.tsx';
import { external } from './external.tsx';
import { forward } from './forward.tsx';
import { hangup } from './hangup.tsx';
import type { KindView } from './kind-view.ts';
import { menu } from './menu.tsx';
import { message } from './message.tsx';
import { operator } from './operator.tsx';
import { ring } from './ring.tsx';
import { schedule } from './schedule.tsx';
import { voicemail } from './voicemail.tsx';

export const kindViews = {
  entry,
  schedule,
  busy,
  ring,
  external,
  forward,
  menu,
  operator,
  voicemail,
  message,
  busySignal,
  hangup,
} as const satisfies { readonly [Kind in NodeKind]: KindView<Kind> };

/** The kinds by purpose, in the order of the palette. */
export const kindsByPurpose = purposes.map((purpose) => ({
  purpose,
  kinds: allKinds().filter((kind) => kindViews[kind].purpose === purpose),
}));

/** Every kind, in the order of the table. */
export function allKinds(): readonly FlowNode['kind'][] {
  return Object.keys(kindViews).filter(isKind);
}

/** Whether a text, for example one that was dragged in, names a kind. */
export function isKind(text: string): text is FlowNode['kind'] {
  return Object.hasOwn(kindViews, text);
}
