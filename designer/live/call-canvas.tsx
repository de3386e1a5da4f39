// The canvas of a published chart, to look at: its drawing, or its states when it has none.

import { useMemo } from 'react';
import type { Chart } from '../../schema/documents.generated.ts';
import { Canvas } from '../canvas/canvas.tsx';
import { GenericChart } from '../canvas/generic-chart.tsx';
import { readDrawing } from '../document/drawing.ts';
import { FlowEditorProvider } from '../document/flow-editor.tsx';
import { FlowCommandsProvider } from '../flow-page/flow-commands.tsx';

export function CallCanvas({ chart }: { readonly chart: Chart }) {
  const drawing = useMemo(() => readDrawing(chart), [chart]);
  if (drawing.kind === 'chart') return <GenericChart chart={drawing.chart} why={drawing.why} />;
  if (drawing.kind !== 'drawing') return null;
  return (
    <FlowEditorProvider flow={drawing.flow} isReadOnly>
      <FlowCommandsProvider>
        <Canvas />
      </FlowCommandsProvider>
    </FlowEditorProvider>
  );
}
