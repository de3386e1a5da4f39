// Whoever watches a whole Asterisk: every event of every channel, through an application of their own that does nothing
// (StasisStart and StasisEnd go to the application concerned alone); and requests to ARI past the runtime.

import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { AriEvent } from '../../runtime/gateway/asterisk/ari/ari.generated.ts';
import type { RunningAsterisk } from './asterisk/asterisk.ts';
import { until } from './condition.ts';

export interface Witness {
  /** All that happened since, in order. */
  readonly events: readonly AriEvent[];
  /** What happened to channels that fit, a line each: `ChannelHangupRequest 17/486`. */
  story(isIt: (channel: string) => boolean): readonly string[];
  /** Waits for a line of the story of such channels. */
  sees(isIt: (channel: string) => boolean, line: string): Promise<void>;
  /** The newest caller's channel. */
  caller(): Promise<string>;
  /** A request to ARI; its status. */
  asks(method: string, path: string): Promise<number>;
  close(): void;
}

/** A caller's channel; ours have the instance behind a `~`. */
export const isCaller = (channel: string): boolean => /^[\d.]+$/.test(channel);
/** A called leg's channel. */
export const isLeg = (channel: string): boolean => /~\d+$/.test(channel);

export async function witness({ ariUrl, user, password }: RunningAsterisk): Promise<Witness> {
  const login = `Basic ${btoa(`${user}:${password}`)}`;
  const address = `${ariUrl.replace('http', 'ws')}/ari/events?app=witness&subscribeAll=true`;
  const socket = new WebSocket(address, { headers: { authorization: login } });
  const events: AriEvent[] = [];
  socket.on('message', (data) => void events.push(JSON.parse(String(data))));
  await once(socket, 'open');

  const story: Witness['story'] = (isIt) =>
    events.flatMap((event) => {
      const channel = channelOf(event);
      return channel !== undefined && isIt(channel) ? [lineOf(event)] : [];
    });

  return {
    events,
    story,
    async sees(isIt, line) {
      await until(() => story(isIt).includes(line), { what: line, instead: () => story(isIt).join('\n') });
    },
    caller: () =>
      until(() => events.map(channelOf).findLast((id) => id !== undefined && isCaller(id)), { what: 'a caller' }),
    asks: async (method, path) =>
      (await fetch(`${ariUrl}/ari/${path}`, { method, headers: { authorization: login } })).status,
    close: () => socket.terminate(),
  };
}

function channelOf(event: AriEvent): string | undefined {
  if (event.type === 'Dial') return event.peer.id;
  if (event.type === 'PlaybackFinished') return event.playback.target_uri.replace('channel:', '');
  if (event.type === 'RecordingFinished') return event.recording.target_uri.replace('channel:', '');
  return 'channel' in event ? event.channel?.id : undefined;
}

function lineOf(event: AriEvent): string {
  switch (event.type) {
    case 'ChannelStateChange':
      return `${event.type} ${event.channel.state}`;
    case 'ChannelHangupRequest':
    case 'ChannelDestroyed':
      return `${event.type} ${event.cause ?? 0}/${event.tech_cause ?? 0}`;
    case 'Dial':
      return `${event.type} ${event.dialstatus}`;
    case 'PlaybackFinished':
      return `${event.type} ${event.playback.state}`;
    default:
      return event.type;
  }
}
