// A gateway that only measures: it keeps a number of key presses under way and times each until its command comes back.

import WebSocket from 'ws';
import { quantile } from './measure.ts';

export interface LinkRun {
  readonly perSecond: number;
  /** Milliseconds from an event to the last command it causes. */
  readonly p50: number;
  readonly p99: number;
}

export interface LinkTarget {
  readonly url: string;
  readonly token: string;
  /** Offer the calls first, as the runtime wants it. */
  readonly isRuntime: boolean;
}

/** The flow under test answers a key press with these. */
const commandsPerPress = 2;

export interface LinkClient {
  /** Sends `events` key presses over all calls, `window` under way at once. */
  run(events: number, window: number): Promise<LinkRun>;
  close(): void;
}

/** Attaches and, against the runtime, offers `calls` calls. */
export async function linkClient(
  { url, token, isRuntime }: LinkTarget,
  calls: number,
  to: string,
): Promise<LinkClient> {
  const socket = new WebSocket(url, { headers: { authorization: `Bearer ${token}` }, perMessageDeflate: false });
  const open = new Map<string, { sent: number; missing: number }>();
  const idle: string[] = [];
  let seq = 0;
  let received = 0;
  let isAckDue = false;
  let onIdle: () => void = () => {};
  let latencies: number[] = [];

  const report = (event: object) => {
    seq += 1;
    socket.send(JSON.stringify({ type: 'event', id: `e${seq}`, seq, event }));
  };
  const acknowledge = () => {
    isAckDue = false;
    socket.send(JSON.stringify({ type: 'ack', seq: received }));
  };

  socket.on('message', (data) => {
    const message = JSON.parse(data.toString());
    if (message.type === 'error') throw new Error(message.message);
    if (message.type !== 'command') return;
    received = message.seq;
    if (!isAckDue) setImmediate(acknowledge);
    isAckDue = true;
    const { call } = message.command;
    const press = open.get(call);
    if (press === undefined) throw new Error(`a command for ${call}, which waits for none`);
    press.missing -= 1;
    if (press.missing > 0) return;
    open.delete(call);
    latencies.push(performance.now() - press.sent);
    idle.push(call);
    onIdle();
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

  const start = (call: string, missing: number, event: object) => {
    open.set(call, { sent: performance.now(), missing });
    report({ ...event, call });
  };
  const settled = async () => {
    if (open.size === 0) return;
    await new Promise<void>((resolve) => {
      onIdle = () => open.size === 0 && resolve();
    });
  };

  const names = Array.from({ length: calls }, (_, index) => `bench-${index}-${process.hrtime.bigint()}`);
  if (isRuntime) {
    socket.send(JSON.stringify({ type: 'hello', protocol: 'callchart.link/1', name: 'bench', capabilities: [] }));
    for (const call of names) start(call, 1, { type: 'call.offered', from: '+33639980001', to });
    await settled();
  } else idle.push(...names);

  return {
    async run(events, window) {
      latencies = [];
      let begun = 0;
      const press = () => {
        const call = begun < events ? idle.shift() : undefined;
        if (call === undefined) return;
        begun += 1;
        start(call, commandsPerPress, { type: 'caller.dtmf', digit: '1' });
      };
      const from = performance.now();
      const finished = new Promise<void>((resolve) => {
        onIdle = () => {
          press();
          if (begun === events && open.size === 0) resolve();
        };
      });
      for (let count = 0; count < window; count += 1) press();
      await finished;
      const seconds = (performance.now() - from) / 1000;
      return { perSecond: events / seconds, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
    },
    close: () => socket.close(),
  };
}
