// `callchart simulate`: plays a scenario on a chart, on virtual time.

import type { Chart, Directory, Scenario } from '../../schema/documents.generated.ts';
import { type Problem, problem } from '../../schema/problem.ts';
import type { ReadDocument } from '../../schema/read-document.ts';
import type { Parsed } from '../../schema/validate.ts';
import { checkExpectation, type Difference, resultOf } from '../simulation/result.ts';
import { runToEnd } from '../simulation/running.ts';
import { startSimulation } from '../simulation/simulation.ts';
import { chartFile } from './chart-file.ts';
import type { CliCommand, CommandContext } from './command.ts';
import { neighbours } from './neighbours.ts';
import { exitCode, fileDocument, misused, parsedArgs, refused } from './options.ts';
import { transcript } from './transcript.ts';

const help = `Usage: callchart simulate CHART --scenario S [--directory FILE] [--json]

Plays the scenario S on a chart (or a flow, which is compiled first) and says what the call does.

  --scenario S      Who calls when, what the caller and the parties do, and what is expected of it.
  --directory FILE  People, schedules, prompts. Default: a directory.json beside the chart or one folder up; without
                    any, everybody can be reached and every schedule fails.
  --json            {path, commands, end}, or {problems}

Calls are forwarded to the charts that lie in the directory's folder and one level below.
Ends with 0, with 1 when a document has faults or the call is not as the scenario expects, with 2 when one cannot be
read.`;

export const simulate: CliCommand = {
  summary: 'Play a scenario on a chart.',
  help,
  run(context) {
    return Promise.resolve(simulated(context));
  },
};

function simulated(context: CommandContext): number {
  const text = { type: 'string' } as const;
  const parsed = parsedArgs(context, help, { scenario: text, directory: text, json: { type: 'boolean' } });
  if (parsed === null) return exitCode.unreadable;
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) return misused(context, 'One chart, please.', help);
  if (values.scenario === undefined) return misused(context, 'Which scenario?', help);
  const chart = chartFile(file);
  const scenario = scenarioFile(values.scenario);
  const around = neighbours(file, values.directory);
  if (!chart.ok || !scenario.ok || !around.directory.ok) {
    return refused(context, values.json === true, [
      { file, problems: chart.ok ? [] : chart.problems },
      { file: values.scenario, problems: scenario.ok ? [] : scenario.problems },
      { file: around.file ?? '', problems: around.directory.ok ? [] : around.directory.problems },
    ]);
  }
  const directory = around.directory.value;
  return played(context, values.json === true, {
    chart: chart.value.chart,
    scenario: scenario.value,
    directory,
    charts: around.charts,
  });
}

interface Played {
  readonly chart: Chart;
  readonly scenario: Scenario;
  readonly directory: Directory | null;
  readonly charts: ReadonlyMap<string, Chart>;
}

function played(context: CommandContext, json: boolean, { chart, scenario, directory, charts }: Played): number {
  const simulation = runToEnd(
    startSimulation({
      charts: new Map([...charts, [chart.id, chart]]),
      scenario: { ...scenario, flow: chart.id },
      ...(directory === null ? {} : { directory }),
    }),
  );
  const result = resultOf(simulation);
  if (json) context.print(JSON.stringify(result, null, 2));
  else for (const line of transcript(simulation)) context.print(line);
  const differences = scenario.expect === undefined ? [] : checkExpectation(result, scenario.expect);
  for (const each of differences) context.complain(differenceLine(each));
  return differences.length === 0 ? exitCode.sound : exitCode.faults;
}

function differenceLine(difference: Difference): string {
  const { expected, found } = difference;
  const where = difference.kind === 'end' ? `end ${difference.field}` : `path ${difference.index}`;
  return `Not as expected, ${where}: ${found ?? 'nothing'} instead of ${expected ?? 'nothing'}.`;
}

function scenarioFile(path: string): Parsed<Scenario> {
  const read = fileDocument(path);
  return read.ok ? wanted(read.value) : read;
}

function wanted(document: ReadDocument): Parsed<Scenario> {
  if (document.kind === 'scenario') return { ok: true, value: document.value };
  const problems: readonly Problem[] = [problem('document.kind-unknown')];
  return { ok: false, problems };
}
