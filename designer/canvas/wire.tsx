// A wire between an outcome and a node. On the lit path it is thick and carries the number of the step that it leads to.

import { BaseEdge, EdgeLabelRenderer, type EdgeProps, getSmoothStepPath } from '@xyflow/react';
import { memo } from 'react';
import classes from './canvas.module.css';
import type { CanvasEdge } from './canvas-model.ts';
import { useLit } from './highlight.tsx';

export const Wire = memo(function Wire(props: EdgeProps<CanvasEdge>) {
  const { id, sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, selected, markerEnd } = props;
  const centerX = bendOf(props);
  const lit = useLit(id);
  const [path, labelX, labelY] = getSmoothStepPath({
    sourceX,
    sourceY,
    targetX,
    targetY,
    sourcePosition,
    targetPosition,
    borderRadius: 12,
    offset: 22,
    ...(centerX === undefined ? {} : { centerX }),
  });
  return (
    <>
      <BaseEdge
        id={id}
        path={path}
        interactionWidth={18}
        className={classes.wire}
        data-selected={selected}
        data-lit={lit.isLit}
        data-taken={lit.taken}
        data-tone={lit.tone}
        // On the path the number of the step says the direction; the arrow would grow with the line.
        {...(markerEnd === undefined || lit.isLit ? {} : { markerEnd })}
      />
      {lit.steps.length > 0 && (
        <EdgeLabelRenderer>
          <span
            className={classes.wireStep}
            data-tone={lit.tone}
            style={{ transform: `translate(-50%, -50%) translate(${labelX}px, ${labelY}px)` }}
          >
            {lit.steps.slice(-3).join(' · ')}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});

/** Pixels between the bends of two wires of one card. */
const laneWidth = 7;
const leastRoom = 64;
/** Cards farther apart than this may have another one between them. */
const neighbours = 200;
const beforeGoal = 54;

/** Where a wire to the right turns: each outcome has a lane, in the order in which wires of one card do not cross. */
function bendOf({ sourceX, sourceY, targetX, targetY, data }: EdgeProps<CanvasEdge>): number | undefined {
  const room = targetX - sourceX;
  if (data === undefined || room < leastRoom) return undefined;
  const reach = Math.min(laneWidth * Math.abs(data.lane), room / 2 - 24, beforeGoal - 24) * Math.sign(data.lane);
  // A wire that passes other cards turns just before its own goal: elsewhere it would turn behind one of them.
  const turn = room > neighbours ? room - beforeGoal : room / 2;
  return sourceX + turn + (targetY < sourceY ? reach : -reach);
}
