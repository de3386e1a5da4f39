// Arranges a flow from left to right. The layout library is large: it is loaded on first use and runs in a worker.

import type { ELK, ElkNode } from 'elkjs/lib/elk-api.js';
import { outcomesOf } from '../../runtime/core/node-kinds/node-kinds.ts';
import type { Flow, Position } from '../../schema/documents.generated.ts';
import { edgeId } from '../document/edit.ts';
import { measures } from '../ui/tokens.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where each node should be; `sizes` are those measured on the canvas, by node id. */
export async function arranged(flow: Flow, sizes: ReadonlyMap<string, Size>): Promise<ReadonlyMap<string, Position>> {
  const elk = await layouter();
  const { children = [] } = await elk.layout(layoutGraph(flow, sizes));
  return new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/** The flow as the layouter takes it: outcomes are ports in a fixed order, so that wires leave without crossing. */
export function layoutGraph(flow: Flow, sizes: ReadonlyMap<string, Size>): ElkNode {
  const known = new Set(flow.nodes.map((node) => node.id));
  return {
    id: 'flow',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.layered.spacing.nodeNodeBetweenLayers': '120',
      'elk.layered.spacing.edgeNodeBetweenLayers': '40',
      'elk.spacing.edgeNode': '32',
      'elk.spacing.nodeNode': '48',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    },
    children: flow.nodes.map((node) => {
      const outcomes = outcomesOf(node);
      const { width, height } = sizes.get(node.id) ?? guessedSize(outcomes.length);
      const top = height - outcomes.length * measures.outcomeRow;
      return {
        id: node.id,
        width,
        height,
        layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
        ports: [
          { id: `${node.id}:in`, x: 0, y: 22, width: 1, height: 1 },
          ...outcomes.map((outcome, index) => ({
            id: edgeId({ from: node.id, outcome: outcome.id }),
            x: width,
            y: top + (index + 0.5) * measures.outcomeRow,
            width: 1,
            height: 1,
          })),
        ],
      };
    }),
    edges: flow.edges
      .filter(({ from, to }) => known.has(from) && known.has(to))
      .filter(({ from, outcome }) => isOutcome(flow, from, outcome))
      .map((edge) => ({ id: `wire:${edgeId(edge)}`, sources: [edgeId(edge)], targets: [`${edge.to}:in`] })),
  };
}

function isOutcome(flow: Flow, from: string, outcome: string): boolean {
  const node = flow.nodes.find(({ id }) => id === from);
  return node !== undefined && outcomesOf(node).some(({ id }) => id === outcome);
}

function guessedSize(outcomes: number): Size {
  return { width: measures.cardWidth, height: 90 + outcomes * measures.outcomeRow };
}

let loaded: Promise<ELK> | undefined;

function layouter(): Promise<ELK> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ELK> {
  const [library, worker] = await Promise.all([
    import('elkjs/lib/elk-api.js'),
    import('elkjs/lib/elk-worker.min.js?url'),
  ]);
  return new library.default.default({ workerFactory: () => new Worker(worker.default) });
}
