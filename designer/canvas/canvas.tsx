// The drawing: React Flow on top of the flow document. Gestures become edits; nothing is kept here but what is being dragged.

import {
  applyNodeChanges,
  Background,
  BackgroundVariant,
  type EdgeChange,
  MarkerType,
  MiniMap,
  type NodeChange,
  ReactFlow,
} from '@xyflow/react';
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Position } from '../../schema/documents.generated.ts';
import { useFlowEditor, useFlowEdits } from '../document/flow-editor.tsx';
import { move } from '../document/node-changes.ts';
import { useText } from '../i18n/text.tsx';
import { isKind, kindViews } from '../node-kinds/kind-views.ts';
import classes from './canvas.module.css';
import { CanvasControls } from './canvas-controls.tsx';
import { type CanvasEdge, type CanvasNode, canvasEdges, canvasNodes, isNoteKey, noteOfKey } from './canvas-model.ts';
import { useConnecting } from './connecting.ts';
import { CreateMenu } from './create-menu.tsx';
import { NodeCard } from './node-card.tsx';
import { NoteCard } from './note-card.tsx';
import { OpeningView } from './opening-view.tsx';
import { usePaletteDrop } from './palette-drop.ts';
import { selectionAfter } from './selecting.ts';
import { Wire } from './wire.tsx';

export const Canvas = memo(function Canvas() {
  const { isReadOnly } = useFlowEdits();
  const { t } = useText();
  const drawing = useDrawing();
  const { handlers, creating, stop } = useConnecting();
  const drop = usePaletteDrop();
  return (
    <div className={classes.canvasBox}>
      <section className={classes.canvas} aria-label={t('canvas.label')} {...drop}>
        <Surface {...drawing} handlers={handlers} isReadOnly={isReadOnly} />
        <CreateMenu open={creating} onClose={stop} />
      </section>
    </div>
  );
});

type Drawing = ReturnType<typeof useDrawing>;

/** What React Flow draws, and the edits that its gestures make. */
function useDrawing() {
  const { flow, selection, problemsAt, edit, select } = useFlowEditor();
  const { t } = useText();
  const [nodes, setNodes] = useState<CanvasNode[]>(() => canvasNodes({ flow, selection, problemsAt, t }, []));
  const [edges, setEdges] = useState<CanvasEdge[]>(() => canvasEdges({ flow, selection, problemsAt, t }, []));
  // Typing in a form comes first: a drawing of hundreds of wires follows as soon as there is time.
  const shown = useDeferredValue(flow);
  useEffect(() => {
    setNodes((before) => canvasNodes({ flow: shown, selection, problemsAt, t }, before));
    setEdges((before) => canvasEdges({ flow: shown, selection, problemsAt, t }, before));
  }, [shown, selection, problemsAt, t]);

  const onNodesChange = useCallback(
    (changes: NodeChange<CanvasNode>[]) => {
      const lasting = changes.filter((change) => change.type !== 'select' && change.type !== 'remove');
      if (lasting.length > 0) setNodes((before) => applyNodeChanges(lasting, before));
      if (changes.some((change) => change.type === 'select'))
        select((before) => selectionAfter(before, changes, 'nodes'));
      const places = droppedAt(changes);
      if (places.nodes.size + places.notes.size > 0) edit((now) => move(now, places));
    },
    [edit, select],
  );
  const onEdgesChange = useCallback(
    (changes: EdgeChange<CanvasEdge>[]) => select((before) => selectionAfter(before, changes, 'edges')),
    [select],
  );
  return { nodes, edges, onNodesChange, onEdgesChange };
}

interface SurfaceProps extends Drawing {
  readonly handlers: ReturnType<typeof useConnecting>['handlers'];
  readonly isReadOnly: boolean;
}

/** React Flow, drawn again only when what it draws has changed: it visits every card and wire for each new property. */
const Surface = memo(function Surface({ nodes, handlers, isReadOnly, ...drawing }: SurfaceProps) {
  const { t } = useText();
  const ariaLabels = useMemo(
    () => ({
      'node.a11yDescription.default': t('canvas.nodeHelp'),
      'edge.a11yDescription.default': t('canvas.wireHelp'),
      'minimap.ariaLabel': t('canvas.minimap'),
    }),
    [t],
  );
  return (
    <ReactFlow
      nodes={nodes}
      {...drawing}
      {...handlers}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      defaultEdgeOptions={edgeLook}
      nodesDraggable={!isReadOnly}
      nodesConnectable={!isReadOnly}
      // What is out of sight costs nothing; in a flow that fits a few screens everything stays within reach of Tab.
      onlyRenderVisibleElements={nodes.length > manyNodes}
      connectionRadius={28}
      minZoom={0.1}
      maxZoom={2}
      deleteKeyCode={null}
      panOnScroll
      zoomOnDoubleClick={false}
      elevateEdgesOnSelect
      ariaLabelConfig={ariaLabels}
    >
      <Background variant={BackgroundVariant.Dots} gap={20} size={1.4} color="var(--cc-dots)" />
      <MiniMap
        style={miniSize}
        pannable
        zoomable
        nodeColor={miniColour}
        nodeBorderRadius={6}
        maskColor="var(--cc-mask)"
      />
      <CanvasControls />
      <OpeningView />
    </ReactFlow>
  );
});

const manyNodes = 60;
const nodeTypes = { card: NodeCard, note: NoteCard };
const edgeTypes = { wire: Wire };
const edgeLook = { markerEnd: { type: MarkerType.ArrowClosed, width: 16, height: 16, color: 'var(--cc-wire)' } };
const miniSize = { width: 168, height: 112 };

function miniColour(node: CanvasNode): string {
  if (node.type !== 'card' || !isKind(node.data.node.kind)) return 'var(--cc-note-line)';
  return `var(--cc-${kindViews[node.data.node.kind].purpose})`;
}

/** The nodes and notes that came to rest with this change. */
function droppedAt(changes: readonly NodeChange<CanvasNode>[]) {
  const nodes = new Map<string, Position>();
  const notes = new Map<string, Position>();
  for (const change of changes) {
    if (change.type !== 'position' || change.dragging === true || change.position === undefined) continue;
    if (isNoteKey(change.id)) notes.set(noteOfKey(change.id), change.position);
    else nodes.set(change.id, change.position);
  }
  return { nodes, notes };
}
