// What Asterisk has of our application, asked for when a connection begins.

import type { Bridge, Channel, Endpoint, StoredRecording } from './ari/ari.generated.ts';
import type { AriRequests } from './ari/ari.ts';
import { ownerOf, recordingParts, talkBridge } from './ids.ts';

/** By id, or by name. */
export interface Listing {
  /** Channels that are in our application. */
  readonly channels: ReadonlyMap<string, Channel>;
  /** Bridges that we made, with the channels in them. */
  readonly bridges: ReadonlyMap<string, readonly string[]>;
  /** Recordings of ours in the spool, those that go on included. */
  readonly recordings: readonly string[];
  /** Devices with a channel that is up, whoever put it there. */
  readonly talking: readonly string[];
}

/** Lists; null when Asterisk does not tell. */
export async function listing(ari: AriRequests, app: string): Promise<Listing | null> {
  const [channels, bridges, recordings, endpoints] = await Promise.all([
    list<Channel>(ari, 'channels'),
    list<Bridge>(ari, 'bridges'),
    list<StoredRecording>(ari, 'recordings/stored'),
    list<Endpoint>(ari, 'endpoints'),
  ]);
  if (channels === null || bridges === null || recordings === null || endpoints === null) return null;
  const up = new Set(channels.filter(({ state }) => state === 'Up').map(({ id }) => id));
  return {
    channels: new Map(channels.filter((channel) => isIn(channel, app)).map((channel) => [channel.id, channel])),
    bridges: new Map(bridges.filter(({ id }) => isTalk(id)).map(({ id, channels }) => [id, channels])),
    recordings: recordings.map(({ name }) => name).filter((name) => recordingParts(name) !== null),
    talking: endpoints
      .filter(({ channel_ids }) => channel_ids.some((id) => up.has(id)))
      .map(({ technology, resource }) => `${technology}/${resource}`),
  };
}

/** ARI answers lists of its own models; a failure, or anything else, is null. */
async function list<Model>(ari: AriRequests, path: string): Promise<readonly Model[] | null> {
  const { status, body } = await ari.request({ method: 'GET', path });
  return status === 200 && Array.isArray(body) ? body : null;
}

/** A caller, or a leg of ours, in the dialplan application `Stasis(app,…)`. */
function isIn({ dialplan }: Channel, app: string): boolean {
  return dialplan.app_name === 'Stasis' && dialplan.app_data.split(',')[0] === app;
}

function isTalk(bridge: string): boolean {
  const owner = ownerOf(bridge);
  return owner !== null && bridge === talkBridge(owner.caller);
}
