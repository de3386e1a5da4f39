// Plays a scenario on a running server: the simulated world as a gateway behind a real WebSocket, on virtual time.

import { nodeEntered } from '../../runtime/gateway/simulated/caller.ts';
import { nextEvent, obey, worldOf } from '../../runtime/gateway/simulated/simulated-gateway.ts';
import type { SentCommand, SimulationResult } from '../../runtime/simulation/result.ts';
import type { CallEvent, Command, Directory, Scenario } from '../../schema/documents.generated.ts';
import type { RunningHost } from '../host/running-host.ts';
import type { TestGateway } from '../host/test-gateway.ts';
import type { SteppedClock } from './stepped-clock.ts';

export interface Stage {
  readonly host: RunningHost;
  readonly gateway: TestGateway;
  readonly clock: SteppedClock;
  readonly directory: Directory;
}

/** The path, the commands and the end of a call, as the gateway and the server's API tell them. */
export async function playedCall(stage: Stage, scenario: Scenario, call: string): Promise<SimulationResult> {
  const { host, clock, directory } = stage;
  const offeredAt = Date.parse(scenario.at);
  clock.moveTo(offeredAt);
  const occupied = await occupy(stage, scenario, call);
  const commands: SentCommand[] = [];
  let world = worldOf(scenario, { directory, call });
  let nodes = 0;

  /** Lets the server take its turn, and the world hear of it. */
  async function turn(event: CallEvent): Promise<CallState> {
    for (const command of await taken(stage, event, call)) {
      commands.push(sentAt(clock.now() - offeredAt, command));
      world = obey(world, command, clock.now());
    }
    const { body } = await host.ask('GET', `/api/calls/${call}`);
    const entered: readonly string[] = body.path.filter((step: string) => !step.includes('.'));
    for (const node of entered.slice(nodes)) world = nodeEntered(world, node.split('/').at(-1) ?? '', clock.now());
    nodes = entered.length;
    return body;
  }

  let state = await turn(world.offer);
  while (state.cdr === null) {
    const next = nextEvent(world);
    const due = Math.min(...state.state.timers.map((timer) => timer.due));
    if (next !== null && next.at <= due) {
      clock.moveTo(next.at);
      world = next.world;
      state = await turn(next.event);
      continue;
    }
    if (due === Number.POSITIVE_INFINITY) throw new Error(`the call ${call} waits for nothing`);
    clock.moveTo(due);
    clock.fire();
    state = await turn(metronome);
  }
  for (const other of occupied) await taken(stage, { type: 'caller.hungup', call: other }, call);
  const { cause, outcome, endedAt } = state.cdr;
  return { path: state.path, commands, end: { cause, outcome, atMs: (endedAt ?? offeredAt) - offeredAt } };
}

interface CallState {
  readonly path: readonly string[];
  readonly state: { readonly timers: readonly { readonly due: number }[] };
  readonly cdr: (Pick<SimulationResult['end'], 'cause' | 'outcome'> & { readonly endedAt: number | null }) | null;
}

/** An event of a call that there is not: it is answered in its turn, and changes nothing. */
const metronome: CallEvent = { type: 'caller.hungup', call: 'nobody' };

/** Reports an event; the commands for this call that are out once it is acknowledged. */
async function taken({ gateway }: Stage, event: CallEvent, call: string): Promise<readonly Command[]> {
  await gateway.acknowledged(gateway.report(event));
  const waiting = gateway.waiting().filter(({ type }) => type === 'command').length;
  const commands: Command[] = [];
  for (let count = 0; count < waiting; count += 1) commands.push((await gateway.take('command')).command);
  return commands.filter((command) => command.call === call);
}

/** Everybody who is on another call makes one, from their own extension; it goes on until it is hung up. */
async function occupy(stage: Stage, { busy = [], to }: Scenario, call: string): Promise<readonly string[]> {
  const calls = busy.map((user) => ({ user, id: `${call}.${user}` }));
  for (const { user, id } of calls) await taken(stage, { type: 'call.offered', call: id, from: user, to }, call);
  return calls.map(({ id }) => id);
}

function sentAt(atMs: number, { call: _call, ...command }: Command): SentCommand {
  return { atMs, ...command };
}
