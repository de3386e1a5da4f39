// Moves a simulated call: the core and the simulated gateway joined on virtual time. Pure.
// Running on is running.ts; what may be chosen is choices.ts; what came of it is result.ts.

import type { CallEvent, Command, TimerDue } from '../../schema/documents.generated.ts';
import type { CallTimer, Output } from '../core/call-state.ts';
import { type Decided, decide } from '../core/decide.ts';
import { nodeEntered } from '../gateway/simulated/caller.ts';
import { forced } from '../gateway/simulated/forced-events.ts';
import { nextEvent, obey, settled, worldOf } from '../gateway/simulated/simulated-gateway.ts';
import type { World } from '../gateway/simulated/world.ts';
import { type Company, companyOf } from './company.ts';
import {
  type ChosenInput,
  isSent,
  type Move,
  type Simulation,
  type SimulationSetup,
  type SimulationStep,
} from './simulation-state.ts';

/** The offered call, its chart entered. Throws when `charts` lacks the scenario's flow. */
export function startSimulation(setup: SimulationSetup): Simulation {
  const { scenario, directory, latencyMs } = setup;
  const company = companyOf(setup);
  const now = Date.parse(scenario.at);
  const world = worldOf(scenario, {
    ...(directory === undefined ? {} : { directory }),
    ...(latencyMs === undefined ? {} : { latencyMs }),
  });
  const chart = company.chartOf(scenario.flow);
  if (chart === undefined) throw new Error(`no chart of the flow ${scenario.flow}`);
  const input = { ...world.offer, chart, language: company.languageOf(scenario.flow) };
  const decided = decide(company.deciding(chart.hash), null, { seq: 0, at: now, input });
  return moved({ setup, world, steps: [], moves: [] }, decided, company);
}

/** What comes next if nobody interferes: an event of the world or a timer. Of equal instants the event comes first. */
export type Due =
  | { readonly kind: 'event'; readonly at: number; readonly event: CallEvent; readonly world: World }
  | { readonly kind: 'timer'; readonly at: number; readonly timer: CallTimer };

/** The next thing due; null when the call is over, or waits for somebody's free choice for ever. */
export function nextDue({ call, world, now }: Simulation): Due | null {
  if (call.phase === 'finished') return null;
  const event = nextEvent(world);
  const [timer] = call.timers.toSorted((a, b) => a.due - b.due);
  if (event !== null && (timer === undefined || event.at <= timer.due)) {
    return { kind: 'event', ...event, at: Math.max(now, event.at) };
  }
  return timer === undefined ? null : { kind: 'timer', at: Math.max(now, timer.due), timer };
}

/** The simulation after the next thing due, one record further; itself when nothing is due. */
export function stepEvent(simulation: Simulation): Simulation {
  const due = nextDue(simulation);
  if (due === null) return simulation;
  const moves: readonly Move[] = [...simulation.moves, { kind: 'next' }];
  if (due.kind === 'event') return taken({ ...simulation, moves, world: due.world }, due.event, due.at);
  return taken({ ...simulation, moves }, { type: 'timer.due', timer: due.timer.id }, due.at);
}

/**
 * Makes something happen, whatever was due: one of `acceptsNow`, or any event by hand (a key, a hang-up, a party
 * answering). It happens at `at` (default: now), kept between now and the next thing due. Choosing a timer lets time
 * pass until it is due; what the world had planned before comes after it. A call that is over stays as it is.
 */
export function inject(simulation: Simulation, input: ChosenInput, at: number = simulation.now): Simulation {
  const { call, now } = simulation;
  if (call.phase === 'finished') return simulation;
  if (input.type === 'timer.due') {
    const due = call.timers.find(({ id }) => id === input.timer)?.due ?? now;
    return taken(chosen(simulation, input, now), input, Math.max(now, due));
  }
  const instant = Math.max(now, Math.min(at, nextDue(simulation)?.at ?? at));
  const { event, world } = forced(settled(simulation.world, instant), input, instant);
  return taken({ ...chosen(simulation, input, instant), world }, event, instant);
}

function chosen(simulation: Simulation, input: ChosenInput, at: number): Simulation {
  return { ...simulation, moves: [...simulation.moves, { kind: 'chosen', input, at }] };
}

/** The simulation one move earlier, by doing all others again; itself when it has only begun. */
export function stepBack(simulation: Simulation): Simulation {
  return rewind(simulation, simulation.moves.length - 1);
}

/** The simulation after its first `count` moves (0: the offer), by doing them again. Clamped to what there is. */
export function rewind({ setup, moves }: Simulation, count: number): Simulation {
  return moves
    .slice(0, Math.max(0, count))
    .reduce(
      (next, move) => (move.kind === 'next' ? stepEvent(next) : inject(next, move.input, move.at)),
      startSimulation(setup),
    );
}

/**
 * The world as soon as the commands under way have arrived: what to show as ringing, playing, recording. (At `now`
 * itself a prompt that was just asked for does not play yet.)
 */
export function sceneOf({ world, now }: Simulation): World {
  return settled(world, now + world.latencyMs);
}

type Before = Pick<Simulation, 'setup' | 'world' | 'steps' | 'moves'>;

function taken(simulation: Simulation, input: CallEvent | TimerDue, at: number): Simulation {
  const { call, setup } = simulation;
  const company = companyOf(setup);
  if (input.type === 'call.offered') throw new Error('a call is offered once');
  return moved(simulation, decide(company.deciding(call.chart.hash), call, { seq: call.seq, at, input }), company);
}

function moved({ setup, world, steps, moves }: Before, { call, record, trace, outputs }: Decided, company: Company) {
  const { at } = record;
  const commands = outputs.flatMap((output) => sent(output, company));
  const entered = trace.flatMap((entry) => (entry.kind === 'enter' ? [entry.node] : []));
  const told = entered.reduce((next, node) => nodeEntered(next, node, at), world);
  const commanded = commands.reduce((next, command) => arrives(next, command, at), told);
  const step: SimulationStep = { record, trace, commands };
  return { setup, now: at, call, steps: [...steps, step], world: settled(commanded, at), moves };
}

/** A ring that no endpoint leads to is not sent: the leg is unreachable at once, before anything else happens. */
function arrives(world: World, command: Command, at: number): World {
  if (isSent(command)) return obey(world, command, at);
  const event = { type: 'leg.unreachable', call: command.call, leg: command.id } as const;
  const first = world.said.findIndex(({ event: said }) => said.type !== 'leg.unreachable');
  return { ...world, said: world.said.toSpliced(first < 0 ? world.said.length : first, 0, { at, event }) };
}

/** A command as the gateway gets it: the directory says where a party can be reached. */
function sent(output: Output, { endpointsOf }: Company): readonly Command[] {
  if (output.kind !== 'command') return [];
  const { command } = output;
  return [command.type === 'ring' ? { ...command, endpoints: endpointsOf(command.party) } : command];
}
