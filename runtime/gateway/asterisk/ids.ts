// The ids that we choose in Asterisk. They name the call and the command they belong to, so that after a crash everything
// in Asterisk can be told ours or nobody's, and which. The parts stand between `~`, which no id of Asterisk's own holds.

/** A called leg's channel: `n` counts the endpoints of one ring command from 0. */
export function legChannel(caller: string, ring: string, n: number): string {
  return `${caller}~${ring}~${n}`;
}

/** The bridge in which the caller talks. */
export function talkBridge(caller: string): string {
  return `${caller}~talk`;
}

/** A playback: `n` counts the tries and turns of one play command from 0. */
export function playbackId(caller: string, play: string, n: number): string {
  return `${caller}~${play}~${n}`;
}

/** A recording, which is also the name of its file: what is needed to bring it in is in the name. */
export function recordingName(caller: string, { id, mailbox, minSeconds }: RecordingParts): string {
  return `${caller}~${id}~${mailbox}~${minSeconds}`;
}

/** The parts of a recording's name. `id`: the instance of its record command. */
export interface RecordingParts {
  readonly id: string;
  readonly mailbox: string;
  readonly minSeconds: number;
}

/** The caller's channel and the instance that an id of ours names; null: the id is not one of ours. */
export function ownerOf(id: string): { readonly caller: string; readonly instance: string } | null {
  const [caller, instance, ...rest] = id.split('~');
  return caller === undefined || caller === '' || instance === undefined || rest.length > 2
    ? null
    : { caller, instance };
}

/** Reads a recording's name back; null: it is not one of ours. */
export function recordingParts(name: string): (RecordingParts & { readonly caller: string }) | null {
  const found = /^([^~]+)~(\d{1,9}\.\d{1,6})~([^~]+)~(\d{1,2})$/.exec(name);
  if (found === null) return null;
  const [, caller = '', id = '', mailbox = '', minSeconds = ''] = found;
  return { caller, id, mailbox, minSeconds: Number(minSeconds) };
}
