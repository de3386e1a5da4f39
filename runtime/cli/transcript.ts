// A simulated call as lines for people: when, what came in, where the call went, what was sent.

import type { Command, JournalRecord } from '../../schema/documents.generated.ts';
import { resultOf } from '../simulation/result.ts';
import type { Simulation, SimulationStep } from '../simulation/simulation-state.ts';

/** One line for each thing that happened, and a last one that says how it ended. */
export function transcript(simulation: Simulation): readonly string[] {
  const { steps, call } = simulation;
  const parties = new Map(
    steps.flatMap(({ commands }) => commands.flatMap((each) => (each.type === 'ring' ? [[each.id, each.party]] : []))),
  );
  const { end } = resultOf(simulation);
  const last = `${time(end.atMs)}  ${end.outcome}, cause ${end.cause}`;
  return [...steps.flatMap((step) => linesOf(step, call.offeredAt, parties)), last];
}

type Parties = ReadonlyMap<string | undefined, string | undefined>;

function linesOf({ record, trace, commands }: SimulationStep, offeredAt: number, parties: Parties): readonly string[] {
  const at = time(record.at - offeredAt);
  const moves = trace.flatMap((entry) => {
    if (entry.kind === 'enter') return [`    in ${entry.node}`];
    if (entry.kind === 'follow') return [`    by ${entry.edge}`];
    return entry.kind === 'forwarded' ? [`    forwarded to ${entry.flow}`] : [];
  });
  const answers = record.answers.map(({ event }) => `    ${event}`);
  const sent = commands.map((command) => `    → ${commandWords(command, parties)}`);
  return [`${at}  ${inputWords(record.input, parties)}`, ...answers, ...moves, ...sent];
}

function inputWords(input: JournalRecord['input'], parties: Parties): string {
  if (input.type === 'call.offered') return `${input.from || 'a withheld number'} calls ${input.to}`;
  if (input.type === 'timer.due') return 'time is up';
  const digit = 'digit' in input ? ` ${input.digit}` : '';
  return `${input.type}${digit}${'leg' in input ? ` ${parties.get(input.leg) ?? input.leg}` : ''}`;
}

function commandWords(command: Command, parties: Parties): string {
  switch (command.type) {
    case 'ring':
      return `ring ${command.party}`;
    case 'release':
    case 'connect':
      return `${command.type} ${parties.get(command.leg) ?? command.leg}`;
    case 'play':
      return `play ${command.prompt}`;
    case 'record':
      return `record into mailbox ${command.mailbox}`;
    case 'reject':
    case 'hangup':
      return `${command.type}, cause ${command.cause}`;
    case 'answer':
    case 'stop':
    case 'busyTone':
      return command.type;
  }
}

/** Minutes, seconds and milliseconds: `01:05.020`. */
function time(ms: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(ms / 60_000))}:${two(Math.floor(ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
}
