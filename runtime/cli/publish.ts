// `callchart publish`: hands a chart to a running server, as the next version of its flow.

import { pointerTo } from '../../schema/pointer.ts';
import { type Problem, problem, shown } from '../../schema/problem.ts';
import { chartFile } from './chart-file.ts';
import type { CliCommand, CommandContext } from './command.ts';
import { exitCode, misused, parsedArgs, refused } from './options.ts';
import { askServer } from './server-client.ts';

const help = `Usage: callchart publish FILE --number N… [--message TEXT] [--json]

Publishes a chart (or a flow, which is compiled first) on the server of CALLCHART_URL
(default http://localhost:4400). New calls begin in it from then on; calls in progress finish as they began.

  --number N      A number (+33…) or extension that leads here, beside those of its entry. May be repeated, and further
                  numbers may follow. Without it those given last time stay.
  --message TEXT  What is new.
  --json          {version, hash, numbers, problems}, or {problems}

Ends with 0, with 1 when it is refused, with 2 when the file cannot be read or no server answers.`;

export const publish: CliCommand = {
  summary: 'Publish a chart on a running server.',
  help,
  run: published,
};

async function published(context: CommandContext): Promise<number> {
  const text = { type: 'string' } as const;
  const parsed = parsedArgs(context, help, {
    number: { type: 'string', multiple: true },
    message: text,
    json: { type: 'boolean' },
  });
  if (parsed === null) return exitCode.unreadable;
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined) return misused(context, 'Which file?', help);
  const numbers = [...(values.number ?? []), ...more];
  const unread = numberProblems(numbers);
  if (unread.length > 0) return refused(context, values.json === true, [{ file, problems: unread }]);
  const read = chartFile(file);
  const answer = read.ok
    ? await askServer(context, {
        method: 'POST',
        path: `/api/flows/${read.value.chart.id}/publish`,
        body: {
          message: values.message ?? 'Published from the command line.',
          ...(numbers.length === 0 ? {} : { numbers }),
          chart: read.value.chart,
        },
      })
    : read;
  if (!answer.ok) return refused(context, values.json === true, [{ file, problems: answer.problems }]);
  const flow = read.ok ? read.value.chart.id : '';
  context.print(values.json === true ? JSON.stringify(answer.value, null, 2) : sentence(flow, answer.value));
  return exitCode.sound;
}

/** What is neither an extension nor of E.164 form. */
function numberProblems(numbers: readonly string[]): readonly Problem[] {
  return numbers.flatMap((number, index) => {
    if (/^(\+[1-9]\d{1,14}|\d{3,6})$/.test(number)) return [];
    return [problem('schema.number', { pointer: pointerTo('numbers', index) }, { value: shown(number) })];
  });
}

function sentence(flow: string, answer: unknown): string {
  const field = (name: string): unknown =>
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
  const numbers = field('numbers');
  const leading = Array.isArray(numbers) && numbers.length > 0 ? numbers.join(', ') : 'none yet';
  return `${flow} is published as version ${String(field('version'))}. Numbers that lead to it: ${leading}.`;
}
