// Takes a kind dragged from the palette and makes a node of it where it is dropped.

import { useReactFlow } from '@xyflow/react';
import type { DragEvent } from 'react';
import { useFlowEdits } from '../document/flow-editor.tsx';
import { useFlowCommands } from '../flow-page/flow-commands.tsx';
import { isKind } from '../node-kinds/kind-views.ts';
import { measures } from '../ui/tokens.ts';
import { draggedKind } from './palette.tsx';

export function usePaletteDrop() {
  const { isReadOnly } = useFlowEdits();
  const { add } = useFlowCommands();
  const { screenToFlowPosition } = useReactFlow();
  return {
    onDragOver(event: DragEvent) {
      if (isReadOnly || !event.dataTransfer.types.includes(draggedKind)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    onDrop(event: DragEvent) {
      const kind = event.dataTransfer.getData(draggedKind);
      if (isReadOnly || !isKind(kind)) return;
      event.preventDefault();
      const { x, y } = screenToFlowPosition({ x: event.clientX, y: event.clientY });
      // The pointer holds the card by the middle of its head.
      add({ kind, position: { x: x - measures.cardWidth / 2, y: y - measures.cardHeader / 2 } });
    },
  };
}
