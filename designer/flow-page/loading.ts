// Loads what the flow page shows: the draft, or a published version.

import type { Chart } from '../../schema/documents.generated.ts';
import { readDrawing } from '../document/drawing.ts';
import type { FlowStore, OpenedDraft } from '../link/flow-store.ts';

export type Loaded =
  | { readonly kind: 'flow'; readonly draft: OpenedDraft }
  | { readonly kind: 'chart'; readonly chart: Chart; readonly why: 'handmade' | 'edited' }
  | { readonly kind: 'missing' };

/** The draft of a flow, or one of its versions; a version without a drawing is a chart. */
export async function loadFlow(store: FlowStore, id: string, version: number | undefined): Promise<Loaded> {
  if (version === undefined) {
    const draft = await store.draft(id);
    return draft.ok ? { kind: 'flow', draft: draft.value } : { kind: 'missing' };
  }
  const chart = await store.version(id, version);
  if (!chart.ok) return { kind: 'missing' };
  const drawing = readDrawing(chart.value);
  if (drawing.kind === 'drawing') return { kind: 'flow', draft: { flow: drawing.flow, revision: 0, version } };
  if (drawing.kind === 'chart') return { kind: 'chart', chart: drawing.chart, why: drawing.why };
  return { kind: 'missing' };
}
