// A load generator: the simulated world in real time behind the gateway protocol. Calls come at a steady rate, whatever
// the runtime makes of them (an open loop), each with its own caller and parties, drawn from a seed.

import WebSocket from 'ws';
import { nextEvent, obey, settled, worldOf } from '../../runtime/gateway/simulated/simulated-gateway.ts';
import type { World } from '../../runtime/gateway/simulated/world.ts';
import type { Behaviour, CallEvent, Command, LinkMessage, Scenario } from '../../schema/documents.generated.ts';
import { parseAs } from '../../schema/validate.ts';

export interface LoadOptions {
  readonly url: string;
  readonly token: string;
  /** The number or extension that is called. */
  readonly to: string;
  /** The telephones that it rings. */
  readonly devices: readonly string[];
  readonly seed: number;
}

export interface LoadRun {
  readonly offered: number;
  /** Calls that came to an end on both sides. */
  readonly ended: number;
  readonly connected: number;
  readonly commands: number;
  /** Milliseconds from the offer to the first command, and from an answer to its connect. */
  readonly toRing: readonly number[];
  readonly toConnect: readonly number[];
}

export interface LoadGateway {
  /** Offers `perSecond` calls a second for so long, then waits until the last has ended. */
  run(perSecond: number, seconds: number): Promise<LoadRun>;
  close(): void;
}

interface LiveCall {
  world: World;
  timer: NodeJS.Timeout | null;
  offeredAt: number | null;
  readonly answeredAt: Map<string, number>;
}

/** Attaches as a gateway. */
export async function loadGateway({ url, token, to, devices, seed }: LoadOptions): Promise<LoadGateway> {
  const socket = new WebSocket(url, { headers: { authorization: `Bearer ${token}` }, perMessageDeflate: false });
  const random = randomOf(seed);
  const live = new Map<string, LiveCall>();
  let seq = 0;
  let run = emptyRun();
  let onEnded: () => void = () => {};

  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const hello: LinkMessage = { type: 'hello', protocol: 'callchart.link/1', name: 'load', capabilities: [] };
  socket.send(JSON.stringify(hello));
  socket.on('message', (data) => {
    const message = messageOf(data.toString());
    if (message.type === 'error') throw new Error(JSON.stringify(message));
    if (message.type !== 'command') return;
    socket.send(JSON.stringify({ type: 'ack', seq: message.seq }));
    take(message.command);
  });

  function report(event: CallEvent): void {
    seq += 1;
    socket.send(JSON.stringify({ type: 'event', id: `e${seq}`, seq, event }));
  }

  function offer(): void {
    const id = `load-${seed}-${run.offered}-${process.hrtime.bigint()}`;
    const world = worldOf(scenarioOf(to, devices, random), { call: id, at: Date.now(), latencyMs: 5 });
    const call = { world, timer: null, offeredAt: performance.now(), answeredAt: new Map<string, number>() };
    run.offered += 1;
    live.set(world.offer.call, call);
    report(world.offer);
    plan(call);
  }

  function take(command: Command): void {
    run.commands += 1;
    const call = live.get(command.call);
    if (call === undefined) return;
    if (call.offeredAt !== null) run.toRing.push(performance.now() - call.offeredAt);
    call.offeredAt = null;
    const answered = command.type === 'connect' ? call.answeredAt.get(command.leg) : undefined;
    if (answered !== undefined) run.toConnect.push(performance.now() - answered);
    call.world = obey(call.world, command, Date.now());
    plan(call);
  }

  /** Sets the call's timer to what comes next in its world. */
  function plan(call: LiveCall): void {
    if (call.timer !== null) clearTimeout(call.timer);
    const next = nextEvent(call.world);
    if (next === null) {
      if (isOver(settled(call.world, Number.POSITIVE_INFINITY))) end(call);
      return;
    }
    call.timer = setTimeout(happens, Math.max(0, next.at - Date.now()), call);
  }

  function happens(call: LiveCall): void {
    const next = nextEvent(call.world);
    if (next === null) return;
    call.world = next.world;
    if (next.event.type === 'leg.answered') call.answeredAt.set(next.event.leg, performance.now());
    if (next.event.type === 'leg.connected') run.connected += 1;
    report(next.event);
    plan(call);
  }

  function end({ world }: LiveCall): void {
    run.ended += live.delete(world.offer.call) ? 1 : 0;
    if (live.size === 0) onEnded();
  }

  return {
    async run(perSecond, seconds) {
      run = emptyRun();
      const from = performance.now();
      await new Promise<void>((resolve) => {
        const tick = setInterval(() => {
          const due = Math.min(perSecond * seconds, ((performance.now() - from) / 1000) * perSecond);
          while (run.offered < due) offer();
          if (run.offered < perSecond * seconds) return;
          clearInterval(tick);
          resolve();
        }, 5);
      });
      if (live.size > 0) await new Promise<void>((resolve) => (onEnded = resolve));
      return run;
    },
    close: () => socket.close(),
  };
}

const emptyRun = () => ({
  offered: 0,
  ended: 0,
  connected: 0,
  commands: 0,
  toRing: [] as number[],
  toConnect: [] as number[],
});

/** Our hang-up or the caller's has been carried out, and no leg or recording goes on. */
function isOver({ caller, legs, recordings }: World): boolean {
  const gone = caller.phase === 'hungUp' || caller.phase === 'released';
  return gone && recordings.length === 0 && legs.every(({ phase }) => phase === 'over');
}

/** Of ten calls six are answered and talk for a moment, two find everybody busy and leave a message, two are abandoned. */
function scenarioOf(to: string, devices: readonly string[], random: () => number): Scenario {
  const lot = random();
  const soon = (least: number, most: number) => Math.round(least + (most - least) * random());
  const answering = (): Behaviour => ({ does: 'answer', afterMs: soon(100, 400), hangUpAfterMs: soon(300, 800) });
  const each = (): Behaviour => (lot < 0.6 ? answering() : { does: lot < 0.8 ? 'busy' : 'ring', afterMs: 20 });
  return {
    id: 'load',
    name: { en: 'Load' },
    flow: 'load',
    at: '2026-01-01T00:00:00Z',
    from: '+33639980001',
    to,
    caller: lot < 0.8 ? [{ do: 'speak', ms: 2_500, afterMs: 0 }] : [{ do: 'hangUp', afterMs: soon(200, 900) }],
    parties: Object.fromEntries(devices.map((device) => [`device:${device}`, [each()]])),
    prompts: { 'voicemail-greeting': 200 },
  };
}

function messageOf(text: string): LinkMessage {
  const parsed = parseAs('link-message', JSON.parse(text));
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
