// Many calls bridged at once, with audio through all of them: who hears, and what it costs while they talk. Callers play a
// tone, the telephone that answers sends it back, so a caller who hears anything was heard.

import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../../live/condition.ts';
import { tonePcap } from '../../live/phones/sipp/pcap.ts';
import type { Place } from './stage.ts';
import { cpuSeconds, type Trial } from './trial.ts';

export interface TalkFigures {
  /** Calls whose caller got at least 9 of 10 packets of audio while it was counted. */
  readonly hearing: number;
  /** Share of a processor, while nothing but talking goes on; null: there is no process but Asterisk. */
  readonly nodeShare: number | null;
  readonly asteriskShare: number;
}

export const bridgedCalls = 150;

const perSecond = 25;
const countedMs = 4_000;
/** From the first call to the end of the count, with room to spare. */
const talkSeconds = bridgedCalls / perSecond + countedMs / 1_000 + 5;
const packetMs = 20;

export async function talk({ stage, crowd, contender, contestant }: Trial, folder: string): Promise<TalkFigures> {
  const says = join(folder, 'tone.pcap');
  writeFileSync(says, tonePcap(440, talkSeconds));
  const media = { ...stage.network, port: stage.asterisk.phonePorts + 20 };
  const ear = await listen(media);
  const calling = { to: contender.number, talkMs: talkSeconds * 1_000, media, says };
  const calls = crowd.call({ ...calling, perSecond, count: bridgedCalls });
  try {
    const isThere = () => ear.sources() >= bridgedCalls;
    // Calls without audio are counted, not waited for.
    await until(isThere, { what: 'all are heard', within: (bridgedCalls / perSecond + 3) * 1_000 }).catch(() => {});
    return await counted(ear, contestant.pid, stage.asteriskPid);
  } finally {
    await calls;
    ear.close();
    await stage.left(10_000);
  }
}

async function counted(ear: Ear, node: number | null, asterisk: number): Promise<TalkFigures> {
  const from = { node: node === null ? 0 : cpuSeconds(node), asterisk: cpuSeconds(asterisk), at: performance.now() };
  ear.reset();
  await pause(countedMs);
  const lasted = performance.now() - from.at;
  const share = (pid: number, before: number) => ((cpuSeconds(pid) - before) / lasted) * 1_000;
  return {
    hearing: ear.hearing((lasted / packetMs) * 0.9),
    nodeShare: node === null ? null : share(node, from.node),
    asteriskShare: share(asterisk, from.asterisk),
  };
}

interface Ear {
  /** How many calls have been heard since the last reset. */
  sources(): number;
  /** How many of them sent at least so many packets. */
  hearing(packets: number): number;
  reset(): void;
  close(): void;
}

/** One ear for all callers: Asterisk sends the audio of each call from a port of its own. */
async function listen({ address, port }: Place): Promise<Ear> {
  const packets = new Map<number, number>();
  const socket = createSocket({ type: 'udp4', recvBufferSize: 4 * 1024 * 1024 });
  socket.on('message', (message, { port: from }) => {
    if (message.length > 100) packets.set(from, (packets.get(from) ?? 0) + 1);
  });
  await once(socket.bind(port, address), 'listening');
  return {
    sources: () => packets.size,
    hearing: (least) => [...packets.values()].filter((count) => count >= least).length,
    reset: () => packets.clear(),
    close: () => void socket.close(),
  };
}
