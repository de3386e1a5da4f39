import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attachment, Delivery, Gateway } from '../../runtime/gateway/gateway.ts';
import type { CallEvent, JournalRecord } from '../../schema/documents.generated.ts';
import { bareCompany } from './bare-loop.ts';
import { number } from './company.ts';

type Company = ReturnType<typeof bareCompany>;
type Loop = Company['loop'];

/** A gateway as a real one keeps its books: what it sent and was not told to be durable, what it has carried out. */
function bookkeeper(events: readonly CallEvent[]) {
  const carriedOut: string[] = [];
  let [session, received, sent, durable] = ['', 0, 0, 0];
  let line: { attachment: Attachment; isOpen: boolean; isWelcome: boolean; hears: number } | null = null;

  function hear(delivery: Delivery): void {
    if (delivery.type === 'welcome') {
      if (session !== '' && !delivery.resumed) throw new Error('the session was not resumed');
      session = delivery.session;
      sent = delivery.received;
      durable = Math.max(durable, sent); // welcome tells what is durable as an acknowledgement does
      if (line !== null) line.isWelcome = true;
    }
    if (delivery.type === 'ack') durable = Math.max(durable, delivery.seq);
    if (delivery.type === 'error') throw new Error(delivery.message);
    if (delivery.type !== 'command' || delivery.seq <= received) return;
    if (delivery.seq !== received + 1) throw new Error(`command ${delivery.seq} after ${received}`);
    received = delivery.seq;
    carriedOut.push(delivery.id);
  }

  function hang(): void {
    if (line?.isOpen) line.attachment.detach();
    if (line !== null) line.isOpen = false;
    line = null;
  }

  return {
    carriedOut,
    isDone: () => durable === events.length,
    connect(loop: Loop) {
      hang();
      const resume = session === '' ? {} : { resume: { session, received } };
      const own = { isOpen: true, isWelcome: false, hears: Number.POSITIVE_INFINITY };
      const gateway: Gateway = {
        deliver(deliveries) {
          for (const delivery of deliveries.slice(0, Math.max(0, own.hears))) if (own.isOpen) hear(delivery);
          own.hears -= deliveries.length;
          if (own.hears <= 0 && line !== null && Object.is(line, current)) hang();
        },
        part() {
          own.isOpen = false;
        },
      };
      const attachment = loop.port.attach({ name: 'test', capabilities: [], ...resume }, gateway);
      const current = Object.assign(own, { attachment });
      line = current;
    },
    /** The connection breaks after so many more messages have come through. */
    breakAfter(messages: number) {
      if (line !== null) line.hears = messages;
      if (messages === 0) hang();
    },
    send(again: number) {
      if (!line?.isWelcome) return; // only now is it known what is still to be sent
      const from = Math.max(0, sent - again);
      const event = events[from];
      if (event === undefined) return;
      line.attachment.event({ id: `e${from + 1}`, seq: from + 1, event });
      sent = Math.max(sent, from + 1);
    },
    acknowledge: () => received > 0 && line?.attachment.acknowledge(received),
    hang,
  };
}

/** The loop takes its turn in between. */
const turn = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));

const calls = ['a', 'b', 'c'];

/** Three calls that are offered, ring, hear busy, press keys and hang up, one event of each in turn. */
const script: readonly CallEvent[] = [
  (call: string): CallEvent => ({ type: 'call.offered', call, from: '+33639980001', to: number }),
  (call: string): CallEvent => ({ type: 'leg.ringing', call, leg: '0.0' }),
  (call: string): CallEvent => ({ type: 'leg.busy', call, leg: '0.0' }),
  (call: string): CallEvent => ({ type: 'leg.busy', call, leg: '0.2' }),
  (call: string): CallEvent => ({ type: 'caller.dtmf', call, digit: '5' }),
  (call: string): CallEvent => ({ type: 'caller.hungup', call }),
].flatMap((event) => calls.map(event));

async function finish(company: Company, loop: Loop, gateway: ReturnType<typeof bookkeeper>) {
  // Once more in any case: a welcome that says all is durable comes before the commands that are still to be given.
  for (let round = 0; round === 0 || !gateway.isDone(); round += 1) {
    if (round > 50) throw new Error('the gateway never got everything through');
    gateway.connect(loop);
    await turn();
    for (let event = 0; event < script.length; event += 1) gateway.send(0);
    await turn();
  }
  await loop.stop();
  const engine = company.reopened();
  return {
    journals: calls.map((call): readonly JournalRecord[] => engine.load(call)),
    carriedOut: calls.map((call) => gateway.carriedOut.filter((id) => id.startsWith(`${call}/`))),
    live: calls.map((call) => engine.find(call)?.live),
  };
}

const fault = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant<'send'>('send'), n: fc.constantFrom(0, 0, 0, 0, 1, 3) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant<'turn'>('turn'), n: fc.constant(0) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant<'break'>('break'), n: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant<'connect'>('connect'), n: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant<'restart'>('restart'), n: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant<'acknowledge'>('acknowledge'), n: fc.constant(0) }) },
);

test('repeated events, broken connections and restarts lose nothing and have every command carried out once', async () => {
  const undisturbed = bareCompany();
  const calm = await finish(undisturbed, undisturbed.loop, bookkeeper(script));
  let looked = 0;

  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 100, size: 'max' }), async (faults) => {
      const company = bareCompany();
      const gateway = bookkeeper(script);
      let { loop } = company;
      gateway.connect(loop);
      const acts = {
        send: (again: number) => gateway.send(again),
        turn,
        break: (messages: number) => gateway.breakAfter(messages),
        connect: () => gateway.connect(loop),
        acknowledge: () => gateway.acknowledge(),
        async restart() {
          await loop.stop();
          loop = company.start();
          gateway.connect(loop);
        },
      };
      for (const { kind, n } of faults) await acts[kind](n);

      const disturbed = await finish(company, loop, gateway);

      looked += 1;
      expect(disturbed).toEqual(calm);
    }),
    { numRuns: 100 },
  );
  expect(calm.carriedOut.flat().length).toBeGreaterThan(12);
  expect(calm.journals.flat()).toHaveLength(script.length);
  expect(looked).toBe(100);
});
