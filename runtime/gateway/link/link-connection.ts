// One WebSocket of a gateway: reads its messages, writes what the runtime delivers. The protocol's words are those of
// schema/link-message.schema.json; sessions, sequence and durability are the runtime's, behind the port.

import type { Socket } from 'node:net';
import type { RawData, WebSocket } from 'ws';
import type { LinkMessage } from '../../../schema/documents.generated.ts';
import { type Problem, problem } from '../../../schema/problem.ts';
import { readJson } from '../../../schema/read-document.ts';
import { parseAs } from '../../../schema/validate.ts';
import { type Attachment, type Delivery, type Gateway, type GatewayPort, type Parting, refusal } from '../gateway.ts';
import type { LinkLimits } from './link-limits.ts';
import { messageRate } from './message-rate.ts';

export interface LinkOptions {
  readonly port: GatewayPort;
  readonly limits: LinkLimits;
  readonly clock: {
    now(): number;
    setTimer(at: number, then: () => void): () => void;
  };
}

/**
 * Serves one gateway on an open WebSocket. `wire` is the TCP connection below it: corked while a turn is written, so that
 * all of it leaves in one packet. A message at fault is answered by `error` and harms no call. Close codes are those of
 * RFC 6455 section 7.4.1: 1001 the runtime stops, 1003 binary, 1008 no hello, or too many messages for too long, 1009 a
 * frame too large, 1011 nothing can be stored; 4000: the session goes on over another connection.
 */
export function serveLink(socket: WebSocket, wire: Socket, { port, limits, clock }: LinkOptions): void {
  const rate = messageRate(limits.messagesPerSecond, limits.patienceSeconds);
  let attachment: Attachment | null = null;
  let isBatching = false;
  let isAlive = true;
  let cancelTimer = clock.setTimer(clock.now() + limits.helloMs, () => {
    if (attachment === null) socket.close(1008, 'no hello');
    else ping();
  });

  const gateway: Gateway = {
    deliver(deliveries) {
      write(deliveries.map(textOf));
    },
    part(reason) {
      const { code, why } = closings[reason];
      socket.close(code, why);
    },
  };

  function write(texts: readonly string[]): void {
    if (socket.readyState !== socket.OPEN) return;
    wire.cork();
    for (const text of isBatching && texts.length > 1 ? [`[${texts.join(',')}]`] : texts) socket.send(text);
    wire.uncork();
    if (socket.bufferedAmount > limits.unsentBytes) pauseUntilDrained();
  }

  function refuse(problems: readonly Problem[], of: Parameters<typeof refusal>[1] = {}): void {
    write(problems.map((found) => JSON.stringify(refusal(found, of))));
  }

  function pauseUntilDrained(): void {
    socket.pause();
    wire.once('drain', () => socket.resume());
  }

  function ping(): void {
    // Its pong may be there and unread while the runtime is behind.
    if (!isAlive && !port.isBehind()) {
      socket.terminate();
      return;
    }
    isAlive = false;
    socket.ping();
    cancelTimer = clock.setTimer(clock.now() + limits.pingMs, ping);
  }

  function frame(data: RawData, isBinary: boolean): void {
    isAlive = true;
    if (isBinary) {
      socket.close(1003, 'text only');
      return;
    }
    const text = data.toString();
    const bytes = Buffer.byteLength(text);
    if (bytes > limits.messageBytes) {
      refuse([problem('document.too-large', {}, { bytes, limit: limits.messageBytes })]);
      socket.close(1009, 'frame too large');
      return;
    }
    const json = readJson(text, limits.messageBytes);
    if (!json.ok) {
      if (isWithinRate()) refuse(json.problems);
      return;
    }
    if (!Array.isArray(json.value)) {
      message(json.value);
      return;
    }
    isBatching = true; // who sends arrays can read them
    for (const each of json.value) message(each);
  }

  function isWithinRate(): boolean {
    const counted = rate.count(clock.now());
    if (counted === 'warned') refuse([problem('link.rate', {}, { limit: limits.messagesPerSecond })]);
    if (counted === 'ended') socket.close(1008, 'too many messages');
    return counted === 'taken';
  }

  function message(value: unknown): void {
    if (socket.readyState !== socket.OPEN || !isWithinRate()) return;
    const parsed = parseAs('link-message', value);
    if (parsed.ok) understood(parsed.value);
    else misunderstood(value, parsed.problems);
  }

  function understood(said: LinkMessage): void {
    switch (said.type) {
      case 'hello':
        if (attachment !== null) refuse([problem('link.hello-twice')]);
        else attachment = port.attach(said, gateway);
        return;
      case 'event':
        if (attachment === null) refuse([problem('link.hello-expected')], said);
        else attachment.event(said);
        return;
      case 'ack':
        if (attachment === null) refuse([problem('link.hello-expected')], { seq: said.seq });
        else attachment.acknowledge(said.seq);
        return;
      case 'command':
      case 'welcome':
      case 'error':
        refuse([problem('link.direction', { pointer: '/type' }, { value: said.type })]);
        return;
    }
  }

  /** An event at fault still takes its place in the sequence, so that the events after it are not held up. */
  function misunderstood(value: unknown, problems: readonly Problem[]): void {
    const of = namesOf(value);
    const { id, seq } = of;
    if (attachment === null || id === undefined || seq === undefined || !isEvent(value)) refuse(problems, of);
    else attachment.refuse({ id, seq, problems });
  }

  socket.on('message', (data, isBinary) => {
    frame(data, isBinary);
    if (!port.isBehind()) return;
    socket.pause();
    port.whenReady(() => socket.resume());
  });
  socket.on('pong', () => {
    isAlive = true;
  });
  socket.on('error', () => socket.terminate()); // what ws found wrong with the frames; it has answered with the close code
  socket.on('close', () => {
    cancelTimer();
    attachment?.detach();
  });
}

const closings = {
  replaced: { code: 4000, why: 'the session goes on over another connection' },
  closing: { code: 1001, why: 'the runtime stops' },
  failed: { code: 1011, why: 'nothing can be stored' },
} as const satisfies Record<Parting, { readonly code: number; readonly why: string }>;

function textOf(delivery: Delivery): string {
  if (delivery.type === 'command') return delivery.json;
  if (delivery.type !== 'welcome') return JSON.stringify(delivery);
  const { type, session, received, resumed } = delivery;
  return JSON.stringify({ type, session, received, resumed });
}

function isEvent(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'type') === 'event';
}

/** The id and seq of a message that is otherwise at fault, where they can be made out. */
function namesOf(value: unknown): { readonly id?: string; readonly seq?: number } {
  if (typeof value !== 'object' || value === null) return {};
  const [id, seq]: readonly unknown[] = [Reflect.get(value, 'id'), Reflect.get(value, 'seq')];
  return {
    ...(typeof id === 'string' && id.length > 0 && id.length <= 128 ? { id } : {}),
    ...(typeof seq === 'number' && Number.isSafeInteger(seq) && seq > 0 ? { seq } : {}),
  };
}
