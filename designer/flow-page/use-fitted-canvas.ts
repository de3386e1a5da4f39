// A panel that has just opened took a part of the canvas: the drawing is fitted into what is left.

import { useEffect } from 'react';
import { useFlowCommands } from './flow-commands.tsx';

export function useFittedCanvas(): void {
  const { fit: fitCanvas } = useFlowCommands();
  useEffect(() => {
    // The canvas learns its new size in the first frame.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(fitCanvas);
    });
    return () => cancelAnimationFrame(frame);
  }, [fitCanvas]);
}
