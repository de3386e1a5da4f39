// A chart that holds no drawing, or was edited by hand: its top-level states as plain cards, read-only, and a word why.

import { Alert, Button, Group } from '@mantine/core';
import { IconBox, IconChevronLeft, IconInfoCircle } from '@tabler/icons-react';
import {
  Background,
  BackgroundVariant,
  type Edge,
  Handle,
  MarkerType,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  ReactFlowProvider,
} from '@xyflow/react';
import { useMemo } from 'react';
import type { Chart } from '../../schema/documents.generated.ts';
import { type GenericState, genericStates } from '../document/generic-states.ts';
import { useText } from '../i18n/text.tsx';
import { measures } from '../ui/tokens.ts';
import classes from './canvas.module.css';
import card from './card.module.css';
import { CardFrame } from './card-frame.tsx';
import { HighlightProvider } from './highlight.tsx';

interface GenericChartProps {
  readonly chart: Chart;
  readonly why: 'handmade' | 'edited';
  /** Opens the drawing that the chart was made from, when it holds one. */
  readonly onOpenDrawing?: (() => void) | undefined;
  /** Leads back to where the chart was opened from. */
  readonly onClose?: () => void;
}

export function GenericChart({ chart, why, onOpenDrawing, onClose }: GenericChartProps) {
  const { t } = useText();
  const states = useMemo(() => genericStates(chart), [chart]);
  const nodes = useMemo(() => nodesOf(states), [states]);
  const edges = useMemo(() => edgesOf(states), [states]);
  return (
    <div className={classes.generic}>
      <Alert icon={<IconInfoCircle size={18} />} radius={0} title={`${chart.id} · ${t('flow.readOnly')}`}>
        {t(why === 'handmade' ? 'flow.handmade' : 'flow.handEdited')}{' '}
        <Group gap={8} mt={8}>
          {onClose !== undefined && (
            <Button variant="default" leftSection={<IconChevronLeft size={15} />} onClick={onClose}>
              {t('flow.back')}
            </Button>
          )}
          {onOpenDrawing !== undefined && (
            <Button variant="default" onClick={onOpenDrawing}>
              {t('flow.openDrawing')}
            </Button>
          )}
        </Group>
      </Alert>
      <div className={classes.genericStage}>
        <HighlightProvider>
          <ReactFlowProvider>
            <section className={classes.canvas} aria-label={t('canvas.label')}>
              <ReactFlow
                nodes={nodes}
                edges={edges}
                nodeTypes={nodeTypes}
                defaultEdgeOptions={edgeLook}
                nodesDraggable={false}
                nodesConnectable={false}
                deleteKeyCode={null}
                minZoom={0.1}
                panOnScroll
                fitView
              >
                <Background variant={BackgroundVariant.Dots} gap={20} size={1.4} color="var(--cc-dots)" />
              </ReactFlow>
            </section>
          </ReactFlowProvider>
        </HighlightProvider>
      </div>
    </div>
  );
}

type StateNode = Node<{ readonly state: GenericState }, 'state'>;

function StateCard({ id, data: { state }, selected }: NodeProps<StateNode>) {
  const { t } = useText();
  const inside = state.size === 0 ? undefined : t('canvas.states', { count: state.size });
  const says = state.description ?? inside;
  return (
    <CardFrame
      id={id}
      icon={IconBox}
      purpose={state.isFinal ? 'end' : 'start'}
      title={state.id}
      subtitle={t('canvas.stateOf')}
      isSelected={selected}
      errors={0}
      warnings={0}
      takesWires
    >
      {says !== undefined && <p className={card.sentence}>{says}</p>}
      {state.exits.length > 0 && (
        <ul className={card.outcomes}>
          {state.exits.map(({ event, target }) => (
            <li key={`${event} ${target}`} className={card.outcome} data-wired="true">
              <code className={card.outcomeLabel}>{event}</code>
              <Handle type="source" id={`${event} ${target}`} position={Position.Right} className={card.source} />
            </li>
          ))}
        </ul>
      )}
    </CardFrame>
  );
}

const nodeTypes = { state: StateCard };
const edgeLook = {
  type: 'smoothstep',
  style: { stroke: 'var(--cc-wire)', strokeWidth: 1.5 },
  markerEnd: { type: MarkerType.ArrowClosed, width: 16, height: 16, color: 'var(--cc-wire)' },
};

/** In columns by the number of steps from the first state: nothing else is known of where they belong. */
function nodesOf(states: readonly GenericState[]): StateNode[] {
  const heights = new Map<number, number>();
  return states.map((state) => {
    const y = heights.get(state.depth) ?? 0;
    heights.set(state.depth, y + 130 + state.exits.length * measures.outcomeRow);
    return {
      id: state.id,
      type: 'state',
      position: { x: state.depth * (measures.cardWidth + 110), y },
      data: { state },
    };
  });
}

function edgesOf(states: readonly GenericState[]): Edge[] {
  return states.flatMap((state) =>
    state.exits.map(({ event, target }) => ({
      id: `${state.id} ${event} ${target}`,
      source: state.id,
      sourceHandle: `${event} ${target}`,
      target,
      targetHandle: 'in',
    })),
  );
}
