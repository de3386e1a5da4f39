// The path of a call as the canvas lights it. Pure, but for the hook that hands it to the canvas.

import { useEffect } from 'react';
import { pathOf } from '../../runtime/core/trace.ts';
import { type Highlight, type Tone, unlit, useHighlight } from '../canvas/highlight.tsx';
import { type Moment, traceOf } from '../trace/moments.ts';

/**
 * The lit path after these moments, on the canvas of this flow. Steps in other flows keep their flow's name before them.
 * With the path that a scenario expects, each step is told to be as expected or, from the first difference on, otherwise.
 */
export function litPath(moments: readonly Moment[], flow: string, expected?: readonly string[]): Highlight {
  const trace = traceOf(moments);
  const whole = pathOf(trace);
  const own = (id: string) => (id.startsWith(`${flow}/`) ? id.slice(flow.length + 1) : id);
  const here = trace.findLast((entry) => entry.kind === 'enter');
  const isGoingOn = moments.at(-1)?.call.phase === 'live' && here?.flow === flow;
  const current = isGoingOn && here !== undefined ? [here.node] : [];
  const shown = { path: whole.map(own), current };
  if (expected === undefined) return shown;
  const differsAt = whole.findIndex((id, index) => expected[index] !== id);
  const tone = (index: number): Tone => (differsAt >= 0 && index >= differsAt ? 'failed' : 'passed');
  return { ...shown, tones: Object.fromEntries(whole.map((id, index) => [own(id), tone(index)])) };
}

/** Lights the path while it is shown; nothing is lit while there is no call. */
export function useLitPath(moments: readonly Moment[], flow: string, expected?: readonly string[]): void {
  const highlight = useHighlight();
  useEffect(() => {
    highlight.set(moments.length === 0 ? unlit : litPath(moments, flow, expected));
  }, [highlight, moments, flow, expected]);
  useEffect(() => () => highlight.set(unlit), [highlight]);
}
