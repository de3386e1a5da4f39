// Where flows are kept: the port of the designer. server-store.ts asks the runtime, browser-store.ts keeps drafts here.

import type { CallOutcome, Chart, Directory, Flow, JournalRecord } from '../../schema/documents.generated.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Gateway } from '../gateways/gateways.ts';
import type { PreparedCall } from '../telephone/telephone.ts';

export interface FlowSummary {
  readonly id: string;
  readonly name: string;
  /** The number of the latest published version; null before the first. */
  readonly published: number | null;
  /** `version`: the published one that the draft is; null when it was changed since. */
  readonly draft: { readonly revision: number; readonly version: number | null } | null;
  readonly updatedAt: string | number;
}

export interface Draft {
  readonly flow: Flow;
  /** Counts the saves of the draft: saving needs the one that was read, so that two editors never overwrite each other. */
  readonly revision: number;
}

/** A draft as it is opened. */
export interface OpenedDraft extends Draft {
  /** The published version that it is; null when it was changed since, or never published. */
  readonly version: number | null;
}

export interface PublishedVersion {
  readonly version: number;
  readonly hash: string;
  readonly message: string;
  readonly publishedAt: string | number;
}

export interface CallSummary {
  readonly call: string;
  /** The flow that the call began in, and its version. */
  readonly flow: string;
  readonly version: number;
  /** Empty: withheld. */
  readonly from: string;
  readonly to: string;
  /** Milliseconds since 1970; null while the call goes on. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly outcome: CallOutcome;
}

/** The value; or what was wrong, with the draft that somebody else saved when the revision is out of date. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly current?: Draft };

export interface FlowStore {
  /** `browser`: no server answers, drafts live in this browser, and nothing can be published. */
  readonly where: 'server' | 'browser';
  list(): Promise<Answer<readonly FlowSummary[]>>;
  draft(id: string): Promise<Answer<OpenedDraft>>;
  /** Revision 0 for a flow that is new. Gives the next revision. */
  saveDraft(draft: Draft): Promise<Answer<number>>;
  remove(id: string): Promise<Answer<null>>;
  publish(id: string, revision: number, message: string): Promise<Answer<PublishedVersion>>;
  versions(id: string): Promise<Answer<readonly PublishedVersion[]>>;
  version(id: string, version: number): Promise<Answer<Chart>>;
  /** The chart that a journal names: of a version, or of a draft that was called. */
  chart(hash: string): Promise<Answer<Chart>>;
  directory(): Promise<Answer<Directory>>;
  saveDirectory(directory: Directory): Promise<Answer<Directory>>;
  /** Those in progress and past ones, newest first; the latest thousand. */
  calls(): Promise<Answer<readonly CallSummary[]>>;
  /** The records of a call, from its offer on. */
  journal(call: string): Promise<Answer<readonly JournalRecord[]>>;
  /** The media gateways, by name. */
  gateways(): Promise<Answer<readonly Gateway[]>>;
  /** Whether flows can be called from the browser. */
  hasTelephone(): Promise<Answer<boolean>>;
  /** Prepares a call of the browser: to the draft of this revision, else to what is published. */
  prepareCall(id: string, revision?: number): Promise<Answer<PreparedCall>>;
  /** Where the sound of a recording is heard; null when the server does not keep it (a gateway may keep its own). */
  soundOf(recording: string): string | null;
}
