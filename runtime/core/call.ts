// The three ways to move a call: begin, step, replay. All pure.
// What a call is, is in call-state.ts; how one input runs through the chart, in turn.ts.

import type { JournalRecord } from '../../schema/documents.generated.ts';
import type { Call, OfferRecord, Output, Stepped, Tables } from './call-state.ts';
import type { Table } from './table.ts';
import type { TraceEntry } from './trace.ts';
import { beginTurn, stepTurn } from './turn.ts';

const noTables: Tables = { get: () => undefined };

/** A new call: enters the chart of `table`. The record is the call's first, seq 0. */
export function begin(table: Table, offer: OfferRecord, tables: Tables = noTables): Stepped {
  return beginTurn(table, offer, tables);
}

/**
 * Moves a call by one record. Pure: same call and record, same result, byte for byte.
 * Inputs that are unknown, stale or not accepted change nothing but `ignored`.
 * Throws when the record is not the next one of the call, or names a chart that `tables` lacks.
 */
export function step(table: Table, call: Call, record: JournalRecord, tables: Tables = noTables): Stepped {
  if (record.seq !== call.seq) throw new Error(`record ${record.seq} of call ${call.id} where ${call.seq} is next`);
  return stepTurn(table, call, record, tables);
}

export interface Replayed {
  readonly call: Call;
  readonly trace: readonly TraceEntry[];
  readonly outputs: readonly Output[];
}

/** The call that these records make, from its offer on. Throws when they are no whole journal of a call. */
export function replay(tables: Tables, records: readonly JournalRecord[]): Replayed {
  const [offer, ...others] = records;
  if (offer === undefined || !isOffer(offer)) throw new Error('a journal begins with an offer');
  const first = settled(begin(tableOf(tables, offer.input.chart.hash), offer, tables));
  const trace = [...first.trace];
  const outputs = [...first.outputs];
  let { call } = first;
  for (const record of others) {
    const next = settled(step(tableOf(tables, call.chart.hash), call, record, tables));
    trace.push(...next.trace);
    outputs.push(...next.outputs);
    call = next.call;
  }
  return { call, trace, outputs };
}

/** True for the first record of a call. */
export function isOffer(record: JournalRecord): record is OfferRecord {
  return record.input.type === 'call.offered';
}

function settled(stepped: Stepped): Replayed {
  if (stepped.kind === 'question') throw new Error(`the journal lacks the answer to ${stepped.question.question}`);
  return stepped;
}

function tableOf(tables: Tables, hash: string): Table {
  const table = tables.get(hash);
  if (table === undefined) throw new Error(`no chart ${hash}`);
  return table;
}
