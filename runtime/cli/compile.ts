// `callchart compile`: from a flow to its statechart.

import { isSound } from '../../schema/problem.ts';
import { compile as compiled } from '../core/compile.ts';
import { exportChart } from '../core/export.ts';
import { chartFile } from './chart-file.ts';
import type { CliCommand, CommandContext } from './command.ts';
import { exitCode, exitCodeOf, misused, parsedArgs, problemLine, writtenFile } from './options.ts';

const help = `Usage: callchart compile FLOW [--out FILE] [--json]

Compiles a flow, or the drawing inside an exported chart, and writes the chart as it is exported.

  --out FILE  Where to; default: the standard output.
  --json      {chart, problems}

Ends with 0, with 1 when the flow has faults, with 2 when it cannot be read or FILE cannot be written.`;

export const compile: CliCommand = {
  summary: 'Compile a flow to its statechart.',
  help,
  run(context) {
    return Promise.resolve(compiledFile(context));
  },
};

function compiledFile(context: CommandContext): number {
  const parsed = parsedArgs(context, help, { out: { type: 'string' }, json: { type: 'boolean' } });
  if (parsed === null) return exitCode.unreadable;
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) return misused(context, 'One flow, please.', help);
  const read = chartFile(file);
  const result = !read.ok
    ? { chart: null, problems: read.problems }
    : read.value.flow === null
      ? { chart: read.value.chart, problems: [] }
      : compiled(read.value.flow);
  const { chart, problems } = result;
  if (values.json === true) context.print(JSON.stringify(result, null, 2));
  else for (const found of problems) context.complain(problemLine(file, found));
  if (chart === null || !isSound(problems)) return exitCodeOf(problems);
  if (values.out !== undefined) return writtenFile(context, values.out, exportChart(chart));
  if (values.json !== true) context.print(exportChart(chart).trimEnd());
  return exitCode.sound;
}
