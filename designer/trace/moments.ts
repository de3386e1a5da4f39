// A call, record by record: what each input did and what the call was then. Made of a journal here, of a simulation
// in simulate/frames.ts; whatever shows a call shows moments.

import { begin, isOffer, step } from '../../runtime/core/call.ts';
import type { Call, CallCommand, Stepped, Tables } from '../../runtime/core/call-state.ts';
import type { Table } from '../../runtime/core/table.ts';
import type { TraceEntry } from '../../runtime/core/trace.ts';
import type { JournalRecord } from '../../schema/documents.generated.ts';

/** One record and what came of it. */
export interface Moment {
  readonly record: JournalRecord;
  /** The call after the record. */
  readonly call: Call;
  readonly commands: readonly CallCommand[];
  readonly trace: readonly TraceEntry[];
}

/** Every moment of a call, the offer first. `tables` has the charts that the records name. Throws as `step` does. */
export function momentsOf(tables: Tables, records: readonly JournalRecord[]): readonly Moment[] {
  const moments: Moment[] = [];
  for (const record of records) {
    const stepped = moved(tables, moments.at(-1)?.call ?? null, record);
    if (stepped.kind === 'question') throw new Error(`record ${record.seq} lacks an answer`);
    const { call, outputs, trace } = stepped;
    const commands = outputs.flatMap((output) => (output.kind === 'command' ? [output.command] : []));
    moments.push({ record, call, commands, trace });
  }
  return moments;
}

/** Everything that happened in these moments, for `pathOf` and `cdrOf`. */
export function traceOf(moments: readonly Moment[]): readonly TraceEntry[] {
  return moments.flatMap(({ trace }) => trace);
}

function moved(tables: Tables, before: Call | null, record: JournalRecord): Stepped {
  if (before !== null) return step(tableOf(tables, before.chart.hash), before, record, tables);
  if (!isOffer(record)) throw new Error('a call begins with an offer');
  return begin(tableOf(tables, record.input.chart.hash), record, tables);
}

function tableOf(tables: Tables, hash: string): Table {
  const table = tables.get(hash);
  if (table === undefined) throw new Error(`no chart ${hash}`);
  return table;
}
