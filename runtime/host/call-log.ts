// What is known of calls, live and past: lists, one call in full, its journal.

import type { JournalRecord } from '../../schema/documents.generated.ts';
import { isOffer, replay } from '../core/call.ts';
import type { Call, Tables } from '../core/call-state.ts';
import type { Cdr } from '../core/cdr.ts';
import { pathOf } from '../core/trace.ts';
import type { CallQuery, CallSummaryRow, Engine } from './engine.ts';
import { type LiveCall, nodeOf } from './live-call.ts';

export interface CallSummary {
  readonly call: string;
  /** The flow that the call began in. */
  readonly flow: string;
  readonly version: number;
  readonly from: string;
  readonly to: string;
  /** Milliseconds since 1970; null while it goes on. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly live: boolean;
  readonly outcome: string;
  /** The node that a live call is in. */
  readonly node: string | null;
}

export interface CallInFull {
  readonly summary: CallSummary;
  readonly state: Call;
  /** Nodes entered and edges taken, in order. */
  readonly path: readonly string[];
  /** Null while the call goes on. */
  readonly cdr: Cdr | null;
}

export interface CallLog {
  list(query: CallQuery): readonly CallSummary[];
  find(call: string): CallInFull | undefined;
  /** Empty: there is no such call. */
  journal(call: string): readonly JournalRecord[];
}

export function callLog(engine: Engine, tables: Tables, live: ReadonlyMap<string, LiveCall>): CallLog {
  const summarised = (row: CallSummaryRow) => summaryOf(row, live.get(row.call));
  return {
    list: (query) => engine.calls(query).map(summarised),
    journal: (call) => engine.load(call),
    find(call) {
      const row = engine.summary(call);
      if (row === undefined) return undefined;
      const current = live.get(call);
      const { call: state, path } = current ?? past(tables, engine.load(call));
      return { summary: summarised(row), state, path: pathOf(path), cdr: row.cdr };
    },
  };
}

function past(tables: Tables, records: readonly JournalRecord[]) {
  const { call, trace } = replay(tables, records);
  return { call, path: trace };
}

function summaryOf({ call, flow, live, offer, cdr }: CallSummaryRow, current: LiveCall | undefined): CallSummary {
  const chart = isOffer(offer) ? offer.input : null;
  return {
    call,
    flow,
    version: chart?.chart.version ?? 0,
    from: chart?.from ?? '',
    to: chart?.to ?? '',
    startedAt: offer.at,
    endedAt: cdr?.endedAt ?? null,
    live,
    outcome: cdr?.outcome ?? 'unfinished',
    node: current === undefined ? null : nodeOf(current.call),
  };
}
