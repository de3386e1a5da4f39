// `callchart diff`: what differs between two flows or charts, in words or as JSON.

import type { Chart, Flow } from '../../schema/documents.generated.ts';
import { problem, shown } from '../../schema/problem.ts';
import type { ReadDocument } from '../../schema/read-document.ts';
import { type Parsed, parseAs } from '../../schema/validate.ts';
import { compile } from '../core/compile.ts';
import { diffFlows, diffStates, type FlowDiff, isEqual, type ValueChange } from '../core/diff.ts';
import type { CliCommand, CommandContext } from './command.ts';
import { exitCode, fileDocument, misused, parsedArgs, refused } from './options.ts';

const help = `Usage: callchart diff A B [--json]

Compares two flows, or two charts by the drawings inside them; charts written by hand by their states.
Where nodes lie on the canvas, and notes, do not count.

  --json  {equal, flow, nodes: {added, removed, changed}, edges: {added, removed, changed}}, or {problems}

Ends with 0 when they are equal, 1 when they differ, 2 when one cannot be read.`;

export const diff: CliCommand = {
  summary: 'Compare two flows or charts.',
  help,
  run(context) {
    return Promise.resolve(compared(context));
  },
};

function compared(context: CommandContext): number {
  const parsed = parsedArgs(context, help, { json: { type: 'boolean' } });
  if (parsed === null) return exitCode.unreadable;
  const [a, b, ...others] = parsed.positionals;
  if (a === undefined || b === undefined || others.length > 0) return misused(context, 'Two files, please.', help);
  const json = parsed.values.json === true;
  const before = drawnFile(a);
  const after = drawnFile(b);
  if (!before.ok || !after.ok) {
    refused(context, json, [
      { file: a, problems: before.ok ? [] : before.problems },
      { file: b, problems: after.ok ? [] : after.problems },
    ]);
    return exitCode.unreadable;
  }
  const found = differences(before.value, after.value);
  const equal = isEqual(found);
  if (json) context.print(JSON.stringify({ equal, ...found }, null, 2));
  else for (const line of equal ? ['They are equal.'] : words(found)) context.print(line);
  return equal ? exitCode.sound : exitCode.faults;
}

type Drawn = Extract<ReadDocument, { readonly kind: 'flow' | 'chart' }>;

function drawnFile(file: string): Parsed<Drawn> {
  const read = fileDocument(file);
  if (!read.ok) return read;
  const { value } = read;
  if (value.kind === 'flow' || value.kind === 'chart') return { ok: true, value };
  return { ok: false, problems: [problem('document.kind-unknown')] };
}

/** By the drawings, faults and all, where both have one; else by what a call runs on. */
function differences(before: Drawn, after: Drawn): FlowDiff {
  const [from, to] = [flowOf(before), flowOf(after)];
  if (from !== null && to !== null) return diffFlows(from, to);
  return diffStates(statesOf(before), statesOf(after));
}

function flowOf({ kind, value }: Drawn): Flow | null {
  if (kind === 'flow') return value;
  const drawing = parseAs('flow', value.meta?.flow);
  return drawing.ok ? drawing.value : null;
}

/** A drawing with faults has no states yet. */
function statesOf({ kind, value }: Drawn): Pick<Chart, 'states'> {
  return kind === 'chart' ? value : (compile(value).chart ?? { states: {} });
}

function words({ flow, nodes, edges }: FlowDiff): readonly string[] {
  return [
    ...flow.map((change) => `The flow: ${changeWords(change)}.`),
    ...nodes.added.map((node) => `Node ${node} is new.`),
    ...nodes.removed.map((node) => `Node ${node} is gone.`),
    ...nodes.changed.flatMap(({ node, changes }) => changes.map((change) => `Node ${node}: ${changeWords(change)}.`)),
    ...edges.added.map(({ edge, to }) => `${edge} now leads to ${to}.`),
    ...edges.removed.map(({ edge, to }) => `${edge} no longer leads to ${to}.`),
    ...edges.changed.map(({ edge, before, after }) => `${edge} leads to ${after} instead of ${before}.`),
  ];
}

function changeWords({ pointer, before, after }: ValueChange): string {
  if (before === undefined) return `${pointer} is now ${shown(after)}`;
  if (after === undefined) return `${pointer} is no longer given (it was ${shown(before)})`;
  return `${pointer} is ${shown(after)} instead of ${shown(before)}`;
}
