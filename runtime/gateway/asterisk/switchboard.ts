// What everything in this folder shares while one connection with Asterisk lasts: the calls, and the ways to say
// something to the runtime, to Asterisk, and to the admin.

import type { CallEvent } from '../../../schema/documents.generated.ts';
import type { Problem } from '../../../schema/problem.ts';
import type { RecordingStore } from '../recording-store.ts';
import type { AriReply, AriRequest } from './ari/ari.ts';
import type { AriClock } from './ari/ari-limits.ts';
import type { AriDownload } from './ari/http-requests.ts';
import type { AsteriskCall, Branch, Leg } from './call.ts';
import type { AsteriskSettings } from './settings.ts';

/** A called leg's channel, and whose it is. */
export interface BranchPlace {
  readonly call: AsteriskCall;
  readonly leg: Leg;
  readonly branch: Branch;
}

export interface Switchboard {
  readonly settings: AsteriskSettings;
  readonly clock: AriClock;
  readonly store: RecordingStore;
  /** By the caller's channel. */
  readonly calls: Map<string, AsteriskCall>;
  /** By the channel of a called leg that is not over. */
  readonly branches: Map<string, BranchPlace>;
  /** False once the connection is gone: nothing is tried again, nobody is told. */
  isOpen(): boolean;
  /** Status 0 as well when the connection is gone. */
  request(request: AriRequest): Promise<AriReply>;
  /** The file of a stored recording. */
  download(recording: string): Promise<AriDownload>;
  /** Tells the runtime; `whenDurable` is called when it will never forget. */
  say(event: CallEvent, whenDurable?: () => void): void;
  /** Tells the admin. */
  report(problem: Problem): void;
}

/** True for what was carried out (RFC 9110 section 15.3). */
export function isDone({ status }: AriReply): boolean {
  return status >= 200 && status < 300;
}
