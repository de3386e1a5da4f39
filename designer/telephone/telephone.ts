// A call from the browser as the panel tells of it, and what its failures mean. Pure; knows neither JsSIP nor React.

import type { DtmfKey } from '../../schema/documents.generated.ts';
import type { Problem } from '../../schema/problem.ts';

/** What the server gives for one call. */
export interface PreparedCall {
  /** SIP over WebSocket. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** To be dialled once, soon. */
  readonly number: string;
}

/** What can be done while a call goes on. */
export interface CallControls {
  press(key: DtmfKey): void;
  mute(isMuted: boolean): void;
  hangUp(): void;
}

/** Why a call is over. */
export type Ending =
  | 'hungUp'
  | 'theyHungUp'
  | 'busy'
  | 'notFound'
  | 'away'
  | 'refused'
  | 'password'
  | 'noConnection'
  | 'lost'
  | 'media'
  | 'noMicrophone'
  | 'microphoneDenied'
  | 'microphoneBusy'
  | 'unable'
  /** The server did not prepare it; its problems say why. */
  | 'unprepared';

/** Endings that nothing is wrong with. */
export const plainEndings: ReadonlySet<Ending> = new Set(['hungUp', 'theyHungUp']);

export interface Line {
  readonly state: 'idle' | 'microphone' | 'connecting' | 'calling' | 'ringing' | 'talking' | 'over';
  /** Null until it is known. */
  readonly number: string | null;
  readonly isMuted: boolean;
  /** Null until it is over. */
  readonly ending: Ending | null;
  /** The SIP status that refused it (RFC 3261 section 21); null: none did. */
  readonly status: number | null;
  readonly problems: readonly Problem[];
}

export const idleLine: Line = {
  state: 'idle',
  number: null,
  isMuted: false,
  ending: null,
  status: null,
  problems: [],
};

/** Between the click and the end. */
export function isBusy({ state }: Line): boolean {
  return state !== 'idle' && state !== 'over';
}

/** Somebody hears the keys. */
export function takesKeys({ state }: Line): boolean {
  return state === 'ringing' || state === 'talking';
}

/** What a final answer to the call means: the status of the INVITE. */
export function refusalOf(status: number): Ending {
  if (status === 401 || status === 407) return 'password';
  if (status === 486 || status === 600) return 'busy';
  if (status === 404 || status === 484 || status === 604) return 'notFound';
  if (status === 488 || status === 606 || status === 415) return 'media';
  return status === 503 ? 'away' : 'refused';
}

/** What the name of an exception of getUserMedia means (Media Capture and Streams, section 10.2). */
export function microphoneEnding(name: string): Ending {
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'microphoneDenied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'noMicrophone';
  if (name === 'NotReadableError' || name === 'AbortError') return 'microphoneBusy';
  return 'unable';
}
