// Opening files: drawings, charts edited by hand, charts written by hand, and what is none of them.

import { expect, test } from 'vitest';
import { readDrawing, readDrawingText } from '../../designer/document/drawing.ts';
import { genericStates } from '../../designer/document/generic-states.ts';
import { compile } from '../../runtime/core/compile.ts';
import { exportChart } from '../../runtime/core/export.ts';
import type { Chart, Flow } from '../../schema/documents.generated.ts';
import { practice } from './practice.ts';

const whole: Flow = {
  ...practice,
  nodes: practice.nodes.filter(({ id }) => id === 'entry' || id === 'voicemail'),
  edges: [
    { from: 'entry', outcome: 'next', to: 'voicemail' },
    { from: 'voicemail', outcome: 'done', to: 'voicemail' },
  ],
  notes: [{ id: 'note', text: 'Ask Anna', position: { x: 1, y: 2 } }],
  meta: { author: 'Anna' },
};

test('an exported chart opens as the very drawing it was made from', () => {
  const chart = chartOf(whole);

  const opened = readDrawingText(exportChart(chart));

  expect(opened).toEqual({ kind: 'drawing', flow: whole });
  expect(exportChart(chartOf(opened.kind === 'drawing' ? opened.flow : expect.fail()))).toBe(exportChart(chart));
});

test('a chart that another tool has written again, its keys in another order, still is a drawing', () => {
  const { states, ...rest } = chartOf(whole);

  expect(readDrawing({ states: Object.fromEntries(Object.entries(states).reverse()), ...rest }).kind).toBe('drawing');
});

test('a chart edited by hand is shown as its states, and keeps the drawing to open all the same', () => {
  const chart = chartOf(whole);
  const states = { ...chart.states, extra: { type: 'final' } as const };

  expect(readDrawing({ ...chart, states })).toMatchObject({ kind: 'chart', why: 'edited', flow: whole });
});

test('a chart written by hand is shown as its states', () => {
  const { meta: _none, ...chart } = chartOf(whole);

  expect(readDrawing(chart)).toMatchObject({ kind: 'chart', why: 'handmade', flow: null });
});

test('a flow document opens as a drawing, whether it is finished or not', () => {
  expect(readDrawing(practice)).toEqual({ kind: 'drawing', flow: practice });
});

test('what is neither is refused with a code and a place', () => {
  const refusals = [
    'not json',
    '[]',
    '{"states":{}}',
    '{"id":"x","name":"x","language":"en","nodes":[{"kind":"teleport"}],"edges":[]}',
  ];

  const codes = refusals.map((text) => {
    const drawing = readDrawingText(text);
    return drawing.kind === 'refused' ? drawing.problems[0]?.code : drawing.kind;
  });

  expect(codes[0]).toBe('document.unreadable');
  expect(codes[3]).toBe('flow.kind-unknown');
  expect(codes).not.toContain('drawing');
  expect(codes).not.toContain(undefined);
});

test('the states of a chart are cards with the events that lead to other states', () => {
  const states = genericStates(chartOf(whole));

  expect(states.map(({ id, depth, isFinal }) => ({ id, depth, isFinal }))).toEqual([
    { id: 'entry', depth: 0, isFinal: false },
    { id: 'voicemail', depth: 1, isFinal: false },
    { id: 'ended', depth: 2, isFinal: true },
  ]);
  expect(states[0]?.exits).toEqual([{ event: 'done', target: 'voicemail' }]);
});

test('bare targets of a top-level state are its siblings, those of a state inside stay inside', () => {
  const chart: Chart = {
    id: 'hand',
    initial: 'a',
    on: { 'caller.hungup': { target: '.ended' } },
    states: {
      a: {
        initial: 'b',
        states: { b: { on: { 'caller.dtmf.1': { target: 'c' } } }, c: {} },
        on: { 'caller.dtmf.2': { target: 'c' } },
      },
      c: { after: { 5000: { target: '#hand.ended' } } },
      ended: { type: 'final' },
    },
  };

  expect(genericStates(chart).map(({ exits }) => exits)).toEqual([
    [{ event: 'caller.dtmf.2', target: 'c' }],
    [{ event: 'after 5000', target: 'ended' }],
    [],
  ]);
});

function chartOf(flow: Flow): Chart {
  const { chart, problems } = compile(flow);
  if (chart === null) throw new Error(JSON.stringify(problems));
  return chart;
}
