// Simulated worlds for tests: a scenario in few words, commands, and everything that comes out.

import { nextEvent, obey, worldOf } from '../../../runtime/gateway/simulated/simulated-gateway.ts';
import type { World } from '../../../runtime/gateway/simulated/world.ts';
import type { CallEvent, Command, Scenario } from '../../../schema/documents.generated.ts';

/** The instant of the offer: Monday 2 March 2026, 09:00 UTC. */
const offeredAt = Date.UTC(2026, 2, 2, 9);

/** A world whose call was just offered. Commands take 20 ms. */
export function worldWith(scenario: Partial<Scenario> = {}): World {
  return worldOf({
    id: 'c1',
    name: { en: 'Test' },
    flow: 'front-desk',
    at: '2026-03-02T09:00:00Z',
    from: '+33639980001',
    to: '+33199000001',
    caller: [],
    parties: {},
    ...scenario,
  });
}

type Bodies<Each> = Each extends Command ? Omit<Each, 'call'> : never;

/** The world after commands sent at this many milliseconds from the offer. */
export function sending(world: World, ms: number, ...commands: readonly Bodies<Command>[]): World {
  return commands.reduce<World>((next, command) => obey(next, { ...command, call: 'c1' }, offeredAt + ms), world);
}

/** A ring command to a desk phone, which is its own endpoint. */
export function ringing(id: string, device: string): Bodies<Command> {
  const endpoints = [{ kind: 'device', device }] as const;
  return { type: 'ring', id, leg: 'a', party: `device:${device}`, callerId: '', endpoints };
}

/** A recording into mailbox 200: 2 s at least, 60 s at most, 5 s of silence or # end it. */
export function recording(id: string): Bodies<Command> {
  const limits = { minSeconds: 2, maxSeconds: 60, silenceSeconds: 5, finishOn: '#' } as const;
  return { type: 'record', id, mailbox: '200', ...limits, media: 'audio' };
}

/** Everything that comes out, as `ms type subject`, until nothing more will. */
export function happenings(world: World): readonly string[] {
  return eventsOf(world).map(({ ms, event }) => `${ms} ${event.type}${subjectOf(event)}`);
}

/** Everything that comes out, with its milliseconds from the offer. */
export function eventsOf(world: World): readonly { readonly ms: number; readonly event: CallEvent }[] {
  const events: { ms: number; event: CallEvent }[] = [];
  for (let next = nextEvent(world); next !== null; next = nextEvent(next.world)) {
    events.push({ ms: next.at - offeredAt, event: next.event });
  }
  return events;
}

function subjectOf(event: CallEvent): string {
  const digit = 'digit' in event ? ` ${event.digit}` : '';
  if ('leg' in event) return ` ${event.leg}${digit}`;
  if ('play' in event) return ` ${event.play}`;
  return digit;
}
