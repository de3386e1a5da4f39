// Asks the host for the answers that an input raises, until the record is whole.

import type { Answer, JournalRecord } from '../../schema/documents.generated.ts';
import { begin, isOffer, type Replayed, step } from './call.ts';
import type { Call, HostQuestion, Stepped, Tables } from './call-state.ts';
import type { Table } from './table.ts';

/** Answers a question at an instant (milliseconds since 1970): an event type, and why. */
export type Answerer = (question: HostQuestion, at: number) => Answer;

export interface Decided extends Replayed {
  /** What goes into the journal. */
  readonly record: JournalRecord;
}

/** Moves a call (null: a new one) by an input, and gives the record that makes the same move again. */
export function decide(
  { table, tables, answer }: { readonly table: Table; readonly tables: Tables; readonly answer: Answerer },
  call: Call | null,
  input: Omit<JournalRecord, 'answers'>,
): Decided {
  const answers: Answer[] = [];
  for (;;) {
    const record = { ...input, answers };
    const stepped = moved(table, call, record, tables);
    if (stepped.kind === 'done') return { ...stepped, record };
    answers.push(answer(stepped.question, stepped.at));
  }
}

function moved(table: Table, call: Call | null, record: JournalRecord, tables: Tables): Stepped {
  if (call !== null) return step(table, call, record, tables);
  if (!isOffer(record)) throw new Error('a call begins with an offer');
  return begin(table, record, tables);
}
